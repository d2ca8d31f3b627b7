package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.BandCounts;
import org.klantreis.journey.scoring.statistics.Coefficient;
import org.klantreis.journey.scoring.statistics.Estimate;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * What one touchpoint does to the overall rating.
 *
 * @param touchpoint which one
 * @param counts how many of the respondents rated it below, as and above expectation
 * @param penalty what a rating below expectation adds to the overall rating, in points of the
 *     scale, against one as expected; right when negative; absent when nobody rated it so
 * @param reward what a rating above expectation adds; right when positive; absent when nobody rated
 *     it so
 * @param category from the coefficients that count; absent when there is neither
 * @param asymmetry the sum of penalty and reward with its test: 0 when both weigh the same; absent
 *     when one of them is
 * @param shapleyShare its share of R² in the regression on all ratings; absent with the reason in
 *     the result, and for a touchpoint that all rate the same
 * @param importances by each measure that is defined
 * @param performance the mean of its ratings
 * @param quadrant where it lies in the importance-performance matrix; absent where its importance
 *     is
 */
public record Driver(
    TouchpointId touchpoint,
    BandCounts counts,
    Optional<Coefficient> penalty,
    Optional<Coefficient> reward,
    Optional<DriverCategory> category,
    Optional<Estimate> asymmetry,
    OptionalDouble shapleyShare,
    ImmutableMap<Importance, Double> importances,
    MeanEstimate performance,
    Optional<Quadrant> quadrant) {

  /**
   * How much of the range is reward, less how much is penalty: r/(r+|p|) - |p|/(r+|p|), from -1
   * (all penalty) to 1 (all reward). Undefined, so absent, when a sign is wrong, a coefficient is
   * absent, or both are 0.
   */
  public OptionalDouble impactAsymmetry() {
    if (penalty.isEmpty() || reward.isEmpty()) {
      return OptionalDouble.empty();
    }
    double p = penalty.get().estimate().value();
    double r = reward.get().estimate().value();
    return p > 0 || r < 0 || r - p == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((r + p) / (r - p));
  }

  /**
   * How far the touchpoint moves the overall rating from its worst to its best: r + |p|, in points
   * of the scale; negative when a reward with the wrong sign outweighs the penalty. Absent when a
   * coefficient is.
   */
  public OptionalDouble range() {
    return penalty.isPresent() && reward.isPresent()
        ? OptionalDouble.of(
            reward.get().estimate().value() + Math.abs(penalty.get().estimate().value()))
        : OptionalDouble.empty();
  }

  /** The importance by that measure, where it is defined. */
  public OptionalDouble importance(Importance measure) {
    return Optional.ofNullable(importances.get(measure))
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  /** The figures that make a row of a table, with the importance by that measure. */
  public Figures columns(Importance measure) {
    Figures.Builder columns = counted(touchpoint, counts);
    coefficient(columns, "penalty", penalty);
    coefficient(columns, "reward", reward);
    return columns
        .put("category", category.map(Driver::word))
        .put("impact_asymmetry", impactAsymmetry())
        .put("vif_low", penalty.map(Coefficient::vif).orElse(OptionalDouble.empty()))
        .put("vif_high", reward.map(Coefficient::vif).orElse(OptionalDouble.empty()))
        .put("shapley_share", shapleyShare)
        .put("importance", importance(measure))
        .put("performance", performance.mean())
        .build();
  }

  /** The same row for a touchpoint of which only that is known. */
  public static Figures columns(
      TouchpointId touchpoint, BandCounts counts, Optional<MeanEstimate> performance) {
    Figures.Builder columns = counted(touchpoint, counts);
    coefficient(columns, "penalty", Optional.empty());
    coefficient(columns, "reward", Optional.empty());
    return columns
        .absent("category")
        .absent("impact_asymmetry")
        .absent("vif_low")
        .absent("vif_high")
        .absent("shapley_share")
        .absent("importance")
        .put(
            "performance",
            performance
                .map(mean -> OptionalDouble.of(mean.mean()))
                .orElseGet(OptionalDouble::empty))
        .build();
  }

  private static Figures.Builder counted(TouchpointId touchpoint, BandCounts counts) {
    return Figures.builder()
        .put("touchpoint", touchpoint.value())
        .put("n_low", counts.below())
        .put("n_met", counts.met())
        .put("n_high", counts.exceeded());
  }

  private static void coefficient(
      Figures.Builder figures, String name, Optional<Coefficient> coefficient) {
    Optional<Estimate> estimate = coefficient.map(Coefficient::estimate);
    figures
        .put(name, number(estimate.map(Estimate::value)))
        .put(name + "_se", number(estimate.map(Estimate::standardError)))
        .put(name + "_p", number(estimate.map(Estimate::p)));
  }

  /** Everything else that is known. */
  Figures details() {
    Figures.Builder details = Figures.builder();
    errors(details, "penalty", penalty);
    errors(details, "reward", reward);
    details
        .put("range", range())
        .put("asymmetry", number(asymmetry.map(Estimate::value)))
        .put("asymmetry_se", number(asymmetry.map(Estimate::standardError)))
        .put("asymmetry_t", asymmetry.map(Estimate::t).orElse(OptionalDouble.empty()))
        .put("asymmetry_p", number(asymmetry.map(Estimate::p)));
    for (Importance measure : Importance.values()) {
      details.put(word(measure), importance(measure));
    }
    Optional<Interval> mean = performance.interval();
    return details
        .put("performance_sd", performance.standardDeviation())
        .putInterval("performance", mean)
        .put("quadrant", quadrant.map(Driver::word))
        .build();
  }

  private static void errors(
      Figures.Builder details, String name, Optional<Coefficient> coefficient) {
    Optional<Estimate> classical = coefficient.map(Coefficient::estimate);
    Optional<Estimate> robust = coefficient.flatMap(Coefficient::robust);
    details
        .put(name + "_t", classical.map(Estimate::t).orElse(OptionalDouble.empty()))
        .putInterval(name, classical.flatMap(Estimate::interval))
        .put(name + "_hc3_se", number(robust.map(Estimate::standardError)))
        .put(name + "_hc3_t", robust.map(Estimate::t).orElse(OptionalDouble.empty()))
        .put(name + "_hc3_p", number(robust.map(Estimate::p)))
        .putInterval(name + "_hc3", robust.flatMap(Estimate::interval));
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
