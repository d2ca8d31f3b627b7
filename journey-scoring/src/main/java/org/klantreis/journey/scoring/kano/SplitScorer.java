package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;

/**
 * The Kano split of a journey: the most satisfied customers had a journey that works <i>and</i>
 * goes beyond what they expected, while organisations that score low tend to repair the functional
 * side alone (Van Slooten, Basisboek Customer Journey).
 *
 * <p>The functional side of a touchpoint is good when its functional rating, else its overall one,
 * is at least as expected; the emotional side when its emotional rating is above expectation or,
 * without one, when the experience exceeds the expectation on an emotional need. The Kano
 * categories of the features at a touchpoint say what to do first there: a broken must-be outranks
 * a missing attractive.
 *
 * <p>Too little evidence when neither side of any touchpoint is known. A rating on a scale without
 * bands says nothing of its side. A side that is not known does not count as good.
 *
 * <p>A room whose functional ratings are 4, 5, 5 and 6 is in need of repair: their mean, 5.0, is
 * 2.0 short of as expected. Where clean sheets are a must-be there, they come first.
 */
public final class SplitScorer {

  /** The id of this scorer. */
  public static final String ID = "kano-split";

  private static final SettableScorer<JourneyStudy, SplitResult> STANDARD =
      SettableScorer.ofJourneys(
              ID,
              SplitWords.WORDS,
              SplitScorer::judge,
              Bands.PARAMETER,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              KanoRule.PARAMETER,
              KanoScorer.TABLE,
              Parameter.TOLERANCE,
              Parameter.RESAMPLES,
              Parameter.SEED)
          .ruledBy("functional at least met, emotional beyond expectation");

  private SplitScorer() {}

  /**
   * The scorer with the default of every setting: bands, the confidence by which a side is settled,
   * by which rule and table a feature gets its category, how far from the expectation a rating
   * still counts as meeting it, and the resamples that tell how sure the order of work is.
   */
  public static SettableScorer<JourneyStudy, SplitResult> standard() {
    return STANDARD;
  }

  private static Answer<SplitResult> judge(JourneyStudy study, Settings settings) {
    Sides sides = new Sides(settings);
    ImmutableList<TouchpointSplit> touchpoints =
        split(study, study.journey().touchpointIds(), sides);
    KanoAnswers answers = study.evidence(EvidenceKey.KANO).orElse(KanoAnswers.empty());
    SplitResult result =
        new SplitFindings(
            touchpoints,
            new WorkList(answers, new WorkRanks(study, touchpoints, settings), settings)
                .of(touchpoints),
            study
                .evidence(EvidenceKey.RESPONDENTS)
                .flatMap(who -> customers(study, who, sides, settings)));
    return SplitWords.answer(result)
        .restingOn(study.ratings().map(Ratings::n).orElse(0L) + answers.n());
  }

  private static ImmutableList<TouchpointSplit> split(
      JourneyStudy study, List<TouchpointId> touchpoints, Sides sides) {
    return touchpoints.stream()
        .flatMap(id -> study.journey().touchpoint(id).stream())
        .map(touchpoint -> sides.of(new TouchpointStudy(study, touchpoint)))
        .collect(toImmutableList());
  }

  /** Empty on a scale without bands, where nobody can be called satisfied. */
  private static Optional<SplitResult.CustomerSplit> customers(
      JourneyStudy study, RespondentRatings respondents, Sides sides, Settings settings) {
    return Bands.choose(settings.get(Bands.PARAMETER), respondents.overallScale())
        .map(
            cuts -> {
              IntPredicate satisfied =
                  pattern -> Bands.reaches(respondents.overall(pattern), cuts.met());
              return new SplitResult.CustomerSplit(
                  count(respondents, satisfied),
                  count(respondents, satisfied.negate()),
                  split(study, respondents, satisfied, sides),
                  split(study, respondents, satisfied.negate(), sides));
            });
  }

  private static long count(RespondentRatings respondents, IntPredicate which) {
    return IntStream.range(0, respondents.patterns())
        .filter(which)
        .mapToLong(respondents::count)
        .sum();
  }

  /** The touchpoints that they rated, as if they were all customers. */
  private static ImmutableList<TouchpointSplit> split(
      JourneyStudy study, RespondentRatings respondents, IntPredicate which, Sides sides) {
    if (count(respondents, which) == 0) {
      return ImmutableList.of();
    }
    Map<TouchpointId, RatingTally> ratings = new LinkedHashMap<>();
    for (int i = 0; i < respondents.touchpoints().size(); i++) {
      ratings.put(respondents.touchpoints().get(i), respondents.ratings(i, which));
    }
    return split(
        JourneyStudy.of(study.journey(), Ratings.of(respondents.scale(), ratings)),
        respondents.touchpoints(),
        sides);
  }
}
