package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.PermutationTest;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * What changed between two waves of ratings.
 *
 * @param scale the usual one of the second wave; each touchpoint has its own
 * @param confidence at which a change counts
 * @param touchpoints those that were rated in both waves, in timeline order of the second
 * @param unmeasured touchpoints of both maps of which a wave has no ratings: their change is
 *     unknown
 * @param onOtherScales touchpoints of both maps that are rated on different scales
 * @param onlyBefore touchpoints that the second map no longer has
 * @param onlyAfter touchpoints that the first map did not have
 */
public record WaveResult(
    RatingScale scale,
    Confidence confidence,
    ImmutableList<TouchpointWaves> touchpoints,
    ImmutableList<Touchpoint> unmeasured,
    ImmutableList<Touchpoint> onOtherScales,
    ImmutableList<Touchpoint> onlyBefore,
    ImmutableList<Touchpoint> onlyAfter)
    implements Result {

  /** The touchpoint with that id, where it was rated in both waves. */
  public Optional<TouchpointWaves> of(TouchpointId id) {
    return touchpoints.stream().filter(each -> each.touchpoint().id().equals(id)).findFirst();
  }

  /** The touchpoints of which that measure rose by more than chance. */
  public ImmutableList<TouchpointWaves> risen(WaveMeasure measure) {
    return significant(measure, 1);
  }

  /** The touchpoints of which that measure fell by more than chance. */
  public ImmutableList<TouchpointWaves> fallen(WaveMeasure measure) {
    return significant(measure, -1);
  }

  private ImmutableList<TouchpointWaves> significant(WaveMeasure measure, int sign) {
    return touchpoints.stream()
        .filter(
            each ->
                each.change(measure)
                    .filter(change -> change.isSignificant(confidence))
                    .filter(change -> Math.signum(change.difference()) == sign)
                    .isPresent())
        .collect(toImmutableList());
  }

  /** What rose and fell, and a row for each change. */
  @Override
  public Figures figures() {
    ImmutableList.Builder<Figures> changes = ImmutableList.builder();
    for (TouchpointWaves each : touchpoints) {
      each.changes().forEach(change -> changes.add(row(each, change)));
    }
    return Figures.builder()
        .put("scale", scale.name())
        .put("confidence", confidence.level())
        .putAll("risen", touchpoints(risen(WaveMeasure.MEAN)))
        .putAll("fallen", touchpoints(fallen(WaveMeasure.MEAN)))
        .putRows("changes", changes.build())
        .putAll("unmeasured", unmeasured)
        .putAll("on_other_scales", onOtherScales)
        .putAll("only_before", onlyBefore)
        .putAll("only_after", onlyAfter)
        .build();
  }

  private Figures row(TouchpointWaves touchpoint, WaveChange change) {
    return Figures.builder()
        .put("touchpoint", touchpoint.touchpoint().id().value())
        .put("scale", touchpoint.scale().name())
        .put("measure", change.measure())
        .put("before", change.before())
        .put("after", change.after())
        .put("difference", change.difference())
        .put("low", change.interval().map(Interval::low))
        .put("high", change.interval().map(Interval::high))
        .put("p", change.p())
        .put("adjusted_p", change.adjustedP())
        .put("significant", change.isSignificant(confidence))
        .put("n_before", touchpoint.before().n())
        .put("n_after", touchpoint.after().n())
        .put("n_eff_before", touchpoint.before().effectiveN())
        .put("n_eff_after", touchpoint.after().effectiveN())
        .put("test", change.test())
        .put("pairs", touchpoint.pairs())
        .build();
  }

  static ImmutableList<Touchpoint> touchpoints(ImmutableList<TouchpointWaves> waves) {
    return waves.stream().map(TouchpointWaves::touchpoint).collect(toImmutableList());
  }

  /** What is compared between two waves. */
  public enum WaveMeasure {
    /** The mean rating, in points of the scale. */
    MEAN,
    /** The share of answers below expectation, 0 to 1. */
    BELOW,
    /** The share of answers as expected, 0 to 1. */
    MET,
    /** The share of answers above expectation, 0 to 1. */
    EXCEEDED,
    /**
     * The Net Promoter Score, in points from -100 to 100; of overall ratings of recommend questions
     * only.
     */
    NPS;

    /** The band of which it is the share; empty for what is no share. */
    public Optional<Band> band() {
      return switch (this) {
        case MEAN, NPS -> Optional.empty();
        case BELOW -> Optional.of(Band.BELOW);
        case MET -> Optional.of(Band.MET);
        case EXCEEDED -> Optional.of(Band.EXCEEDED);
      };
    }
  }

  /** How a change is tested. */
  public enum WaveTest {
    /** Means of other respondents (Welch 1947). */
    WELCH,
    /**
     * Means of other respondents, by as many random permutations of the answers as {@link
     * PermutationTest} draws.
     */
    PERMUTATION,
    /**
     * Means of other respondents, by all permutations of the answers: {@link
     * PermutationTest#exact()}.
     */
    PERMUTATION_EXACT,
    /** The difference of each who answered both times (Student 1908). */
    PAIRED,
    /** Shares of other respondents: a z test with a pooled variance. */
    POOLED_Z,
    /** Net Promoter Scores of other respondents, by adjusted Wald. */
    ADJUSTED_WALD;

    /** Whether p comes from permutations of the answers. */
    public boolean isPermutation() {
      return switch (this) {
        case PERMUTATION, PERMUTATION_EXACT -> true;
        case WELCH, PAIRED, POOLED_Z, ADJUSTED_WALD -> false;
      };
    }
  }

  /**
   * How one measure of a touchpoint changed from the first wave to the second. Where it is tested
   * in pairs, it is about those who answered both times.
   *
   * @param measure what was compared; before, after and the difference are in its unit
   * @param test how it was tested
   * @param before in the first wave
   * @param after in the second wave
   * @param difference after minus before
   * @param interval of the difference, of means Welch's; absent where the ratings do not tell their
   *     spread
   * @param p two-sided, of no difference; of means absent only where weighted ratings do not tell
   *     their spread
   * @param adjustedP after Holm, over all touchpoints of the measure; absent where p is
   */
  public record WaveChange(
      WaveMeasure measure,
      WaveTest test,
      double before,
      double after,
      double difference,
      Optional<Interval> interval,
      OptionalDouble p,
      OptionalDouble adjustedP) {

    /** Whether there is more to it than chance: the adjusted p is below 1 less the confidence. */
    public boolean isSignificant(Confidence confidence) {
      return adjustedP.isPresent() && adjustedP.getAsDouble() < 1 - confidence.level();
    }

    WaveChange withAdjustedP(double adjusted) {
      return new WaveChange(
          measure, test, before, after, difference, interval, p, OptionalDouble.of(adjusted));
    }
  }

  /**
   * A touchpoint that was rated in both waves.
   *
   * @param touchpoint as the map of the second wave has it
   * @param scale of its ratings in the second wave; that of the first differs at most in its step
   * @param before how many rated it in the first wave
   * @param after how many rated it in the second wave
   * @param pairs how many of them rated it both times; absent where it is not known who did
   * @param changes one for each measure that could be compared, the mean first
   */
  public record TouchpointWaves(
      Touchpoint touchpoint,
      RatingScale scale,
      Sample before,
      Sample after,
      Optional<Long> pairs,
      ImmutableList<WaveChange> changes) {

    /** How that measure changed, where it could be compared. */
    public Optional<WaveChange> change(WaveMeasure measure) {
      return changes.stream().filter(change -> change.measure() == measure).findFirst();
    }

    OptionalDouble p(WaveMeasure measure) {
      return change(measure).map(WaveChange::p).orElse(OptionalDouble.empty());
    }

    /** With the adjusted p values of some measures; the others stay without one. */
    TouchpointWaves withAdjusted(Map<WaveMeasure, Double> adjusted) {
      return new TouchpointWaves(
          touchpoint,
          scale,
          before,
          after,
          pairs,
          changes.stream()
              .map(
                  change ->
                      Optional.ofNullable(adjusted.get(change.measure()))
                          .map(change::withAdjustedP)
                          .orElse(change))
              .collect(toImmutableList()));
    }
  }
}
