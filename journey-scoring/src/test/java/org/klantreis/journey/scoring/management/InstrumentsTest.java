package org.klantreis.journey.scoring.management;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyPortfolio;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class InstrumentsTest {

  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 10);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 10);

  private static Journey journey(String id, Map<Instrument, LocalDate> instruments) {
    return Journey.builder()
        .id(id)
        .name(id.toUpperCase(Locale.ROOT))
        .instruments(instruments)
        .build();
  }

  private static final SettableScorer<JourneyStudy, InstrumentsResult> IN_JUNE =
      InstrumentsScorer.standard().with(InstrumentsScorer.AS_OF, Optional.of(JUNE));

  private static InstrumentsResult result(
      Map<Instrument, LocalDate> instruments,
      SettableScorer<JourneyStudy, InstrumentsResult> scorer) {
    return scorer
        .score(JourneyStudy.of(journey("j", instruments)))
        .outcome()
        .answer()
        .orElseThrow();
  }

  @Test
  void fresh_is_what_was_done_no_longer_ago_than_the_limit() {
    Freshness month = new Freshness(Optional.of(JUNE), Period.ofDays(30));
    assertEquals(InstrumentState.FRESH, month.of(JUNE));
    assertEquals(InstrumentState.FRESH, month.of(JUNE.minusDays(30)));
    assertEquals(InstrumentState.STALE, month.of(JUNE.minusDays(31)));
    assertEquals(InstrumentState.LATER, month.of(JUNE.plusDays(1)));
    assertEquals(
        InstrumentState.DONE, new Freshness(Optional.empty(), Period.ofDays(180)).of(JUNE));
  }

  @Test
  void without_a_day_it_is_not_known_what_is_fresh() {
    Verdict<InstrumentsResult> verdict =
        InstrumentsScorer.standard()
            .score(JourneyStudy.of(journey("j", Map.of(Instrument.MAPPING, JANUARY))));
    assertEquals(
        InstrumentState.DONE,
        verdict.outcome().answer().orElseThrow().of(Instrument.MAPPING).state());
    assertEquals("'J': mapping done; next comes making.", verdict.headline().text(Locale.ENGLISH));
  }

  @Test
  void the_first_that_is_not_done_comes_next_and_then_the_first_that_is_stale() {
    Map<Instrument, LocalDate> all =
        Map.of(
            Instrument.MAPPING,
            JANUARY.minusYears(1),
            Instrument.MAKING,
            JUNE,
            Instrument.MINING,
            JANUARY.minusYears(1),
            Instrument.MANAGEMENT,
            JUNE);
    assertEquals(Optional.of(Instrument.MAPPING), result(all, IN_JUNE).next());
    assertEquals(Optional.empty(), result(all, InstrumentsScorer.standard()).next());
    assertEquals(
        Optional.of(Instrument.MANAGEMENT),
        result(
                Map.of(
                    Instrument.MAPPING, JANUARY.minusYears(1),
                    Instrument.MAKING, JUNE,
                    Instrument.MINING, JUNE),
                IN_JUNE)
            .next());
    assertEquals(
        Optional.of(Instrument.MAKING),
        result(Map.of(Instrument.MAPPING, JANUARY, Instrument.MAKING, JUNE.plusDays(1)), IN_JUNE)
            .next());
  }

  @Test
  void a_journey_that_records_nothing_is_unknown() {
    assertTrue(
        InstrumentsScorer.standard().score(JourneyStudy.of(journey("j", Map.of()))).outcome()
            instanceof Outcome.TooLittleEvidence);
  }

  @Test
  void a_portfolio_counts_each_instrument_over_its_journeys() {
    JourneyPortfolio portfolio =
        JourneyPortfolio.of(
            "Hospital",
            List.of(
                journey("a", Map.of(Instrument.MAPPING, JUNE, Instrument.MAKING, JUNE)),
                journey("b", Map.of(Instrument.MAPPING, JANUARY.minusYears(2))),
                journey("c", Map.of())));
    Verdict<CoverageResult> verdict =
        CoverageScorer.standard().with(InstrumentsScorer.AS_OF, Optional.of(JUNE)).score(portfolio);
    CoverageResult result = verdict.outcome().answer().orElseThrow();
    assertEquals(2, result.known());
    assertEquals(OptionalDouble.of(1), result.coverage(Instrument.MAPPING));
    assertEquals(OptionalDouble.of(0.5), result.coverage(Instrument.MAKING));
    assertEquals(1, result.count(Instrument.MAPPING, InstrumentState.STALE));
    assertEquals(1, result.count(Instrument.MINING, InstrumentState.UNKNOWN));
    assertEquals(
        "'Hospital': 2 journeys record their instruments: mapping done in 2, making done in 1,"
            + " mining done in 0, management done in 0.",
        verdict.headline().text(Locale.ENGLISH));
    assertTrue(
        verdict.text(Locale.forLanguageTag("nl")).contains("'B': mapping gedaan; nu volgt making."),
        verdict.text(Locale.forLanguageTag("nl")));
    assertTrue(
        CoverageScorer.standard().score(JourneyPortfolio.of("Empty", List.of())).outcome()
            instanceof Outcome.TooLittleEvidence);
  }

  // the example of InstrumentsScorer: from 10 January to 10 June 2024 it is 152 days
  @Test
  void a_shorter_limit_makes_the_same_mapping_stale() {
    Map<Instrument, LocalDate> mapped = Map.of(Instrument.MAPPING, JANUARY);
    InstrumentsResult fresh = result(mapped, IN_JUNE);
    assertEquals(InstrumentState.FRESH, fresh.of(Instrument.MAPPING).state());
    assertEquals(Optional.of(Instrument.MAKING), fresh.next());
    assertEquals(
        InstrumentState.STALE,
        result(mapped, IN_JUNE.with(InstrumentsScorer.FRESH_FOR, Period.ofDays(30)))
            .of(Instrument.MAPPING)
            .state());
  }

  @Test
  void a_limit_is_said_in_words() {
    for (String[] said :
        new String[][] {
          {"P180D", "180 days", "180 dagen"},
          {"P1D", "1 day", "1 dag"},
          {"P6M", "6 months", "6 maanden"},
          {"P1Y2M", "1 year, 2 months", "1 jaar, 2 maanden"},
          {"P0D", "0 days", "0 dagen"}
        }) {
      SettableScorer<JourneyStudy, InstrumentsResult> scorer =
          IN_JUNE.with(InstrumentsScorer.FRESH_FOR, Period.parse(said[0]));
      Verdict<InstrumentsResult> verdict =
          scorer.score(JourneyStudy.of(journey("j", Map.of(Instrument.MAPPING, JUNE))));
      assertTrue(
          verdict
              .text(Locale.ENGLISH)
              .contains("fresh on 2024-06-10 is what was done at most " + said[1] + " before"),
          verdict.text(Locale.ENGLISH));
      assertTrue(
          verdict
              .text(Locale.forLanguageTag("nl"))
              .contains("actueel op 2024-06-10 is wat hoogstens " + said[2] + " daarvoor"),
          verdict.text(Locale.forLanguageTag("nl")));
    }
  }

  @Test
  void settings_are_a_day_and_a_period() {
    Settings settings = InstrumentsScorer.standard().settings();
    assertEquals(
        settings
            .with(InstrumentsScorer.AS_OF, Optional.of(JUNE))
            .with(InstrumentsScorer.FRESH_FOR, Period.ofMonths(6)),
        settings.with("as-of", "2024-06-10").with("fresh-for", "P6M"));
    for (String[] wrong :
        new String[][] {
          {"as-of", "10-06-2024"},
          {"fresh-for", "180"},
          {"fresh-for", "P-1D"},
          {"fresh-for", "P999999Y"}
        }) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> settings.with(wrong[0], wrong[1]));
      assertTrue(
          refused.getMessage().startsWith("Parameter '" + wrong[0] + "': "), refused.getMessage());
    }
  }
}
