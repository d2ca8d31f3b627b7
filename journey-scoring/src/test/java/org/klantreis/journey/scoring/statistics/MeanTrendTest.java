package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

class MeanTrendTest {

  private static final double[] TIMES = {2021, 2022, 2024};
  private static final MeanEstimate FIRST = ratings(7, 8, 8, 7, 9, 8, 6);
  private static final MeanEstimate SECOND = ratings(8, 8, 9, 7, 9);
  private static final MeanEstimate THIRD = ratings(9, 10, 9, 10, 8, 9);

  private static MeanEstimate ratings(double... ratings) {
    return MeanEstimate.of(
            RatingTally.of(RatingScale.DUTCH_GRADE, ratings),
            MeanInterval.STUDENT,
            Confidence.STANDARD)
        .orElseThrow();
  }

  private static MeanTrend trend(double[] times, MeanEstimate... means) {
    return MeanTrend.of(times, List.of(means), Confidence.STANDARD).orElseThrow();
  }

  @Test
  void the_slope_is_that_of_least_squares_through_all_answers() {
    MeanTrend trend = trend(TIMES, FIRST, SECOND, THIRD);
    // SciPy linregress of the 18 answers on their years
    assertEquals(0.5272045028142588, trend.slope(), 1e-9);
    // the formulas of the Javadoc, written out with NumPy 2.4.6
    assertEquals(0.005881935092390554, trend.p().orElseThrow(), 1e-9);
    assertEquals(0.18556788006076497, trend.interval().orElseThrow().low(), 1e-9);
    assertEquals(0.8688411255672448, trend.interval().orElseThrow().high(), 1e-9);
    assertEquals(0.8367783720639074, trend.bendP().orElseThrow(), 1e-9);
  }

  @Test
  void of_two_waves_it_is_welchs_difference_by_the_time_between() {
    MeanTrend trend = trend(new double[] {2021, 2023}, FIRST, THIRD);
    MeanDifference difference = MeanDifference.between(FIRST, THIRD, Confidence.STANDARD);
    assertEquals(difference.value() / 2, trend.slope(), 1e-12);
    assertEquals(difference.p().orElseThrow(), trend.p().orElseThrow(), 1e-12);
    assertEquals(
        difference.interval().orElseThrow().low() / 2, trend.interval().orElseThrow().low(), 1e-12);
    assertTrue(trend.bendP().isEmpty());
  }

  @Test
  void a_peak_in_the_middle_is_no_line() {
    MeanTrend trend =
        trend(
            new double[] {1, 2, 3},
            ratings(5, 6, 5, 6, 5, 6),
            ratings(9, 8, 9, 8, 9, 8),
            ratings(5, 6, 5, 6, 5, 6));
    assertEquals(0, trend.slope(), 1e-12);
    assertEquals(1, trend.p().orElseThrow(), 1e-12);
    assertTrue(trend.bendP().orElseThrow() < 1e-6, trend.toString());
  }

  @Test
  void without_spread_there_is_a_slope_and_nothing_else() {
    MeanTrend trend = trend(new double[] {1, 2, 3}, ratings(5, 5), ratings(6, 6), ratings(7, 7));
    assertEquals(1, trend.slope(), 1e-12);
    assertTrue(trend.p().isEmpty() && trend.interval().isEmpty() && trend.bendP().isEmpty());
  }

  @Test
  void what_has_no_slope_is_refused_or_absent() {
    assertEquals(
        Optional.empty(),
        MeanTrend.of(new double[] {3, 3}, List.of(FIRST, SECOND), Confidence.STANDARD));
    assertThrows(IllegalArgumentException.class, () -> trend(new double[] {1}, FIRST, SECOND));
    assertThrows(
        IllegalArgumentException.class, () -> trend(new double[] {1, 2}, FIRST, ratings(8)));
  }
}
