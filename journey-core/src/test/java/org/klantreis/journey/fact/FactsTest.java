package org.klantreis.journey.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Scenario;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;

class FactsTest {

  @TestFactory
  Stream<DynamicTest> every_attribute_is_in_the_list_of_its_noun() {
    return Map.<Class<?>, ImmutableList<? extends Fact<?>>>ofEntries(
            Map.entry(Journey.class, Facts.JOURNEY),
            Map.entry(Persona.class, Facts.PERSONA),
            Map.entry(Scenario.class, Facts.SCENARIO),
            Map.entry(Channel.class, Facts.CHANNEL),
            Map.entry(Phase.class, Facts.PHASE),
            Map.entry(Need.class, Facts.NEED),
            Map.entry(MomentOfTruth.class, Facts.MOMENT_OF_TRUTH),
            Map.entry(Transition.class, Facts.TRANSITION),
            Map.entry(ServiceConcept.class, Facts.SERVICE_CONCEPT),
            Map.entry(Offering.class, Facts.OFFERING),
            Map.entry(CustomerValue.class, Facts.CUSTOMER_VALUE))
        .entrySet()
        .stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey().getSimpleName(),
                    () -> assertEquals(attributes(entry.getKey()), keys(entry.getValue()))));
  }

  @Test
  void every_attribute_of_a_touchpoint_and_its_experience_is_a_fact() {
    Set<String> own = attributes(Touchpoint.class);
    assertTrue(own.remove("experience"));
    assertEquals(own, keys(facts(false)));
    assertEquals(attributes(Experience.class), keys(facts(true)));
  }

  private static List<TouchpointFact> facts(boolean experienced) {
    return Arrays.stream(TouchpointFact.values())
        .filter(fact -> fact.isExperienced() == experienced)
        .toList();
  }

  private static Set<String> keys(List<? extends Fact<?>> facts) {
    return facts.stream().map(Fact::key).collect(Collectors.toSet());
  }

  /** What an implementation keeps is what its noun holds; what it derives is transient. */
  private static Set<String> attributes(Class<?> noun) {
    Class<?> kept = noun.isRecord() ? noun : noun.getPermittedSubclasses()[0];
    return Arrays.stream(kept.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .map(Field::getName)
        .collect(Collectors.toSet());
  }

  @Test
  void nothing_is_recorded_of_a_touchpoint_but_its_id_and_name() {
    Touchpoint bare = Touchpoint.of("a", "A");
    for (TouchpointFact fact : TouchpointFact.values()) {
      boolean required = fact == TouchpointFact.ID || fact == TouchpointFact.NAME;
      assertEquals(required, fact.of(bare).isPresent(), fact.key());
    }
  }

  @Test
  void a_fact_gives_what_is_held_in_plain_parts() {
    Touchpoint touchpoint =
        Touchpoint.of("a", "A")
            .withActors("child", "parent")
            .withExperience(
                Experience.builder()
                    .need(Need.emotional("calm"))
                    .putRating(RatingAspect.EMOTIONAL, Rating.grade(7))
                    .rating(Rating.grade(8))
                    .waitingTime(Duration.ofDays(3))
                    .build());
    assertEquals(Optional.of("child, parent"), told(TouchpointFact.ACTORS, touchpoint));
    assertEquals(
        Optional.of("{kind=EMOTIONAL, description=calm}"), told(TouchpointFact.NEED, touchpoint));
    assertEquals(
        Optional.of("{OVERALL=8 (1-10), EMOTIONAL=7 (1-10)}"),
        told(TouchpointFact.RATINGS, touchpoint));
    assertEquals(Optional.of("PT72H"), told(TouchpointFact.WAITING_TIME, touchpoint));
    assertEquals(Optional.empty(), told(TouchpointFact.PHASE, touchpoint));
  }

  private static Optional<String> told(TouchpointFact fact, Touchpoint touchpoint) {
    return fact.of(touchpoint).map(held -> held.told(new Spelled()));
  }

  @Test
  void the_order_of_a_set_does_not_count_and_that_of_a_list_does() {
    Touchpoint touchpoint = Touchpoint.of("a", "A");
    Touchpoint one = touchpoint.withOtherChannels(Channel.app().id(), Channel.shop().id());
    Touchpoint other = touchpoint.withOtherChannels(Channel.shop().id(), Channel.app().id());
    assertFalse(TouchpointFact.OTHER_CHANNELS.differs(one, other));
    assertTrue(
        TouchpointFact.ACTORS.differs(
            touchpoint.withActors("b", "c"), touchpoint.withActors("c", "b")));
  }
}
