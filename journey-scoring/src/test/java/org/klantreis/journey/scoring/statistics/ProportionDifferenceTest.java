package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionDifferenceTest {

  private static Proportion share(long part, long whole) {
    return Proportion.ofCounts(part, whole, Confidence.STANDARD);
  }

  // Newcombe 1998, Statistics in Medicine 17, 873-890, Table II, method 10: contrasts (a) to (h)
  @ParameterizedTest
  @CsvSource({
    "56,70,48,80,0.0524,0.3339",
    "9,10,3,10,0.1705,0.8090",
    "6,7,2,7,0.0582,0.8062",
    "5,56,0,29,-0.0381,0.1926",
    "0,10,0,20,-0.1611,0.2775",
    "0,10,0,10,-0.2775,0.2775",
    "10,10,0,20,0.6791,1.0000",
    "10,10,0,10,0.6075,1.0000"
  })
  void the_interval_is_newcombes(
      long after, long nAfter, long before, long nBefore, double low, double high) {
    Interval interval =
        ProportionDifference.between(share(before, nBefore), share(after, nAfter)).interval();
    assertEquals(low, interval.low(), 5e-5);
    assertEquals(high, interval.high(), 5e-5);
  }

  // the root of Pearson's chi-squared and its p; SciPy 1.17.1 chi2_contingency(correction=False)
  @ParameterizedTest
  @CsvSource({
    "56,70,48,80,2.650171951258532,0.008045081368196585",
    "9,10,3,10,2.7386127875258306,0.0061698993205441645",
    "5,56,0,29,1.6586488692392285,0.09718656817057987",
    "10,10,0,20,5.477225575051661,4.320463057827503e-08"
  })
  void the_test_pools_the_variance(
      long after, long nAfter, long before, long nBefore, double z, double p) {
    ProportionDifference difference =
        ProportionDifference.between(share(before, nBefore), share(after, nAfter));
    assertEquals(z, difference.z(), 1e-12);
    assertEquals(p, difference.p(), 1e-6 * p);
  }

  @Test
  void shares_that_do_not_vary_do_not_differ() {
    ProportionDifference difference = ProportionDifference.between(share(0, 10), share(0, 3));
    assertEquals(0, difference.value());
    assertEquals(0, difference.z());
    assertEquals(1, difference.p());
  }

  @Test
  void a_small_p_value_does_not_underflow_to_nothing() {
    double p = ProportionDifference.between(share(0, 200), share(200, 200)).p();
    assertTrue(p > 0 && p < 1e-60, "p = " + p);
  }
}
