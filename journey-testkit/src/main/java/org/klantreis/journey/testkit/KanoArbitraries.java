package org.klantreis.journey.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoResponse;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.scoring.kano.KanoRule;

/** Random Kano questionnaires: answers, tallies, tables and rules. */
public final class KanoArbitraries {

  private static final int MOST_OF_A_PAIR = 40;
  private static final int MOST_FEATURES = 5;

  private KanoArbitraries() {}

  /** One of the five answers. */
  public static Arbitrary<KanoAnswer> answers() {
    return Arbitraries.of(KanoAnswer.class);
  }

  /** A shipped table or one of somebody's own. */
  public static Arbitrary<EvaluationTable> tables() {
    Arbitrary<EvaluationTable> own =
        Arbitraries.of(KanoCategory.class)
            .list()
            .ofSize(EvaluationTable.CELLS)
            .map(cells -> new EvaluationTable("own", ImmutableList.copyOf(cells)));
    return Arbitraries.oneOf(Arbitraries.of(EvaluationTable.shipped()), own);
  }

  /** A rule with its usual parameter or another. */
  public static Arbitrary<KanoRule> rules() {
    return Arbitraries.oneOf(
        Arbitraries.of(KanoRule.all()),
        Arbitraries.doubles().between(0, 1).map(KanoRule::modeWithin),
        Arbitraries.doubles().between(-1.5, 4).map(KanoRule::continuous));
  }

  /** Whole counts of each pair of answers, often none. */
  public static Arbitrary<KanoTally> tallies() {
    Arbitrary<Long> count =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(0L)),
            Tuple.of(2, Arbitraries.longs().between(0, MOST_OF_A_PAIR)));
    return count
        .array(Long[].class)
        .ofSize(EvaluationTable.CELLS)
        .map(
            counts ->
                KanoTally.ofCounts(Arrays.stream(counts).mapToLong(Long::longValue).toArray()));
  }

  /** What somebody says about one of a few features, without a weight, perhaps with importance. */
  public static Arbitrary<KanoResponse> responses() {
    return responses(Arbitraries.just(OptionalDouble.empty()));
  }

  /** The same with a survey weight. */
  public static Arbitrary<KanoResponse> weightedResponses() {
    return responses(RatingArbitraries.weights().map(OptionalDouble::of));
  }

  private static Arbitrary<KanoResponse> responses(Arbitrary<OptionalDouble> weights) {
    Arbitrary<OptionalInt> importance =
        Arbitraries.integers()
            .between(0, 9)
            .map(stated -> stated == 0 ? OptionalInt.empty() : OptionalInt.of(stated));
    return Combinators.combine(features(), answers(), answers(), importance, weights)
        .as(KanoResponse::new)
        .withoutEdgeCases();
  }

  /** One of a few features, some of them with a name of their own. */
  public static Arbitrary<Feature> features() {
    return Arbitraries.integers()
        .between(1, MOST_FEATURES)
        .map(i -> Feature.of("feature-" + i).withName(i % 2 == 0 ? "Feature " + i : "{0} '" + i));
  }

  /** A questionnaire about up to five features; some may be unanswered. */
  public static Arbitrary<KanoAnswers> questionnaires() {
    return tallies()
        .list()
        .ofMaxSize(MOST_FEATURES)
        .flatMap(
            tallies ->
                Arbitraries.of(true, false)
                    .map(lastUnanswered -> questionnaire(tallies, lastUnanswered)))
        .withoutEdgeCases();
  }

  private static KanoAnswers questionnaire(List<KanoTally> tallies, boolean lastUnanswered) {
    Map<Feature, KanoTally> all = new LinkedHashMap<>();
    for (int i = 0; i < tallies.size(); i++) {
      boolean unanswered = lastUnanswered && i == tallies.size() - 1;
      all.put(Feature.of("feature-" + i), unanswered ? KanoTally.empty() : tallies.get(i));
    }
    return KanoAnswers.of(all);
  }
}
