package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.problem.ProblemsException;

class JourneyLawsTest {

  @Provide
  Arbitrary<Journey> journeys() {
    return JourneyArbitraries.journeys();
  }

  @Provide
  Arbitrary<Touchpoint> touchpoints() {
    return JourneyArbitraries.touchpoints();
  }

  @Property
  void every_edit_keeps_the_journey_together(
      @ForAll("journeys") Journey journey,
      @ForAll("touchpoints") Touchpoint added,
      @ForAll Random random) {
    Journey edited = journey;
    for (int i = 0; i < 6; i++) {
      edited = edit(edited, added, random);
      assertHangsTogether(edited);
    }
  }

  /** Some edit; one that is refused leaves the journey as it is. */
  private static Journey edit(Journey journey, Touchpoint added, Random random) {
    int size = journey.touchpoints().size();
    try {
      switch (random.nextInt(4)) {
        case 0:
          return journey.withTouchpoint(added);
        case 1:
          return journey.withTouchpointAt(random.nextInt(size + 1), added);
        case 2:
          return size == 0
              ? journey
              : journey.withoutTouchpoint(journey.touchpointIds().get(random.nextInt(size)));
        default:
          return size == 0
              ? journey
              : journey.withTouchpointMoved(
                  journey.touchpointIds().get(random.nextInt(size)), random.nextInt(size));
      }
    } catch (ProblemsException refused) {
      assertFalse(refused.problems().isEmpty());
      return journey;
    }
  }

  private static void assertHangsTogether(Journey journey) {
    List<TouchpointId> ids = journey.touchpointIds();
    Set<TouchpointId> unique = new HashSet<>(ids);
    assertEquals(ids.size(), unique.size());
    int phase = -1;
    for (Touchpoint touchpoint : journey.touchpoints()) {
      Optional<PhaseId> in = touchpoint.phase();
      if (in.isPresent()) {
        int place = journey.phases().indexOf(journey.phase(in.get()).orElseThrow());
        assertTrue(place >= phase);
        phase = place;
      }
      assertTrue(touchpoint.channel().map(journey::channel).map(Optional::isPresent).orElse(true));
    }
    for (Transition transition : journey.transitions()) {
      assertTrue(unique.contains(transition.from()) && unique.contains(transition.to()));
    }
  }

  @Property
  void any_touchpoint_can_go(@ForAll("journeys") Journey journey) {
    for (TouchpointId id : journey.touchpointIds()) {
      Journey shorter = journey.withoutTouchpoint(id);
      assertHangsTogether(shorter);
      assertEquals(journey.touchpoints().size() - 1, shorter.touchpoints().size());
    }
  }

  @Property
  void walking_forth_and_back_returns(@ForAll("journeys") Journey journey) {
    for (Touchpoint touchpoint : journey.touchpoints()) {
      assertEquals(Optional.of(touchpoint), journey.touchpoint(touchpoint.id()));
      journey
          .next(touchpoint.id())
          .ifPresent(next -> assertEquals(Optional.of(touchpoint), journey.previous(next.id())));
    }
  }

  @Property
  void a_touchpoint_that_comes_and_goes_leaves_no_trace(
      @ForAll("journeys") Journey journey, @ForAll("touchpoints") Touchpoint added) {
    Assume.that(journey.touchpoint(added.id()).isEmpty());
    Journey longer;
    try {
      longer = journey.withTouchpoint(added);
    } catch (ProblemsException anotherScaleOfTheSameName) {
      return;
    }
    assertEquals(journey, longer.withoutTouchpoint(added.id()));
  }
}
