package org.klantreis.journey.scoring.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.transition.FrictionCheck.Place;
import org.klantreis.journey.scoring.transition.FrictionCheck.Size;
import org.klantreis.journey.scoring.transition.FrictionCheck.State;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;

class FrictionScorerTest {

  private static final Touchpoint SITE =
      Touchpoint.of("site", "Reading about it")
          .withChannel(Channel.website().id())
          .withDevice("computer");
  private static final Touchpoint SHOP =
      Touchpoint.of("shop", "Trying it").withChannel(Channel.shop().id());
  private static final Touchpoint HELP =
      Touchpoint.of("help", "Asking for help")
          .withChannel(Channel.telephone().id())
          .withDevice("phone");

  private static Journey journey(Touchpoint... touchpoints) {
    return Journey.builder()
        .id("j")
        .name("A bicycle")
        .addChannels(Channel.website(), Channel.shop(), Channel.telephone())
        .addTouchpoints(touchpoints)
        .build();
  }

  private static Transition way(Touchpoint from, Touchpoint to) {
    return Transition.between(from.id(), to.id());
  }

  private static FrictionResult result(
      Scorer<JourneyStudy, FrictionResult> scorer, Journey journey) {
    return scorer.score(JourneyStudy.of(journey)).outcome().answer().orElseThrow();
  }

  private static FrictionResult result(Journey journey) {
    return result(FrictionScorer.standard(), journey);
  }

