package org.klantreis.journey.scoring.rated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  private static final Rating FOUR_OF_FIVE = new Rating(RatingScale.ONE_TO_FIVE, 4);

  private static Touchpoint stated(String id, Rating rating) {
    return Touchpoint.of(id, id).withExperience(Experience.builder().rating(rating).build());
  }

  private static Journey journey(Touchpoint... touchpoints) {
    return Journey.builder().id("j").name("J").addTouchpoints(touchpoints).build();
  }

  private static RatedTimeline timeline(JourneyStudy study) {
    return RatedTimeline.of(study, RatingAspect.OVERALL, Confidence.STANDARD);
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
    assertTrue(timeline.rated().get(0).rated().isMeasured());
    assertEquals(8, timeline.rated().get(1).value());
    assertFalse(timeline.rated().get(1).rated().isMeasured());
    assertEquals(2, timeline.n());
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
    assertEquals(2, timeline.rated().get(0).position());
    assertEquals(Optional.of(FOUR_OF_FIVE), timeline.unrated().get(0).onOtherScale());
    assertEquals(Optional.empty(), timeline.unrated().get(1).onOtherScale());
  }

  @Test
  void of_scales_stated_equally_often_the_earliest_is_taken() {
    Journey journey = journey(stated("a", FOUR_OF_FIVE), stated("b", Rating.grade(7)));
    assertEquals(Optional.of(RatingScale.ONE_TO_FIVE), timeline(JourneyStudy.of(journey)).scale());
  }

  @Test
  void a_value_is_said_with_what_it_rests_on() {
    Journey journey = journey(stated("a", Rating.grade(8)));
    RatedValue stated = timeline(JourneyStudy.of(journey)).rated().get(0).rated();
    assertEquals("8 (stated in the map)", stated.text(Confidence.STANDARD).toString());
    assertEquals(
        "8 (op de kaart genoemd)",
        stated.text(Confidence.STANDARD).text(Locale.forLanguageTag("nl")));
    assertEquals(RatedValue.noFigures().names(), stated.figures().names());
  }
}
