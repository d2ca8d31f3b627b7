package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.fact.JourneyLosses;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;

/** What holds for the facts of every journey. */
class FactLawsTest {

  @Provide
  Arbitrary<Journey> journeys() {
    return JourneyArbitraries.journeys();
  }

  @Provide
  Arbitrary<Touchpoint> touchpoints() {
    return JourneyArbitraries.touchpoints();
  }

  @Property
  void touchpoints_are_equal_exactly_when_no_fact_differs(
      @ForAll("touchpoints") Touchpoint one, @ForAll("touchpoints") Touchpoint other) {
    assertEquals(one.equals(other), differences(one, other).isEmpty());
  }

  @Property
  void a_touchpoint_without_its_experience_differs_in_what_was_experienced(
      @ForAll("touchpoints") Touchpoint one) {
    Touchpoint bare = one.withExperience(Experience.builder().build());
    Set<TouchpointFact> recorded = EnumSet.noneOf(TouchpointFact.class);
    Arrays.stream(TouchpointFact.values())
        .filter(fact -> fact.isExperienced() && fact.of(one).isPresent())
        .forEach(recorded::add);
    assertEquals(recorded, differences(one, bare));
  }

  private static Set<TouchpointFact> differences(Touchpoint one, Touchpoint other) {
    Set<TouchpointFact> differing = EnumSet.noneOf(TouchpointFact.class);
    Arrays.stream(TouchpointFact.values())
        .filter(fact -> fact.differs(one, other))
        .forEach(differing::add);
    return differing;
  }

  @Property
  void an_equal_journey_has_lost_nothing(@ForAll("journeys") Journey journey) {
    assertEquals(
        List.of(), JourneyLosses.between(journey, Journey.builder().like(journey).build()));
  }

  @Property
  void whoever_keeps_the_name_alone_loses_all_that_is_recorded(
      @ForAll("journeys") Journey journey) {
    Journey bare = Journey.builder().id(journey.id()).name(journey.name()).build();
    List<String> losses = JourneyLosses.between(journey, bare);
    assertEquals(
        journey.equals(bare),
        losses.isEmpty(),
        () -> journey + " became " + bare + " and lost " + losses);
  }

  @Test
  void generated_touchpoints_hold_every_fact_now_and_then() {
    Set<TouchpointFact> held = EnumSet.noneOf(TouchpointFact.class);
    journeys()
        .sampleStream()
        .limit(300)
        .flatMap(journey -> journey.touchpoints().stream())
        .forEach(
            touchpoint ->
                Arrays.stream(TouchpointFact.values())
                    .filter(fact -> !fact.of(touchpoint).equals(Optional.empty()))
                    .forEach(held::add));
    assertEquals(EnumSet.allOf(TouchpointFact.class), held);
  }
}
