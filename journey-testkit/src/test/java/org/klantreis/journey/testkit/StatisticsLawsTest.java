package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.satisfaction.NetPromoterScore;
import org.klantreis.journey.scoring.satisfaction.NpsDifference;
import org.klantreis.journey.scoring.statistics.BoundedMean;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.statistics.Proportion;

/** Laws of estimates: shares, means and net promoter scores. */
class StatisticsLawsTest {

  private static final double ROUNDING = 1e-9;

  @Provide
  Arbitrary<Confidence> confidences() {
    return Arbitraries.doubles().between(0.01, 0.999).ofScale(3).map(Confidence::new);
  }

  @Property
  void a_net_promoter_score_is_antisymmetric(
      @ForAll @IntRange(max = 500) int detractors,
      @ForAll @IntRange(max = 500) int passives,
      @ForAll @IntRange(max = 500) int promoters,
      @ForAll NetInterval method,
      @ForAll("confidences") Confidence confidence) {
    Assume.that(detractors + passives + promoters > 0);
    NetPromoterScore one = NetPromoterScore.ofCounts(detractors, passives, promoters);
    NetPromoterScore swapped = NetPromoterScore.ofCounts(promoters, passives, detractors);
    assertEquals(one.score(), -swapped.score(), ROUNDING);
    Interval interval = one.interval(method, confidence);
    Interval mirrored = swapped.interval(method, confidence);
    assertEquals(interval.low(), -mirrored.high(), ROUNDING);
    assertEquals(interval.high(), -mirrored.low(), ROUNDING);
  }

  @Property
  void an_interval_of_a_net_promoter_score_is_possible_and_holds_it(
      @ForAll @IntRange(max = 500) int detractors,
      @ForAll @IntRange(max = 500) int passives,
      @ForAll @IntRange(max = 500) int promoters,
      @ForAll NetInterval method,
      @ForAll("confidences") Confidence confidence) {
    Assume.that(detractors + passives + promoters > 0);
    NetPromoterScore nps = NetPromoterScore.ofCounts(detractors, passives, promoters);
    Interval interval = nps.interval(method, confidence);
    assertTrue(interval.low() >= -100 && interval.high() <= 100, interval.toString());
    if (method != NetInterval.ADJUSTED_WALD) {
      assertTrue(interval.contains(nps.score()), nps + " in " + interval);
    }
  }

  @Property
  void a_difference_changes_its_sign_when_the_samples_swap(
      @ForAll @IntRange(min = 1, max = 50) int a,
      @ForAll @IntRange(min = 1, max = 50) int b,
      @ForAll @IntRange(min = 1, max = 50) int c,
      @ForAll @IntRange(min = 1, max = 50) int d) {
    NetPromoterScore before = NetPromoterScore.ofCounts(a, b, c);
    NetPromoterScore after = NetPromoterScore.ofCounts(b, d, a);
    NpsDifference there = NpsDifference.between(before, after);
    NpsDifference back = NpsDifference.between(after, before);
    assertEquals(there.points(), -back.points(), ROUNDING);
    assertEquals(there.pValue(), back.pValue(), ROUNDING);
    assertEquals(
        there.interval(Confidence.STANDARD).low(),
        -back.interval(Confidence.STANDARD).high(),
        ROUNDING);
  }

  @Property
  void a_share_lies_in_its_interval_and_the_interval_in_0_to_1(
      @ForAll @IntRange(max = 2_000) int part,
      @ForAll @IntRange(max = 2_000) int rest,
      @ForAll("confidences") Confidence confidence) {
    Assume.that(part + rest > 0);
    Proportion share = Proportion.ofCounts(part, part + rest, confidence);
    assertTrue(share.interval().contains(share.value()));
    assertTrue(share.interval().low() >= 0 && share.interval().high() <= 1);
  }

  @Property
  void more_confidence_takes_a_wider_interval(
      @ForAll @IntRange(max = 200) int part, @ForAll @IntRange(min = 1, max = 200) int rest) {
    Interval narrow = Proportion.ofCounts(part, part + rest, new Confidence(0.8)).interval();
    Interval wide = Proportion.ofCounts(part, part + rest, new Confidence(0.99)).interval();
    assertTrue(wide.low() <= narrow.low() && narrow.high() <= wide.high());
  }

  @Provide
  Arbitrary<RatingTally> tallies() {
    return RatingArbitraries.tallies(RatingScale.DUTCH_GRADE);
  }

  @Property
  void a_mean_lies_between_the_extremes_and_in_its_interval(@ForAll("tallies") RatingTally tally) {
    MeanEstimate.of(tally, MeanInterval.STUDENT, Confidence.STANDARD)
        .ifPresent(
            mean -> {
              assertTrue(mean.mean() >= 1 && mean.mean() <= 10);
              assertEquals(tally.n() == 1, mean.interval().isEmpty());
              mean.interval().ifPresent(ends -> assertTrue(ends.contains(mean.mean())));
            });
  }

  @Property
  void a_bounded_interval_holds_the_mean_and_stays_on_the_scale(
      @ForAll("tallies") RatingTally tally) {
    MeanEstimate.of(tally, MeanInterval.BOUNDED, Confidence.STANDARD)
        .ifPresent(
            mean -> {
              Interval ends = mean.interval().orElseThrow();
              assertTrue(ends.contains(mean.mean()));
              assertTrue(ends.low() >= 1 && ends.high() <= 10);
              assertTrue(ends.low() < ends.high());
            });
  }

  @Property
  void more_of_the_same_answers_take_a_narrower_bounded_interval(
      @ForAll("counts") long[] counts, @ForAll @IntRange(min = 2, max = 50) int times) {
    Assume.that(Arrays.stream(counts).sum() > 0);
    RatingTally few = RatingTally.ofCounts(RatingScale.DUTCH_GRADE, counts);
    RatingTally many =
        RatingTally.ofCounts(
            RatingScale.DUTCH_GRADE, Arrays.stream(counts).map(each -> each * times).toArray());
    assertTrue(width(many) < width(few));
  }

  @Provide
  Arbitrary<long[]> counts() {
    return Arbitraries.longs().between(0, 40).array(long[].class).ofSize(10);
  }

  private static double width(RatingTally tally) {
    Interval ends = BoundedMean.of(tally).interval(Confidence.STANDARD);
    return ends.high() - ends.low();
  }
}
