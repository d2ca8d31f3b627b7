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
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.RankInterval;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How one touchpoint goes with the overall rating.
 *
 * @param touchpoint which one
 * @param counts how many of the respondents rated it below, as and above expectation
 * @param withoutExperience how many of them did not experience it
 * @param penalty by how much the overall rating is higher with a rating below expectation than with
 *     one as expected, in points of its scale; right when negative; absent when nobody rated it so
 * @param reward the same of a rating above expectation; right when positive; absent when nobody
 *     rated it so
 * @param notExperienced the same of those who did not experience it, estimated and not tested;
 *     absent when all or none did. Touchpoints that the same respondents did not experience have
 *     the same one
 * @param category from the coefficients that count; absent when there is neither
 * @param asymmetry the sum of penalty and reward with its test: 0 when both weigh the same; absent
 *     when one of them is
 * @param share its share of R² in the regression on all ratings; absent with the reason in the
 *     result, and for a touchpoint that all rate the same
 * @param measure by what its importance is measured
 * @param importances by each measure that is defined
 * @param importanceInterval between which ends its importance lies over resamples of respondents;
 *     absent without them, and where it is undefined in more of them than lie beyond an end
 * @param impactAsymmetryInterval the same of its impact asymmetry; a side with the wrong sign
 *     weighs nothing in a resample
 * @param performance the mean of its ratings; absent when nobody experienced it
 * @param quadrant where it lies in the importance-performance matrix; absent where its importance
 *     is
 */
