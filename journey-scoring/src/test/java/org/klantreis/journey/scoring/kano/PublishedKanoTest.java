package org.klantreis.journey.scoring.kano;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.Feature;

/**
 * The survey in the README of stp4/stp25kano (2024-05-11), 296 respondents about five features;
 * counts in the order M O A I R Q. What is not printed there was computed from the same counts with
 * scipy 1.10.1.
 */
class PublishedKanoTest {

  private static final String SERVICE_APP = "95 123 45 33 0 0";
  private static final String EXCELLENT_SERVICE = "101 54 54 81 3 3";
  private static final String HOTLINE = "15 24 121 124 6 6";
  private static final String LOAN_MACHINE = "65 87 93 51 0 0";
  private static final String RETURN = "9 18 83 177 6 3";

  @ParameterizedTest
  @CsvSource({
    SERVICE_APP + ", O, O, O",
    EXCELLENT_SERVICE + ", M, M, M",
    HOTLINE + ", I, A, A",
    LOAN_MACHINE + ", A, A, O",
    RETURN + ", I, I, I"
  })
  void categories_are_as_printed(String counts, String mode, String berger, String within) {
    FeatureKano feature = judge(counts);
    assertEquals(296, feature.n());
    assertEquals(mode, letter(feature, KanoRule.mode()));
    assertEquals(berger, letter(feature, KanoRule.berger()));
    assertEquals(within, letter(feature, KanoRule.modeWithin()));
    for (FeatureKano.RuledCategory ruled : feature.categories()) {
      assertEquals(ImmutableSet.of(), ruled.categorised().tiedWith());
    }
  }

  @ParameterizedTest
  @CsvSource({
    SERVICE_APP + ", 0.0945945945946, 0.888513513514, 0.567567567568, -0.736486486486",
    EXCELLENT_SERVICE + ", 0.0675675675676, 0.706081081081, 0.372413793103, -0.534482758621",
    HOTLINE + ", 0.0101351351351, 0.540540540541, 0.510563380282, -0.137323943662",
    LOAN_MACHINE + ", 0.0202702702703, 0.827702702703, 0.608108108108, -0.513513513514",
    RETURN + ", 0.317567567568, 0.371621621622, 0.351916376307, -0.0940766550523"
  })
  void strengths_and_coefficients_are_as_printed(
      String counts, String categoryStrength, String totalStrength, String better, String worse) {
    FeatureKano feature = judge(counts);
    printed(categoryStrength, feature.ranking().map(Ranking::strength).orElseThrow());
    printed(totalStrength, feature.totalStrength().orElseThrow());
    printed(better, feature.betterWorse().map(BetterWorse::better).orElseThrow());
    printed(worse, feature.betterWorse().map(BetterWorse::worse).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    SERVICE_APP + ", 0.51062012147, 0.622783711867, 0.683500864902, 0.783412551778",
    EXCELLENT_SERVICE + ", 0.318780022712, 0.429383492753, 0.476997166043, 0.591066748696",
    HOTLINE + ", 0.452673230636, 0.56817157756, 0.102108596004, 0.18221965593",
    LOAN_MACHINE + ", 0.551450175873, 0.661995957466, 0.456766549242, 0.569914217425",
    RETURN + ", 0.298952244991, 0.408792309913, 0.0654613568448, 0.133414893657"
  })
  void coefficients_have_wilsons_intervals(
      String counts, String betterLow, String betterHigh, String worseLow, String worseHigh) {
    BetterWorse found = judge(counts).betterWorse().orElseThrow();
    printed(betterLow, found.betterInterval().low());
    printed(betterHigh, found.betterInterval().high());
    printed("-" + worseHigh, found.worseInterval().low());
    printed("-" + worseLow, found.worseInterval().high());
  }

  @ParameterizedTest
  @CsvSource({
    SERVICE_APP + ", 28, 19.3636461938, true, 0.0672028351438, 1.89639929214",
    EXCELLENT_SERVICE + ", 20, 18.5246799403, true, 0.158833332272, 1.48249863332",
    HOTLINE + ", 3, 19.7729227861, false, 0.898360820931, 0.1916629695",
    LOAN_MACHINE + ", 6, 18.4674933548, false, 0.709499742202, 0.4472135955",
    RETURN + ", 94, 19.9241043069, true, 5.53573037239e-09, 5.82963252569"
  })
  void the_two_leading_categories_are_compared_as_printed(
      String counts, long difference, String threshold, boolean apart, String p, String z) {
    FeatureKano feature = judge(counts);
    FongTest fong = feature.fong().orElseThrow();
    assertEquals(difference, fong.difference());
    printed(threshold, fong.threshold());
    assertEquals(apart, fong.isSignificant());
    printed(p, feature.pValue().orElseThrow());
    double margin = feature.ranking().map(Ranking::margin).orElseThrow();
    assertEquals(difference, margin);
    printed(z, margin / Math.sqrt(fong.first() + fong.second()));
  }

  @ParameterizedTest
  @CsvSource({
    SERVICE_APP + ", 72.4864864865, 1.25227611587e-15",
    EXCELLENT_SERVICE + ", 21.6413793103, 7.74548653478e-05",
    HOTLINE + ", 150.056338028, 2.56220138892e-32",
    LOAN_MACHINE + ", 15.4054054054, 0.00150101964758",
    RETURN + ", 251.299651568, 3.42553184551e-54"
  })
  void the_counts_of_the_four_categories_are_not_alike(String counts, String statistic, String p) {
    FeatureKano feature = judge(counts);
    List<Long> four =
        feature.counts().entrySet().stream()
            .filter(entry -> "MOAI".indexOf(entry.getKey().letter()) >= 0)
            .map(Map.Entry::getValue)
            .toList();
    double expected = four.stream().mapToLong(Long::longValue).sum() / 4.0;
    double sum = four.stream().mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
    printed(statistic, sum);
    printed(p, ChiSquaredDistribution.of(3).survivalProbability(sum));
  }

  @Test
  void better_and_worse_of_an_unwanted_feature_are_undefined() {
    FeatureKano feature = judge("0 0 0 0 27 0");
    assertEquals(Optional.empty(), feature.betterWorse());
    assertEquals("R", letter(feature, KanoRule.mode()));
  }

  /** The same number to each of its printed digits. */
  private static void printed(String expected, double actual) {
    BigDecimal rounded = new BigDecimal(actual).round(new MathContext(12));
    assertEquals(0, new BigDecimal(expected).compareTo(rounded), expected + " but was " + actual);
  }

  private static String letter(FeatureKano feature, KanoRule rule) {
    KanoCategory category = feature.by(rule).orElseThrow().categorised().category();
    return Character.toString(category.letter());
  }

  private static FeatureKano judge(String counts) {
    long[] numbers = Splitter.on(' ').splitToStream(counts).mapToLong(Long::parseLong).toArray();
    KanoTally tally = VotesFor.categories(Arrays.copyOf(numbers, 6));
    return KanoScorer.judge(
            KanoAnswers.of(ImmutableMap.of(Feature.of("feature"), tally)),
            KanoScorer.standard().with(KanoScorer.RESAMPLES, 10L).settings())
        .features()
        .get(0);
  }
}
