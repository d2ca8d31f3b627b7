package org.klantreis.journey.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

class JourneyTest {

  private static final Touchpoint SEARCH =
      Touchpoint.builder()
          .id("search")
          .name("Searching")
          .phase("consideration")
          .channel("website")
          .build();
  private static final Touchpoint BUY =
      Touchpoint.builder().id("buy").name("Buying").phase("purchase").channel("shop").build();
  private static final Touchpoint HELP = Touchpoint.of("help", "Asking for help");

  private static final Journey JOURNEY =
      Journey.builder()
          .id("bicycle")
          .name("Buying a bicycle")
          .persona(Persona.of("sam", "Sam"))
          .scenario(Scenario.of("The old one was stolen"))
          .addChannels(Channel.website(), Channel.shop())
          .addAllPhases(Phase.standardFive())
          .addTouchpoints(SEARCH, BUY, HELP)
          .addTransition(Transition.between(SEARCH.id(), BUY.id()).withElapsed(Duration.ofDays(3)))
          .build();

  @Test
  void it_can_be_walked() {
    assertEquals(Optional.of(BUY), JOURNEY.next(SEARCH.id()));
    assertEquals(Optional.of(SEARCH), JOURNEY.previous(BUY.id()));
    assertEquals(Optional.empty(), JOURNEY.next(HELP.id()));
    assertEquals(Optional.empty(), JOURNEY.previous(SEARCH.id()));
    assertEquals(List.of(SEARCH.id(), BUY.id(), HELP.id()), JOURNEY.touchpointIds());
    assertEquals(2, JOURNEY.position(HELP.id()));
    assertEquals(List.of(BUY), JOURNEY.touchpointsOf(PhaseId.of("purchase")));
    assertEquals(JourneyState.AS_IS, JOURNEY.state());
  }

  @Test
  void what_happens_between_touchpoints_follows_from_them() {
    Transition way = JOURNEY.transition(SEARCH.id(), BUY.id()).orElseThrow();
    assertEquals(Optional.of(true), JOURNEY.changesChannel(way));
    assertEquals(Optional.empty(), JOURNEY.changesDevice(way));
    assertEquals(Optional.empty(), JOURNEY.changesChannel(Transition.between(BUY.id(), HELP.id())));
    assertEquals(
        Optional.of(false),
        JOURNEY.withTouchpoint(BUY.withChannel(ChannelId.of("website"))).changesChannel(way));
  }

