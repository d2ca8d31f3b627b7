package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.AmountByRatingCounter;
import org.klantreis.journey.evidence.LoyaltyAxes;
import org.klantreis.journey.evidence.LoyaltyAxis;
import org.klantreis.journey.evidence.LoyaltyCounter;
import org.klantreis.journey.evidence.LoyaltyQuadrant;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.evidence.YesByRatingCounter;
import org.klantreis.journey.rating.RatingScale;

/** What is known of the loyalty of customers merges. */
class LoyaltyEvidenceLawsTest {

  private static final RatingScale SCALE = RatingScale.ONE_TO_SEVEN;
  private static final LoyaltyAxes AXES =
      new LoyaltyAxes(new LoyaltyAxis(0, 1, 0.5), new LoyaltyAxis(-3, 3, 1));
  private static final double ROUNDING = 1e-12;

  record Answer(int rating, boolean yes) {}

  record Amount(int rating, double amount) {}

  record Sides(double behaviour, double attitude) {}

  /** Sums of terms of both signs lose digits of the terms, not of what is left of them. */
  private static void assertClose(double expected, double actual, double size) {
    assertEquals(expected, actual, ROUNDING * Math.max(1, size));
  }

  @Group
  class OfYesByRating implements TallyContract<Answer, YesByRating> {
    @Override
    public Arbitrary<Answer> observations() {
      return Combinators.combine(RatingArbitraries.answers(SCALE), Arbitraries.of(true, false))
          .as(Answer::new);
    }

    @Override
    public YesByRating count(List<Answer> observations) {
      YesByRating tally = YesByRating.empty(SCALE);
      for (Answer each : observations) {
        tally = tally.with(each.rating(), each.yes());
      }
      return tally;
    }

    @Property
    void a_counter_counts_the_same(@ForAll("samples") List<Answer> sample) {
      YesByRatingCounter counter = new YesByRatingCounter(SCALE);
      sample.forEach(each -> counter.add(each.rating(), each.yes()));
      assertEquals(count(sample), counter.toYesByRating());
    }
  }

  @Group
  class OfAmountByRating implements TallyContract<Amount, AmountByRating> {
    @Override
    public Arbitrary<Amount> observations() {
      return Combinators.combine(
              RatingArbitraries.answers(SCALE), Arbitraries.doubles().between(-100, 10_000))
          .as(Amount::new);
    }

    @Override
    public AmountByRating count(List<Amount> observations) {
      AmountByRating tally = AmountByRating.empty(SCALE);
      for (Amount each : observations) {
        tally = tally.with(each.rating(), each.amount());
      }
      return tally;
    }

    @Override
    public void same(AmountByRating expected, AmountByRating actual) {
      for (int rating = SCALE.lowest(); rating <= SCALE.highest(); rating++) {
        assertEquals(expected.count(rating), actual.count(rating));
        assertClose(expected.sum(rating), actual.sum(rating), 10_000);
        assertClose(
            expected.sumOfSquares(rating),
            actual.sumOfSquares(rating),
            expected.sumOfSquares(rating));
      }
    }

    @Property
    void a_counter_counts_the_same(@ForAll("samples") List<Amount> sample) {
      AmountByRatingCounter counter = new AmountByRatingCounter(SCALE);
      sample.forEach(each -> counter.add(each.rating(), each.amount()));
      assertEquals(count(sample), counter.toAmounts());
    }
  }

  @Group
  class OfLoyalty implements TallyContract<Sides, LoyaltyTally> {
    @Override
    public Arbitrary<Sides> observations() {
      return Combinators.combine(
              Arbitraries.doubles().between(0, 1), Arbitraries.doubles().between(-3, 3))
          .as(Sides::new);
    }

    @Override
    public LoyaltyTally count(List<Sides> observations) {
      LoyaltyTally tally = LoyaltyTally.empty(AXES);
      for (Sides each : observations) {
        tally = tally.with(each.behaviour(), each.attitude());
      }
      return tally;
    }

    @Override
    public void same(LoyaltyTally expected, LoyaltyTally actual) {
      for (LoyaltyQuadrant quadrant : LoyaltyQuadrant.values()) {
        assertEquals(expected.count(quadrant), actual.count(quadrant));
      }
      assertClose(expected.behaviourSum(), actual.behaviourSum(), 1);
      assertClose(expected.attitudeSum(), actual.attitudeSum(), 1);
    }

    @Property
    void a_counter_counts_the_same(@ForAll("samples") List<Sides> sample) {
      LoyaltyCounter counter = new LoyaltyCounter(AXES);
      sample.forEach(each -> counter.add(each.behaviour(), each.attitude()));
      same(count(sample), counter.toLoyalty());
    }
  }
}
