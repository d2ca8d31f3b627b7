package org.klantreis.journey.scoring.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.journey.evidence.RespondentCounter;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.drivers.DriversScorer.Adjustment;
import org.klantreis.journey.scoring.drivers.DriversScorer.Crosshairs;
import org.klantreis.journey.scoring.drivers.DriversScorer.Errors;
import org.klantreis.journey.scoring.drivers.DriversScorer.Importance;
import org.klantreis.journey.scoring.drivers.DriversScorer.Shares;
import org.klantreis.journey.scoring.rated.BandCounts;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Coefficient;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Estimate;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.LogisticRegression;
import org.klantreis.journey.scoring.statistics.RankInterval;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * What goes with the overall rating of forty made-up respondents, who rated reliability, speed and
 * delight on 1-10, and of others who cannot be judged.
 */
class DriversScorerTest {

  private static final ImmutableList<String> ASPECTS =
      ImmutableList.of("reliability", "speed", "delight");

  private static final RespondentRatings FORTY = forty(respondent -> 1);

  private static final DriversResult MANY_RESAMPLES =
      set(DriversScorer.ofRespondents().with(Parameter.RESAMPLES, 20_000L));

  private interface Weighting {
    double weight(int respondent);
  }

  private static RespondentRatings forty(Weighting weighting) {
    RespondentCounter counter = counter(ASPECTS);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DriversScorerTest.class.getResourceAsStream("../forty-respondents.csv"),
                StandardCharsets.UTF_8))) {
      int respondent = 0;
      for (String line : lines.lines().skip(1).toList()) {
        int[] cells = Arrays.stream(line.split(",")).mapToInt(Integer::parseInt).toArray();
        answer(counter, Arrays.copyOfRange(cells, 1, cells.length));
        double weight = weighting.weight(respondent++);
        if (weight == 1) {
          counter.count();
        } else {
          counter.countWeighted(weight);
        }
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return counter.toRespondents();
  }

  private static RespondentCounter counter(List<String> touchpoints) {
    return new RespondentCounter(
        RatingScale.DUTCH_GRADE, touchpoints.stream().map(TouchpointId::of).toList());
  }

  /** The overall rating, then the touchpoints. */
  private static void answer(RespondentCounter counter, int... answers) {
    counter.overall(answers[0]);
    for (int i = 1; i < answers.length; i++) {
      counter.rating(i - 1, answers[i]);
    }
  }

  private static RespondentRatings respondents(int[]... all) {
    RespondentCounter counter =
        counter(IntStream.range(1, all[0].length).mapToObj(i -> "t" + i).toList());
    for (int[] each : all) {
      answer(counter, each);
      counter.count();
    }
    return counter.toRespondents();
  }

  /** A hundred and twenty, some of whom experienced one of two touchpoints only, or none. */
  private static RespondentRatings partlyExperienced() {
    RespondentCounter counter = counter(List.of("a", "b"));
    for (int i = 0; i < 120; i++) {
      int a = i % 7 == 0 ? 0 : 4 + (i * 5 + i / 11) % 7;
      int b = i % 9 == 2 || i % 9 == 5 ? 0 : 4 + (i * 3 + i / 13) % 7;
      counter.overall(
          6
              + (i * i + i / 5) % 3
              + (a >= 9 ? 1 : 0 < a && a < 7 ? -2 : 0)
              + (b >= 9 ? 1 : b == 0 ? -1 : 0));
      rateIfExperienced(counter, 0, a);
      rateIfExperienced(counter, 1, b);
      counter.count();
    }
    return counter.toRespondents();
  }

  private static void rateIfExperienced(RespondentCounter counter, int place, int rating) {
    if (rating == 0) {
      counter.notExperienced(place);
    } else {
      counter.rating(place, rating);
    }
  }

  private static Verdict<DriversResult> verdict(RespondentRatings respondents) {
    return DriversScorer.ofRespondents().score(new RespondentStudy("overall", respondents));
  }

  private static DriversResult result(RespondentRatings respondents) {
    return verdict(respondents).outcome().answer().orElseThrow();
  }

  /** The contrast, which is no logistic one. */
  private static Regression.Fit line(DriversResult result) {
    return assertInstanceOf(Regression.Fit.class, result.contrast());
  }

  private static Driver driver(String touchpoint) {
    return result(FORTY).of(TouchpointId.of(touchpoint)).orElseThrow();
  }

  private static void near(double expected, double actual) {
    assertEquals(expected, actual, 1e-9);
  }

  private static void near(double expected, OptionalDouble actual) {
    assertEquals(expected, actual.orElseThrow(), 1e-9);
  }

  // R 4.2.2, lm(overall ~ p_reliability + r_reliability + ...) with p = rating <= 6, r = rating >=
  // 9
  @ParameterizedTest
  @CsvSource({
    "(intercept), 7.68261006851, 0.348331010386, 22.0554869921, 2.52285520154e-21",
    "low reliability, -2.02230886451, 0.247092957513, -8.1844051116, 1.89252277716e-09",
    "high reliability, -0.255401033301, 0.373746191451, -0.683354209735, 0.499153228124",
    "low speed, -1.02488982853, 0.302149339737, -3.39199757783, 0.00181689476689",
    "high speed, 0.781368551594, 0.280652885578, 2.78411016507, 0.00881714648757",
    "low delight, -0.152972455989, 0.315172946803, -0.485360363382, 0.630627606086",
    "high delight, 1.15365201832, 0.318061382158, 3.62713640522, 0.000956240537978"
  })
  void penalties_and_rewards_are_those_of_the_reference(
      String name, double value, double error, double t, double p) {
    Estimate estimate = result(FORTY).contrast().coefficient(name).orElseThrow().estimate();
    near(value, estimate.value());
    near(error, estimate.standardError());
    near(t, estimate.t());
    near(p, estimate.p());
    assertEquals(p, estimate.p(), 1e-9 * p);
  }

  // R 4.2.2, summary(lm(...))
  @Test
  void the_fit_is_that_of_the_reference() {
    DriversResult result = result(FORTY);
    near(0.848644052305, line(result).rSquared());
    near(0.821124789088, line(result).adjustedRSquared());
    near(0.673079394063, line(result).sigma());
    near(30.8381821711, line(result).f());
    assertEquals(33, result.contrast().degreesOfFreedom());
    assertEquals(40, result.contrast().n());
    assertEquals(40, result.contrast().effectiveN());
  }

  // range, raw and absolute impact asymmetry from R's coefficients; the sum of both with its error
  // by R's linear combination. A raw asymmetry off -1 to 1 is undefined here, for a sign is wrong.
  @ParameterizedTest
  @CsvSource({
    "reliability, 1.76690783121, -1.28909378157, -0.775738750974, -2.277709897814, 0.5268243474991, -4.323471207484, 0.0001331828334313, MUST_BE",
    "speed, 1.80625838013, -0.134820842697, -0.134820842697, -0.2435212769365, 0.4754279928747, -0.5122148476451, 0.6119119377603, MUST_BE",
    "delight, 1.30662447431, 0.765850925042, 0.765850925042, 1.000679562334, 0.5693484184051, 1.757587322606, 0.08809209390446, ATTRACTIVE"
  })
  void asymmetries_are_those_of_the_reference(
      String touchpoint,
      double range,
      double raw,
      double absolute,
      double sum,
      double error,
      double t,
      double p,
      DriverCategory category) {
    Driver driver = driver(touchpoint);
    double penalty = driver.penalty().orElseThrow().value();
    double reward = driver.reward().orElseThrow().value();
    near(range, driver.range());
    near(raw, (reward - Math.abs(penalty)) / (reward + Math.abs(penalty)));
    near(absolute, (Math.abs(reward) - Math.abs(penalty)) / (Math.abs(reward) + Math.abs(penalty)));
    if (raw < -1) {
      assertEquals(OptionalDouble.empty(), driver.impactAsymmetry());
    } else {
      near(raw, driver.impactAsymmetry());
    }
    Estimate asymmetry = driver.asymmetry().orElseThrow();
    near(sum, asymmetry.value());
    near(error, asymmetry.standardError());
    near(t, asymmetry.t());
    near(p, asymmetry.p());
    assertEquals(Optional.of(category), driver.category());
  }

  // R 4.2.2, mean, cor by method, lm on standardised columns
  @ParameterizedTest
  @CsvSource({
    "reliability, 6.85, 0.727919310157, 0.773962767404, 0.634164762359, 0.580020619936",
    "speed, 7.75, 0.482040788584, 0.485593041795, 0.3833285065, 0.459638241085",
    "delight, 7.075, 0.365228361634, 0.313907583796, 0.244097074588, 0.320560204001"
  })
  void importance_and_performance_are_those_of_the_reference(
      String touchpoint,
      double mean,
      double pearson,
      double spearman,
      double kendall,
      double standardised) {
    Driver driver = driver(touchpoint);
    near(mean, driver.performance().orElseThrow().mean());
    near(pearson, driver.importance(Importance.PEARSON));
    near(spearman, driver.importance(Importance.SPEARMAN));
    near(kendall, driver.importance(Importance.KENDALL));
    near(standardised, driver.importance(Importance.STANDARDISED));
  }

  // numpy 1.24: HC3 and t with 33 degrees of freedom by their formulas, VIF from the inverse
  @ParameterizedTest
  @CsvSource({
    "low reliability, 0.2592790533463261, 5.47501338011104e-09, 1.344315014895458",
    "high reliability, 0.36760649144431434, 0.49206415916871277, 1.5725017503878316",
    "low speed, 0.3416664510869504, 0.0051113219655816305, 1.6070944477240385",
    "high speed, 0.322346439940862, 0.020993521875795104, 1.4604467264315426",
    "low delight, 0.37493858657779044, 0.6859136513839907, 2.055590258233688",
    "high delight, 0.3692281533279223, 0.0036983659663344234, 1.8757224639969252"
  })
  void robust_errors_and_inflation_follow_their_formulas(
      String name, double error, double p, double vif) {
    Coefficient coefficient = result(FORTY).contrast().coefficient(name).orElseThrow();
    near(error, coefficient.robust().orElseThrow().standardError());
    near(p, coefficient.robust().orElseThrow().p());
    near(vif, coefficient.vif());
  }

  // Holm 1979 by hand on the six p of HC3 above: times 6, 5, 4, 3, 2, 1 in rising order
  @ParameterizedTest
  @CsvSource({
    "low reliability, 3.285008028066624e-08, COUNTS",
    "high delight, 0.018491829831672117, COUNTS",
    "low speed, 0.020445287862326522, COUNTS",
    "high speed, 0.06298057, UNCERTAIN",
    "high reliability, 0.98412832, UNCERTAIN",
    "low delight, 0.98412832, UNCERTAIN"
  })
  void what_counts_is_decided_by_robust_errors_adjusted_for_how_many_are_tested(
      String name, double adjusted, Driver.Standing standing) {
    Driver driver = driver(name.substring(name.indexOf(' ') + 1));
    Driver.Side side = (name.startsWith("low") ? driver.penalty() : driver.reward()).orElseThrow();
    assertEquals(adjusted, side.adjustedP(), 1e-8);
    assertEquals(standing, side.standing());
    assertEquals(Errors.HC3, result(FORTY).decidedBy());
  }

  @Test
  void by_classical_errors_without_adjustment_more_counts_and_robust_errors_are_compared() {
    Verdict<DriversResult> verdict =
        DriversScorer.ofRespondents()
            .with(DriversScorer.DECIDE, Errors.CLASSICAL)
            .with(DriversScorer.ADJUST, Adjustment.NONE)
            .score(new RespondentStudy("overall", sixtyOfUnequalSpread()));
    DriversResult result = verdict.outcome().answer().orElseThrow();
    Driver.Side penalty = result.drivers().get(0).penalty().orElseThrow();
    assertEquals(Errors.CLASSICAL, result.decidedBy());
    assertEquals(penalty.coefficient().estimate().p(), penalty.adjustedP());
    assertTrue(penalty.counts());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(text.contains("classical errors, with each p as if it were the only one"), text);
    assertTrue(text.contains("(HC3) it would be decided otherwise what counts at: 't1'"), text);
    assertFalse(result(sixtyOfUnequalSpread()).drivers().get(0).penalty().orElseThrow().counts());
  }

  /** Six rated it low, and differ widely about the whole; the others agree. */
  private static RespondentRatings sixtyOfUnequalSpread() {
    int[][] all = new int[60][];
    for (int i = 0; i < all.length; i++) {
      all[i] =
          i < 6
              ? new int[] {i % 2 == 0 ? 4 : 8, 5}
              : new int[] {7 + i % 2, i % 3 == 0 ? 9 : 7 + i % 2};
    }
    return respondents(all);
  }

  // numpy 1.24: R² of every subset by least squares, averaged by Shapley's formula
  @Test
  void shares_of_r_squared_follow_their_formula() {
    near(0.422804510990157, driver("reliability").shapleyShare());
    near(0.21936747644786686, driver("speed").shapleyShare());
    near(0.11867828041041528, driver("delight").shapleyShare());
    near(0.7608502678484391, result(FORTY).ratings().orElseThrow().rSquared());
  }

  // numpy 1.24: weighted least squares with weights that add up to n_eff, and n_eff - 7 degrees
  @Test
  void weights_follow_their_formulas() {
    DriversResult result = result(forty(respondent -> 1 + respondent % 4 * 0.5));
    Coefficient low = result.contrast().coefficient("low reliability").orElseThrow();
    near(36.2962962962963, result.contrast().effectiveN());
    near(-1.9956252288617893, low.estimate().value());
    near(0.25774364227221697, low.estimate().standardError());
    near(1.4398096523323072e-08, low.estimate().p());
    near(0.2701194127737385, low.robust().orElseThrow().standardError());
    assertEquals(new BandCounts(19, 15, 6), result.drivers().get(0).counts());
    assertEquals(40, result.contrast().n());
  }

  // numpy 2.4: least squares on low, high and not experienced of both; HC3 by its formula; scipy's
  // t
  // with 113 degrees of freedom; Holm over the four penalties and rewards
  @ParameterizedTest
  @CsvSource({
    "(intercept), 6.9363527095880375, 0.21084216282197274, 0.2222762268023492,",
    "low a, -1.9929216996499193, 0.19812567621110067, 0.2056269674476985, 6.281585725408132e-16",
    "high a, 0.8198202075975112, 0.21631951148094394, 0.2262266615585417, 0.0013092043421060891",
    "not experienced a, -0.11398433290830401, 0.2495709412580276, 0.27136917960416773,",
    "low b, 0.019203576460880806, 0.20467974772277053, 0.21177658339748168, 0.92790862075867",
    "high b, 0.7897107283070997, 0.2319423721424699, 0.22767824899117392, 0.001482878385153611",
    "not experienced b, -0.8887211062493393, 0.22531206751295818, 0.24742699974328955,"
  })
  void what_was_not_experienced_is_a_third_dummy(
      String name, double value, double error, double robust, @Nullable Double adjusted) {
    DriversResult result = result(partlyExperienced());
    Coefficient coefficient = result.contrast().coefficient(name).orElseThrow();
    near(value, coefficient.estimate().value());
    near(error, coefficient.estimate().standardError());
    near(robust, coefficient.robust().orElseThrow().standardError());
    Driver driver = result.of(TouchpointId.of(name.endsWith("a") ? "a" : "b")).orElseThrow();
    if (adjusted != null) {
      near(
          adjusted,
          (name.startsWith("low") ? driver.penalty() : driver.reward()).orElseThrow().adjustedP());
    } else if (!name.equals(Coefficient.INTERCEPT)) {
      assertEquals(Optional.of(coefficient), driver.notExperienced());
      assertEquals(Optional.of(value), rounded(driver.columns().get("not_experienced"), value));
    }
  }

  private static Optional<Double> rounded(Optional<Object> figure, double to) {
    return figure.map(each -> Math.abs((Double) each - to) < 1e-9 ? to : (Double) each);
  }

  // numpy 2.4: corrcoef and mean of the 102 who experienced a; R² of the 79 who experienced both
  @Test
  void a_touchpoint_is_judged_by_those_who_experienced_it_and_shares_by_those_who_did_all() {
    Verdict<DriversResult> verdict = verdict(partlyExperienced());
    DriversResult result = verdict.outcome().answer().orElseThrow();
    Driver a = result.drivers().get(0);
    assertEquals(120, result.contrast().n());
    assertEquals(new BandCounts(44, 28, 30), a.counts());
    assertEquals(18, a.withoutExperience());
    near(0.7763375607038955, a.importance(Importance.PEARSON));
    near(6.833333333333333, a.performance().orElseThrow().mean());
    near(0.687420284514, result.ratings().orElseThrow().rSquared());
    assertEquals(79, result.ratings().orElseThrow().n());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(text.startsWith("What goes with 'overall' in 120 respondents: one-dim"), text);
    assertTrue(text.contains("79 rated every touchpoint, the others did not experience"), text);
    assertTrue(text.contains("(Shapley) among the 79 who rated every touchpoint"), text);
  }

  @Test
  void touchpoints_that_the_same_respondents_did_not_experience_share_their_dummy() {
    RespondentCounter counter = counter(List.of("a", "b", "nobody"));
    Random random = new Random(3);
    for (int i = 0; i < 90; i++) {
      counter.overall(4 + random.nextInt(7));
      for (int place = 0; place < 2; place++) {
        rateIfExperienced(counter, place, i % 3 == 0 ? 0 : 5 + random.nextInt(6));
      }
      counter.notExperienced(2);
      counter.count();
    }
    DriversResult result = result(counter.toRespondents());
    Driver a = result.drivers().get(0);
    assertEquals("not experienced a", a.notExperienced().orElseThrow().name());
    assertEquals(a.notExperienced(), result.drivers().get(1).notExperienced());
    assertEquals(6, result.contrast().coefficients().size());
    Driver nobody = result.drivers().get(2);
    assertEquals(90, nobody.withoutExperience());
    assertEquals(Optional.empty(), nobody.notExperienced());
    assertEquals(Optional.empty(), nobody.performance());
    assertEquals(Optional.empty(), nobody.category());
    assertEquals(Optional.empty(), nobody.quadrant());
    assertEquals(OptionalDouble.empty(), nobody.shapleyShare());
  }

  @Test
  void an_overall_rating_may_be_on_a_scale_of_its_own() {
    RespondentCounter counter =
        new RespondentCounter(
            RatingScale.ZERO_TO_TEN, RatingScale.ONE_TO_FIVE, List.of(TouchpointId.of("desk")));
    RespondentCounter same = counter(List.of("desk"));
    for (int i = 0; i < 60; i++) {
      int desk = 1 + i % 5;
      int overall = 2 * desk - 1 - i / 5 % 2;
      counter.overall(overall);
      counter.rating(0, desk);
      counter.count();
      // below, met and exceeded at the same answers, on a scale that has both
      same.overall(1 + overall);
      same.rating(0, List.of(1, 4, 6, 8, 10).get(desk - 1));
      same.count();
    }
    Driver own = result(counter.toRespondents()).drivers().get(0);
    Driver shared = result(same.toRespondents()).drivers().get(0);
    assertEquals(shared.counts(), own.counts());
    near(shared.penalty().orElseThrow().value(), own.penalty().orElseThrow().value());
    near(shared.reward().orElseThrow().value(), own.reward().orElseThrow().value());
    near(shared.importance(Importance.SPEARMAN).orElseThrow(), own.importance(Importance.SPEARMAN));
  }

  @Test
  void impact_asymmetry_is_shown_only_where_a_side_counts() {
    Driver uncertain =
        result(respondents(new int[][] {{6, 5}, {7, 7}, {8, 8}, {8, 9}, {7, 8}, {6, 6}, {9, 9}}))
            .drivers()
            .get(0);
    assertEquals(Optional.of(DriverCategory.INDIFFERENT), uncertain.category());
    assertTrue(uncertain.penalty().orElseThrow().value() < 0);
    assertTrue(uncertain.reward().orElseThrow().value() > 0);
    assertEquals(OptionalDouble.empty(), uncertain.impactAsymmetry());
    near(-0.134820842697, driver("speed").impactAsymmetry());
  }

  @Test
  void where_one_answer_decides_a_coefficient_classical_errors_decide_and_it_is_said() {
    int[][] all = new int[40][];
    for (int i = 0; i < all.length; i++) {
      all[i] = new int[] {6 + i % 3, i == 0 ? 3 : i % 2 == 0 ? 7 : 9};
    }
    Verdict<DriversResult> verdict = verdict(respondents(all));
    assertEquals(Errors.CLASSICAL, verdict.outcome().answer().orElseThrow().decidedBy());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(text.contains("undefined, and classical ones decide what counts"), text);
    assertTrue(
        text.contains(
            "fewer than 15 answers, which is too little to go by: 't1' below expectation (1)"),
        text);
  }

  // 14 touchpoints that nothing depends on: with Holm something counts in at most 5 % of studies,
  // but
  // for chance; the data are seeded, so that the share is always the same
  @Test
  void where_nothing_goes_with_anything_a_class_is_seldom_named() {
    Random random = new Random(10);
    int named = 0;
    for (int study = 0; study < 200; study++) {
      int[][] all = new int[300][15];
      for (int[] each : all) {
        for (int i = 0; i < each.length; i++) {
          each[i] = 5 + random.nextInt(6);
        }
      }
      named += isAnyCertain(respondents(all)) ? 1 : 0;
    }
    assertTrue(named <= 14, named + " of 200");
  }

  /** Without shares of R², which take long and decide nothing. */
  private static boolean isAnyCertain(RespondentRatings respondents) {
    BandDummies dummies =
        new BandDummies(respondents, Bands.standard(respondents.scale()).orElseThrow());
    Decisions decisions =
        new Decisions(
            Regression.of(dummies, Confidence.STANDARD).fit().orElseThrow(),
            dummies.dummies(),
            Errors.HC3,
            Adjustment.HOLM,
            Confidence.STANDARD);
    return dummies.dummies().stream()
        .map(dummy -> decisions.of(dummy.touchpoint(), dummy.contrast()).orElseThrow())
        .anyMatch(side -> side.standing() != Driver.Standing.UNCERTAIN);
  }

  @Test
  void the_verdict_explains_itself() {
    Verdict<DriversResult> verdict = verdict(FORTY);
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(
        text.startsWith(
            "What goes with 'overall' in 40 respondents: must-be 'reliability', 'speed'; attractive"
                + " 'delight' (R² 0.85)"),
        text);
    assertTrue(text.contains("robust errors (HC3), with p adjusted for all 6 tests (Holm)"), text);
    assertTrue(text.contains("all 40 respondents with an overall rating rated every touchpoint"));
    assertTrue(text.contains("fewer than ten respondents for each"), text);
    assertEquals(
        76.08502678484391,
        verdict.contributions().stream().mapToDouble(Contribution::amount).sum(),
        1e-9);
    assertEquals(40, verdict.provenance().n());
    assertEquals("pearson", verdict.provenance().parameters().get("importance"));
  }

  @Test
  void candidates_are_ranked_and_compared_with_the_map() {
    Journey journey =
        Journey.builder()
            .id("service")
            .name("Service")
            .addTouchpoints(
                Touchpoint.of("reliability", "It works")
                    .withMomentsOfTruth(MomentOfTruth.during(MomentSource.ASSUMED)),
                Touchpoint.of("speed", "It is quick"),
                Touchpoint.of("delight", "It delights")
                    .withMomentsOfTruth(MomentOfTruth.during(MomentSource.CUSTOMER_RESEARCH)),
                Touchpoint.of("unasked", "Nobody was asked")
                    .withMomentsOfTruth(MomentOfTruth.during(MomentSource.ASSUMED)))
            .build();
    Verdict<DriversResult> verdict =
        DriversScorer.standard()
            .with(DriversScorer.ADJUST, Adjustment.NONE)
            .score(JourneyStudy.of(journey).with(EvidenceKey.RESPONDENTS, FORTY));
    DriversResult result = verdict.outcome().answer().orElseThrow();
    assertEquals(
        List.of("delight", "speed"),
        result.candidates().stream().map(each -> each.touchpoint().value()).toList());
    assertEquals(
        List.of(
            DriversResult.NamedMoment.Standing.NOT_A_CANDIDATE,
            DriversResult.NamedMoment.Standing.CANDIDATE,
            DriversResult.NamedMoment.Standing.UNKNOWN),
        result.namedMoments().orElseThrow().stream()
            .map(DriversResult.NamedMoment::standing)
            .toList());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(
        text.contains(
            "'It delights' (+1.15, named in the map), 'It is quick' (+0.78, not named in the map)"),
        text);
    assertTrue(text.contains("but no reward counts there: 'It works'"), text);
    assertTrue(text.contains("anybody here: 'Nobody was asked'"), text);
  }

  @Test
  void the_matrix_has_its_crosshairs_where_it_is_told() {
    DriversResult means = result(FORTY);
    assertEquals(
        List.of(
            Driver.Quadrant.CONCENTRATE_HERE,
            Driver.Quadrant.POSSIBLE_OVERKILL,
            Driver.Quadrant.LOW_PRIORITY),
        means.drivers().stream().map(driver -> driver.quadrant().orElseThrow()).toList());
    near((6.85 + 7.75 + 7.075) / 3, means.performanceCrosshair());
    DriversResult middle =
        DriversScorer.ofRespondents()
            .with(DriversScorer.CROSSHAIRS, Crosshairs.MIDDLE)
            .with(DriversScorer.IMPORTANCE, Importance.SPEARMAN)
            .score(new RespondentStudy("overall", FORTY))
            .outcome()
            .answer()
            .orElseThrow();
    assertEquals(5.5, middle.performanceCrosshair());
    assertEquals(
        Optional.of(Driver.Quadrant.KEEP_UP_THE_GOOD_WORK), middle.drivers().get(0).quadrant());
    near((0.773962767404 + 0.485593041795 + 0.313907583796) / 3, middle.importanceCrosshair());
  }

  @Test
  void an_empty_dummy_is_left_out_by_name_and_the_rest_estimated() {
    Random random = new Random(4);
    int[][] all = new int[80][];
    for (int i = 0; i < all.length; i++) {
      int first = 7 + random.nextInt(4);
      int second = 5 + random.nextInt(6);
      int noise = random.nextInt(2);
      all[i] =
          new int[] {5 + (first >= 9 ? 2 : 0) - (second < 7 ? 2 : 0) + noise, first, second, 8};
    }
    Verdict<DriversResult> verdict = verdict(respondents(all));
    DriversResult result = verdict.outcome().answer().orElseThrow();
    Driver noLow = result.drivers().get(0);
    assertEquals(Optional.empty(), noLow.penalty());
    assertEquals(OptionalDouble.empty(), noLow.impactAsymmetry());
    assertEquals(Optional.empty(), noLow.columns().get("penalty_se"));
    assertEquals(Optional.empty(), noLow.columns().get("vif_low"));
    assertEquals(Optional.of(DriverCategory.ATTRACTIVE), noLow.category());
    Driver neither = result.drivers().get(2);
    assertEquals(Optional.empty(), neither.category());
    assertEquals(OptionalDouble.empty(), neither.shapleyShare());
    assertEquals(OptionalDouble.empty(), neither.importance(Importance.PEARSON));
    assertEquals(Optional.empty(), neither.quadrant());
    assertEquals(8, neither.performance().orElseThrow().mean());
    assertEquals(Optional.of(DriverCategory.MUST_BE), result.drivers().get(1).category());
    assertEquals(4, result.contrast().coefficients().size());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(text.contains("nobody rated 't1' below expectation"), text);
    assertTrue(text.contains("everybody rated 't3' as expected"), text);
  }

  @Test
  void a_significant_wrong_sign_has_no_category_and_says_so() {
    int[][] all = new int[60][];
    for (int i = 0; i < all.length; i++) {
      int rating = 5 + i % 6;
      all[i] = new int[] {(rating < 7 ? 9 : 6) + i / 6 % 2, rating};
    }
    Verdict<DriversResult> verdict = verdict(respondents(all));
    Driver driver = verdict.outcome().answer().orElseThrow().drivers().get(0);
    assertEquals(Optional.of(DriverCategory.UNCLASSIFIED), driver.category());
    assertEquals(OptionalDouble.empty(), driver.impactAsymmetry());
    assertTrue(
        verdict
            .text(Locale.ENGLISH)
            .contains(
                "'t1' has no category: rated below expectation it goes with a higher overall"));
  }

  @Test
  void touchpoints_that_depend_on_each_other_are_refused_by_name() {
    Random random = new Random(9);
    int[][] all = new int[60][];
    for (int i = 0; i < all.length; i++) {
      int same = 4 + random.nextInt(7);
      all[i] = new int[] {4 + random.nextInt(7), same, 4 + random.nextInt(7), same};
    }
    Verdict<DriversResult> verdict = verdict(respondents(all));
    assertEquals("not_applicable", verdict.outcome().kind());
    assertEquals(
        "The answers about 'overall' cannot be told apart: 't1', 't3' depend on each other."
            + " Leave touchpoints out.",
        verdict.headline().text(Locale.ENGLISH));
  }

  @Test
  void a_touchpoint_that_nobody_rated_as_expected_is_refused_by_name() {
    int[][] all = new int[40][];
    for (int i = 0; i < all.length; i++) {
      all[i] = new int[] {4 + i % 6, i % 2 == 0 ? 4 : 10, 5 + i % 5};
    }
    assertTrue(
        verdict(respondents(all))
            .headline()
            .text(Locale.ENGLISH)
            .contains("nobody rated 't1' as expected"));
  }

  @Test
  void what_cannot_be_judged_has_a_reason() {
    assertReason("too_little_evidence", "One respondent alone", respondents(new int[] {7, 8}));
    assertReason(
        "too_little_evidence",
        "Nobody rated 'overall' as a whole and every touchpoint",
        counter(ASPECTS).toRespondents());
    assertReason(
        "too_little_evidence",
        "as a whole with 8, so there is no difference",
        respondents(new int[] {8, 5}, new int[] {8, 9}, new int[] {8, 7}));
    assertReason(
        "too_little_evidence",
        "(n = 3) are too few for 3 coefficients",
        respondents(new int[] {6, 5}, new int[] {8, 9}, new int[] {7, 7}));
    assertReason(
        "too_little_evidence",
        "Nobody rated a touchpoint of 'overall' otherwise than as expected",
        respondents(new int[] {6, 7}, new int[] {8, 8}, new int[] {7, 7}));
    RespondentCounter counter =
        new RespondentCounter(RatingScale.of(1, 9), List.of(TouchpointId.of("t")));
    assertReason("not_applicable", "Scale '1-9' has no bands", counter.toRespondents());
  }

  private static void assertReason(String kind, String words, RespondentRatings respondents) {
    Verdict<DriversResult> verdict = verdict(respondents);
    assertEquals(kind, verdict.outcome().kind());
    String why = verdict.outcome().whyNot().orElseThrow().text(Locale.ENGLISH);
    assertTrue(why.contains(words), why);
  }

  @Test
  void what_the_missing_answers_cost_is_said() {
    RespondentCounter counter = counter(List.of("a", "b"));
    Random random = new Random(2);
    for (int i = 0; i < 100; i++) {
      counter.overall(4 + random.nextInt(7));
      if (i % 10 != 0) {
        counter.rating(0, 4 + random.nextInt(7));
      }
      if (i % 4 != 0) {
        counter.rating(1, 4 + random.nextInt(7));
      }
      counter.count();
    }
    counter.rating(0, 7);
    counter.count();
    String text = verdict(counter.toRespondents()).text(Locale.ENGLISH);
    assertTrue(text.contains("1 respondent gave no overall rating"), text);
    assertTrue(
        text.contains(
            "70 of 100 respondents with an overall rating are complete (70 %), the other 30"),
        text);
    assertTrue(text.contains("most often left out: 'b' (25 times), 'a' (10 times)"), text);
    assertTrue(text.contains("without 'b' 20 more would be complete, without 'a' 5 more"), text);
  }

  // 100,000 resamples of the rows in numpy 2.4, R² of every subset by the correlations of each;
  // quantiles of type 1. A side with the wrong sign weighs nothing there, either
  @ParameterizedTest
  @CsvSource({
    "reliability, 0.294, 0.566, 1, 2, 0.608, 0.832",
    "speed, 0.101, 0.355, 1, 3, 0.246, 0.679",
    "delight, 0.020, 0.297, 2, 3, 0.044, 0.625"
  })
  void ends_are_those_of_respondents_who_are_drawn_again(
      String touchpoint,
      double shareLow,
      double shareHigh,
      int rankLow,
      int rankHigh,
      double importanceLow,
      double importanceHigh) {
    Driver driver = MANY_RESAMPLES.of(TouchpointId.of(touchpoint)).orElseThrow();
    Driver.Share share = driver.share().orElseThrow();
    roughly(shareLow, shareHigh, share.interval());
    assertEquals(Optional.of(new RankInterval(rankLow, rankHigh)), share.rank());
    roughly(importanceLow, importanceHigh, driver.importanceInterval());
  }

  private static void roughly(double low, double high, Optional<Interval> ends) {
    assertEquals(low, ends.orElseThrow().low(), 0.015);
    assertEquals(high, ends.orElseThrow().high(), 0.015);
  }

  // the same resamples, by least squares on the dummies that are not empty in each
  @ParameterizedTest
  @CsvSource({"reliability, -1, -0.62", "speed, -0.76, 0.43", "delight, -0.39, 1"})
  void impact_asymmetry_has_ends_too(String touchpoint, double low, double high) {
    Interval ends =
        MANY_RESAMPLES
            .of(TouchpointId.of(touchpoint))
            .orElseThrow()
            .impactAsymmetryInterval()
            .orElseThrow();
    assertEquals(low, ends.low(), 0.05);
    assertEquals(high, ends.high(), 0.05);
  }

  @Test
  void the_same_seed_draws_the_same_and_without_resamples_nothing_is_drawn() {
    assertEquals(result(FORTY).drivers(), result(FORTY).drivers());
    Driver other = set(DriversScorer.ofRespondents().with(Parameter.SEED, 2L)).drivers().get(0);
    assertNotEquals(driver("reliability").share(), other.share());
    assertEquals(driver("reliability").shapleyShare(), other.shapleyShare());
    SettableScorer<RespondentStudy, DriversResult> off =
        DriversScorer.ofRespondents().with(Parameter.RESAMPLES, 0L);
    Driver none = set(off).drivers().get(0);
    assertEquals(Optional.empty(), none.share().orElseThrow().interval());
    assertEquals(Optional.empty(), none.share().orElseThrow().rank());
    assertEquals(Optional.empty(), none.importanceInterval());
    assertEquals(Optional.empty(), none.impactAsymmetryInterval());
    String text = off.score(new RespondentStudy("overall", FORTY)).text(Locale.ENGLISH);
    assertFalse(text.contains("rank"), text);
  }

  private static DriversResult set(SettableScorer<RespondentStudy, DriversResult> scorer) {
    return scorer.score(new RespondentStudy("overall", FORTY)).outcome().answer().orElseThrow();
  }

  @Test
  void shares_are_said_in_whole_percents_with_their_ranks() {
    String text = verdict(FORTY).text(Locale.ENGLISH);
    assertTrue(
        text.contains("(Shapley), in percent of the variance; in all 76 %; a rank is"), text);
    assertTrue(text.contains("\n    +42  'reliability' (rank 1 to 2): Pearson 0.73"), text);
    assertTrue(
        verdict(FORTY).text(Locale.forLanguageTag("nl")).contains("'reliability' (rang 1 tot 2)"));
  }

  @Test
  void whoever_looks_on_is_told_of_every_resample() {
    List<Long> reached = new ArrayList<>();
    set(
        DriversScorer.ofRespondents(
                (done, of) -> {
                  assertEquals(20, of);
                  reached.add(done);
                })
            .with(Parameter.RESAMPLES, 20L));
    assertEquals(LongStream.rangeClosed(1, 20).boxed().toList(), reached);
  }

  @Test
  void relative_weights_can_be_asked_for() {
    DriversResult result =
        set(DriversScorer.ofRespondents().with(DriversScorer.SHARES, Shares.RELATIVE_WEIGHTS));
    assertEquals(Optional.of(Shares.RELATIVE_WEIGHTS), result.sharesBy());
    Driver driver = result.drivers().get(0);
    assertEquals(OptionalDouble.empty(), driver.shapleyShare());
    near(0.4196986664415633, driver.share().orElseThrow().value()); // RelativeWeightsTest
    assertTrue(driver.share().orElseThrow().interval().isPresent());
    String figures = driver.figures().toString();
    assertTrue(figures.contains("relative_weight_low"), figures);
  }

  @Test
  void more_than_sixteen_touchpoints_share_by_relative_weights() {
    Random random = new Random(6);
    int[][] all = new int[400][18];
    for (int[] each : all) {
      for (int i = 0; i < each.length; i++) {
        each[i] = 4 + random.nextInt(7);
      }
    }
    Verdict<DriversResult> verdict = verdict(respondents(all));
    DriversResult result = verdict.outcome().answer().orElseThrow();
    Driver driver = result.drivers().get(0);
    assertEquals(OptionalDouble.empty(), driver.shapleyShare());
    assertEquals(Optional.of(Shares.RELATIVE_WEIGHTS), result.sharesBy());
    near(
        result.ratings().orElseThrow().rSquared(),
        result.drivers().stream().mapToDouble(each -> each.share().orElseThrow().value()).sum());
    assertTrue(driver.share().orElseThrow().rank().isPresent());
    assertTrue(driver.importance(Importance.STANDARDISED).isPresent());
    assertTrue(driver.penalty().isPresent());
    assertEquals(17, verdict.contributions().size());
    assertTrue(
        verdict.text(Locale.ENGLISH).contains("computed for at most 16 touchpoints, not for 17"));
  }

  /** Of those who rated the only touchpoint 5, 8 and 10, so many were satisfied. */
  private static RespondentRatings satisfied(long low, long met, long high) {
    RespondentCounter counter =
        new RespondentCounter(
            RatingScale.of(0, 1), RatingScale.DUTCH_GRADE, List.of(TouchpointId.of("only")));
    long[][] cells = {{5, low, 10 - low}, {8, met, 20 - met}, {10, high, 20 - high}};
    for (long[] cell : cells) {
      for (int yes = 0; yes < 2; yes++) {
        if (cell[2 - yes] > 0) {
          counter.overall(yes);
          counter.rating(0, (int) cell[0]);
          counter.count(cell[2 - yes]);
        }
      }
    }
    return counter.toRespondents();
  }

  /** Two of ten, ten of twenty, fifteen of twenty: odds of 1 to 4, 1 to 1 and 3 to 1. */
  @Test
  void a_yes_or_no_is_explained_by_its_odds() {
    Verdict<DriversResult> verdict = verdict(satisfied(2, 10, 15));
    Driver driver = verdict.outcome().answer().orElseThrow().drivers().get(0);
    Estimate penalty = driver.penalty().orElseThrow().coefficient().estimate();
    Estimate reward = driver.reward().orElseThrow().coefficient().estimate();
    near(Math.log(1 / 4.0), penalty.value());
    near(Math.log(3), reward.value());
    // the error of a logarithm of odds ratios (Woolf 1955)
    near(Math.sqrt(1 / 2.0 + 1 / 8.0 + 1 / 10.0 + 1 / 10.0), penalty.standardError());
    near(Math.sqrt(1 / 15.0 + 1 / 5.0 + 1 / 10.0 + 1 / 10.0), reward.standardError());
    LogisticRegression.Fit odds =
        assertInstanceOf(
            LogisticRegression.Fit.class, verdict.outcome().answer().orElseThrow().contrast());
    double deviance =
        -2
            * (2 * Math.log(0.2)
                + 8 * Math.log(0.8)
                + 20 * Math.log(0.5)
                + 15 * Math.log(0.75)
                + 5 * Math.log(0.25));
    near(deviance, odds.deviance());
    assertTrue(driver.impactAsymmetryInterval().isPresent());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(text.contains("(McFadden's R² 0.1"), text);
    assertTrue(text.contains("yes (1) or no (0), so penalties and rewards are logarithms"), text);
  }

  @Test
  void answers_that_leave_no_doubt_of_a_yes_are_named() {
    String text = verdict(satisfied(0, 10, 20)).text(Locale.ENGLISH);
    assertTrue(
        text.contains(
            "no doubt of yes or no: 'only' below expectation, 'only' above expectation. Leave"),
        text);
    String low = verdict(satisfied(0, 10, 15)).text(Locale.ENGLISH);
    assertTrue(low.contains("no doubt of yes or no: 'only' below expectation. Leave"), low);
  }

  @Test
  void settings_can_be_given_as_text_and_nonsense_is_refused() {
    Settings settings =
        DriversScorer.standard()
            .settings()
            .with("importance", "standardised")
            .with("crosshairs", "middle");
    assertEquals(
        DriversScorer.standard()
            .with(DriversScorer.IMPORTANCE, Importance.STANDARDISED)
            .with(DriversScorer.CROSSHAIRS, Crosshairs.MIDDLE)
            .settings(),
        settings);
    assertThrows(IllegalArgumentException.class, () -> settings.with("importance", "loud"));
  }

  @Test
  void with_a_map_and_without_one_the_same_settings_give_the_same_figures() {
    Journey map =
        Journey.builder()
            .id("overall")
            .name("overall")
            .addAllTouchpoints(ASPECTS.stream().map(id -> Touchpoint.of(id, id)).toList())
            .build();
    Settings settings =
        DriversScorer.standard()
            .settings()
            .with("importance", "kendall")
            .with("crosshairs", "middle")
            .with("confidence", "0.8");
    Verdict<DriversResult> withMap =
        DriversScorer.standard()
            .with(settings)
            .score(JourneyStudy.of(map).with(EvidenceKey.RESPONDENTS, FORTY));
    Verdict<DriversResult> without =
        DriversScorer.ofRespondents().with(settings).score(new RespondentStudy("overall", FORTY));
    assertEquals(withMap.provenance(), without.provenance());
    assertEquals(withMap.headline(), without.headline());
    assertEquals(
        withMap.outcome().answer().map(DriversResult::drivers),
        without.outcome().answer().map(DriversResult::drivers));
  }

  // by hand: of 7 and 8 the mean is 7.5, so 4 - 7.5 and 10 - 7.5
  @Test
  void four_respondents_have_a_penalty_and_a_reward_that_do_not_count() {
    Driver driver =
        result(respondents(new int[][] {{4, 5}, {7, 7}, {8, 8}, {10, 9}})).drivers().get(0);
    near(-3.5, driver.penalty().orElseThrow().value());
    near(2.5, driver.reward().orElseThrow().value());
    assertEquals(Optional.of(DriverCategory.INDIFFERENT), driver.category());
  }

  @Test
  void a_touchpoint_that_could_only_be_counted_has_the_same_columns() {
    Driver driver = driver("speed");
    assertEquals(
        driver.columns().names(),
        Driver.columns(driver.touchpoint(), driver.counts(), 0, driver.performance()).names());
  }

  @Test
  void respondents_of_touchpoints_that_the_map_does_not_have_are_refused() {
    JourneyStudy study =
        JourneyStudy.of(
            Journey.builder()
                .id("service")
                .name("Service")
                .addTouchpoints(Touchpoint.of("reliable", "It works"))
                .build());
    assertFalse(DriversScorer.standard().score(study).outcome().answer().isPresent());
    assertTrue(
        assertThrows(ProblemsException.class, () -> study.with(EvidenceKey.RESPONDENTS, FORTY))
            .getMessage()
            .contains("respondents: 'reliability', no such touchpoint"));
  }
}
