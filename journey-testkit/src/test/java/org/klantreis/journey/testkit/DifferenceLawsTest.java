package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanDifference;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.statistics.ProportionDifference;

/** Laws of differences between two samples. */
class DifferenceLawsTest {

  private static final double ROUNDING = 1e-9;

  @Provide
  Arbitrary<Confidence> confidences() {
    return Arbitraries.doubles().between(0.01, 0.999).ofScale(3).map(Confidence::new);
  }

  @Provide
  Arbitrary<RatingTally> tallies() {
    return RatingArbitraries.tallies(RatingScale.DUTCH_GRADE);
  }

  @Property
  void a_difference_of_shares_is_antisymmetric_and_its_interval_possible(
      @ForAll @IntRange(max = 300) int x,
      @ForAll @IntRange(min = 1, max = 300) int n,
      @ForAll @IntRange(max = 300) int y,
      @ForAll @IntRange(min = 1, max = 300) int m,
      @ForAll("confidences") Confidence confidence) {
    Assume.that(x <= n && y <= m);
    Proportion before = Proportion.ofCounts(x, n, confidence);
    Proportion after = Proportion.ofCounts(y, m, confidence);
    ProportionDifference one = ProportionDifference.between(before, after);
    ProportionDifference other = ProportionDifference.between(after, before);
    assertEquals(one.value(), -other.value(), ROUNDING);
    assertEquals(one.interval().low(), -other.interval().high(), ROUNDING);
    assertEquals(one.p(), other.p(), ROUNDING);
    assertTrue(one.interval().contains(one.value()), one.toString());
    assertTrue(one.interval().low() >= -1 && one.interval().high() <= 1, one.toString());
    assertTrue(one.p() >= 0 && one.p() <= 1, one.toString());
  }

  @Property
  void a_difference_of_means_is_antisymmetric_and_lies_in_the_middle_of_its_interval(
      @ForAll("tallies") RatingTally first,
      @ForAll("tallies") RatingTally second,
      @ForAll("confidences") Confidence confidence) {
    Assume.that(!first.isEmpty() && !second.isEmpty());
    MeanEstimate before = MeanEstimate.of(first, MeanInterval.STUDENT, confidence).orElseThrow();
    MeanEstimate after = MeanEstimate.of(second, MeanInterval.STUDENT, confidence).orElseThrow();
    MeanDifference one = MeanDifference.between(before, after, confidence);
    MeanDifference other = MeanDifference.between(after, before, confidence);
    assertEquals(one.value(), -other.value(), ROUNDING);
    assertEquals(one.p(), other.p());
    one.interval()
        .ifPresent(
            interval -> {
              assertEquals(2 * one.value(), interval.low() + interval.high(), ROUNDING);
              // the interval leaves out 0 exactly when the test rejects
              double alpha = 1 - confidence.level();
              double p = one.p().orElseThrow();
              if (Math.abs(p - alpha) > ROUNDING) {
                assertEquals(p < alpha, !interval.contains(0), one.toString());
              }
            });
  }

  @Property
  void the_degrees_of_freedom_lie_between_the_smaller_sample_and_both(
      @ForAll("tallies") RatingTally first, @ForAll("tallies") RatingTally second) {
    Assume.that(first.n() > 1 && second.n() > 1);
    MeanDifference.between(
            MeanEstimate.of(first, MeanInterval.STUDENT, Confidence.STANDARD).orElseThrow(),
            MeanEstimate.of(second, MeanInterval.STUDENT, Confidence.STANDARD).orElseThrow(),
            Confidence.STANDARD)
        .degreesOfFreedom()
        .ifPresent(
            freedom -> {
              assertTrue(freedom >= Math.min(first.n(), second.n()) - 1 - ROUNDING);
              assertTrue(freedom <= first.n() + second.n() - 2 + ROUNDING);
            });
  }
}
