package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * What changed between two waves of ratings.
 *
 * @param scale of the ratings of both waves
 * @param confidence at which a change counts
 * @param touchpoints those that were rated in both waves, in timeline order of the second
 * @param unmeasured touchpoints of both maps of which a wave has no ratings: their change is
 *     unknown
 * @param onlyBefore touchpoints that the second map no longer has
 * @param onlyAfter touchpoints that the first map did not have
 */
public record WaveResult(
    RatingScale scale,
    Confidence confidence,
    ImmutableList<TouchpointWaves> touchpoints,
    ImmutableList<Touchpoint> unmeasured,
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

  @Override
  public Figures figures() {
    ImmutableList.Builder<Figures> changes = ImmutableList.builder();
    for (TouchpointWaves each : touchpoints) {
      each.changes().forEach(change -> changes.add(row(each, change)));
    }
    return Figures.builder()
        .put("scale", scale.name())
        .put("confidence", confidence.level())
        .putTexts("risen", ids(touchpoints(risen(WaveMeasure.MEAN))))
        .putTexts("fallen", ids(touchpoints(fallen(WaveMeasure.MEAN))))
        .putRows("changes", changes.build())
        .putTexts("unmeasured", ids(unmeasured))
        .putTexts("only_before", ids(onlyBefore))
        .putTexts("only_after", ids(onlyAfter))
        .build();
  }

  private Figures row(TouchpointWaves touchpoint, WaveChange change) {
    return Figures.builder()
        .put("touchpoint", touchpoint.touchpoint().id().value())
        .put("measure", change.measure().name().toLowerCase(Locale.ROOT))
        .put("before", change.before())
        .put("after", change.after())
        .put("difference", change.difference())
        .put("low", end(change.interval().map(Interval::low)))
        .put("high", end(change.interval().map(Interval::high)))
        .put("p", change.p())
        .put("adjusted_p", change.adjustedP())
        .put("significant", change.isSignificant(confidence))
        .put("n_before", touchpoint.before().n())
        .put("n_after", touchpoint.after().n())
        .put("n_eff_before", touchpoint.before().effectiveN())
        .put("n_eff_after", touchpoint.after().effectiveN())
        .build();
  }

  private static OptionalDouble end(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static ImmutableList<Touchpoint> touchpoints(ImmutableList<TouchpointWaves> waves) {
    return waves.stream().map(TouchpointWaves::touchpoint).collect(toImmutableList());
  }

  private static ImmutableList<String> ids(ImmutableList<Touchpoint> touchpoints) {
    return touchpoints.stream().map(each -> each.id().value()).collect(toImmutableList());
  }
}
