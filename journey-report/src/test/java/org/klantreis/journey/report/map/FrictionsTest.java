package org.klantreis.journey.report.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.standard.StandardScorers;
import org.klantreis.journey.scoring.transition.FrictionKind;
import org.klantreis.journey.scoring.transition.FrictionScorer;

class FrictionsTest {

  private static final ReportOptions PLAIN = ReportOptions.in(Locale.ENGLISH);

  /** A letter, twenty days later a call, at once the desk, of which nothing is recorded. */
  private static JourneyStudy study() {
    return JourneyStudy.of(
        Journey.builder()
            .id("j")
            .name("A visit")
            .addChannels(
                Channel.of("letter", "Letter", ChannelKind.PHYSICAL),
                Channel.of("call", "Telephone", ChannelKind.TELEPHONE))
            .addPhases(Phase.of("before", "Before"), Phase.of("after", "After"))
            .addTouchpoints(
                Touchpoint.builder().id("a").name("A").phase("before").channel("letter").build(),
                Touchpoint.builder().id("b").name("B").phase("before").channel("call").build(),
                Touchpoint.builder().id("c").name("C").phase("before").build())
            .addTransition(
                Transition.between(TouchpointId.of("a"), TouchpointId.of("b"))
                    .withElapsed(Duration.ofDays(20))
                    .withInformationCarriedOver(true))
            .build());
  }

  private static Optional<Crossing> crossing(ReportOptions options, int place) {
    MapModel model = MapModel.of(study(), options);
    return model.crossing(model.columns().get(place));
  }

  private static ReportOptions judgedBy(String parameter, String value) {
    return PLAIN.withScorers(
        StandardScorers.all().stream()
            .filter(each -> each.id().equals(FrictionScorer.ID))
            .map(each -> each.with(each.settings().with(parameter, value)))
            .toList());
  }

  @Test
  void without_a_scorer_the_standard_one_decides() {
    assertEquals(
        List.of(FrictionKind.GAP_TOO_LONG, FrictionKind.CHANNEL_CHANGE),
        crossing(PLAIN, 0).orElseThrow().frictions().asList());
  }

  @Test
  void how_the_scorer_is_set_decides() {
    Crossing patient = crossing(judgedBy("longest-gap", "P20D"), 0).orElseThrow();
    assertEquals(List.of(FrictionKind.CHANNEL_CHANGE), patient.frictions().asList());
    assertEquals(Optional.of(Duration.ofDays(20)), patient.elapsed());
    ReportOptions ignored = judgedBy("channel-changes", "ignored");
    assertEquals(
        List.of(FrictionKind.GAP_TOO_LONG),
        crossing(ignored, 0).orElseThrow().frictions().asList());
  }

  @Test
  void what_is_unknown_is_not_marked() {
    assertTrue(crossing(PLAIN, 1).isEmpty());
    assertTrue(crossing(PLAIN, 2).isEmpty());
  }

  @Test
  void every_form_says_what_annoys_and_the_key_names_only_that() {
    JourneyReport report = JourneyReport.of(study(), PLAIN);
    for (String form : List.of(report.html(), report.svg(), report.markdown(), report.text(80))) {
      assertTrue(form.contains("gap too long"), form);
      assertTrue(form.contains("change of channel"), form);
      assertFalse(form.contains("change of device"), form);
      assertTrue(Spoken.plain(form).contains("Too few contacts in a phase: 'After'"), form);
    }
    String patient = JourneyReport.of(study(), judgedBy("longest-gap", "P20D")).svg();
    assertFalse(patient.contains("gap too long"), patient);
  }

  @Test
  void a_phase_with_too_few_contacts_says_so_at_its_name() {
    ReportOptions many = judgedBy("fewest-contacts", "4");
    MapModel model = MapModel.of(study(), many);
    assertEquals("Before; too few contacts in a phase", MapTable.of(model).rows().get(0).get(1));
    assertEquals("Before", MapTable.of(MapModel.of(study(), PLAIN)).rows().get(0).get(1));
    String drawn = Spoken.plain(JourneyReport.of(study(), many).svg()).replaceAll("\\s+", " ");
    assertTrue(drawn.contains(" too few contacts in a phase"), drawn);
  }
}
