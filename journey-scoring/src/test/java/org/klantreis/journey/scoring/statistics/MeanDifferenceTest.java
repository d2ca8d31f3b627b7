package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

class MeanDifferenceTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  private static MeanEstimate values(double... values) {
    double[] once = new double[values.length];
    Arrays.fill(once, 1);
    return MeanEstimate.ofValues(
            values, once, values.length, values.length, MeanInterval.STUDENT, Confidence.STANDARD)
        .orElseThrow();
  }

  private static MeanEstimate ratings(double... ratings) {
    return MeanEstimate.of(
            RatingTally.of(SCALE, ratings), MeanInterval.STUDENT, Confidence.STANDARD)
        .orElseThrow();
  }

  private static MeanDifference between(MeanEstimate before, MeanEstimate after) {
    return MeanDifference.between(before, after, Confidence.STANDARD);
  }

  @Test
  void the_test_is_welchs() {
    // Student's sleep data; R 4.2.2 t.test(extra ~ group, data = sleep), which has 1 minus 2:
    // t = -1.8608, df = 17.776, p-value = 0.07939, -3.3654832 to 0.2054832; digits by SciPy 1.17.1
    MeanEstimate first = values(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
    MeanEstimate second = values(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
    MeanDifference difference = between(second, first);
    assertEquals(-1.58, difference.value(), 1e-12);
    assertEquals(17.776473516178488, difference.degreesOfFreedom().orElseThrow(), 1e-9);
    assertEquals(
        -1.8608134674868526, difference.value() / difference.standardError().orElseThrow(), 1e-12);
    assertEquals(0.0793941401873583, difference.p().orElseThrow(), 1e-12);
    assertEquals(-3.3654832307117104, difference.interval().orElseThrow().low(), 1e-9);
    assertEquals(0.20548323071171137, difference.interval().orElseThrow().high(), 1e-9);
  }

  @Test
  void samples_may_differ_in_size_and_spread() {
    // SciPy 1.17.1 ttest_ind([9,10,9,10,8], [7,8,8,7,9,8,6], equal_var=False)
    MeanDifference difference = between(ratings(7, 8, 8, 7, 9, 8, 6), ratings(9, 10, 9, 10, 8));
    assertEquals(1.6285714285714281, difference.value(), 1e-12);
    assertEquals(9.543489326716022, difference.degreesOfFreedom().orElseThrow(), 1e-9);
    assertEquals(0.011882342602074701, difference.p().orElseThrow(), 1e-12);
    assertEquals(0.4502524178495757, difference.interval().orElseThrow().low(), 1e-9);
    assertEquals(2.8068904392932805, difference.interval().orElseThrow().high(), 1e-9);
  }

  @Test
  void without_spread_there_is_a_difference_and_nothing_else() {
    for (MeanDifference difference :
        new MeanDifference[] {
          between(ratings(7), ratings(8, 8, 9)),
          between(ratings(7, 8, 9), ratings(9)),
          between(ratings(7, 7, 7), ratings(8, 8))
        }) {
      assertTrue(difference.value() > 0, difference.toString());
      assertEquals(OptionalDouble.empty(), difference.standardError());
      assertEquals(OptionalDouble.empty(), difference.degreesOfFreedom());
      assertEquals(OptionalDouble.empty(), difference.p());
      assertEquals(Optional.empty(), difference.interval());
    }
  }

  @Test
  void one_sample_that_varies_is_enough() {
    MeanDifference difference = between(ratings(7, 7, 7), ratings(8, 9, 10));
    assertEquals(2, difference.degreesOfFreedom().orElseThrow(), 1e-12);
    assertTrue(difference.interval().isPresent());
  }

  @Test
  void what_weights_leave_of_rounding_is_no_difference() {
    RatingTally weighted = RatingTally.empty(SCALE);
    for (double weight : new double[] {0.1, 0.7, 1.3, 2.9, 1e-3}) {
      weighted = weighted.withWeighted(8, weight);
    }
    MeanEstimate before =
        MeanEstimate.of(weighted, MeanInterval.STUDENT, Confidence.STANDARD).orElseThrow();
    assertEquals(0, between(before, ratings(8, 8, 8)).value());
    assertEquals(OptionalDouble.empty(), between(before, ratings(8, 8, 8)).p());
  }

  @Test
  void one_weight_above_all_leaves_no_endless_interval() {
    RatingTally tally = RatingTally.empty(SCALE).withWeighted(5, 1e9).withWeighted(7, 1e-9);
    MeanEstimate before =
        MeanEstimate.of(tally, MeanInterval.STUDENT, Confidence.STANDARD).orElseThrow();
    MeanDifference difference = between(before, ratings(8, 9, 10, 10));
    difference.p().ifPresent(p -> assertTrue(p >= 0 && p <= 1, "p = " + p));
    assertEquals(4.25, difference.value(), 1e-9);
  }
}
