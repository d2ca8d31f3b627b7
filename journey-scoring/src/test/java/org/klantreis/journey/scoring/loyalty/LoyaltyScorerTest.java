package org.klantreis.journey.scoring.loyalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.LoyaltyAxes;
import org.klantreis.journey.evidence.LoyaltyAxis;
import org.klantreis.journey.evidence.LoyaltyQuadrant;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.loyalty.ClaimCheck.Claim;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.YesByBand;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.statistics.Finding;
import org.klantreis.journey.scoring.statistics.ShareModel;
import org.klantreis.journey.scoring.statistics.ShareRatio;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class LoyaltyScorerTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final LoyaltyAxes AXES =
      new LoyaltyAxes(new LoyaltyAxis(0, 1, 0.5), new LoyaltyAxis(1, 10, 8));

  /** From 1 to 10: nobody below 5. */
  private static final YesByRating CUSTOMERS =
      YesByRating.ofCounts(
          SCALE,
          new long[] {0, 0, 0, 0, 20, 30, 60, 80, 50, 25},
          new long[] {0, 0, 0, 0, 2, 4, 12, 32, 35, 22});

  private static Verdict<LoyaltyResult> verdict(YesByRating tally) {
    return LoyaltyScorer.ofCustomers()
        .score(new LoyaltyScorer.Customers("shop", Optional.of(tally), Optional.empty()));
  }

  private static LoyaltyOverRating overRating(YesByRating tally) {
    return verdict(tally).outcome().answer().flatMap(LoyaltyResult::overRating).orElseThrow();
  }

  private static Finding finding(YesByRating tally, Claim claim) {
    return overRating(tally).claims().stream()
        .filter(check -> check.claim() == claim)
        .map(ClaimCheck::finding)
        .findFirst()
        .orElseThrow();
  }

  private static YesByRating from6To9(long customers, long... yes) {
    long[] all = new long[SCALE.levels()];
    long[] those = new long[SCALE.levels()];
    for (int i = 0; i < yes.length; i++) {
      all[5 + i] = customers;
      those[5 + i] = yes[i];
    }
    return YesByRating.ofCounts(SCALE, all, those);
  }

  private static YesByRating from7To10(long customers, long... yes) {
    long[] all = new long[SCALE.levels()];
    long[] those = new long[SCALE.levels()];
    for (int i = 0; i < yes.length; i++) {
      all[6 + i] = customers;
      those[6 + i] = yes[i];
    }
    return YesByRating.ofCounts(SCALE, all, those);
  }

  @Test
  void shares_by_rating_have_wilson_intervals_and_unknown_ones_are_absent() {
    LoyaltyOverRating known = overRating(CUSTOMERS);
    assertEquals(10, known.ratings().size());
    assertTrue(known.ratings().get(0).share().isEmpty());
    LoyaltyOverRating.OfRating eight = known.ratings().get(7);
    assertEquals(0.4, eight.share().orElseThrow().value());
    // scipy 1.17.1 stats.binomtest(32, 80).proportion_ci(0.95, 'wilson')
    assertEquals(0.29961828, eight.share().orElseThrow().interval().low(), 1e-8);
    assertEquals(0.50954535, eight.share().orElseThrow().interval().high(), 1e-8);
  }

  @Test
  void the_model_with_the_lowest_aic_is_best_and_no_curve_is_built_in() {
    assertEquals(ShareModel.LOGISTIC, overRating(CUSTOMERS).best().orElseThrow().model());
    // a share that is the same everywhere is one pool, which costs one parameter, and a line two
    LoyaltyOverRating flat = overRating(from7To10(100, 30, 30, 30, 30));
    assertEquals(ShareModel.ISOTONIC, flat.best().orElseThrow().model());
    assertEquals(0.3, flat.best().orElseThrow().shares().getOrDefault(9.0, 0.0), 1e-6);
  }

  @Test
  void bands_share_all_loyal_customers_and_their_ratio_has_an_interval() {
    YesByBand bands = overRating(CUSTOMERS).bands().orElseThrow();
    assertEquals(6, bands.of(Band.BELOW).yes());
    assertEquals(140, bands.of(Band.MET).customers());
    assertEquals(57 / 107.0, bands.of(Band.EXCEEDED).ofAllYes().orElseThrow().value(), 1e-15);
    ShareRatio ratio = bands.exceededToMet().orElseThrow();
    // scipy 1.17.1 stats.contingency.relative_risk(57, 75, 44, 140)
    assertEquals(1.8353951394249717, ratio.interval().orElseThrow().low(), 1e-12);
    assertTrue(
        verdict(from7To10(9, 0, 0, 3, 4))
            .text(Locale.ENGLISH)
            .contains("is undefined, because 7 and 0 customers there are loyal"));
  }

  @Test
  void claims_are_supported_contradicted_or_left_open_by_the_data() {
    assertEquals(Finding.CONTRADICTED, finding(CUSTOMERS, Claim.NOTHING_BETWEEN_7_AND_8));
    assertEquals(Finding.CANNOT_TELL, finding(CUSTOMERS, Claim.LOYAL_FROM_8));
    assertEquals(Finding.CANNOT_TELL, finding(CUSTOMERS, Claim.MATTERS_FROM_9));
    assertEquals(Finding.SUPPORTED, finding(CUSTOMERS, Claim.EXPONENTIAL_NOT_LINEAR));
    YesByRating flat = from7To10(2_000, 600, 610, 600, 605);
    assertEquals(Finding.SUPPORTED, finding(flat, Claim.NOTHING_BETWEEN_7_AND_8));
    assertEquals(Finding.CONTRADICTED, finding(flat, Claim.LOYAL_FROM_8));
    assertEquals(Finding.CONTRADICTED, finding(flat, Claim.MATTERS_FROM_9));
    assertEquals(Finding.CANNOT_TELL, finding(flat, Claim.EXPONENTIAL_NOT_LINEAR));
    YesByRating line = from7To10(1_000, 200, 400, 600, 800);
    assertEquals(Finding.CONTRADICTED, finding(line, Claim.EXPONENTIAL_NOT_LINEAR));
    YesByRating few = from7To10(2, 0, 1, 1, 1);
    for (Claim claim : Claim.values()) {
      assertEquals(Finding.CANNOT_TELL, finding(few, claim), claim.name());
    }
  }

  @Test
  void a_turn_takes_a_step_that_exceeds_those_beside_it() {
    assertEquals(Finding.SUPPORTED, finding(from6To9(100, 10, 20, 60, 70), Claim.LOYAL_FROM_8));
    assertEquals(Finding.SUPPORTED, finding(from7To10(100, 20, 30, 80, 85), Claim.MATTERS_FROM_9));
    // a line through 20, 40, 60 and 80 %, of few customers and of many
    assertEquals(Finding.CANNOT_TELL, finding(from6To9(100, 20, 40, 60, 80), Claim.LOYAL_FROM_8));
    assertEquals(
        Finding.CONTRADICTED,
        finding(from6To9(9_000, 1_800, 3_600, 5_400, 7_200), Claim.LOYAL_FROM_8));
    // nobody gave a 6, so that a turn at 8 cannot be told
    assertEquals(Finding.CANNOT_TELL, finding(from7To10(100, 20, 60, 70, 80), Claim.LOYAL_FROM_8));
  }

  @Test
  void that_loyalty_rises_is_told_apart_from_a_turn() {
    String text = verdict(CUSTOMERS).text(Locale.ENGLISH);
    // the shares by scipy 1.17.1, Newcombe's interval from two of Wilson's: 89/155 less 18/110
    assertTrue(
        text.contains(
            "claimed: from 8 customers become loyal; more loyal from 8 than below (+41.1 points,"
                + " 95 %: +29.8 to +50.5), as any rising curve would be; a turn at 8: the data cannot tell (the step to 8 less the mean of those beside"
                + " it: +2.1 points, 95 %: -21.6 to +25.8)"),
        text);
    assertTrue(
        text.contains("more loyal at 9 than at 8 (+30.0 points, 95 %: +12.4 to +44.8)"), text);
    String few = verdict(from7To10(100, 20, 60, 70, 80)).text(Locale.ENGLISH);
    assertTrue(
        few.contains(
            "a turn at 8: the data cannot tell (fewer than 5 customers gave 8 or one of the ratings"
                + " beside it)"),
        few);
  }

  // Python: exp((290.516 - aic) / 2) of each model over their sum
  @Test
  void akaike_weights_say_how_much_is_for_each_model() {
    LoyaltyOverRating known = overRating(CUSTOMERS);
    double[] weights = {0.0039591117, 0.2506166992, 0.2601246542, 0.4519150113, 0.0333845236};
    for (ShareModel model : ShareModel.values()) {
      assertEquals(weights[model.ordinal()], known.weight(known.fit(model).orElseThrow()), 1e-6);
    }
    String text = verdict(CUSTOMERS).text(Locale.ENGLISH);
    assertTrue(
        text.contains(
            "are loyal; over the rating no model is told apart from all others: logistic 45 %,"
                + " exponential 26 %, quadratic 25 % (Akaike weights of 5 models)"),
        text);
    assertTrue(text.contains("isotonic 3 % (295.7), linear under 1 % (300.0)"), text);
    assertTrue(
        text.contains(
            "on a straight line, a rating one point higher goes with +14.5 points of loyal"
                + " customers (95 %: +12.0 to +17.0)"),
        text);
  }

  @Test
  void a_curve_that_falls_is_no_exponential_growth() {
    YesByRating falling = from7To10(1_000, 800, 400, 200, 100);
    assertEquals(Finding.CONTRADICTED, finding(falling, Claim.EXPONENTIAL_NOT_LINEAR));
    assertEquals(Finding.CONTRADICTED, finding(falling, Claim.MATTERS_FROM_9));
  }

  @Test
  void claims_are_about_grades_and_not_about_other_scales() {
    YesByRating five =
        YesByRating.ofCounts(
            RatingScale.ONE_TO_FIVE, new long[] {9, 9, 9, 9, 9}, new long[] {1, 2, 3, 4, 8});
    assertTrue(overRating(five).claims().isEmpty());
    assertTrue(verdict(five).text(Locale.ENGLISH).contains("not about scale '1-5'"));
    YesByRating smileys =
        YesByRating.ofCounts(new RatingScale("smileys", 1, 3), new long[] {5, 5, 5}, new long[3]);
    assertTrue(overRating(smileys).bands().isEmpty());
    assertTrue(verdict(smileys).text(Locale.ENGLISH).contains("'smileys' has no bands"));
  }

  @Test
  void one_rating_is_compared_with_nothing() {
    YesByRating one = YesByRating.empty(SCALE).with(8, true, 3).with(8, false, 9);
    assertTrue(overRating(one).best().isEmpty());
    String text = verdict(one).text(Locale.ENGLISH);
    assertTrue(text.contains("one rating alone was given"), text);
    assertTrue(text.contains("linear, quadratic, exponential, logistic"), text);
  }

  @Test
  void separation_is_said_and_few_customers_warn() {
    String text = verdict(from7To10(4, 0, 0, 4, 4)).text(Locale.ENGLISH);
    assertTrue(text.contains("the logistic model has no finite coefficients"), text);
    assertTrue(text.contains("16 is little for 4 ratings"), text);
    assertFalse(verdict(CUSTOMERS).text(Locale.ENGLISH).contains("is little for"));
  }

  @Test
  void quadrants_have_shares_and_the_mean_has_distances() {
    LoyaltyTally tally =
        LoyaltyTally.empty(AXES).with(0.9, 9).with(0.7, 8).with(0.1, 9).with(0.1, 2);
    LoyaltyResult result =
        LoyaltyScorer.ofCustomers()
            .score(new LoyaltyScorer.Customers("shop", Optional.empty(), Optional.of(tally)))
            .outcome()
            .answer()
            .orElseThrow();
    QuadrantShares shares = result.quadrants().orElseThrow();
    assertEquals(0.5, shares.of(LoyaltyQuadrant.TRUE).share().value());
    assertEquals(0, shares.of(LoyaltyQuadrant.SPURIOUS).count());
    // (0.9 + 0.7 + 0.1 + 0.1) / 4 and (9 + 8 + 9 + 2) / 4
    assertEquals(LoyaltyQuadrant.NONE, shares.mean().quadrant());
    assertEquals(-0.05, shares.mean().behaviourDistance(), 1e-12);
    assertEquals(-1, shares.mean().attitudeDistance(), 1e-12);
  }

  @Test
  void the_mean_of_the_highest_values_stays_on_its_scale() {
    LoyaltyAxes narrow = new LoyaltyAxes(new LoyaltyAxis(0, 0.1, 0.05), AXES.attitude());
    LoyaltyTally tally = LoyaltyTally.empty(narrow);
    for (int i = 0; i < 7; i++) {
      tally = tally.with(0.1, 10);
    }
    assertEquals(
        LoyaltyQuadrant.TRUE,
        LoyaltyScorer.ofCustomers()
            .score(new LoyaltyScorer.Customers("shop", Optional.empty(), Optional.of(tally)))
            .outcome()
            .answer()
            .flatMap(LoyaltyResult::quadrants)
            .orElseThrow()
            .mean()
            .quadrant());
  }

  @Test
  void one_customer_has_a_position() {
    LoyaltyPosition position = LoyaltyPosition.of(AXES, 0.75, 6.5);
    assertEquals(new LoyaltyPosition(LoyaltyQuadrant.SPURIOUS, 0.25, -1.5), position);
  }

  @Test
  void a_study_brings_its_evidence_or_it_is_too_little() {
    Journey journey =
        Journey.builder().id("j").name("J").addTouchpoint(Touchpoint.of("a", "A")).build();
    SettableScorer<JourneyStudy, LoyaltyResult> scorer = LoyaltyScorer.standard();
    JourneyStudy nothing = JourneyStudy.of(journey);
    assertTrue(scorer.score(nothing).outcome() instanceof Outcome.TooLittleEvidence);
    JourneyStudy empty = nothing.with(EvidenceKey.LOYALTY, YesByRating.empty(SCALE));
    assertTrue(scorer.score(empty).outcome() instanceof Outcome.TooLittleEvidence);
    JourneyStudy known =
        nothing
            .with(EvidenceKey.LOYALTY, CUSTOMERS)
            .with(EvidenceKey.LOYALTY_QUADRANTS, LoyaltyTally.empty(AXES).with(1, 10));
    LoyaltyResult result = scorer.score(known).outcome().answer().orElseThrow();
    assertTrue(result.overRating().isPresent() && result.quadrants().isPresent());
    assertEquals(List.of("over_rating", "quadrants"), result.figures().names());
  }

  @Test
  void what_is_negligible_is_a_share() {
    SettableScorer<JourneyStudy, LoyaltyResult> scorer = LoyaltyScorer.standard();
    for (String wrong : List.of("10", "-0.1", "0,1", "NaN")) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> scorer.with(scorer.settings().with("negligible", wrong)),
              wrong);
      assertTrue(refused.getMessage().startsWith("Parameter 'negligible': "), refused.getMessage());
    }
  }

  @Test
  void it_speaks_dutch() {
    String text = verdict(CUSTOMERS).text(Locale.forLanguageTag("nl"));
    assertTrue(text.startsWith("Van 265 klanten van 'shop' is 40,4 % (95 %: 34,6 % tot"), text);
    assertTrue(text.contains("exponentieel"), text);
  }
}
