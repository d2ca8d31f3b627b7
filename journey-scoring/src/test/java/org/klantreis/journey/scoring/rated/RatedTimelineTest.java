package org.klantreis.journey.scoring.rated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.statistics.Confidence;

class RatedTimelineTest {

  private static final RatingRule RULE = RatingRule.of(RatingAspect.OVERALL, Confidence.STANDARD);
  private static final Rating FOUR_OF_FIVE = new Rating(RatingScale.ONE_TO_FIVE, 4);

  private static Touchpoint stated(String id, Rating rating) {
    return Touchpoint.of(id, id).withExperience(Experience.builder().rating(rating).build());
  }

  private static Journey journey(Touchpoint... touchpoints) {
    return Journey.builder().id("j").name("J").addTouchpoints(touchpoints).build();
  }

  private static RatedTimeline timeline(JourneyStudy study) {
    return RatedTimeline.of(study, RULE);
  }

  @Test
  void answers_go_before_what_the_map_states() {
    Journey journey = journey(stated("a", Rating.grade(9)), stated("b", Rating.grade(8)));
    Ratings ratings =
        Ratings.of(
            RatingScale.DUTCH_GRADE,
            Map.of(journey.touchpointIds().get(0), RatingTally.of(RatingScale.DUTCH_GRADE, 5, 7)));
    RatedTimeline timeline = timeline(JourneyStudy.of(journey, ratings));
    assertEquals(6, timeline.rated().get(0).value());
    assertTrue(timeline.rated().get(0).isMeasured());
    assertEquals(8, timeline.rated().get(1).value());
    assertFalse(timeline.rated().get(1).isMeasured());
    assertEquals(2, timeline.n());
  }

  @Test
  void the_scale_is_that_of_the_answers() {
    Journey journey =
        journey(
            Touchpoint.of("a", "A"),
            Touchpoint.of("b", "B"),
            stated("c", Rating.grade(8)),
            stated("d", FOUR_OF_FIVE));
    Ratings ratings =
        Ratings.of(
            RatingScale.DUTCH_GRADE,
            Map.of(journey.touchpointIds().get(0), RatingTally.of(RatingScale.DUTCH_GRADE, 7, 9)));
    RatedTimeline timeline = timeline(JourneyStudy.of(journey, ratings));
    assertEquals(Optional.of(RatingScale.DUTCH_GRADE), timeline.scale());
    assertEquals(List.of(8.0, 8.0), timeline.rated().stream().map(Rated::value).toList());
    assertEquals(
        List.of("b", "d"), timeline.unrated().stream().map(each -> each.id().value()).toList());
  }

  @Test
  void what_is_stated_on_another_scale_is_unrated_and_keeps_its_place() {
    Journey journey =
        journey(
            stated("a", FOUR_OF_FIVE),
            Touchpoint.of("b", "B"),
            stated("c", Rating.grade(7)),
            stated("d", Rating.grade(8)));
    RatedTimeline timeline = timeline(JourneyStudy.of(journey));
    assertEquals(Optional.of(RatingScale.DUTCH_GRADE), timeline.scale());
    assertEquals(2, timeline.position(timeline.rated().get(0)));
    assertEquals(
        List.of("a", "b"), timeline.unrated().stream().map(each -> each.id().value()).toList());
    assertEquals(1, timeline.onOtherScales().size());
    assertEquals("a", timeline.onOtherScales().get(0).touchpoint().id().value());
    assertEquals(FOUR_OF_FIVE.scale(), timeline.onOtherScales().get(0).scale());
    assertEquals(4, timeline.onOtherScales().get(0).value());
    assertThrows(
        IllegalArgumentException.class,
        () -> timeline.position(Rated.stated(Touchpoint.of("x", "X"), FOUR_OF_FIVE, RULE)));
  }

  @Test
  void of_scales_stated_equally_often_the_earliest_is_taken() {
    Journey journey = journey(stated("a", FOUR_OF_FIVE), stated("b", Rating.grade(7)));
    assertEquals(Optional.of(RatingScale.ONE_TO_FIVE), timeline(JourneyStudy.of(journey)).scale());
  }

  @Test
  void a_value_is_said_with_what_it_rests_on() {
    Journey journey = journey(stated("a", Rating.grade(8)));
    Rated stated = timeline(JourneyStudy.of(journey)).rated().get(0);
    assertEquals("8 (stated in the map)", stated.said(RULE).toString());
    assertEquals("8 (op de kaart genoemd)", stated.said(RULE).text(Locale.forLanguageTag("nl")));
    assertEquals(Rated.noFigures().names(), stated.figures().names());
  }
}
