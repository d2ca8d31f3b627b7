package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.model.Feature;

/**
 * What one respondent said about one feature.
 *
 * @param feature what the questions were about
 * @param functional the answer to "if it is there"
 * @param dysfunctional the answer to "if it is not"
 * @param importance 1 to 9, where it was stated
 * @param weight how many others the respondent stands for, where the answers are weighted
 */
public record KanoResponse(
    Feature feature,
    KanoAnswer functional,
    KanoAnswer dysfunctional,
    OptionalInt importance,
    OptionalDouble weight) {

  /** Any order that depends on nothing but the responses. */
  static final Comparator<KanoResponse> ORDER =
      Comparator.comparing((KanoResponse each) -> each.feature().id().value())
          .thenComparing(KanoResponse::functional)
          .thenComparing(KanoResponse::dysfunctional)
          .thenComparingInt(each -> each.importance().orElse(0))
          .thenComparingDouble(each -> each.weight().orElse(0));

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for an importance that is not 1 to 9, and a weight that is not
   *     above 0
   */
  public KanoResponse {
    importance.ifPresent(
        stated ->
            checkArgument(
                KanoTally.IMPORTANCE.contains(stated),
                "Importance is stated from 1 to 9, not as %s.",
                stated));
    weight.ifPresent(RatingTally::checkWeight);
  }

  /** Two answers, without importance and weight. */
  public static KanoResponse of(Feature feature, KanoAnswer functional, KanoAnswer dysfunctional) {
    return new KanoResponse(
        feature, functional, dysfunctional, OptionalInt.empty(), OptionalDouble.empty());
  }

  /** Counts this response; {@code index} is that of its feature in the counter. */
  void countIn(KanoCounter counter, int index) {
    if (weight.isPresent()) {
      counter.addWeighted(index, functional, dysfunctional, weight.getAsDouble());
      importance.ifPresent(
          stated -> counter.addWeightedImportance(index, stated, weight.getAsDouble()));
    } else {
      counter.add(index, functional, dysfunctional);
      importance.ifPresent(stated -> counter.addImportance(index, stated, 1));
    }
  }
}
