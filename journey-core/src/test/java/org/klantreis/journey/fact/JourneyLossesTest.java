package org.klantreis.journey.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.ResponseAspect;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;

class JourneyLossesTest {

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

  @Test
  void a_part_of_what_came_back_is_named_by_its_part() {
    Journey original =
        Journey.builder()
            .id("j")
            .name("J")
            .persona(Persona.of("p", "P").withQuote("ouch").withGoals("rest"))
            .addTouchpoint(
                Touchpoint.of("a", "A")
                    .withExperience(
                        Experience.builder()
                            .need(Need.emotional("calm"))
                            .putResponse(ResponseAspect.COGNITIVE, "hm")
                            .putResponse(ResponseAspect.SOCIAL, "us")
                            .putPromise(RatingAspect.OVERALL, Rating.grade(9))
                            .build()))
            .build();
    Journey carried =
        Journey.builder()
            .id("j")
            .name("J")
            .persona(Persona.of("p", "P").withGoals("rest"))
            .addTouchpoint(
                Touchpoint.of("a", "A")
                    .withExperience(
                        Experience.builder()
                            .need(new Need(NeedKind.EMOTIONAL, Optional.empty()))
                            .putResponse(ResponseAspect.COGNITIVE, "hm")
                            .build()))
            .build();
    assertEquals(
        List.of(
            "persona/quote of the journey",
            "need/description of 1 touchpoint: 'A'",
            "responses/social of 1 touchpoint: 'A'",
            "promises of 1 touchpoint: 'A'"),
        JourneyLosses.between(original, carried));
  }

  @Test
  void references_are_followed_wherever_they_stand() {
    Touchpoint a = Touchpoint.of("a", "A");
    Journey original =
        Journey.builder()
            .id("j")
            .name("J")
            .channels(List.of(Channel.website(), Channel.shop()))
            .addTouchpoint(a.withOtherChannels(Channel.website().id(), Channel.shop().id()))
            .addConcept(ServiceConcept.of("c", "C").withTouchpoints(a.id()))
            .build();
    Journey carried =
        Journey.builder()
            .id("j")
            .name("J")
            .channels(
                List.of(
                    Channel.of("1", "Shop", ChannelKind.PHYSICAL),
                    Channel.of("2", "Website", ChannelKind.DIGITAL)))
            .addTouchpoint(
                Touchpoint.of("b", "A").withOtherChannels(ChannelId.of("1"), ChannelId.of("2")))
            .addConcept(ServiceConcept.of("c", "C").withTouchpoints(TouchpointId.of("b")))
            .build();
    assertEquals(
        List.of("id of 2 channels: 'Website', 'Shop'", "id of 1 touchpoint: 'A'"),
        JourneyLosses.between(original, carried));
  }
}
