package org.klantreis.journey.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.problem.ProblemsException;

/** What people state about a journey as a whole. */
class StatedFactsTest {

  private static final Journey JOURNEY =
      Journey.builder()
          .id("j")
          .name("J")
          .addTouchpoints(Touchpoint.of("a", "A"), Touchpoint.of("b", "B"))
          .build();

  private static ServiceConcept about(String id, String... touchpoints) {
    return ServiceConcept.builder()
        .id(id)
        .name(id)
        .touchpoints(List.of(touchpoints).stream().map(TouchpointId::of).toList())
        .build();
  }

  @Test
  void a_concept_refers_to_touchpoints_of_its_journey_and_has_an_id_of_its_own() {
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> JOURNEY.withConcepts(about("x", "a"), about("x", "a", "c")));
    assertEquals(
        List.of(
            "/concepts/1/id: 'x', the id of another service concept too, /concepts/0, give each"
                + " service concept an id of its own",
            "/concepts/1/touchpoints: 'c', no such touchpoint in the journey, maybe 'a'"),
        refused.problems().stream().map(Object::toString).toList());
  }

  @Test
  void a_concept_that_names_no_touchpoint_is_about_all() {
    Journey journey = JOURNEY.withConcept(about("x")).withConcept(about("y", "b"));
    assertEquals(JOURNEY.touchpoints(), journey.touchpointsOf(journey.concepts().get(0)));
    assertEquals(
        List.of(JOURNEY.touchpoints().get(1)), journey.touchpointsOf(journey.concepts().get(1)));
    assertEquals(1, journey.withConcept(about("x", "a")).concepts().get(0).touchpoints().size());
  }

  @Test
  void a_concept_goes_with_the_only_touchpoint_that_it_is_about() {
    Journey journey =
        JOURNEY.withConcepts(about("alone", "a"), about("both", "a", "b"), about("all"));
    assertEquals(
        List.of(about("both", "b"), about("all")),
        journey.withoutTouchpoint(TouchpointId.of("a")).concepts());
  }

  @Test
  void a_share_lies_between_0_and_1() {
    for (double wrong : new double[] {-0.1, 1.01, 80, Double.NaN}) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () ->
                  ServiceConcept.builder()
                      .id("x")
                      .name("X")
                      .putShare(ConceptAttribute.RIGHT_MOMENT, wrong)
                      .build());
      assertTrue(
          refused.getMessage().startsWith("Service concept 'x' has right_moment " + wrong),
          refused.getMessage());
      assertThrows(IllegalArgumentException.class, () -> CustomerValue.of(wrong, 0));
      assertThrows(IllegalArgumentException.class, () -> CustomerValue.of(0, wrong));
    }
    assertEquals(OptionalDouble.empty(), ServiceConcept.of("x", "X").share(ConceptAttribute.DOSED));
  }

  @Test
  void a_price_premium_is_a_share_of_a_price() {
    for (double wrong : new double[] {-1, -20, Double.POSITIVE_INFINITY, Double.NaN}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Offering.builder().chargedFor(EconomicRung.GOOD).pricePremium(wrong).build());
    }
    assertEquals(
        OptionalDouble.of(-0.3),
        Offering.of(EconomicRung.GOOD).withPricePremium(-0.3).pricePremium());
  }

  @Test
  void the_ladder_has_a_lowest_and_a_highest_rung() {
    assertEquals(Optional.empty(), EconomicRung.COMMODITY.below());
    assertEquals(Optional.empty(), EconomicRung.EXPERIENCE.above());
    for (EconomicRung rung : EconomicRung.values()) {
      rung.above().ifPresent(above -> assertEquals(Optional.of(rung), above.below()));
    }
  }

  @Test
  void a_portfolio_has_each_journey_once() {
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> JourneyPortfolio.of("P", List.of(JOURNEY, JOURNEY, JOURNEY)));
    assertEquals(
        List.of("/1/id", "/2/id"),
        refused.problems().stream().map(problem -> problem.place()).toList());
    assertThrows(IllegalArgumentException.class, () -> JourneyPortfolio.of(" ", List.of()));
  }
}
