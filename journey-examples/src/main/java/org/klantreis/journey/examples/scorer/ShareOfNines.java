package org.klantreis.journey.examples.scorer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.words.Words;

/** The share of nines and tens among the grades of a touchpoint. */
public final class ShareOfNines {

  private static final Words WORDS =
      Words.of(ShareOfNines.class, "org.klantreis.journey.examples.scorer").under("nines");

  private static final SettableScorer<TouchpointStudy, Nines> STANDARD =
      SettableScorer.ofTouchpoints(
          "share-of-nines", WORDS, ShareOfNines::judge, Parameter.CONFIDENCE);

  private ShareOfNines() {}

  /** The scorer; its confidence can be set. */
  public static SettableScorer<TouchpointStudy, Nines> standard() {
    return STANDARD;
  }

  /**
   * What is found.
   *
   * @param nines the share of nines and tens, with Wilson's interval
   */
  public record Nines(Proportion nines) implements Result {}

  private static Answer<Nines> judge(TouchpointStudy subject, Settings settings) {
    Optional<RatingTally> grades = subject.ratings(RatingAspect.OVERALL);
    if (grades.isEmpty()) {
      return Answer.tooLittleEvidence(Message.of(WORDS, "not-rated"));
    }
    RatingTally tally = grades.get();
    if (!tally.scale().equals(RatingScale.DUTCH_GRADE)) {
      return Answer.notApplicable(
          Message.of(WORDS, "other-scale").with("scale", tally.scale().name()));
    }
    Proportion share =
        Proportion.ofWeights(
            tally.weight(9) + tally.weight(10),
            tally.totalWeight(),
            tally.effectiveN(),
            settings.get(Parameter.CONFIDENCE));
    return Answer.scored(
            new Nines(share),
            Message.of(WORDS, "headline").with("share", share.value()).with("n", tally.n()))
        .restingOn(tally.n(), tally.effectiveN());
  }

  /** Finds it, for each touchpoint, for those who look for scorers. */
  public static final class Provider implements ScorerProvider {

    /** For the service loader. */
    public Provider() {}

    @Override
    public ImmutableList<Scorer<JourneyStudy, ?>> scorers() {
      return ImmutableList.of(EachTouchpoint.by(standard()));
    }
  }
}
