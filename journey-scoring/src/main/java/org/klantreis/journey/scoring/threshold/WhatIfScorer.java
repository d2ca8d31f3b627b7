package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * What would lift a journey by the 7+/9+ rule: the least answers that must be better for the level
 * of {@link ThresholdScorer} to rise, and what each touchpoint could do alone.
 *
 * <p>Answers are moved up, the lowest first, to the lowest answer that is as expected, or that is
 * above expectation where a moment of truth lies; to a higher one only where that would not
 * suffice, as where the customer expects a 9. A broken chain takes every break mended; a steady
 * journey takes the moment of truth that is nearest; a partly memorable one takes all that are
 * missed. The search is exact: with fewer answers moved so the level stays. It tells what to aim
 * for, not what will work.
 *
 * <p>It is judged by the means or whatever else the basis says, as they are, without their
 * uncertainty. Not applicable to a journey that is memorable, of which nothing is rated, or that no
 * rating can lift: no moment of truth is named, or the need at one is functional or not recorded.
 *
 * <p>Answers of 5, 6, 8 and 8 are below expectation by their mean of 6.75; one answer raised from 5
 * to 7 makes it 7.25 and mends the break.
 */
public final class WhatIfScorer {

  /** The id of this scorer. */
  public static final String ID = "what-if";

  private static final SettableScorer<JourneyStudy, WhatIfResult> STANDARD =
      SettableScorer.ofJourneys(
              ID,
              WhatIfWords.WORDS,
              WhatIfScorer::judge,
              Parameter.ASPECT,
              Bands.PARAMETER,
              Basis.PARAMETER,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              Parameter.TOLERANCE)
          .ruledBy("fewest answers raised");

  private WhatIfScorer() {}

  /**
   * The scorer with the default of every setting, which are those of the threshold, without
   * resamples.
   */
  public static SettableScorer<JourneyStudy, WhatIfResult> standard() {
    return STANDARD;
  }

  private static Answer<WhatIfResult> judge(JourneyStudy study, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    Optional<RatingScale> unbanded = ThresholdScorer.unbanded(study, rule);
    if (unbanded.isPresent()) {
      return Answer.notApplicable(Terms.noBands(unbanded.get()));
    }
    JudgedChain now = JudgedChain.of(Chain.of(study, rule), settings);
    return switch (now.level()) {
      case UNKNOWN -> Answer.notApplicable(WhatIfWords.say("nothing-rated"));
      case MEMORABLE -> Answer.notApplicable(WhatIfWords.say("memorable"));
      case BROKEN, STEADY, PARTLY_MEMORABLE -> judge(study, settings, now);
    };
  }

  private static Answer<WhatIfResult> judge(
      JourneyStudy study, Settings settings, JudgedChain now) {
    LiftSearch search = new LiftSearch(study, settings);
    List<Option> options = new ArrayList<>();
    for (Link link : now.chain().links()) {
      Stream.of(
              link.isBreak() ? search.toMeet(link) : Optional.<LiftSearch.Lifted>empty(),
              now.momentsNotHit().contains(link.touchpoint())
                  ? search.toHit(link)
                  : Optional.<LiftSearch.Lifted>empty())
          .flatMap(Optional::stream)
          .map(lifted -> new Option(lifted, now.with(List.of(lifted.link()), settings)))
          .forEach(options::add);
    }
    WhatIfWords words = new WhatIfWords(now, RatingRule.of(settings));
    ImmutableList<Option> least = least(now, options);
    JudgedChain after =
        now.with(least.stream().map(each -> each.lifted().link()).toList(), settings);
    if (after.level().compareTo(now.level()) <= 0) {
      return Answer.notApplicable(words.cannotBeLifted());
    }
    ImmutableList<Lift> changes =
        least.stream().map(each -> each.lifted().lift()).collect(toImmutableList());
    WhatIfResult result =
        new WhatIfFindings(
            now.level(),
            after.level(),
            changes.stream().mapToLong(Lift::answers).sum(),
            changes,
            options.stream().sorted(FEWEST).map(Option::improvement).collect(toImmutableList()));
    return words.answer(result);
  }

  private static final Comparator<Option> FEWEST =
      Comparator.comparingLong((Option each) -> each.lifted().lift().answers())
          .thenComparingDouble(each -> each.lifted().lift().points());

  /** What must be lifted for the next level: every break, the nearest moment, or all moments. */
  private static ImmutableList<Option> least(JudgedChain now, List<Option> options) {
    ImmutableList<Option> wanted =
        options.stream()
            .filter(each -> each.mends() == (now.level() == ThresholdLevel.BROKEN))
            .collect(toImmutableList());
    return now.level() == ThresholdLevel.STEADY
        ? wanted.stream().min(FEWEST).map(ImmutableList::of).orElse(ImmutableList.of())
        : wanted;
  }

  private record Option(LiftSearch.Lifted lifted, JudgedChain after) {

    boolean mends() {
      return lifted.lift().goal() == Band.MET;
    }

    Improvement improvement() {
      return new Improvement(lifted.lift(), after.level(), after.breaks(), after.momentsNotHit());
    }
  }
}
