package org.klantreis.journey.scoring.satisfaction;

import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/**
 * Customer satisfaction of a touchpoint: the mean of the overall ratings with Student's t interval,
 * and the share of satisfied answers, the top boxes, with Wilson's.
 *
 * <p>An answer is satisfied when it is at least <i>met</i>, so the scale needs bands.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class CsatScorer
    implements Scorer<TouchpointStudy, CsatResult>, WithCsatScorer permits ImmutableCsatScorer {

  /** The id of this scorer. */
  public static final String ID = "csat";

  private static final Words WORDS = Words.of(CsatScorer.class, "scoring").under("csat");

  CsatScorer() {}

  /** One's own bands for one scale; every other scale has its standard ones. */
  public abstract Optional<Bands> bands();

  /** The confidence of the intervals; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return say("needs");
  }

  @Override
  public Verdict<CsatResult> score(TouchpointStudy subject) {
    Optional<RatingTally> ratings = subject.ratings(RatingAspect.OVERALL);
    return verdict(subject, ratings)
        .about(subject.touchpoint().name())
        .provenance(
            Provenance.builder()
                .scorer(ID)
                .rule("mean and top-box share")
                .putParameter("bands", bands().map(Bands::toString).orElse("standard"))
                .putParameter("confidence", Double.toString(confidence().level()))
                .n(ratings.map(RatingTally::n).orElse(0L))
                .effectiveN(ratings.map(RatingTally::effectiveN).orElse(0.0))
                .build())
        .build();
  }

  private Verdict.Builder<CsatResult> verdict(
      TouchpointStudy subject, Optional<RatingTally> ratings) {
    String name = subject.touchpoint().name();
    if (ratings.isEmpty()) {
      return Verdict.tooLittleEvidence(say("not-rated", name));
    }
    RatingTally tally = ratings.get();
    return Bands.choose(bands(), tally.scale())
        .map(cuts -> answer(name, tally, cuts))
        .orElseGet(() -> Verdict.notApplicable(say("no-bands", tally.scale().name())));
  }

  private Verdict.Builder<CsatResult> answer(String name, RatingTally tally, Bands cuts) {
    BandJudgement judgement =
        BandJudgement.of(tally, cuts, Basis.mean(), confidence()).orElseThrow();
    MeanEstimate mean = judgement.mean();
    Proportion topBox = judgement.shares().atLeastMet();
    return Verdict.scored(new CsatResult(mean, topBox))
        .headline(
            say(
                "headline",
                name,
                mean.mean(),
                mean.interval().map(this::ends).orElseGet(() -> say("no-interval")),
                topBox.value(),
                confidence().level(),
                topBox.interval().low(),
                topBox.interval().high(),
                mean.n(),
                mean.n() == mean.effectiveN()
                    ? say("unweighted")
                    : say("n-eff", mean.effectiveN())));
  }

  private Message ends(Interval interval) {
    return say("interval", confidence().level(), interval.low(), interval.high());
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static CsatScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a CSAT scorer. */
  public static final class Builder extends ImmutableCsatScorer.Builder {
    Builder() {}
  }
}
