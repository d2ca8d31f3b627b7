package org.klantreis.journey.scoring.management;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.scoring.management.ValueResult.Balance;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class ValueScorerTest {

  private static Verdict<ValueResult> verdict(Optional<CustomerValue> value) {
    return ValueScorer.standard()
        .score(JourneyStudy.of(Journey.builder().id("j").name("J").customerValue(value).build()));
  }

  private static ValueResult result(double forCustomer, double ofCustomer) {
    return verdict(Optional.of(CustomerValue.of(forCustomer, ofCustomer)))
        .outcome()
        .answer()
        .orElseThrow();
  }

  @Test
  void a_gap_up_to_the_tolerance_is_balanced() {
    // 0.8 - 0.7 is 0.1000000000000000055 in floating point
    assertEquals(Balance.BALANCED, result(0.8, 0.7).balance());
    assertEquals(Balance.BALANCED, result(0.7, 0.8).balance());
    assertEquals(Balance.FOR_CUSTOMER_AHEAD, result(0.8, 0.69).balance());
    assertEquals(Balance.OF_CUSTOMER_AHEAD, result(0.69, 0.8).balance());
    assertThrows(
        IllegalArgumentException.class,
        () -> ValueScorer.standard().with(ValueScorer.TOLERANCE, -1.0));
  }

  @Test
  void the_gap_is_signed_and_the_level_is_the_geometric_mean() {
    ValueResult result = result(0.9, 0.4);
    assertEquals(0.5, result.gap(), 1e-12);
    // sqrt(0.36)
    assertEquals(0.6, result.geometricMean(), 1e-12);
    assertEquals(
        "'J' is worth more to the customer (0.90) than the customer is to the organisation (0.40):"
            + " gap +0.50.",
        verdict(Optional.of(CustomerValue.of(0.9, 0.4))).headline().text(Locale.ENGLISH));
  }

  @Test
  void one_side_alone_is_too_little() {
    assertEquals(
        "It is not stated what 'J' is worth to the customer, nor what the customer is worth.",
        why(Optional.empty()));
    assertEquals(
        "It is not stated what the customer of 'J' is worth to the organisation.",
        why(Optional.of(CustomerValue.builder().forCustomer(0.5).build())));
    assertEquals(
        "It is not stated what 'J' is worth to the customer.",
        why(Optional.of(CustomerValue.builder().ofCustomer(0.5).build())));
  }

  private static String why(Optional<CustomerValue> value) {
    Outcome<ValueResult> outcome = verdict(value).outcome();
    assertTrue(outcome instanceof Outcome.TooLittleEvidence);
    return outcome.whyNot().orElseThrow().text(Locale.ENGLISH);
  }
}
