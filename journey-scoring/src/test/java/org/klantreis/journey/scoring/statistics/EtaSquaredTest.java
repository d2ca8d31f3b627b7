package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

class EtaSquaredTest {

  private static final RatingScale PERCENT = RatingScale.of(0, 100);
  private static final RatingScale GRADE = RatingScale.DUTCH_GRADE;

  private static RatingTally grades(double... ratings) {
    return RatingTally.of(GRADE, ratings);
  }

  @Test
  void it_is_the_sum_of_squares_between_over_the_total() {
    // the worked example of the article "Correlation ratio" in Wikipedia: 6780 / 9640
    EtaSquared found =
        EtaSquared.of(
                List.of(
                    List.of(
                        RatingTally.of(PERCENT, 45, 70, 29, 15, 21),
                        RatingTally.of(PERCENT, 40, 20, 30, 42),
                        RatingTally.of(PERCENT, 65, 95, 80, 70, 85, 73))))
            .orElseThrow();
    assertEquals(6780.0 / 9640.0, found.value(), 1e-12);
    assertEquals(2.0 / 14.0, found.byChance(), 1e-12);
    assertEquals(15, found.n());
  }

  @Test
  void strata_are_compared_each_by_itself() {
    // by hand: between 4·1 + 0, total 4·1 + 4·1 of touchpoints at 7 ± 1 and 3 ± 1
    List<RatingTally> differ = List.of(grades(6, 6), grades(8, 8));
    List<RatingTally> alike = List.of(grades(2, 4), grades(2, 4));
    assertEquals(1, EtaSquared.of(List.of(differ)).orElseThrow().value());
    assertEquals(0, EtaSquared.of(List.of(alike)).orElseThrow().value());
    assertEquals(0.5, EtaSquared.of(List.of(differ, alike)).orElseThrow().value(), 1e-12);
  }

  @Test
  void without_spread_or_without_two_groups_there_is_none() {
    assertEquals(Optional.empty(), EtaSquared.of(List.of()));
    assertEquals(Optional.empty(), EtaSquared.of(List.of(List.of(grades(1, 9)))));
    assertEquals(Optional.empty(), EtaSquared.of(List.of(List.of(grades(1, 9), grades()))));
    assertEquals(Optional.empty(), EtaSquared.of(List.of(List.of(grades(7, 7), grades(7)))));
    RatingTally weighted = grades().withWeighted(7, 0.1).withWeighted(7, 0.2);
    assertEquals(
        Optional.empty(), EtaSquared.of(List.of(List.of(weighted, grades().withWeighted(7, 0.3)))));
  }

  @Test
  void dealt_at_random_it_is_what_chance_makes_of_it() {
    int[] ratings = {3, 4, 9, 10, 10, 6};
    double sum = 0;
    int deals = 0;
    for (int hand = 0; hand < 64; hand++) {
      if (Integer.bitCount(hand) == 2) {
        RatingTally two = grades();
        RatingTally four = grades();
        for (int i = 0; i < ratings.length; i++) {
          boolean inHand = (hand >> i & 1) == 1;
          two = inHand ? two.with(ratings[i]) : two;
          four = inHand ? four : four.with(ratings[i]);
        }
        EtaSquared found = EtaSquared.of(List.of(List.of(two, four))).orElseThrow();
        assertEquals(0.2, found.byChance(), 1e-12);
        sum += found.value();
        deals++;
      }
    }
    assertEquals(15, deals);
    assertEquals(0.2, sum / deals, 1e-12);
  }

  @Test
  void the_geometric_mean_is_pulled_down_by_a_low_value() {
    // sqrt(0.9 · 0.4) = 0.6
    assertEquals(0.6, GeometricMean.of(0.9, 0.4), 1e-12);
    assertEquals(0, GeometricMean.of(1, 1, 0));
    assertEquals(0.3, GeometricMean.of(0.3, 0.3, 0.3));
    assertEquals(1e-300, GeometricMean.of(1e-300, 1e-300));
    assertThrows(IllegalArgumentException.class, GeometricMean::of);
    assertThrows(IllegalArgumentException.class, () -> GeometricMean.of(0.5, -0.1));
    assertThrows(IllegalArgumentException.class, () -> GeometricMean.of(Double.NaN));
  }
}
