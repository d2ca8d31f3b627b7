package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetProportionTest {

  // detractors, passives, promoters, confidence and the interval
  // Wald and adjusted Wald: R packages NPS 1.1 and 2.0.999, unclamped there, clamped to ±1 here;
  // Tango: root finding, which R NPS 2.0.999 agrees with to 1e-6
  @ParameterizedTest
  @CsvSource({
    "20,30,50,0.95,WALD,0.14692191925,0.45307808075",
    "20,30,50,0.95,ADJUSTED_WALD,0.140511301788,0.442012970057",
    "20,30,50,0.95,TANGO,0.1395514161,0.4433930663",
    "83,47,120,0.95,WALD,0.0378161309738,0.258183869026",
    "83,47,120,0.95,ADJUSTED_WALD,0.0369372654156,0.255552853161",
    "83,47,120,0.95,TANGO,0.03645603718,0.2555872851",
    "91,49,110,0.95,WALD,-0.0347491693096,0.18674916931",
    "91,49,110,0.95,ADJUSTED_WALD,-0.0347523289916,0.18494995745",
    "91,49,110,0.95,TANGO,-0.03512932634,0.1851061418",
    "0,0,10,0.95,WALD,1,1",
    "0,0,10,0.95,ADJUSTED_WALD,0.475035515448,1",
    "0,0,10,0.95,TANGO,0.4449344003,1",
    "0,10,0,0.95,WALD,0,0",
    "0,10,0,0.95,ADJUSTED_WALD,-0.184650449091,0.184650449091",
    "0,10,0,0.95,TANGO,-0.2775327999,0.2775327999",
    "83,47,120,0.8,ADJUSTED_WALD,0.0747725345539,0.217717584023",
    "83,47,120,0.8,TANGO,0.07527620775,0.2190198607",
    "83,47,120,0.9,ADJUSTED_WALD,0.0545110669172,0.23797905166",
    "83,47,120,0.9,TANGO,0.05449841022,0.2387044671",
    "83,47,120,0.99,ADJUSTED_WALD,0.00259026726939,0.289899851308",
    "83,47,120,0.99,TANGO,0.001204158008,0.2880241208"
  })
  void intervals_are_those_of_the_literature(
      long against,
      long neutral,
      long inFavour,
      double level,
      NetInterval method,
      double low,
      double high) {
    Interval interval =
        NetProportion.ofCounts(against, neutral, inFavour).interval(method, new Confidence(level));
    assertEquals(low, interval.low(), 1e-10);
    assertEquals(high, interval.high(), 1e-10);
  }

  @Test
  void the_standard_error_is_that_of_a_difference_of_shares() {
    // R package NPS 2.0.999, nps.se
    assertEquals(0.0781024967591, NetProportion.ofCounts(20, 30, 50).standardError(), 1e-12);
    assertEquals(0.0562172927132, NetProportion.ofCounts(83, 47, 120).standardError(), 1e-12);
    assertEquals(0, NetProportion.ofCounts(0, 0, 10).standardError());
  }

  @Test
  void nothing_has_no_net_share() {
    assertThrows(IllegalArgumentException.class, () -> NetProportion.ofCounts(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new NetProportion(0.7, 0.7, 10));
    assertThrows(IllegalArgumentException.class, () -> new NetProportion(-0.1, 0.7, 10));
  }
}
