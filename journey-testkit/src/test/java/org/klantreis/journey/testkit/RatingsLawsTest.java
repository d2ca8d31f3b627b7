package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.RatingCounter;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.SegmentedRatingCounter;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

class RatingsLawsTest implements TallyContract<RatingsLawsTest.Answer, Ratings> {

  private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;

  record Answer(String segment, TouchpointId touchpoint, RatingAspect aspect, int rating) {}

  @Override
  public Arbitrary<Answer> observations() {
    return Combinators.combine(
            Arbitraries.of("app", "shop", ""),
            Arbitraries.of("order", "parcel", "help").map(TouchpointId::of),
            Arbitraries.of(RatingAspect.class),
            RatingArbitraries.answers(SCALE))
        .as(Answer::new);
  }

  @Override
  public Ratings count(List<Answer> observations) {
    RatingCounter counter = new RatingCounter(SCALE);
    observations.forEach(each -> add(counter, each));
    return counter.toRatings();
  }

  @Property
  void segments_sum_to_the_whole(@ForAll("samples") List<Answer> sample) {
    SegmentedRatingCounter counter = new SegmentedRatingCounter(SCALE);
    for (Answer each : sample) {
      counter.index(each.touchpoint());
      add(counter.in(Segment.of(each.segment())), each);
    }
    Segmented<Ratings> segmented = counter.toRatings();
    assertEquals(count(sample), segmented.whole());
    assertEquals(sample.size(), segmented.n());
  }

  @Property
  void segmented_tallies_merge_as_their_parts_do(
      @ForAll("samples") List<Answer> xs, @ForAll("samples") List<Answer> ys) {
    Segmented<Ratings> merged = segmented(xs).merge(segmented(ys));
    assertEquals(count(xs).merge(count(ys)), merged.whole());
    for (Segment segment : merged.parts().keySet()) {
      assertEquals(segmented(xs).of(segment).merge(segmented(ys).of(segment)), merged.of(segment));
    }
  }

  @Property
  void columns_count_what_rows_count(@ForAll("samples") List<Answer> sample) {
    RatingCounter rows = new RatingCounter(SCALE);
    RatingCounter columns = new RatingCounter(SCALE);
    byte[] touchpoints = new byte[sample.size()];
    byte[] ratings = new byte[sample.size()];
    for (int i = 0; i < touchpoints.length; i++) {
      Answer answer = sample.get(i);
      rows.add(rows.index(answer.touchpoint()), answer.rating());
      touchpoints[i] = (byte) columns.index(answer.touchpoint());
      ratings[i] = (byte) answer.rating();
    }
    columns.addColumns(touchpoints, ratings);
    assertEquals(rows.toRatings(), columns.toRatings());
  }

  @Property
  void adding_so_many_times_is_adding_one_by_one(
      @ForAll("samples") List<Answer> sample, @ForAll("times") int times) {
    RatingCounter once = new RatingCounter(SCALE);
    RatingCounter oneByOne = new RatingCounter(SCALE);
    for (Answer each : sample) {
      once.add(once.index(each.touchpoint()), each.aspect(), each.rating(), times);
      int index = oneByOne.index(each.touchpoint());
      for (int i = 0; i < times; i++) {
        oneByOne.add(index, each.aspect(), each.rating(), 1);
      }
    }
    assertEquals(oneByOne.toRatings(), once.toRatings());
  }

  @Provide
  Arbitrary<Integer> times() {
    return Arbitraries.integers().between(0, 5);
  }

  private Segmented<Ratings> segmented(List<Answer> sample) {
    SegmentedRatingCounter counter = new SegmentedRatingCounter(SCALE);
    sample.forEach(each -> add(counter.in(Segment.of(each.segment())), each));
    return counter.toRatings();
  }

  private static void add(RatingCounter counter, Answer each) {
    counter.add(counter.index(each.touchpoint()), each.aspect(), each.rating(), 1);
  }
}
