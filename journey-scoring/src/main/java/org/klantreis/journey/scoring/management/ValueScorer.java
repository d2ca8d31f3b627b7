package org.klantreis.journey.scoring.management;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/**
 * Value for and of the customer (<i>waarde voor en van de klant</i>; Van Slooten, Basisboek
 * Customer Journey), which are most in balance in the fifth stage of customer experience
 * management: their gap, and their geometric mean.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class ValueScorer
    implements Scorer<JourneyStudy, ValueResult>, WithValueScorer permits ImmutableValueScorer {

  /** The id of this scorer. */
  public static final String ID = "value";

  private static final double ROUNDING = 1e-9;

  private static final Words WORDS = Words.of(ValueScorer.class, "journey").under("value");

  ValueScorer() {}

  /** A gap of at most this size is balanced, from 0; 0.1 unless set. */
  @Value.Default
  public double tolerance() {
    return 0.1;
  }

  @Value.Check
  void check() {
    checkArgument(tolerance() >= 0, "A tolerance is at least 0, not %s.", tolerance());
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return say("needs");
  }

  @Override
  public Verdict<ValueResult> score(JourneyStudy study) {
    String journey = study.journey().name();
    return verdict(journey, study.journey().customerValue())
        .about(journey)
        .provenance(
            Provenance.builder()
                .scorer(ID)
                .rule("value for the customer minus value of the customer")
                .putParameter("tolerance", Double.toString(tolerance()))
                .n(0)
                .build())
        .build();
  }

  private Verdict.Builder<ValueResult> verdict(String journey, Optional<CustomerValue> stated) {
    OptionalDouble forCustomer =
        stated.map(CustomerValue::forCustomer).orElse(OptionalDouble.empty());
    OptionalDouble ofCustomer =
        stated.map(CustomerValue::ofCustomer).orElse(OptionalDouble.empty());
    if (forCustomer.isEmpty() || ofCustomer.isEmpty()) {
      String missing = ofCustomer.isPresent() ? "no-value-for" : "no-value-of";
      return Verdict.tooLittleEvidence(
          say(forCustomer.isEmpty() && ofCustomer.isEmpty() ? "no-value" : missing, journey));
    }
    ValueResult result =
        new ValueResult(
            forCustomer.getAsDouble(),
            ofCustomer.getAsDouble(),
            balance(forCustomer.getAsDouble() - ofCustomer.getAsDouble()));
    return Verdict.scored(result)
        .headline(
            say(
                "headline." + result.balance(),
                journey,
                result.forCustomer(),
                result.ofCustomer(),
                result.gap()))
        .addReason(say("level", result.geometricMean()));
  }

  private ValueBalance balance(double gap) {
    if (Math.abs(gap) <= tolerance() + ROUNDING) {
      return ValueBalance.BALANCED;
    }
    return gap > 0 ? ValueBalance.FOR_CUSTOMER_AHEAD : ValueBalance.OF_CUSTOMER_AHEAD;
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static ValueScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a value scorer. */
  public static final class Builder extends ImmutableValueScorer.Builder {
    Builder() {}
  }
}
