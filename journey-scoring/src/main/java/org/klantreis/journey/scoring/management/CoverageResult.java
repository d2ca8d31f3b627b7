package org.klantreis.journey.scoring.management;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * How far the four instruments cover a portfolio.
 *
 * @param journeys how they stand in each journey, in the order of the portfolio
 */
public record CoverageResult(ImmutableList<OfJourney> journeys) implements Result {

  /**
   * How the instruments stand in one journey.
   *
   * @param journey which one
   * @param instruments how they stand
   */
  public record OfJourney(Journey journey, InstrumentsResult instruments) {}

  /** In how many journeys an instrument is in that state. */
  public long count(Instrument instrument, InstrumentState state) {
    return journeys.stream()
        .filter(each -> each.instruments().of(instrument).state() == state)
        .count();
  }

  /** In how many journeys an instrument is done, fresh or not. */
  public long done(Instrument instrument) {
    return journeys.stream()
        .filter(each -> each.instruments().of(instrument).state().isDone())
        .count();
  }

  /** How many journeys have a date for any instrument. */
  public long known() {
    return journeys.stream().filter(each -> each.instruments().isKnown()).count();
  }

  /**
   * The share of journeys in which an instrument is done, among those of which anything is known;
   * empty when there are none. It is no estimate, so it has no interval: the portfolio is all there
   * is.
   */
  public OptionalDouble coverage(Instrument instrument) {
    return known() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) done(instrument) / known());
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("journeys", journeys.size())
        .put("known", known())
        .putRows("instruments", Arrays.stream(Instrument.values()).map(this::row).toList())
        .putRows("uses", uses())
        .build();
  }

  private Figures row(Instrument instrument) {
    Figures.Builder row =
        Figures.builder()
            .put("instrument", word(instrument))
            .put("coverage", coverage(instrument))
            .put("all_done", done(instrument));
    for (InstrumentState state : InstrumentState.values()) {
      row.put(word(state), count(instrument, state));
    }
    return row.build();
  }

  /** A row for each journey and instrument, whose state is the next thing to do or not. */
  public ImmutableList<Figures> uses() {
    ImmutableList.Builder<Figures> rows = ImmutableList.builder();
    for (OfJourney each : journeys) {
      for (InstrumentUse use : each.instruments().uses()) {
        rows.add(
            Figures.builder()
                .put("journey", each.journey().id().value())
                .put("name", each.journey().name())
                .putAll(use.figures())
                .put("next", each.instruments().next().filter(use::equals).isPresent())
                .build());
      }
    }
    return rows.build();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
