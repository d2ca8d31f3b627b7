package org.klantreis.journey.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

class RatingCounterTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final TouchpointId ORDER = TouchpointId.of("order");
  private static final TouchpointId PARCEL = TouchpointId.of("parcel");

  @Test
  void ratings_are_counted_by_touchpoint_and_aspect() {
    RatingCounter counter = new RatingCounter(SCALE);
    int order = counter.index(ORDER);
    int parcel = counter.index(PARCEL);
    counter.add(order, 7);
    counter.add(order, RatingAspect.EMOTIONAL, 9, 3);
    counter.add(parcel, 8);
    Ratings ratings = counter.toRatings();
    assertEquals(RatingTally.of(SCALE, 7), ratings.of(ORDER));
    assertEquals(RatingTally.of(SCALE, 9, 9, 9), ratings.of(ORDER, RatingAspect.EMOTIONAL));
    assertEquals(RatingTally.of(SCALE, 8), ratings.of(PARCEL));
    assertEquals(5, ratings.n());
    assertEquals(List.of(ORDER, PARCEL), ratings.touchpoints().asList());
    assertEquals(List.of(RatingAspect.OVERALL, RatingAspect.EMOTIONAL), ratings.aspects().asList());
    assertTrue(ratings.of(TouchpointId.of("elsewhere")).isEmpty());
  }

  @Test
  void two_columns_are_counted_as_their_rows_are() {
    RatingCounter columns = new RatingCounter(SCALE);
    columns.index(ORDER);
    columns.index(PARCEL);
    columns.addColumns(new byte[] {0, 1, 1, 0}, new byte[] {7, 8, 9, 1});
    RatingCounter rows = new RatingCounter(SCALE);
    rows.add(rows.index(ORDER), 7);
    rows.add(rows.index(PARCEL), 8);
    rows.add(rows.index(PARCEL), 9);
    rows.add(rows.index(ORDER), 1);
    assertEquals(rows.toRatings(), columns.toRatings());
  }

  @Test
  void columns_with_a_bad_row_count_nothing() {
    RatingCounter counter = new RatingCounter(SCALE);
    counter.index(ORDER);
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> counter.addColumns(new byte[] {0, 0}, new byte[] {7, 11}));
    assertTrue(refused.getMessage().startsWith("Row 1: Rating 11 is off"), refused.getMessage());
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> counter.addColumns(new byte[] {0, 1}, new byte[] {7, 8}));
    assertThrows(
        IllegalArgumentException.class,
        () -> counter.addColumns(new byte[] {0, 0}, new byte[] {7}));
    assertEquals(0, counter.toRatings().n());
  }

  @Test
  void a_byte_can_name_256_touchpoints() {
    RatingCounter counter = new RatingCounter(SCALE);
    for (int i = 0; i < 256; i++) {
      assertEquals(i, counter.index(TouchpointId.of("t" + i)));
    }
    counter.addColumns(new byte[] {(byte) 255}, new byte[] {10});
    assertEquals(1, counter.toRatings().of(TouchpointId.of("t255")).n());
  }

  @Test
  void weights_may_come_after_plain_ratings_and_new_touchpoints_after_weights() {
    RatingCounter counter = new RatingCounter(SCALE);
    counter.add(counter.index(ORDER), 7);
    counter.addWeighted(counter.index(ORDER), RatingAspect.OVERALL, 9, 0.5);
    for (int i = 0; i < 40; i++) {
      counter.add(counter.index(TouchpointId.of("t" + i)), 5);
    }
    counter.addColumns(new byte[] {0}, new byte[] {9});
    RatingTally order = counter.toRatings().of(ORDER);
    assertEquals(3, order.n());
    assertEquals(1.5, order.weight(9));
    assertEquals(1.0, counter.toRatings().of(TouchpointId.of("t39")).weight(5));
    assertEquals(counter.toRatings(), counter.toRatings(), "counting can be looked at and go on");
  }

  @Test
  void what_cannot_be_counted_is_refused() {
    RatingCounter counter = new RatingCounter(SCALE);
    int order = counter.index(ORDER);
    assertThrows(IllegalArgumentException.class, () -> counter.add(order, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> counter.add(order + 1, 7));
    assertThrows(
        IllegalArgumentException.class, () -> counter.add(order, RatingAspect.OVERALL, 7, -1));
    assertThrows(
        IllegalArgumentException.class,
        () -> counter.addWeighted(order, RatingAspect.OVERALL, 7, 0));
  }

  @Test
  void segments_share_their_touchpoints_and_sum_to_the_whole() {
    SegmentedRatingCounter counter = new SegmentedRatingCounter(SCALE);
    counter.in(Segment.of("app")).add(counter.index(ORDER), 7);
    counter.in(Segment.of(" ")).add(counter.index(PARCEL), 9);
    Segmented<Ratings> ratings = counter.toRatings();
    assertEquals(List.of(Segment.of("app"), Segment.NONE), ratings.parts().keySet().asList());
    assertEquals(List.of(ORDER, PARCEL), ratings.of(Segment.NONE).touchpoints().asList());
    assertEquals(2, ratings.whole().n());
    assertEquals(ratings.n(), ratings.whole().n());
    assertTrue(ratings.of(Segment.of("shop")).isEmpty());
    assertEquals(0, Segmented.empty(Ratings.empty(SCALE)).whole().n());
    assertThrows(IllegalArgumentException.class, () -> new Segment(" "));
  }

  @Test
  void ratings_on_different_scales_are_not_mixed() {
    Ratings five = Ratings.empty(RatingScale.ONE_TO_FIVE);
    assertThrows(IllegalArgumentException.class, () -> Ratings.empty(SCALE).merge(five));
    RatingCounter counter = new RatingCounter(SCALE);
    counter.index(ORDER, RatingScale.ONE_TO_FIVE);
    assertThrows(IllegalArgumentException.class, () -> counter.index(ORDER, SCALE));
    Ratings grades = Ratings.of(SCALE, Map.of(ORDER, RatingTally.of(SCALE, 3)));
    Ratings stars = Ratings.of(SCALE, Map.of(ORDER, RatingTally.of(RatingScale.ONE_TO_FIVE, 3)));
    assertEquals(
        "Touchpoint 'order' is rated on scale '1-10', which cannot be merged with ratings on"
            + " '1-5'.",
        assertThrows(IllegalArgumentException.class, () -> grades.merge(stars)).getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Ratings.ofAspects(
                SCALE,
                Map.of(
                    ORDER,
                    Map.of(
                        RatingAspect.OVERALL, RatingTally.of(SCALE, 3),
                        RatingAspect.EMOTIONAL, RatingTally.of(RatingScale.ONE_TO_FIVE, 3)))));
  }

  @Test
  void each_touchpoint_is_counted_on_its_scale() {
    RatingScale halves = RatingScale.of(1, 5, 2);
    SegmentedRatingCounter counter = new SegmentedRatingCounter(SCALE);
    RatingCounter app = counter.in(Segment.of("app"));
    RatingCounter shop = counter.in(Segment.of("shop"));
    app.add(counter.index(ORDER), 7);
    int parcel = counter.index(PARCEL, halves);
    app.add(parcel, 4.5);
    app.addLevelWeighted(parcel, RatingAspect.OVERALL, 8, 2.5);
    int late = counter.index(TouchpointId.of("late"), RatingScale.ZERO_TO_TEN);
    app.addWeighted(late, RatingAspect.EMOTIONAL, 0, 0.5);
    shop.addLevel(late, RatingAspect.OVERALL, 10, 3);
    assertThrows(IllegalArgumentException.class, () -> app.add(parcel, 4.3));
    assertThrows(IllegalArgumentException.class, () -> app.add(counter.index(ORDER), 7.5));
    assertThrows(
        IndexOutOfBoundsException.class, () -> app.addLevel(parcel, RatingAspect.OVERALL, 9, 1));
    Segmented<Ratings> ratings = counter.toRatings();
    Ratings whole = ratings.whole();
    assertEquals(List.of(SCALE, halves, RatingScale.ZERO_TO_TEN), whole.scales().asList());
    assertEquals(1, whole.of(ORDER).count(7));
    assertEquals(1, whole.of(PARCEL).count(4.5));
    assertEquals(1, whole.of(PARCEL).weight(4.5));
    assertEquals(2.5, whole.of(PARCEL).weight(5));
    assertEquals(3, whole.of(TouchpointId.of("late")).countAt(10));
    assertEquals(0.5, whole.of(TouchpointId.of("late"), RatingAspect.EMOTIONAL).totalWeight());
    assertEquals(halves, ratings.of(Segment.of("shop")).of(PARCEL).scale());
    assertEquals(halves, whole.outOf(100).scale(PARCEL));
    assertEquals(SCALE, whole.scale(TouchpointId.of("unknown")));
  }

  @Test
  void columns_are_counted_in_whole_points_of_each_scale() {
    RatingCounter counter = new RatingCounter(SCALE);
    byte order = (byte) counter.index(ORDER);
    byte parcel = (byte) counter.index(PARCEL, RatingScale.of(-5, 5, 2));
    counter.addColumns(new byte[] {order, parcel, parcel}, new byte[] {10, -5, 5});
    assertEquals(1, counter.toRatings().of(ORDER).count(10));
    assertEquals(1, counter.toRatings().of(PARCEL).count(-5));
    assertEquals(1, counter.toRatings().of(PARCEL).countAt(20));
    assertThrows(
        IllegalArgumentException.class,
        () -> counter.addColumns(new byte[] {parcel}, new byte[] {6}));
  }
}
