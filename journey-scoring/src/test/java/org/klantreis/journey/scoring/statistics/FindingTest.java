package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

  @ParameterizedTest
  @CsvSource({
    "-0.05,0.08,SUPPORTED,CONTRADICTED",
    "0.02,0.08,SUPPORTED,CONTRADICTED",
    "-0.1,0.1,SUPPORTED,CONTRADICTED",
    "-0.05,0.2,CANNOT_TELL,CANNOT_TELL",
    "0.02,0.2,CONTRADICTED,SUPPORTED",
    "-0.3,-0.02,CONTRADICTED,CONTRADICTED"
  })
  void a_difference_is_judged_by_its_whole_interval(
      double low, double high, Finding none, Finding rises) {
    assertEquals(none, Finding.makesNoDifference(new Interval(low, high), 0.1));
    assertEquals(rises, Finding.rises(new Interval(low, high), 0.1));
  }

  @ParameterizedTest
  @CsvSource({
    "0.81,0.89,SUPPORTED",
    "0.8,0.9,SUPPORTED",
    "0.75,0.85,CANNOT_TELL",
    "0.7,0.95,CANNOT_TELL",
    "0.4,0.79,CONTRADICTED",
    "0.91,0.99,CONTRADICTED"
  })
  void a_range_holds_the_whole_interval_or_none_of_it(double low, double high, Finding finding) {
    assertEquals(finding, Finding.liesBetween(new Interval(low, high), 0.8, 0.9));
  }

  @ParameterizedTest
  @CsvSource({"5,6,SUPPORTED", "3.5,6,CANNOT_TELL", "1,1.5,CONTRADICTED"})
  void above_is_without_overlap(double low, double high, Finding finding) {
    assertEquals(finding, Finding.isAbove(new Interval(low, high), new Interval(2, 4)));
  }

  @ParameterizedTest
  @CsvSource({"-0.1"})
  void what_is_negligible_is_not_negative(double negligible) {
    assertThrows(
        IllegalArgumentException.class, () -> Finding.rises(new Interval(0, 1), negligible));
  }
}
