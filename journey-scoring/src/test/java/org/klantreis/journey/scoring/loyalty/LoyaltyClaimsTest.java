package org.klantreis.journey.scoring.loyalty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.loyalty.ClaimCheck.Claim;
import org.klantreis.journey.scoring.statistics.Finding;

/**
 * How often the claims are supported and contradicted where the truth is known: of 200 seeded
 * samples from each, with bounds that lie well beyond what other seeds give.
 */
class LoyaltyClaimsTest {

  private static final int SAMPLES = 200;

  /** How often customers give a 5 to a 10. */
  private static final int[] MIX = {20, 30, 60, 80, 50, 25};

  private static final int MIXED = 265;

  private static final IntToDoubleFunction LINE = rating -> 0.05 + 0.17 * (rating - 5);
  private static final IntToDoubleFunction LOGISTIC =
      rating -> 1 / (1 + Math.exp(-1.2 * (rating - 7.5)));
  private static final IntToDoubleFunction STEP_AT_8 = rating -> rating >= 8 ? 0.6 : 0.15;
  private static final IntToDoubleFunction STEP_AT_9 = rating -> rating >= 9 ? 0.7 : 0.25;
  private static final IntToDoubleFunction EXPONENTIAL = rating -> Math.exp(-4.406 + 0.43 * rating);

  private static double share(
      Finding finding, Claim claim, int customers, IntToDoubleFunction loyal) {
    SplittableRandom random = new SplittableRandom(1);
    int found = 0;
    for (int i = 0; i < SAMPLES; i++) {
      found += finding(claim, sample(customers, loyal, random)) == finding ? 1 : 0;
    }
    return (double) found / SAMPLES;
  }

  private static YesByRating sample(
      int customers, IntToDoubleFunction loyal, SplittableRandom random) {
    long[] all = new long[10];
    long[] yes = new long[10];
    for (int i = 0; i < customers; i++) {
      int rating = rating(random.nextInt(MIXED));
      all[rating - 1]++;
      yes[rating - 1] += random.nextDouble() < loyal.applyAsDouble(rating) ? 1 : 0;
    }
    return YesByRating.ofCounts(RatingScale.DUTCH_GRADE, all, yes);
  }

  private static int rating(int place) {
    int rating = 5;
    int left = place;
    while (left >= MIX[rating - 5]) {
      left -= MIX[rating - 5];
      rating++;
    }
    return rating;
  }

  private static Finding finding(Claim claim, YesByRating tally) {
    return LoyaltyScorer.ofCustomers()
        .score(new LoyaltyScorer.Customers("all", Optional.of(tally), Optional.empty()))
        .outcome()
        .answer()
        .flatMap(LoyaltyResult::overRating)
        .orElseThrow()
        .claims()
        .get(claim.ordinal())
        .finding();
  }

  private static void assertAtMost(double most, double share) {
    assertTrue(share <= most, share + " is more than " + most);
  }

  private static void assertAtLeast(double least, double share) {
    assertTrue(share >= least, share + " is less than " + least);
  }

  @Test
  void a_straight_line_supports_no_turn() {
    for (int customers : new int[] {235, 1_000}) {
      assertAtMost(0.08, share(Finding.SUPPORTED, Claim.LOYAL_FROM_8, customers, LINE));
      assertAtMost(0.08, share(Finding.SUPPORTED, Claim.MATTERS_FROM_9, customers, LINE));
      assertAtMost(0.10, share(Finding.SUPPORTED, Claim.EXPONENTIAL_NOT_LINEAR, customers, LINE));
    }
  }

  @Test
  void a_logistic_curve_and_a_step_are_not_called_exponential() {
    for (int customers : new int[] {235, 1_000}) {
      assertAtMost(
          0.03, share(Finding.SUPPORTED, Claim.EXPONENTIAL_NOT_LINEAR, customers, LOGISTIC));
      assertAtMost(
          0.03, share(Finding.SUPPORTED, Claim.EXPONENTIAL_NOT_LINEAR, customers, STEP_AT_8));
    }
  }

  @Test
  void an_exponential_curve_is_seldom_called_another() {
    assertAtLeast(0.6, share(Finding.SUPPORTED, Claim.EXPONENTIAL_NOT_LINEAR, 235, EXPONENTIAL));
    assertAtLeast(0.8, share(Finding.SUPPORTED, Claim.EXPONENTIAL_NOT_LINEAR, 1_000, EXPONENTIAL));
    assertAtMost(
        0.03, share(Finding.CONTRADICTED, Claim.EXPONENTIAL_NOT_LINEAR, 1_000, EXPONENTIAL));
  }

  @Test
  void a_step_is_a_turn_where_it_is_and_nowhere_else() {
    assertAtLeast(0.85, share(Finding.SUPPORTED, Claim.LOYAL_FROM_8, 235, STEP_AT_8));
    assertAtMost(0.04, share(Finding.SUPPORTED, Claim.MATTERS_FROM_9, 235, STEP_AT_8));
    assertAtLeast(0.75, share(Finding.SUPPORTED, Claim.MATTERS_FROM_9, 235, STEP_AT_9));
    assertAtMost(0.04, share(Finding.SUPPORTED, Claim.LOYAL_FROM_8, 235, STEP_AT_9));
  }
}
