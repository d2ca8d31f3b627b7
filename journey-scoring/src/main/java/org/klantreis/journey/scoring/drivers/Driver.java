package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.BandCounts;
import org.klantreis.journey.scoring.statistics.Coefficient;
import org.klantreis.journey.scoring.statistics.Estimate;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figured;
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
 * @param measure by what its importance is measured
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
    DriversScorer.Importance measure,
    ImmutableMap<DriversScorer.Importance, Double> importances,
    MeanEstimate performance,
    Optional<Quadrant> quadrant)
    implements Figured {

  private static final ImmutableList<String> COUNTED =
      ImmutableList.of("touchpoint", "n_low", "n_met", "n_high");

  /** What is unknown of a touchpoint that could be counted only. */
  private static final ImmutableList<String> FITTED =
      ImmutableList.of(
          "penalty",
          "penalty_se",
          "penalty_p",
          "reward",
          "reward_se",
          "reward_p",
          "category",
          "impact_asymmetry",
          "vif_low",
          "vif_high",
          "shapley_share",
          "importance");

  private static final String PERFORMANCE = "performance";

  /** A quadrant of the importance-performance matrix (Martilla and James 1977). */
  public enum Quadrant {
    /** Important, and performs well. */
    KEEP_UP_THE_GOOD_WORK,
    /** Important, and performs badly: mend this first. */
    CONCENTRATE_HERE,
    /** Unimportant, and performs badly. */
    LOW_PRIORITY,
    /** Unimportant, and performs well. */
    POSSIBLE_OVERKILL;

    /** The quadrant of a touchpoint that is important or not, and performs well or not. */
    static Quadrant of(boolean important, boolean performs) {
      if (important) {
        return performs ? KEEP_UP_THE_GOOD_WORK : CONCENTRATE_HERE;
      }
      return performs ? POSSIBLE_OVERKILL : LOW_PRIORITY;
    }
  }

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

  /** The importance by the measure of the matrix, where it is defined. */
  public OptionalDouble importance() {
    return importance(measure);
  }

  /** The importance by any measure, where it is defined. */
  public OptionalDouble importance(DriversScorer.Importance by) {
    return Optional.ofNullable(importances.get(by))
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  /** The first figures, which make a row of a table. */
  public Figures columns() {
    return figures().select(Iterables.concat(COUNTED, FITTED, ImmutableList.of(PERFORMANCE)));
  }

  /** The same row for a touchpoint of which only that is known. */
  public static Figures columns(
      TouchpointId touchpoint, BandCounts counts, Optional<MeanEstimate> performance) {
    Figures.Builder row = counted(touchpoint, counts);
    FITTED.forEach(row::absent);
    return row.put(PERFORMANCE, performance.map(MeanEstimate::mean)).build();
  }

  /** What makes a row of a table, then everything else that is known. */
  @Override
  public Figures figures() {
    Figures.Builder row = counted(touchpoint, counts);
    estimate(row, "penalty", penalty);
    estimate(row, "reward", reward);
    row.put("category", category)
        .put("impact_asymmetry", impactAsymmetry())
        .put("vif_low", vif(penalty))
        .put("vif_high", vif(reward))
        .put("shapley_share", shapleyShare)
        .put("importance", importance())
        .put(PERFORMANCE, performance.mean());
    errors(row, "penalty", penalty);
    errors(row, "reward", reward);
    row.put("range", range())
        .put("asymmetry", asymmetry.map(Estimate::value))
        .put("asymmetry_se", asymmetry.map(Estimate::standardError))
        .put("asymmetry_t", t(asymmetry))
        .put("asymmetry_p", asymmetry.map(Estimate::p));
    for (DriversScorer.Importance by : DriversScorer.Importance.values()) {
      row.put(Figures.word(by), importance(by));
    }
    return row.put("performance_sd", performance.standardDeviation())
        .putInterval(PERFORMANCE, performance.interval())
        .put("quadrant", quadrant)
        .build();
  }

  private static Figures.Builder counted(TouchpointId touchpoint, BandCounts counts) {
    return Figures.builder()
        .put("touchpoint", touchpoint.value())
        .put("n_low", counts.below())
        .put("n_met", counts.met())
        .put("n_high", counts.exceeded());
  }

  private static void estimate(
      Figures.Builder row, String name, Optional<Coefficient> coefficient) {
    Optional<Estimate> classical = coefficient.map(Coefficient::estimate);
    row.put(name, classical.map(Estimate::value))
        .put(name + "_se", classical.map(Estimate::standardError))
        .put(name + "_p", classical.map(Estimate::p));
  }

  private static void errors(Figures.Builder row, String name, Optional<Coefficient> coefficient) {
    Optional<Estimate> classical = coefficient.map(Coefficient::estimate);
    Optional<Estimate> robust = coefficient.flatMap(Coefficient::robust);
    row.put(name + "_t", t(classical))
        .putInterval(name, classical.flatMap(Estimate::interval))
        .put(name + "_hc3_se", robust.map(Estimate::standardError))
        .put(name + "_hc3_t", t(robust))
        .put(name + "_hc3_p", robust.map(Estimate::p))
        .putInterval(name + "_hc3", robust.flatMap(Estimate::interval));
  }

  private static OptionalDouble t(Optional<Estimate> estimate) {
    return estimate.map(Estimate::t).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble vif(Optional<Coefficient> coefficient) {
    return coefficient.map(Coefficient::vif).orElse(OptionalDouble.empty());
  }
}
