package org.klantreis.journey.scoring.management;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.scoring.management.ValueResult.Balance;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.GeometricMean;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.words.Words;

/**
 * Value for and of the customer (<i>waarde voor en van de klant</i>; Van Slooten, Basisboek
 * Customer Journey), which are most in balance in the fifth stage of customer experience
 * management: their gap, and their geometric mean. Both are shares from 0 to 1, as the map states
 * them; where one of them is missing there is too little evidence.
 *
 * <p>A journey that is worth 0.9 to the customer, whose customer is worth 0.4, has a gap of +0.5
 * and a geometric mean of 0.6: the customer is ahead.
 */
public final class ValueScorer {

  /** The id of this scorer. */
  public static final String ID = "value";

  /** A gap of at most this size is balanced, from 0; 0.1 unless set. */
  public static final Parameter<Double> TOLERANCE =
      Parameter.notNegative(
          "tolerance", "how far the two values may lie apart and still be in balance", 0.1);

  private static final double ROUNDING = 1e-9;

  private static final Words WORDS = Words.of(ValueScorer.class, "journey").under("value");

  private static final SettableScorer<JourneyStudy, ValueResult> STANDARD =
      SettableScorer.ofJourneys(ID, WORDS, ValueScorer::judge, TOLERANCE)
          .ruledBy("value for the customer minus value of the customer");

  private ValueScorer() {}

  /** The scorer with the default of every setting. */
  public static SettableScorer<JourneyStudy, ValueResult> standard() {
    return STANDARD;
  }

  private static Answer<ValueResult> judge(JourneyStudy study, Settings settings) {
    Optional<CustomerValue> stated = study.journey().customerValue();
    OptionalDouble forCustomer =
        stated.map(CustomerValue::forCustomer).orElse(OptionalDouble.empty());
    OptionalDouble ofCustomer =
        stated.map(CustomerValue::ofCustomer).orElse(OptionalDouble.empty());
    if (forCustomer.isPresent() && ofCustomer.isPresent()) {
      return answer(
          result(forCustomer.getAsDouble(), ofCustomer.getAsDouble(), settings.get(TOLERANCE)));
    }
    String missing = ofCustomer.isPresent() ? "no-value-for" : "no-value-of";
    return Answer.tooLittleEvidence(
        Message.of(WORDS, forCustomer.isEmpty() && ofCustomer.isEmpty() ? "no-value" : missing));
  }

  private static ValueResult result(double forCustomer, double ofCustomer, double tolerance) {
    double gap = forCustomer - ofCustomer;
    return new ValueResult(
        balance(gap, tolerance),
        forCustomer,
        ofCustomer,
        gap,
        GeometricMean.of(forCustomer, ofCustomer));
  }

  private static Balance balance(double gap, double tolerance) {
    if (Math.abs(gap) <= tolerance + ROUNDING) {
      return Balance.BALANCED;
    }
    return gap > 0 ? Balance.FOR_CUSTOMER_AHEAD : Balance.OF_CUSTOMER_AHEAD;
  }

  private static Answer<ValueResult> answer(ValueResult found) {
    return Answer.scored(found, Message.of(WORDS, "headline." + found.balance()).with(found))
        .because(Message.of(WORDS, "level").with(found));
  }
}
