package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
  public record OfJourney(Journey journey, InstrumentsResult instruments) {

    private Stream<Figures> uses() {
      return instruments.instruments().stream()
          .map(
              use ->
                  Figures.builder()
                      .put("journey", journey.id().value())
                      .put("name", journey.name())
                      .putAll(use.figures())
                      .put("next", instruments.next().filter(use.instrument()::equals).isPresent())
                      .build());
    }
  }

  /** In how many journeys an instrument is in that state. */
  public long count(Instrument instrument, InstrumentState state) {
    return count(instrument, state::equals);
  }

  /** In how many journeys an instrument is done, fresh or not. */
  public long done(Instrument instrument) {
    return count(instrument, InstrumentState::isDone);
  }

  private long count(Instrument instrument, Predicate<InstrumentState> which) {
    return journeys.stream()
        .filter(each -> which.test(each.instruments().of(instrument).state()))
        .count();
  }

  /** How many journeys have a date for any instrument. */
  public long known() {
    return journeys.stream().filter(each -> each.instruments().isKnown()).count();
  }

  /**
   * The share of journeys in which an instrument is done, among those of which anything is known, 0
   * to 1; empty when there are none. It is no estimate, so it has no interval: the portfolio is all
   * there is.
   */
  public OptionalDouble coverage(Instrument instrument) {
    return known() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) done(instrument) / known());
  }

  /** How many journeys there are and are known, each instrument, and each use of it. */
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
            .put("instrument", instrument)
            .put("coverage", coverage(instrument))
            .put("all_done", done(instrument));
    for (InstrumentState state : InstrumentState.values()) {
      row.put(Figures.word(state), count(instrument, state));
    }
    return row.build();
  }

  /** A row for each journey and instrument, whose state is the next thing to do or not. */
  public ImmutableList<Figures> uses() {
    return journeys.stream().flatMap(OfJourney::uses).collect(toImmutableList());
  }
}
