package org.klantreis.journey.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.klantreis.journey.rating.RatingScale;

class LoyaltyEvidenceTest {

  private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;
  private static final LoyaltyAxes AXES =
      new LoyaltyAxes(new LoyaltyAxis(0, 1, 0.5), new LoyaltyAxis(1, 10, 8));

  private static String refusal(Runnable what) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, what::run).getMessage());
  }

  @Test
  void behaviour_and_attitude_make_four_quadrants() {
    assertEquals(LoyaltyQuadrant.TRUE, AXES.quadrant(0.9, 9));
    assertEquals(LoyaltyQuadrant.LATENT, AXES.quadrant(0.1, 9));
    assertEquals(LoyaltyQuadrant.SPURIOUS, AXES.quadrant(0.9, 3));
    assertEquals(LoyaltyQuadrant.NONE, AXES.quadrant(0.1, 3));
  }

  @Test
  void the_cut_itself_is_high_and_so_is_what_rounding_takes_from_it() {
    assertEquals(LoyaltyQuadrant.TRUE, AXES.quadrant(0.5, 8));
    assertEquals(LoyaltyQuadrant.TRUE, AXES.quadrant(0.5 - 1e-10, 8 - 1e-10));
    assertEquals(LoyaltyQuadrant.NONE, AXES.quadrant(0.5 - 1e-8, 8 - 1e-8));
    assertEquals(-0.1, AXES.behaviour().distance(0.4), 1e-15);
  }

  @Test
  void a_high_side_never_makes_up_for_a_low_one() {
    assertEquals(LoyaltyQuadrant.LATENT, AXES.quadrant(0.499, 10));
    assertEquals(LoyaltyQuadrant.SPURIOUS, AXES.quadrant(1, 7.99));
  }

  @Test
  void values_off_their_scale_are_refused_by_name() {
    assertTrue(refusal(() -> AXES.quadrant(50, 9)).startsWith("Behaviour 50.0 is off its scale"));
    assertTrue(refusal(() -> AXES.quadrant(0.5, 0)).startsWith("Attitude 0.0 is off its scale"));
    assertTrue(refusal(() -> AXES.quadrant(Double.NaN, 9)).startsWith("Behaviour NaN"));
  }

  @Test
  void an_axis_runs_upwards_and_is_cut_within() {
    refusal(() -> new LoyaltyAxis(1, 1, 1));
    refusal(() -> new LoyaltyAxis(0, Double.POSITIVE_INFINITY, 1));
    refusal(() -> new LoyaltyAxis(0, 1, 0));
    refusal(() -> new LoyaltyAxis(0, 1, 1.1));
    refusal(() -> new LoyaltyAxis(0, 1, Double.NaN));
    assertTrue(new LoyaltyAxis(0, 1, 1).isHigh(1));
  }

  @Test
  void loyalty_that_was_cut_elsewhere_does_not_merge() {
    LoyaltyAxes other = new LoyaltyAxes(new LoyaltyAxis(0, 1, 0.6), AXES.attitude());
    assertTrue(
        refusal(() -> LoyaltyTally.empty(AXES).merge(LoyaltyTally.empty(other)))
            .contains("cannot be merged"));
  }

  @Test
  void a_tally_of_loyalty_counts_quadrants_and_sums_sides() {
    LoyaltyTally tally =
        LoyaltyTally.empty(AXES).with(0.9, 9).with(0.7, 8).with(0.1, 9).with(0.2, 2);
    assertEquals(4, tally.n());
    assertEquals(2, tally.count(LoyaltyQuadrant.TRUE));
    assertEquals(1, tally.count(LoyaltyQuadrant.LATENT));
    assertEquals(0, tally.count(LoyaltyQuadrant.SPURIOUS));
    assertEquals(1, tally.count(LoyaltyQuadrant.NONE));
    assertEquals(1.9, tally.behaviourSum(), 1e-15);
    assertEquals(28, tally.attitudeSum(), 1e-15);
  }

  @Test
  void more_cannot_say_yes_than_there_are() {
    YesByRating tally =
        YesByRating.ofCounts(SCALE, new long[] {1, 2, 3, 4, 5}, new long[] {0, 1, 1, 2, 5});
    assertEquals(15, tally.n());
    assertEquals(9, tally.yes().n());
    assertEquals(4, tally.customers(4));
    assertEquals(2, tally.saidYes(4));
    assertEquals(
        "Of 1 customers who rated 2, 2 cannot have said yes.",
        refusal(
            () ->
                YesByRating.ofCounts(
                    SCALE, new long[] {0, 1, 0, 0, 0}, new long[] {0, 2, 0, 0, 0})));
  }

  @Test
  void yes_and_no_have_one_scale_and_no_weights() {
    refusal(
        () ->
            new YesByRating(RatingTally.empty(SCALE), RatingTally.empty(RatingScale.DUTCH_GRADE)));
    refusal(
        () ->
            new YesByRating(RatingTally.empty(SCALE).withWeighted(3, 2), RatingTally.empty(SCALE)));
    refusal(() -> YesByRating.empty(SCALE).with(6, true));
    refusal(() -> new YesByRatingCounter(SCALE).add(0, false));
  }

  @Test
  void amounts_are_summed_by_rating() {
    AmountByRating tally = AmountByRating.empty(SCALE).with(4, 12.5).with(4, 20).with(1, -3);
    assertEquals(3, tally.n());
    assertEquals(2, tally.count(4));
    assertEquals(32.5, tally.sum(4));
    assertEquals(556.25, tally.sumOfSquares(4));
    assertEquals(-3, tally.sum(1));
    assertEquals(0, tally.sum(2));
    assertFalse(AmountByRating.isAmount(Double.NaN));
    refusal(() -> AmountByRating.empty(SCALE).with(4, 1e200));
    refusal(() -> new AmountByRatingCounter(SCALE).add(4, Double.NEGATIVE_INFINITY));
    refusal(() -> tally.merge(AmountByRating.empty(RatingScale.DUTCH_GRADE)));
  }
}