public record Driver(
    TouchpointId touchpoint,
    BandCounts counts,
    long withoutExperience,
    Optional<Side> penalty,
    Optional<Side> reward,
    Optional<Coefficient> notExperienced,
    Optional<DriverCategory> category,
    Optional<Estimate> asymmetry,
    Optional<Share> share,
    DriversScorer.Importance measure,
    ImmutableMap<DriversScorer.Importance, Double> importances,
    Optional<Interval> importanceInterval,
    Optional<Interval> impactAsymmetryInterval,
    Optional<MeanEstimate> performance,
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

  /** What is known of how it was decided, and of those without the experience. */
  private static final ImmutableList<String> DECIDED =
      ImmutableList.of("penalty_adjusted_p", "reward_adjusted_p", "not_experienced");

  private static final String WITHOUT = "n_not_experienced";

  /** What resamples say, and the other shares. */
  private static final ImmutableList<String> RESAMPLED =
      ImmutableList.of(
          "shapley_low",
          "shapley_high",
          "rank_low",
          "rank_high",
          "importance_low",
          "importance_high",
          "impact_asymmetry_low",
          "impact_asymmetry_high",
          "relative_weight",
          "relative_weight_low",
          "relative_weight_high");

  /** Whether a penalty or a reward counts. */
  public enum Standing {
    /** It differs from 0 for certain, and its sign is right. */
    COUNTS,
    /** It differs from 0 for certain, and its sign is wrong: a penalty above 0, a reward below. */
    WRONG_SIGN,
    /** It may be chance. */
    UNCERTAIN
  }

  /**
   * A penalty or a reward.
   *
   * @param coefficient with the classical error, and with HC3
   * @param deciding the estimate with the error that decides
   * @param adjustedP its p, adjusted for how many are tested unless that is off; it is this that
   *     decides
   * @param standing whether it counts
   */
  public record Side(
      Coefficient coefficient, Estimate deciding, double adjustedP, Standing standing) {

    /** The coefficient, in points of the overall rating. */
    public double value() {
      return deciding.value();
    }

    /** Whether it differs from 0 for certain, with the right sign. */
    public boolean counts() {
      return standing == Standing.COUNTS;
    }

    /** Whether it differs from 0 for certain, with the wrong sign. */
    public boolean isWrong() {
      return standing == Standing.WRONG_SIGN;
    }
  }

  /**
   * A share of R², and how sure it is.
   *
   * @param by how R² is shared out
   * @param value 0 or more; the shares of all touchpoints sum to R²
   * @param interval between which ends it lies over resamples of respondents (percentiles); chance
   *     adds to a share, so that a very small one may lie below its lower end. Absent without
   *     resamples
   * @param rank at which places it comes among the shares of all touchpoints over resamples, 1
   *     being the largest
   */
  public record Share(
      DriversScorer.Shares by,
      double value,
      Optional<Interval> interval,
      Optional<RankInterval> rank) {}

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
   * (all penalty) to 1 (all reward). Undefined, so absent, when neither side counts, a sign is
   * wrong, or a coefficient is absent.
   */
  public OptionalDouble impactAsymmetry() {
    if (penalty.isEmpty() || reward.isEmpty()) {
      return OptionalDouble.empty();
    }
    boolean counts = penalty.get().counts() || reward.get().counts();
    double p = penalty.get().value();
    double r = reward.get().value();
    return !counts || p > 0 || r < 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((r + p) / (r - p));
  }

  /** Its Shapley share of R²; absent where R² is not shared out so. */
  public OptionalDouble shapleyShare() {
    return share(DriversScorer.Shares.SHAPLEY)
        .map(found -> OptionalDouble.of(found.value()))
        .orElseGet(OptionalDouble::empty);
  }

  private Optional<Share> share(DriversScorer.Shares by) {
    return share.filter(found -> found.by() == by);
  }

  /**
   * How far apart the overall rating is with its worst and with its best rating: r + |p|, in points
   * of its scale; negative when a reward with the wrong sign outweighs the penalty. Absent when a
   * coefficient is.
   */
  public OptionalDouble range() {
    return penalty.isPresent() && reward.isPresent()
        ? OptionalDouble.of(reward.get().value() + Math.abs(penalty.get().value()))
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
    return figures()
        .select(
            Iterables.concat(
                COUNTED,
                FITTED,
                ImmutableList.of(PERFORMANCE),
                DECIDED,
                ImmutableList.of(WITHOUT),
                RESAMPLED));
  }

  /** The same row for a touchpoint of which only that is known. */
  public static Figures columns(
      TouchpointId touchpoint,
      BandCounts counts,
      long withoutExperience,
      Optional<MeanEstimate> performance) {
    Figures.Builder row = counted(touchpoint, counts);
    FITTED.forEach(row::absent);
    row.put(PERFORMANCE, performance.map(MeanEstimate::mean));
    DECIDED.forEach(row::absent);
    row.put(WITHOUT, withoutExperience);
    RESAMPLED.forEach(row::absent);
    return row.build();
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
        .put("shapley_share", shapleyShare())
        .put("importance", importance())
        .put(PERFORMANCE, performance.map(MeanEstimate::mean))
        .put("penalty_adjusted_p", penalty.map(Side::adjustedP))
        .put("reward_adjusted_p", reward.map(Side::adjustedP))
        .put("not_experienced", notExperienced.map(each -> each.estimate().value()))
        .put(WITHOUT, withoutExperience);
    resampled(row);
    errors(row, "penalty", penalty);
    errors(row, "reward", reward);
    withoutExperience(row);
    row.put("range", range())
        .put("asymmetry", asymmetry.map(Estimate::value))
        .put("asymmetry_se", asymmetry.map(Estimate::standardError))
        .put("asymmetry_t", t(asymmetry))
        .put("asymmetry_p", asymmetry.map(Estimate::p));
    for (DriversScorer.Importance by : DriversScorer.Importance.values()) {
      row.put(Figures.word(by), importance(by));
    }
    return row.put(
            "performance_sd",
            performance.map(MeanEstimate::standardDeviation).orElse(OptionalDouble.empty()))
        .putInterval(PERFORMANCE, performance.flatMap(MeanEstimate::interval))
        .put("quadrant", quadrant)
        .build();
  }

  private void resampled(Figures.Builder row) {
    Optional<Share> weight = share(DriversScorer.Shares.RELATIVE_WEIGHTS);
    Optional<RankInterval> rank = share.flatMap(Share::rank);
    row.putInterval("shapley", share(DriversScorer.Shares.SHAPLEY).flatMap(Share::interval))
        .put("rank_low", rank.map(RankInterval::low))
        .put("rank_high", rank.map(RankInterval::high))
        .putInterval("importance", importanceInterval.filter(ends -> importance().isPresent()))
        .putInterval(
            "impact_asymmetry",
            impactAsymmetryInterval.filter(ends -> impactAsymmetry().isPresent()))
        .put("relative_weight", weight.map(Share::value))
        .putInterval("relative_weight", weight.flatMap(Share::interval));
  }

  private static Figures.Builder counted(TouchpointId touchpoint, BandCounts counts) {
    return Figures.builder()
        .put("touchpoint", touchpoint.value())
        .put("n_low", counts.below())
        .put("n_met", counts.met())
        .put("n_high", counts.exceeded());
  }

  private static void estimate(Figures.Builder row, String name, Optional<Side> side) {
    Optional<Estimate> classical = side.map(each -> each.coefficient().estimate());
    row.put(name, classical.map(Estimate::value))
        .put(name + "_se", classical.map(Estimate::standardError))
        .put(name + "_p", classical.map(Estimate::p));
  }

  private static void errors(Figures.Builder row, String name, Optional<Side> side) {
    Optional<Estimate> classical = side.map(each -> each.coefficient().estimate());
    Optional<Estimate> robust = side.flatMap(each -> each.coefficient().robust());
    row.put(name + "_t", t(classical))
        .putInterval(name, classical.flatMap(Estimate::interval))
        .put(name + "_hc3_se", robust.map(Estimate::standardError))
        .put(name + "_hc3_t", t(robust))
        .put(name + "_hc3_p", robust.map(Estimate::p))
        .putInterval(name + "_hc3", robust.flatMap(Estimate::interval));
  }

  private void withoutExperience(Figures.Builder row) {
    Optional<Estimate> classical = notExperienced.map(Coefficient::estimate);
    Optional<Estimate> robust = notExperienced.flatMap(Coefficient::robust);
    row.put("not_experienced_se", classical.map(Estimate::standardError))
        .putInterval("not_experienced", classical.flatMap(Estimate::interval))
        .put("not_experienced_hc3_se", robust.map(Estimate::standardError))
        .putInterval("not_experienced_hc3", robust.flatMap(Estimate::interval));
  }

  private static OptionalDouble t(Optional<Estimate> estimate) {
    return estimate.map(Estimate::t).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble vif(Optional<Side> side) {
    return side.map(each -> each.coefficient().vif()).orElse(OptionalDouble.empty());
  }
}