  private static State state(FrictionResult result, FrictionKind kind) {
    return result.checks().all().stream()
        .filter(check -> check.kind() == kind)
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  void information_is_lost_carried_over_or_not_known() {
    Journey journey = journey(SITE, SHOP);
    assertEquals(State.UNKNOWN, state(result(journey), FrictionKind.INFORMATION_LOST));
    for (boolean carriedOver : new boolean[] {true, false}) {
      Transition told = way(SITE, SHOP).withInformationCarriedOver(carriedOver);
      assertEquals(
          carriedOver ? State.CLEAR : State.FRICTION,
          state(result(journey.withTransition(told)), FrictionKind.INFORMATION_LOST));
    }
  }

  @Test
  void a_gap_is_too_long_beyond_the_longest_one_and_by_how_much() {
    Journey journey = journey(SITE, SHOP);
    Duration twoWeeks = Duration.ofDays(14);
    Journey exactly = journey.withTransition(way(SITE, SHOP).withElapsed(twoWeeks));
    assertEquals(State.CLEAR, state(result(exactly), FrictionKind.GAP_TOO_LONG));
    Journey longer = journey.withTransition(way(SITE, SHOP).withElapsed(twoWeeks.plusHours(6)));
    FrictionCheck found =
        result(longer).frictions().stream()
            .filter(check -> check.kind() == FrictionKind.GAP_TOO_LONG)
            .findFirst()
            .orElseThrow();
    assertEquals(Duration.ofHours(6), ((Size.Gap) found.size().orElseThrow()).excess());
    assertEquals(6.0, found.figures().get("hours_too_long").orElseThrow());
  }

  @Test
  void changes_name_what_the_customer_goes_on_with() {
    FrictionResult result = result(journey(SITE, HELP));
    assertEquals(State.FRICTION, state(result, FrictionKind.DEVICE_CHANGE));
    assertEquals(State.FRICTION, state(result, FrictionKind.CHANNEL_CHANGE));
    assertEquals(
        new Size.Change("Website", "Telephone"), result.frictions().get(1).size().orElseThrow());
    assertEquals(State.UNKNOWN, state(result(journey(SITE, SHOP)), FrictionKind.DEVICE_CHANGE));
  }

  @Test
  void changes_that_are_ignored_are_not_looked_at() {
    Scorer<JourneyStudy, FrictionResult> scorer =
        FrictionScorer.standard()
            .with(FrictionScorer.DEVICE_CHANGES, ChangeRule.IGNORED)
            .with(FrictionScorer.CHANNEL_CHANGES, ChangeRule.IGNORED);
    Journey journey =
        journey(SITE, HELP).withTransition(way(SITE, HELP).withInformationCarriedOver(true));
    FrictionResult result = result(scorer, journey);
    assertEquals(0, result.frictions().size());
    assertEquals(3, result.checks().kinds().size());
    assertEquals(2, result.checks().all().size());
  }

  @Test
  void other_ways_are_judged_where_the_map_records_them() {
    Journey journey =
        journey(SITE, SHOP, HELP).withTransition(way(HELP, SITE).withInformationCarriedOver(false));
    FrictionCheck last =
        result(journey).frictions().stream()
            .filter(check -> check.kind() == FrictionKind.INFORMATION_LOST)
            .findFirst()
            .orElseThrow();
    assertEquals(new Place.Way(HELP, SITE, false), last.place());
    assertEquals(4 * 3, result(journey).checks().all().size());
  }

  private static Journey phased(Touchpoint... touchpoints) {
    return journey(SITE, SHOP)
        .withTouchpoints()
        .withPhases(Phase.awareness(), Phase.purchase(), Phase.retention())
        .withTouchpoints(touchpoints);
  }

  private static List<State> phaseStates(
      Scorer<JourneyStudy, FrictionResult> scorer, Journey journey) {
    List<State> states = new ArrayList<>();
    for (FrictionCheck check : result(scorer, journey).checks().all()) {
      if (check.kind() == FrictionKind.TOO_FEW_CONTACTS) {
        states.add(check.state());
      }
    }
    return states;
  }

  @Test
  void a_phase_without_contact_has_too_few() {
    Journey journey =
        phased(SITE.withPhase(Phase.awareness().id()), HELP.withPhase(Phase.retention().id()));
    assertEquals(
        List.of(State.CLEAR, State.FRICTION, State.CLEAR),
        phaseStates(FrictionScorer.standard(), journey));
    assertEquals(
        List.of(State.FRICTION, State.FRICTION, State.FRICTION),
        phaseStates(FrictionScorer.standard().with(FrictionScorer.FEWEST_CONTACTS, 2L), journey));
  }

  @Test
  void a_touchpoint_without_a_phase_may_lie_where_the_timeline_leaves_room() {
    Journey journey =
        phased(SITE.withPhase(Phase.awareness().id()), SHOP, HELP.withPhase(Phase.purchase().id()));
    assertEquals(
        List.of(State.UNKNOWN, State.UNKNOWN, State.FRICTION),
        phaseStates(FrictionScorer.standard().with(FrictionScorer.FEWEST_CONTACTS, 2L), journey));
  }

  private static Touchpoint waiting(String id, int minutes, int grade) {
    return Touchpoint.of(id, id)
        .withExperience(
            Experience.builder()
                .waitingTime(Duration.ofMinutes(minutes))
                .rating(Rating.grade(grade))
                .build());
  }

  // ranks 1 2 3 4 against 4 3 1 2: 1 - 6 * (9 + 1 + 4 + 4) / (4 * 15) = -0.8 (Spearman 1904)
  @Test
  void waiting_time_stands_beside_the_rating() {
    Journey journey =
        journey(waiting("a", 5, 9), waiting("b", 10, 8), waiting("c", 30, 4), waiting("d", 60, 6));
    WaitingTimes waiting = result(journey).waiting();
    assertEquals(4, waiting.waits().size());
    assertEquals(-0.8, waiting.correlation().getAsDouble(), 1e-12);
    String text = FrictionScorer.standard().score(JourneyStudy.of(journey)).text(Locale.ENGLISH);
    assertTrue(text.contains("waiting time and rating: 'd' 1 hour, 6 (stated in the map)"), text);
    assertTrue(
        text.contains("longer waits go with lower ratings: Spearman -0.80 over 4 touchpoints"),
        text);
  }

  @Test
  void two_waits_have_no_correlation_and_half_known_ones_are_listed() {
    Touchpoint untimed = SITE.withExperience(Experience.builder().rating(Rating.grade(7)).build());
    Touchpoint unrated =
        SHOP.withExperience(Experience.builder().waitingTime(Duration.ofMinutes(3)).build());
    WaitingTimes waiting =
        result(journey(waiting("a", 5, 9), waiting("b", 10, 8), untimed, unrated)).waiting();
    assertEquals(OptionalDouble.empty(), waiting.correlation());
    assertEquals(List.of(untimed), waiting.untimed());
    assertEquals(List.of(unrated), waiting.unrated());
  }

  @Test
  void nothing_recorded_is_too_little_evidence() {
    Verdict<FrictionResult> verdict =
        FrictionScorer.standard()
            .score(JourneyStudy.of(journey(Touchpoint.of("a", "A"), Touchpoint.of("b", "B"))));
    assertEquals("too_little_evidence", verdict.outcome().kind());
  }

  @Test
  void contributions_sum_to_the_number_of_frictions() {
    Journey journey =
        journey(SITE, HELP).withTransition(way(SITE, HELP).withInformationCarriedOver(false));
    Verdict<FrictionResult> verdict = FrictionScorer.standard().score(JourneyStudy.of(journey));
    assertEquals(3, verdict.contributions().stream().mapToDouble(each -> each.amount()).sum());
    assertEquals(
        "3 frictions in 'A bicycle', of 3 that could be judged; 1 is unknown.",
        verdict.headline().toString());
  }

  @Test
  void tolerances_can_be_set_as_text_and_nonsense_is_refused() {
    assertEquals(
        FrictionScorer.standard()
            .with(FrictionScorer.LONGEST_GAP, Duration.ofHours(36))
            .with(FrictionScorer.FEWEST_CONTACTS, 2L)
            .with(FrictionScorer.DEVICE_CHANGES, ChangeRule.IGNORED)
            .settings(),
        FrictionScorer.standard()
            .settings()
            .with("longest-gap", "PT36H")
            .with("fewest-contacts", "2")
            .with("device-changes", "ignored"));
    for (String[] wrong :
        new String[][] {
          {"longest-gap", "2 weeks"},
          {"longest-gap", "-P1D"},
          {"fewest-contacts", "-1"},
          {"fewest-contacts", "1.5"},
          {"channel-changes", "no"}
        }) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> FrictionScorer.standard().settings().with(wrong[0], wrong[1]));
      assertTrue(refused.getMessage().contains("'" + wrong[1] + "'"), refused.getMessage());
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> FrictionScorer.standard().with(FrictionScorer.FEWEST_CONTACTS, -1L));
    assertThrows(
        IllegalArgumentException.class,
        () -> FrictionScorer.standard().with(FrictionScorer.LONGEST_GAP, Duration.ofHours(-1)));
  }

  @Test
  void every_kind_can_be_said_in_every_language() {
    for (FrictionKind kind : FrictionKind.values()) {
      for (String language : Terms.WORDS.languages()) {
        assertFalse(Terms.of(kind).text(Locale.forLanguageTag(language)).isBlank());
      }
    }
  }

  @Test
  void times_are_said_in_the_largest_unit() {
    assertEquals("10 days", Terms.duration(Duration.ofHours(240)).toString());
    assertEquals("1.5 days", Terms.duration(Duration.ofHours(36)).toString());
    assertEquals("1 hour", Terms.duration(Duration.ofSeconds(3601)).toString());
    assertEquals("25 minutes", Terms.duration(Duration.ofMinutes(25)).toString());
    assertEquals("0 minutes", Terms.duration(Duration.ZERO).toString());
    assertEquals("1 second", Terms.duration(Duration.ofSeconds(1)).toString());
    assertEquals(
        "1,5 dagen", Terms.duration(Duration.ofHours(36)).text(Locale.forLanguageTag("nl")));
  }
}
