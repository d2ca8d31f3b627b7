package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.klantreis.journey.evidence.KanoResponse;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.kano.KanoAnswer;

class KanoTallyTest {

  /** Counts are exact. */
  static class PlainTest implements TallyContract<KanoResponse, KanoTally> {
    @Override
    public Arbitrary<KanoResponse> observations() {
      return KanoArbitraries.responses();
    }

    @Override
    public KanoTally count(List<KanoResponse> observations) {
      return counted(observations);
    }
  }

  /** Sums of weights are right within 1e-12. */
  static class WeightedTest implements TallyContract<KanoResponse, KanoTally> {
    @Override
    public Arbitrary<KanoResponse> observations() {
      return KanoArbitraries.weightedResponses();
    }

    @Override
    public KanoTally count(List<KanoResponse> observations) {
      return counted(observations);
    }

    @Override
    public void same(KanoTally expected, KanoTally actual) {
      for (KanoAnswer there : KanoAnswer.values()) {
        for (KanoAnswer absent : KanoAnswer.values()) {
          near(expected.count(there, absent), actual.count(there, absent));
          near(expected.weight(there, absent), actual.weight(there, absent));
          near(expected.squaredWeight(there, absent), actual.squaredWeight(there, absent));
        }
      }
      near(expected.effectiveN(), actual.effectiveN());
      near(expected.importance().totalWeight(), actual.importance().totalWeight());
    }
  }

  private static void near(double expected, double actual) {
    assertEquals(expected, actual, 1e-12 * Math.abs(expected));
  }

  private static KanoTally counted(List<KanoResponse> observations) {
    KanoTally tally = KanoTally.empty();
    RatingTally importance = RatingTally.empty(KanoTally.IMPORTANCE);
    for (KanoResponse each : observations) {
      if (each.weight().isPresent()) {
        tally =
            tally.withWeighted(
                each.functional(), each.dysfunctional(), each.weight().getAsDouble());
      } else {
        tally = tally.with(each.functional(), each.dysfunctional());
      }
      if (each.importance().isPresent()) {
        importance =
            each.weight().isPresent()
                ? importance.withWeighted(each.importance().getAsInt(), each.weight().getAsDouble())
                : importance.with(each.importance().getAsInt());
      }
    }
    return tally.withImportance(importance);
  }
}