  @Test
  void an_unknown_touchpoint_names_the_nearest() {
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> JOURNEY.position(TouchpointId.of("serch")));
    assertEquals(Optional.of("maybe 'search'"), refused.problems().get(0).hint());
    assertEquals(Optional.empty(), JOURNEY.touchpoint(TouchpointId.of("serch")));
  }

  @Test
  void everything_that_does_not_hang_together_is_named_at_once() {
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () ->
                Journey.builder()
                    .id("broken")
                    .name(" ")
                    .addChannels(Channel.shop(), Channel.shop())
                    .addPhases(Phase.awareness(), Phase.purchase())
                    .addTouchpoints(
                        BUY.withPhase(PhaseId.of("purchase")).withChannel(ChannelId.of("shp")),
                        HELP.withPhase(PhaseId.of("awareness")),
                        HELP)
                    .addTransitions(
                        Transition.between(BUY.id(), TouchpointId.of("hepl")),
                        Transition.between(BUY.id(), HELP.id()),
                        Transition.between(BUY.id(), HELP.id()))
                    .build());
    List<String> places = refused.problems().stream().map(Problem::place).toList();
    assertEquals(
        List.of(
            "/name",
            "/channels/1/id",
            "/touchpoints/2/id",
            "/touchpoints/0/channel",
            "/touchpoints/1/phase",
            "/transitions/0/to",
            "/transitions/2"),
        places);
    assertTrue(
        refused.getMessage().contains("'shp', no such channel in the journey, maybe 'shop'"));
    assertTrue(refused.getMessage().contains("maybe 'help'"));
  }

  @Test
  void two_scales_cannot_share_a_name() {
    Experience three =
        Experience.builder().rating(new Rating(new RatingScale("smileys", 1, 3), 2)).build();
    Experience five =
        Experience.builder().rating(new Rating(new RatingScale("smileys", 1, 5), 2)).build();
    assertThrows(
        ProblemsException.class,
        () ->
            JOURNEY
                .withTouchpoint(SEARCH.withExperience(three))
                .withTouchpoint(BUY.withExperience(five)));
  }

  @Test
  void edits_make_a_new_journey_and_leave_the_old_one() {
    Journey renamed = JOURNEY.withTouchpoint(BUY.withName("Paying"));
    assertEquals("Paying", renamed.touchpoint(BUY.id()).orElseThrow().name());
    assertEquals("Buying", JOURNEY.touchpoint(BUY.id()).orElseThrow().name());

    Journey longer = JOURNEY.withTouchpoint(Touchpoint.of("review", "Writing a review"));
    assertEquals(3, longer.position(TouchpointId.of("review")));

    Journey inserted = JOURNEY.withTouchpointAt(0, Touchpoint.of("ad", "Seeing an advertisement"));
    assertEquals(0, inserted.position(TouchpointId.of("ad")));

    assertEquals(0, JOURNEY.withTouchpointMoved(HELP.id(), 0).position(HELP.id()));
    assertThrows(IllegalArgumentException.class, () -> JOURNEY.withTouchpointMoved(HELP.id(), 3));
    assertThrows(IllegalArgumentException.class, () -> JOURNEY.withTouchpointAt(4, HELP));
    assertThrows(
        ProblemsException.class,
        () -> JOURNEY.withTouchpointMoved(BUY.id(), 0),
        "a touchpoint of the purchase cannot come before one of the consideration");
  }

  @Test
  void a_touchpoint_leaves_with_its_transitions() {
    Journey shorter = JOURNEY.withoutTouchpoint(BUY.id());
    assertEquals(List.of(SEARCH.id(), HELP.id()), shorter.touchpointIds());
    assertEquals(List.of(), shorter.transitions());
  }

  @Test
  void phases_channels_and_transitions_are_replaced_by_their_identity() {
    assertEquals(5, JOURNEY.withPhase(Phase.purchase().withName("Deal")).phases().size());
    assertEquals(6, JOURNEY.withPhase(Phase.of("repair", "Repair")).phases().size());
    assertEquals(3, JOURNEY.withChannel(Channel.telephone()).channels().size());
    Transition quicker = Transition.between(SEARCH.id(), BUY.id()).withInformationCarriedOver(true);
    assertEquals(List.of(quicker), JOURNEY.withTransition(quicker).transitions());
  }

  @Test
  void a_value_refuses_nonsense_in_a_sentence() {
    assertThrows(IllegalArgumentException.class, () -> TouchpointId.of(" "));
    assertThrows(IllegalArgumentException.class, () -> PersonaId.of(""));
    assertThrows(IllegalArgumentException.class, () -> ChannelId.of("\u200B\u0000"));
    assertThrows(IllegalArgumentException.class, () -> Touchpoint.of("a", " "));
    assertThrows(IllegalArgumentException.class, () -> Transition.between(BUY.id(), BUY.id()));
    assertThrows(
        IllegalArgumentException.class,
        () -> Transition.between(BUY.id(), HELP.id()).withElapsed(Duration.ofMinutes(-1)));
    MomentOfTruth moment = MomentOfTruth.during(MomentSource.ASSUMED);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> HELP.withMomentsOfTruth(moment, moment));
    assertTrue(
        refused.getMessage().startsWith("Touchpoint 'help' names the same moment"),
        refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> HELP.withActors("child", "child"));
    assertThrows(IllegalArgumentException.class, () -> Experience.builder().feeling(" ").build());
  }

  @Test
  void an_experience_is_expected_and_rated_by_aspect() {
    Experience experience =
        Experience.builder()
            .expectation(Rating.grade(7))
            .rating(Rating.grade(8))
            .putRating(RatingAspect.EMOTIONAL, Rating.grade(9))
            .build();
    assertEquals(Optional.of(Rating.grade(7)), experience.expectation(RatingAspect.OVERALL));
    assertEquals(Optional.of(Rating.grade(9)), experience.rating(RatingAspect.EMOTIONAL));
    assertEquals(Optional.empty(), experience.rating(RatingAspect.FUNCTIONAL));
  }

  @Test
  void the_standard_phases_lie_around_the_purchase() {
    assertEquals(
        List.of("awareness", "consideration", "purchase", "retention", "advocacy"),
        Phase.standardFive().stream().map(phase -> phase.id().value()).toList());
    assertEquals(Optional.of(PurchaseStage.DURING), Phase.purchase().purchaseStage());
  }

  @Test
  void a_valence_is_graded_from_anger_to_joy() {
    assertEquals(-2, Valence.VERY_NEGATIVE.grade());
    assertEquals(0, Valence.NEUTRAL.grade());
    assertEquals(2, Valence.VERY_POSITIVE.grade());
  }

  @Test
  void the_usual_scale_is_that_of_the_map_else_the_only_one_of_its_numbers() {
    Touchpoint rated =
        Touchpoint.of("a", "A")
            .withExperience(
                Experience.builder().rating(new Rating(RatingScale.ONE_TO_FIVE, 4)).build());
    Touchpoint graded =
        Touchpoint.of("b", "B")
            .withExperience(Experience.builder().rating(Rating.grade(8)).build());
    Journey bare = Journey.builder().id("j").name("J").build();
    assertEquals(Optional.empty(), bare.usualScale());
    assertEquals(Optional.of(RatingScale.ONE_TO_FIVE), bare.withTouchpoints(rated).usualScale());
    assertEquals(Optional.empty(), bare.withTouchpoints(rated, graded).usualScale());
    assertEquals(
        Optional.of(RatingScale.ZERO_TO_TEN),
        bare.withTouchpoints(rated).withScale(RatingScale.ZERO_TO_TEN).usualScale());
  }

  @Test
  void a_name_of_a_scale_means_one_scale() {
    Journey.Builder journey =
        Journey.builder()
            .id("j")
            .name("J")
            .scale(new RatingScale("smileys", 1, 3))
            .addTouchpoint(
                Touchpoint.of("a", "A")
                    .withExperience(
                        Experience.builder()
                            .rating(new Rating(new RatingScale("smileys", 1, 4), 4))
                            .build()));
    ProblemsException refused = assertThrows(ProblemsException.class, journey::build);
    assertTrue(refused.getMessage().contains("'smileys'"), refused.getMessage());
  }

  @Test
  void ids_and_names_are_in_one_line_as_people_see_them() {
    assertEquals(
        TouchpointId.of("caf\u00E9 desk"), TouchpointId.of(" cafe\u0301\u00A0\ndesk\u200B"));
    Touchpoint touchpoint =
        Touchpoint.of("a", "Calling\r\nthe desk").withActors("a\u00A0child", "parent");
    assertEquals("Calling the desk", touchpoint.name());
    assertEquals(List.of("a child", "parent"), touchpoint.actors());
    assertEquals("Two lines", Journey.builder().id("j").name("Two\nlines").build().name());
    assertThrows(IllegalArgumentException.class, () -> Touchpoint.of("a", "\u200B"));
    assertThrows(
        IllegalArgumentException.class,
        () -> Touchpoint.of("a", "A").withActors("the child", "the\u00A0child"));
  }
}
