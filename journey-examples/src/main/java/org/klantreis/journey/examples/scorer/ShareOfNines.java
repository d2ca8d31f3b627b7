package org.klantreis.journey.examples.scorer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.ResourceBundle;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Texts;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The share of nines and tens among the grades of a touchpoint.
 *
 * @param confidence of the interval
 */
public record ShareOfNines(Confidence confidence)
    implements Scorer<TouchpointStudy, ShareOfNines.Nines> {

  private static final String ID = "share-of-nines";

  private static final Texts TEXTS =
      locale -> ResourceBundle.getBundle(ShareOfNines.class.getPackageName() + ".Messages", locale);

  /**
   * What is found.
   *
   * @param share with Wilson's interval
   */
  public record Nines(Proportion share) implements Result {
    @Override
    public Figures figures() {
      return Figures.builder()
          .put("nines", share.value())
          .putInterval("nines", share.interval())
          .build();
    }
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return Message.of(TEXTS, "needs");
  }

  @Override
  public Verdict<Nines> score(TouchpointStudy subject) {
    Optional<RatingTally> grades = subject.ratings(RatingAspect.OVERALL);
    return verdict(subject.touchpoint().name(), grades)
        .about(subject.touchpoint().name())
        .provenance(
            Provenance.builder()
                .scorer(ID)
                .putParameter("confidence", Double.toString(confidence.level()))
                .n(grades.map(RatingTally::n).orElse(0L))
                .effectiveN(grades.map(RatingTally::effectiveN).orElse(0.0))
                .build())
        .build();
  }

  private Verdict.Builder<Nines> verdict(String name, Optional<RatingTally> grades) {
    if (grades.isEmpty()) {
      return Verdict.tooLittleEvidence(Message.of(TEXTS, "not-rated", name));
    }
    RatingTally tally = grades.get();
    if (!tally.scale().equals(RatingScale.DUTCH_GRADE)) {
      return Verdict.notApplicable(Message.of(TEXTS, "other-scale", tally.scale().name()));
    }
    Proportion share =
        Proportion.ofWeights(
            tally.weight(9) + tally.weight(10),
            tally.totalWeight(),
            tally.effectiveN(),
            confidence);
    return Verdict.scored(new Nines(share))
        .headline(Message.of(TEXTS, "headline", name, share.value(), tally.n()));
  }

  /** Finds it, for each touchpoint, for those who look for scorers. */
  public static final class Provider implements ScorerProvider {

    /** For the service loader. */
    public Provider() {}

    @Override
    public String id() {
      return ID;
    }

    @Override
    public ImmutableList<Parameter<?>> parameters() {
      return ImmutableList.of(Parameter.CONFIDENCE);
    }

    @Override
    public Scorer<JourneyStudy, ?> create(Settings settings) {
      return EachTouchpoint.by(new ShareOfNines(settings.get(Parameter.CONFIDENCE)));
    }
  }
}
