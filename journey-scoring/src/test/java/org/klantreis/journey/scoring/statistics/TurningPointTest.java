package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.rating.RatingScale;

class TurningPointTest {

  private static final YesByRating CUSTOMERS =
      YesByRating.ofCounts(
          RatingScale.DUTCH_GRADE,
          new long[] {0, 0, 0, 4, 20, 30, 60, 80, 50, 25},
          new long[] {0, 0, 0, 0, 2, 4, 12, 32, 35, 22});

  private static void assertTurn(double turn, double low, double high, int rating) {
    Uncertain found = TurningPoint.at(rating, CUSTOMERS, Confidence.STANDARD).orElseThrow();
    assertEquals(turn, found.value(), 1e-12);
    assertEquals(low, found.interval().orElseThrow().low(), 1e-12);
    assertEquals(high, found.interval().orElseThrow().high(), 1e-12);
  }

  // numpy 2.4.6, of p = (yes + 1) / (n + 2): 1.5 p8 - 1.5 p7 + 0.5 p6 - 0.5 p9, and at the top
  // p10 - 2 p9 + p8; variance the sum of squared weights times p (1 - p) / (n + 2)
  @Test
  void a_turn_is_the_step_less_the_mean_of_the_steps_beside_it() {
    assertTurn(0.021113561399261738, -0.21624811560318016, 0.2584752384017036, 8);
    assertTurn(0.11371578562766582, -0.1466897499104689, 0.37412132116580055, 9);
    assertTurn(-0.1303245083732888, -0.4339150888595721, 0.1732660721129945, 10);
  }

  @Test
  void fewer_than_five_customers_at_one_of_the_ratings_tell_nothing() {
    // 4 customers gave a 4, 20 a 5
    assertEquals(Optional.empty(), TurningPoint.at(6, CUSTOMERS, Confidence.STANDARD));
    assertEquals(
        true, TurningPoint.at(6, CUSTOMERS.with(4, false), Confidence.STANDARD).isPresent());
  }

  @Test
  void where_no_step_leads_up_to_the_step_there_is_no_turn() {
    for (int rating : new int[] {1, 2, 11}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> TurningPoint.at(rating, CUSTOMERS, Confidence.STANDARD));
    }
  }
}
