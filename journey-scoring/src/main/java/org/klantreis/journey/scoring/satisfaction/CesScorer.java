package org.klantreis.journey.scoring.satisfaction;

import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.statistics.NetProportion;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/**
 * The Customer Effort Score of a touchpoint, by the definition that the caller chose. A high answer
 * means little effort.
 *
 * <p>A mean has Student's t interval, a share Wilson's, a difference of shares the adjusted Wald
 * interval. Not applicable where the high and the low answers would overlap on the scale.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class CesScorer implements Scorer<TouchpointStudy, CesResult>, WithCesScorer
    permits ImmutableCesScorer {

  /** The id of this scorer. */
  public static final String ID = "ces";

  private static final Words WORDS = Words.of(CesScorer.class, "scoring").under("ces");

  CesScorer() {}

  /** What is computed; required. */
  public abstract CesDefinition definition();

  /** The confidence of the interval; 0.95 unless set. */
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
  public Verdict<CesResult> score(TouchpointStudy subject) {
    Optional<RatingTally> ratings = subject.ratings(RatingAspect.OVERALL);
    return ratings
        .map(tally -> verdict(subject.touchpoint().name(), tally))
        .orElseGet(() -> Verdict.tooLittleEvidence(say("not-rated", subject.touchpoint().name())))
        .about(subject.touchpoint().name())
        .provenance(
            Provenance.builder()
                .scorer(ID)
                .rule(definition().toString())
                .putParameter("definition", definition().toString())
                .putParameter("confidence", Double.toString(confidence().level()))
                .n(ratings.map(RatingTally::n).orElse(0L))
                .effectiveN(ratings.map(RatingTally::effectiveN).orElse(0.0))
                .build())
        .build();
  }

  private Verdict.Builder<CesResult> verdict(String name, RatingTally tally) {
    if (boxes() * (definition() instanceof CesDefinition.TopMinusBottom ? 2L : 1L)
        > tally.scale().levels()) {
      return Verdict.notApplicable(
          say("too-many-boxes", definition().toString(), tally.scale().name()));
    }
    CesResult result = compute(tally);
    return Verdict.scored(result)
        .headline(
            say(
                "headline",
                name,
                definition().toString(),
                result.value(),
                result
                    .interval()
                    .map(i -> say("interval", confidence().level(), i.low(), i.high()))
                    .orElseGet(() -> say("no-interval")),
                tally.n()));
  }

  private CesResult compute(RatingTally tally) {
    double whole = tally.totalWeight();
    double n = tally.effectiveN();
    int lowest = tally.scale().lowest();
    int highest = tally.scale().highest();
    double top = weight(tally, highest - boxes() + 1, highest);
    if (definition() instanceof CesDefinition.TopBoxes) {
      Proportion share = Proportion.ofWeights(Math.min(top, whole), whole, n, confidence());
      return new CesResult(definition(), share.value(), Optional.of(share.interval()));
    }
    if (definition() instanceof CesDefinition.TopMinusBottom) {
      double bottom = weight(tally, lowest, lowest + boxes() - 1);
      NetProportion net = new NetProportion(bottom / whole, top / whole, n);
      return new CesResult(
          definition(),
          net.value(),
          Optional.of(net.interval(NetInterval.ADJUSTED_WALD, confidence())));
    }
    MeanEstimate mean = MeanEstimate.of(tally, confidence()).orElseThrow();
    return new CesResult(definition(), mean.mean(), mean.interval());
  }

  private int boxes() {
    if (definition() instanceof CesDefinition.TopBoxes top) {
      return top.boxes();
    }
    return definition() instanceof CesDefinition.TopMinusBottom net ? net.boxes() : 1;
  }

  private static double weight(RatingTally tally, int from, int to) {
    double sum = 0;
    for (int x = from; x <= to; x++) {
      sum += tally.weight(x);
    }
    return sum;
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }

  /** By that definition. */
  public static CesScorer by(CesDefinition definition) {
    return builder().definition(definition).build();
  }

  /** Starts one; the definition is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the settings of a CES scorer. */
  public static final class Builder extends ImmutableCesScorer.Builder {
    Builder() {}
  }
}
