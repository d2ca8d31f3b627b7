package org.klantreis.journey.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.testkit.JourneyArbitraries;

class JourneyLossesTest {

  @Provide
  Arbitrary<Journey> journeys() {
    return JourneyArbitraries.journeys();
  }

  @Property
  void an_equal_journey_has_lost_nothing(@ForAll("journeys") Journey journey) {
    assertEquals(
        List.of(), JourneyLosses.between(journey, Journey.builder().like(journey).build()));
  }

  @Test
  void each_attribute_is_named_once_with_those_who_lost_it() {
    Journey original =
        Journey.builder()
            .id("j")
            .name("J")
            .state(JourneyState.TO_BE)
            .channels(List.of(Channel.website(), Channel.shop()))
            .touchpoints(
                List.of(
                    Touchpoint.builder()
                        .id("a")
                        .name("A")
                        .channel("shop")
                        .device("phone")
                        .experience(
                            Experience.builder()
                                .feeling("calm")
                                .rating(Rating.grade(7))
                                .putRating(RatingAspect.EMOTIONAL, Rating.grade(8))
                                .build())
                        .build(),
                    Touchpoint.builder().id("b").name("B").channel("website").device("tv").build()))
            .build();
    Journey withWay =
        original.withTransitions(
            Transition.between(original.touchpointIds().get(0), original.touchpointIds().get(1)));
    Journey carried =
        Journey.builder()
            .id("j")
            .name("J")
            .addChannel(Channel.builder().like(Channel.shop()).id(Channel.app().id()).build())
            .touchpoints(
                List.of(
                    Touchpoint.builder()
                        .id("a")
                        .name("A")
                        .channel("app")
                        .experience(Experience.builder().rating(Rating.grade(7)).build())
                        .build(),
                    Touchpoint.builder().id("b2").name("B").build()))
            .build();
    assertEquals(
        List.of(
            "state of the journey",
            "1 channel: 'Website'",
            "id of 1 channel: 'Shop'",
            "device of 2 touchpoints: 'A', 'B'",
            "feeling of 1 touchpoint: 'A'",
            "ratings/emotional of 1 touchpoint: 'A'",
            "id of 1 touchpoint: 'B'",
            "channel of 1 touchpoint: 'B'",
            "transitions of the journey"),
        JourneyLosses.between(withWay, carried));
  }
}
