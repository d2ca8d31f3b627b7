package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.statistics.NetProportion;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.statistics.SampleSize;

/** What is asked for is what comes out. */
class SampleSizeLawsTest {

  private static final double ROUNDING = 1e-9;

  @Provide
  Arbitrary<Confidence> confidences() {
    return Arbitraries.doubles().between(0.5, 0.999).ofScale(3).map(Confidence::new);
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0, 1).ofScale(2);
  }

  @Provide
  Arbitrary<Double> widths() {
    return Arbitraries.doubles().between(0.01, 0.3).ofScale(2);
  }

  private static double halfWidth(Interval interval) {
    return (interval.high() - interval.low()) / 2;
  }

  @Property
  void so_many_answers_make_the_interval_narrow_enough(
      @ForAll("shares") double share,
      @ForAll("widths") double width,
      @ForAll("confidences") Confidence confidence) {
    SampleSize size = SampleSize.at(confidence);
    double n = (double) size.ofShare(share, width);
    assertTrue(
        halfWidth(Proportion.ofWeights(share, 1, n, confidence).interval()) <= width + ROUNDING);
    double scored = (double) size.ofNet(new NetProportion(1 - share, share, 1), width);
    assertTrue(
        halfWidth(
                new NetProportion(1 - share, share, scored)
                    .interval(NetInterval.ADJUSTED_WALD, confidence))
            <= width + ROUNDING);
  }

  @Property
  void no_share_takes_more_than_a_half(
      @ForAll("shares") double share,
      @ForAll("widths") double width,
      @ForAll("confidences") Confidence confidence) {
    SampleSize size = SampleSize.at(confidence);
    assertTrue(size.ofShare(share, width) <= size.ofShare(0.5, width));
    assertEquals(size.ofShare(share, width), size.ofShare(1 - share, width), 1);
  }

  @Property
  void a_population_never_takes_more_than_a_larger_one_nor_than_it_has(
      @ForAll @IntRange(min = 2, max = 5000) int people,
      @ForAll @IntRange(min = 0, max = 5000) int more,
      @ForAll("widths") double width,
      @ForAll("confidences") Confidence confidence) {
    SampleSize size = SampleSize.at(confidence);
    long n = size.among(people).ofMean(1, width);
    assertTrue(n <= people);
    assertTrue(n <= size.among((long) people + more).ofMean(1, width));
    assertTrue(n <= size.ofMean(1, width));
    assertTrue(
        size.among(people).ofMeanDifference(1, width, 0.8) <= size.ofMeanDifference(1, width, 0.8));
  }

  @Property
  void to_be_surer_takes_no_fewer(
      @ForAll("widths") double width,
      @ForAll("confidences") Confidence one,
      @ForAll("confidences") Confidence other) {
    boolean rising = one.level() <= other.level();
    SampleSize less = SampleSize.at(rising ? one : other);
    SampleSize surer = SampleSize.at(rising ? other : one);
    assertTrue(less.ofMean(1, width) <= surer.ofMean(1, width));
    assertTrue(less.ofShare(0.3, width) <= surer.ofShare(0.3, width));
    assertTrue(less.ofMeanDifference(1, width, 0.8) <= surer.ofMeanDifference(1, width, 0.8));
    assertTrue(
        less.ofShareDifference(0.3, 0.3 + width, 0.8)
            <= surer.ofShareDifference(0.3, 0.3 + width, 0.8));
  }
}
