package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

class AnalysisOfVarianceTest {

  private static final MeanEstimate FIRST = ratings(7, 8, 8, 7, 9, 8, 6);
  private static final MeanEstimate SECOND = ratings(9, 10, 9, 10, 8);
  private static final MeanEstimate THIRD = ratings(5, 6, 8, 9, 7, 7, 4, 10);
  private static final MeanEstimate CONSTANT = ratings(9, 9, 9, 9, 9);

  private static MeanEstimate ratings(double... ratings) {
    return MeanEstimate.of(
            RatingTally.of(RatingScale.DUTCH_GRADE, ratings),
            MeanInterval.STUDENT,
            Confidence.STANDARD)
        .orElseThrow();
  }

  @Test
  void welchs_test_of_three_samples() {
    // Welch (1951), formulas written out with NumPy 2.4.6 and scipy.stats.f.sf
    AnalysisOfVariance test = AnalysisOfVariance.welch(List.of(FIRST, SECOND, THIRD)).orElseThrow();
    assertEquals(6.094445996405528, test.f(), 1e-12);
    assertEquals(2, test.between());
    assertEquals(11.024934927591831, test.within(), 1e-11);
    assertEquals(0.016497931555155103, test.p(), 1e-12);
  }

  @Test
  void welchs_test_of_two_samples_is_his_t_test() {
    // SciPy ttest_ind([9,10,9,10,8], [7,8,8,7,9,8,6], equal_var=False)
    AnalysisOfVariance test = AnalysisOfVariance.welch(List.of(FIRST, SECOND)).orElseThrow();
    assertEquals(3.099627157661158 * 3.099627157661158, test.f(), 1e-12);
    assertEquals(9.543489326716022, test.within(), 1e-11);
    assertEquals(0.011882342602074701, test.p(), 1e-12);
  }

  @Test
  void the_classical_test_takes_a_sample_that_does_not_vary() {
    // SciPy f_oneway
    AnalysisOfVariance all = AnalysisOfVariance.pooled(List.of(FIRST, SECOND, THIRD)).orElseThrow();
    assertEquals(3.546654929577465, all.f(), 1e-12);
    assertEquals(0.05160548576202129, all.p(), 1e-12);
    AnalysisOfVariance constant =
        AnalysisOfVariance.pooled(List.of(FIRST, CONSTANT, THIRD)).orElseThrow();
    assertEquals(3.147881355932203, constant.f(), 1e-12);
    assertEquals(0.06870081559447598, constant.p(), 1e-12);
    assertEquals(17, constant.within());
  }

  @Test
  void what_cannot_be_tested_is_not() {
    assertEquals(Optional.empty(), AnalysisOfVariance.welch(List.of(FIRST)));
    assertEquals(Optional.empty(), AnalysisOfVariance.welch(List.of(FIRST, CONSTANT)));
    assertEquals(Optional.empty(), AnalysisOfVariance.welch(List.of(FIRST, ratings(7))));
    assertEquals(Optional.empty(), AnalysisOfVariance.pooled(List.of(FIRST)));
    assertEquals(Optional.empty(), AnalysisOfVariance.pooled(List.of(CONSTANT, ratings(7, 7))));
  }

  @Test
  void by_resampling_a_small_lucky_sample_proves_nothing() {
    // one in ten is very angry; of the ten in the small sample, by chance, nobody
    double[] values = {1, 2, 8, 9, 10};
    List<double[]> samples = List.of(new double[] {0, 0, 1, 4, 5}, new double[] {8, 2, 15, 30, 45});
    AnalysisOfVariance resampled =
        AnalysisOfVariance.resampled(values, samples, 20_000, 1).orElseThrow();
    // NumPy 2.4.6, 200,000 draws of both from the pooled answers: 0.1325; SciPy ttest_ind of the
    // two (equal_var=False): t = 2.6036, by which p would be 0.0127
    assertEquals(6.778807384876576, resampled.f(), 1e-12);
    assertEquals(0.1325, resampled.p(), 0.01);
    assertEquals(resampled, AnalysisOfVariance.resampled(values, samples, 20_000, 1).orElseThrow());
  }

  @Test
  void resampling_takes_a_sample_that_does_not_vary_but_not_all_of_them() {
    double[] values = {7, 8, 9};
    assertEquals(
        Optional.empty(),
        AnalysisOfVariance.resampled(
            values, List.of(new double[] {5, 0, 0}, new double[] {0, 0, 5}), 10, 1));
    AnalysisOfVariance one =
        AnalysisOfVariance.resampled(
                values, List.of(new double[] {0, 0, 6}, new double[] {3, 2, 1}), 20_000, 1)
            .orElseThrow();
    // NumPy 2.4.6, the classical F of 200,000 draws: 0.0045
    assertEquals(16, one.f(), 1e-12);
    assertEquals(0.0045, one.p(), 0.002);
  }
}
