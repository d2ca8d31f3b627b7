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
import org.klantreis.journey.scoring.scorer.OneScorer;
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

  private static InstrumentsResult result(
      Map<Instrument, LocalDate> instruments, Freshness freshness) {
    return InstrumentsScorer.builder()
        .freshness(freshness)
        .build()
        .score(JourneyStudy.of(journey("j", instruments)))
        .outcome()
        .answer()
        .orElseThrow();
  }

  private static Optional<Instrument> next(InstrumentsResult result) {
    return result.next().map(InstrumentUse::instrument);
  }

  @Test
  void fresh_is_what_was_done_no_longer_ago_than_the_limit() {
    Freshness month = new Freshness(Optional.of(JUNE), Period.ofDays(30));
    assertEquals(InstrumentState.FRESH, month.of(JUNE));
    assertEquals(InstrumentState.FRESH, month.of(JUNE.minusDays(30)));
    assertEquals(InstrumentState.STALE, month.of(JUNE.minusDays(31)));
    assertEquals(InstrumentState.LATER, month.of(JUNE.plusDays(1)));
    assertEquals(InstrumentState.DONE, Freshness.STANDARD.of(JUNE));
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
    Freshness june = Freshness.STANDARD.on(JUNE);
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
    assertEquals(Optional.of(Instrument.MAPPING), next(result(all, june)));
    assertEquals(Optional.empty(), next(result(all, Freshness.STANDARD)));
    assertEquals(
        Optional.of(Instrument.MANAGEMENT),
        next(
            result(
                Map.of(
                    Instrument.MAPPING, JANUARY.minusYears(1),
                    Instrument.MAKING, JUNE,
                    Instrument.MINING, JUNE),
                june)));
    assertEquals(
        Optional.of(Instrument.MAKING),
        next(
            result(
                Map.of(Instrument.MAPPING, JANUARY, Instrument.MAKING, JUNE.plusDays(1)), june)));
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
        CoverageScorer.builder().freshness(Freshness.STANDARD.on(JUNE)).build().score(portfolio);
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

  @Test
  void settings_are_a_day_and_a_period() {
    InstrumentsProvider provider = new InstrumentsProvider();
    assertEquals(
        InstrumentsScorer.builder()
            .freshness(new Freshness(Optional.of(JUNE), Period.ofMonths(6)))
            .build(),
        provider.create(
            OneScorer.defaults(provider).with("as-of", "2024-06-10").with("fresh-for", "P6M")));
    for (String[] wrong :
        new String[][] {
          {"as-of", "10-06-2024"},
          {"fresh-for", "180"},
          {"fresh-for", "P-1D"},
          {"fresh-for", "P999999Y"}
        }) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> provider.create(OneScorer.defaults(provider).with(wrong[0], wrong[1])));
      assertTrue(
          refused.getMessage().startsWith("Parameter '" + wrong[0] + "': "), refused.getMessage());
    }
  }
}
