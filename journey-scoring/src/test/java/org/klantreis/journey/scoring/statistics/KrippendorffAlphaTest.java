package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.scoring.statistics.KrippendorffAlpha.Metric;

class KrippendorffAlphaTest {

  /** Four observers, twelve units, one of which has a single value. */
  private static final List<double[]> PUBLISHED =
      List.of(
          new double[] {1, 1, 1},
          new double[] {2, 2, 3, 2},
          new double[] {3, 3, 3, 3},
          new double[] {3, 3, 3, 3},
          new double[] {2, 2, 2, 2},
          new double[] {1, 2, 3, 4},
          new double[] {4, 4, 4, 4},
          new double[] {1, 1, 2, 1},
          new double[] {2, 2, 2, 2},
          new double[] {5, 5, 5},
          new double[] {1, 1},
          new double[] {3});

  private static double alpha(Metric metric, List<double[]> units) {
    return KrippendorffAlpha.of(metric, units).value().orElseThrow();
  }

  // Krippendorff 2011, Computing Krippendorff's Alpha-Reliability: 0.743, 0.815 and 0.849;
  // the further digits by pairs of values, without a matrix, in Python 3
  @Test
  void the_published_example_comes_out() {
    assertEquals(0.743421052631579, alpha(Metric.NOMINAL, PUBLISHED), 1e-12);
    assertEquals(0.8153875037548813, alpha(Metric.ORDINAL, PUBLISHED), 1e-12);
    assertEquals(0.8491071428571428, alpha(Metric.INTERVAL, PUBLISHED), 1e-12);
    KrippendorffAlpha ordinal = KrippendorffAlpha.of(Metric.ORDINAL, PUBLISHED);
    assertEquals(11, ordinal.units());
    assertEquals(40, ordinal.values());
    // 7 units of one value each have 24 values, 2 have 4 values of which 3 are the same: 32 of 40
    assertEquals(0.8, ordinal.share().orElseThrow(), 1e-12);
  }

  // by pairs of values, without a matrix, in Python 3
  @Test
  void shares_are_values_like_others() {
    List<double[]> shares =
        List.of(
            new double[] {0, 1.0 / 3, 1.0 / 3},
            new double[] {2.0 / 3, 2.0 / 3, 1},
            new double[] {1, 1, 1},
            new double[] {0.4, 2.0 / 3},
            new double[] {0.2});
    assertEquals(1.0 / 3, alpha(Metric.NOMINAL, shares), 1e-12);
    assertEquals(0.835920177383592, alpha(Metric.ORDINAL, shares), 1e-12);
    assertEquals(0.7731958762886596, alpha(Metric.INTERVAL, shares), 1e-12);
  }

  @Test
  void values_that_differ_by_rounding_are_the_same() {
    List<double[]> units = List.of(new double[] {1.0 / 3, 1 - 2.0 / 3}, new double[] {1, 1});
    assertEquals(1, alpha(Metric.NOMINAL, units));
  }

  @Test
  void without_two_values_of_a_unit_there_is_nothing_to_compare() {
    KrippendorffAlpha alpha =
        KrippendorffAlpha.of(Metric.ORDINAL, List.of(new double[] {1}, new double[] {}));
    assertEquals(new KrippendorffAlpha.NothingToCompare(), alpha);
    assertEquals(OptionalDouble.empty(), alpha.value());
  }

  @Test
  void without_variation_alpha_is_undefined() {
    assertEquals(
        new KrippendorffAlpha.NoVariation(2, 5),
        KrippendorffAlpha.of(
            Metric.ORDINAL,
            List.of(new double[] {1, 1}, new double[] {1, 1, 1}, new double[] {2})));
  }

  private static Optional<Interval> interval(List<double[]> units, long resamples) {
    return KrippendorffAlpha.interval(Metric.ORDINAL, units, Confidence.STANDARD, resamples, 1);
  }

  // 0.446 and 1 are quantiles of 100,000 draws with replacement of the 11 units, alpha by pairs of
  // values, in Python 3
  @Test
  void the_interval_is_that_of_units_drawn_again() {
    Interval ends = interval(PUBLISHED, 20_000).orElseThrow();
    assertEquals(0.446, ends.low(), 0.02);
    assertEquals(1, ends.high());
    assertEquals(Optional.of(ends), interval(Lists.reverse(PUBLISHED), 20_000));
  }

  @Test
  void there_is_no_interval_of_few_units_of_full_agreement_and_without_resamples() {
    assertEquals(Optional.empty(), interval(PUBLISHED, 0));
    assertEquals(Optional.empty(), interval(PUBLISHED.subList(0, 4), 1_000));
    List<double[]> alike = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      alike.add(new double[] {i % 3, i % 3});
    }
    assertEquals(Optional.empty(), interval(alike, 1_000));
    assertEquals(Optional.empty(), interval(List.of(), 1_000));
  }

  // 29 of 30 pairs are (1, 1), one is (1, 2): alpha is 1 - 59 * 1 / (59 * 1) = 0
  @Test
  void alpha_0_may_stand_beside_much_agreement() {
    List<double[]> units = new ArrayList<>();
    for (int i = 0; i < 29; i++) {
      units.add(new double[] {1, 1});
    }
    units.add(new double[] {1, 2});
    KrippendorffAlpha alpha = KrippendorffAlpha.of(Metric.ORDINAL, units);
    assertEquals(0, alpha.value().orElseThrow(), 1e-12);
    assertEquals(29.0 / 30, alpha.share().orElseThrow(), 1e-12);
    // a third of the resamples leave the one unit out, and have no variation
    assertEquals(Optional.empty(), interval(units, 1_000));
  }

  @Test
  void what_is_no_number_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> KrippendorffAlpha.of(Metric.ORDINAL, List.of(new double[] {1, Double.NaN})));
  }
}
