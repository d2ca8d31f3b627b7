package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.rating.RatingScale;

class ShareFitTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  private static YesByRating table(int first, long[] customers, long[] yes) {
    long[] all = new long[SCALE.levels()];
    long[] those = new long[SCALE.levels()];
    System.arraycopy(customers, 0, all, first - 1, customers.length);
    System.arraycopy(yes, 0, those, first - 1, yes.length);
    return YesByRating.ofCounts(SCALE, all, those);
  }

  /** Nothing holds it. */
  private static final YesByRating SMOOTH =
      table(5, new long[] {20, 30, 60, 80, 50, 25}, new long[] {2, 4, 12, 32, 35, 22});

  /** Nobody at 6 and all at 10 say yes. */
  private static final YesByRating BOUND =
      table(6, new long[] {30, 40, 50, 40, 20}, new long[] {0, 1, 6, 30, 20});

  /** It falls in between. */
  private static final YesByRating DIP =
      table(6, new long[] {20, 40, 50, 30, 10}, new long[] {5, 12, 8, 18, 9});

  private static ShareFit fit(ShareModel model, YesByRating tally) {
    return ShareFit.of(model, tally).orElseThrow();
  }

  private static void check(
      ShareModel model, YesByRating tally, double logLikelihood, double... coefficients) {
    ShareFit fit = fit(model, tally);
    assertEquals(logLikelihood, fit.logLikelihood(), 1e-7);
    for (int i = 0; i < coefficients.length; i++) {
      assertEquals(coefficients[i], fit.coefficients().get(i), 2e-5 * Math.abs(coefficients[i]));
    }
    assertEquals(2 * fit.parameters() - 2 * logLikelihood, fit.aic(), 2e-7);
  }

  // scipy 1.17.1 minimize of the negative Bernoulli log-likelihood: SLSQP and trust-constr with
  // linear constraints at the ratings that were given, BFGS for the logistic model
  @Test
  void fits_agree_with_an_independent_optimiser() {
    check(ShareModel.LINEAR, SMOOTH, -147.99538489782, -0.688645240, 0.145214973);
    check(ShareModel.QUADRATIC, SMOOTH, -142.84747989190, 0.778422944, -0.289329443, 0.030237084);
    check(ShareModel.EXPONENTIAL, SMOOTH, -143.81024361362, -4.406366328, 0.431621425);
    check(ShareModel.LOGISTIC, SMOOTH, -143.25791043500, -7.911908390, 0.957008811);
    check(ShareModel.LINEAR, DIP, -90.54382344356, -0.532430714, 0.114138948);
    check(ShareModel.QUADRATIC, DIP, -84.52445495666, 4.830139384, -1.288166607, 0.089649480);
    check(ShareModel.EXPONENTIAL, DIP, -87.25713473990, -4.772067166, 0.462024182);
    check(ShareModel.LOGISTIC, DIP, -89.41034413576, -5.621181647, 0.630603565);
  }

  // scipy 1.17.1 minimize_scalar (bounded) over the one coefficient that the bounds leave free:
  // b(x - 6), (x - 6)/4 + c(x - 6)(x - 10), and e to the power b(x - 10)
  @Test
  void fits_on_a_bound_agree_with_an_independent_optimiser() {
    check(ShareModel.LINEAR, BOUND, -67.19469017894983, -6 * 0.205757687542, 0.205757687542);
    check(
        ShareModel.QUADRATIC,
        BOUND,
        -50.92454722292233,
        60 * 0.0745626387 - 1.5,
        0.25 - 16 * 0.0745626387,
        0.0745626387);
    check(ShareModel.EXPONENTIAL, BOUND, -56.82750654992710, -8.173142807584, 0.817314280758);
    check(ShareModel.LOGISTIC, BOUND, -46.37927100041, -25.290310448, 2.932983135);
    assertTrue(fit(ShareModel.LINEAR, BOUND).isHeld());
    assertTrue(fit(ShareModel.QUADRATIC, BOUND).isHeld());
    assertTrue(fit(ShareModel.EXPONENTIAL, BOUND).isHeld());
    assertFalse(fit(ShareModel.LOGISTIC, BOUND).isHeld());
    assertFalse(fit(ShareModel.LINEAR, SMOOTH).isHeld());
  }

  // a bound costs nothing: of the line 0 holds one of two, of the quadratic 0 and 1 two of three
  @Test
  void what_a_bound_holds_is_no_parameter() {
    assertEquals(1, fit(ShareModel.LINEAR, BOUND).parameters());
    assertEquals(1, fit(ShareModel.QUADRATIC, BOUND).parameters());
    assertEquals(1, fit(ShareModel.EXPONENTIAL, BOUND).parameters());
    assertEquals(2, fit(ShareModel.LOGISTIC, BOUND).parameters());
    assertEquals(2, fit(ShareModel.LINEAR, SMOOTH).parameters());
    assertEquals(3, fit(ShareModel.QUADRATIC, SMOOTH).parameters());
    assertEquals(6, fit(ShareModel.ISOTONIC, SMOOTH).parameters());
    YesByRating never = table(6, new long[] {30, 40, 50}, new long[3]);
    assertEquals(0, fit(ShareModel.LINEAR, never).parameters());
    assertEquals(1, fit(ShareModel.ISOTONIC, never).parameters());
  }

  // by e to the power -5 at the lowest rating; a share of an exponential is never held by 0
  @Test
  void a_small_exponential_share_is_held_by_nothing() {
    YesByRating small = table(1, new long[] {9_000_000, 1_000, 100, 10}, new long[] {1, 1, 1, 1});
    assertFalse(fit(ShareModel.EXPONENTIAL, small).isHeld());
    assertEquals(2, fit(ShareModel.EXPONENTIAL, small).parameters());
  }

  // mpmath 1.3.0: Newton steps in 40 digits, and the root of the inverse of the second derivatives
  @Test
  void slopes_have_the_error_that_the_curvature_of_the_likelihood_gives() {
    assertEquals(0.012814240483, error(ShareModel.LINEAR), 1e-8);
    assertEquals(0.0460554779649, error(ShareModel.EXPONENTIAL), 1e-7);
    assertEquals(0.136853517254, error(ShareModel.LOGISTIC), 1e-8);
    Uncertain slope = fit(ShareModel.LINEAR, SMOOTH).slope(Confidence.STANDARD).orElseThrow();
    // 0.145214976 plus and minus 1.959963985 errors
    assertEquals(0.120099526, slope.interval().orElseThrow().low(), 1e-7);
    assertEquals(0.170330426, slope.interval().orElseThrow().high(), 1e-7);
    assertTrue(fit(ShareModel.QUADRATIC, SMOOTH).slope(Confidence.STANDARD).isEmpty());
    assertTrue(fit(ShareModel.ISOTONIC, SMOOTH).slope(Confidence.STANDARD).isEmpty());
    assertTrue(fit(ShareModel.LINEAR, BOUND).slope(Confidence.STANDARD).isEmpty());
  }

  // all who say no gave a 7, and those who say yes a 7 on average: any slope is as likely
  @Test
  void a_slope_that_the_answers_do_not_tell_has_no_error() {
    YesByRating flat = table(6, new long[] {3, 5, 3}, new long[] {3, 4, 3});
    assertTrue(fit(ShareModel.EXPONENTIAL, flat).slope(Confidence.STANDARD).isEmpty());
    assertTrue(fit(ShareModel.LINEAR, flat).slope(Confidence.STANDARD).isPresent());
  }

  private static double error(ShareModel model) {
    return fit(model, SMOOTH).slopeError().orElseThrow();
  }

  // by hand: 5/20, 12/40 and 8/50 pool to 25/110; the logarithm by Python's math.log
  @Test
  void an_isotonic_fit_pools_what_falls() {
    ShareFit fit = fit(ShareModel.ISOTONIC, DIP);
    assertEquals(
        List.of(25 / 110.0, 25 / 110.0, 25 / 110.0, 0.6, 0.9), fit.shares().values().asList());
    assertEquals(-82.39676755797605, fit.logLikelihood(), 1e-10);
    assertEquals(3, fit.parameters());
    assertEquals(-141.86331214224973, fit(ShareModel.ISOTONIC, SMOOTH).logLikelihood(), 1e-10);
  }

  @Test
  void two_ratings_are_met_exactly_by_every_model_with_two_parameters() {
    YesByRating two = table(7, new long[] {40, 50}, new long[] {10, 30});
    double best =
        10 * Math.log(0.25) + 30 * Math.log(0.75) + 30 * Math.log(0.6) + 20 * Math.log(0.4);
    for (ShareModel model :
        List.of(ShareModel.LINEAR, ShareModel.EXPONENTIAL, ShareModel.LOGISTIC)) {
      ShareFit fit = fit(model, two);
      assertEquals(best, fit.logLikelihood(), 1e-8, model.name());
      assertEquals(0.25, fit.shares().values().asList().get(0), 1e-6);
      assertEquals(0.6, fit.shares().values().asList().get(1), 1e-6);
    }
    // the logit of 0.6 less that of 0.25
    assertEquals(
        Math.log(1.5) - Math.log(1 / 3.0),
        fit(ShareModel.LOGISTIC, two).coefficients().get(1),
        1e-9);
    assertTrue(ShareFit.of(ShareModel.QUADRATIC, two).isEmpty());
  }

  @Test
  void ratings_that_tell_yes_and_no_apart_have_a_limit_and_no_coefficients() {
    for (YesByRating tally :
        List.of(
            table(7, new long[] {9, 9, 9}, new long[] {0, 0, 9}),
            table(7, new long[] {9, 9, 9}, new long[] {0, 4, 9}),
            table(7, new long[] {9, 9, 9}, new long[] {9, 4, 0}),
            table(7, new long[] {9, 9, 9}, new long[] {0, 0, 4}),
            table(7, new long[] {9, 9, 9}, new long[] {9, 9, 9}),
            table(7, new long[] {9, 9, 9}, new long[] {0, 0, 0}))) {
      ShareFit fit = fit(ShareModel.LOGISTIC, tally);
      assertTrue(fit.isLimit(), tally.toString());
      assertTrue(fit.coefficients().isEmpty());
      double most = 0;
      for (int rating = 7; rating <= 9; rating++) {
        double share = tally.saidYes(rating) / 9.0;
        assertEquals(share, fit.shares().getOrDefault((double) rating, -1.0), 0);
        most += share == 0 || share == 1 ? 0 : 4 * Math.log(4 / 9.0) + 5 * Math.log(5 / 9.0);
      }
      assertEquals(most, fit.logLikelihood(), 1e-12);
    }
    assertFalse(
        fit(ShareModel.LOGISTIC, table(7, new long[] {9, 9, 9}, new long[] {1, 4, 0})).isLimit());
  }

  @Test
  void an_exponential_that_only_one_end_says_yes_to_is_a_limit() {
    assertTrue(
        fit(ShareModel.EXPONENTIAL, table(7, new long[] {9, 9, 9}, new long[] {0, 0, 4}))
            .isLimit());
    assertTrue(
        fit(ShareModel.EXPONENTIAL, table(7, new long[] {9, 9, 9}, new long[] {0, 0, 0}))
            .isLimit());
    assertFalse(
        fit(ShareModel.EXPONENTIAL, table(7, new long[] {9, 9, 9}, new long[] {0, 4, 0}))
            .isLimit());
  }

  @Test
  void all_yes_is_a_share_of_one_under_every_model() {
    YesByRating all = table(6, new long[] {5, 6, 7, 8}, new long[] {5, 6, 7, 8});
    for (ShareModel model : ShareModel.values()) {
      ShareFit fit = fit(model, all);
      assertEquals(0, fit.logLikelihood(), 1e-7, model.name());
      fit.shares().values().forEach(share -> assertEquals(1, share, 1e-6));
    }
  }

  @Test
  void one_rating_leaves_only_the_isotonic_model_and_none_leaves_none() {
    YesByRating one = table(7, new long[] {9}, new long[] {3});
    for (ShareModel model : ShareModel.values()) {
      assertEquals(model == ShareModel.ISOTONIC, ShareFit.of(model, one).isPresent());
      assertTrue(ShareFit.of(model, YesByRating.empty(SCALE)).isEmpty());
    }
  }
}
