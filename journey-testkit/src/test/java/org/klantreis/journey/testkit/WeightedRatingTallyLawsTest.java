package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

class WeightedRatingTallyLawsTest
    implements TallyContract<WeightedRatingTallyLawsTest.Weighted, RatingTally> {

  private static final RatingScale SCALE = RatingScale.ONE_TO_SEVEN;
  private static final double ROUNDING = 1e-12;

  record Weighted(int rating, double weight) {}

  @Override
  public Arbitrary<Weighted> observations() {
    return Combinators.combine(RatingArbitraries.answers(SCALE), RatingArbitraries.weights())
        .as(Weighted::new);
  }

  @Override
  public RatingTally count(List<Weighted> observations) {
    RatingTally tally = RatingTally.empty(SCALE);
    for (Weighted each : observations) {
      tally = tally.withWeighted(each.rating(), each.weight());
    }
    return tally;
  }

  @Override
  public void same(RatingTally expected, RatingTally actual) {
    assertEquals(expected.n(), actual.n());
    for (int rating = SCALE.lowest(); rating <= SCALE.highest(); rating++) {
      assertEquals(expected.count(rating), actual.count(rating));
      assertClose(expected.weight(rating), actual.weight(rating));
    }
    assertClose(expected.totalWeight(), actual.totalWeight());
    assertClose(expected.effectiveN(), actual.effectiveN());
  }

  @Property
  void the_effective_sample_is_never_larger_than_the_sample(
      @ForAll("samples") List<Weighted> sample) {
    RatingTally tally = count(sample);
    if (tally.effectiveN() > tally.n() * (1 + ROUNDING)) {
      throw new AssertionError(tally.effectiveN() + " of " + tally.n());
    }
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, ROUNDING * Math.abs(expected));
  }
}
