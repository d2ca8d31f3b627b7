package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * Which instruments were used on a journey.
 *
 * @param uses all four, in the order in which they are used
 */
public record InstrumentsResult(ImmutableList<InstrumentUse> uses) implements Result {

  static InstrumentsResult of(Journey journey, Freshness freshness) {
    InstrumentState missing =
        journey.instruments().isEmpty() ? InstrumentState.UNKNOWN : InstrumentState.NOT_DONE;
    return new InstrumentsResult(
        Arrays.stream(Instrument.values())
            .map(
                instrument -> {
                  var lastDone = Optional.ofNullable(journey.instruments().get(instrument));
                  return new InstrumentUse(
                      instrument, lastDone.map(freshness::of).orElse(missing), lastDone);
                })
            .collect(toImmutableList()));
  }

  /** How an instrument stands. */
  public InstrumentUse of(Instrument instrument) {
    return uses.get(instrument.ordinal());
  }

  /** Whether the journey says anything of its instruments. */
  public boolean isKnown() {
    return uses.stream().noneMatch(use -> use.state() == InstrumentState.UNKNOWN);
  }

  /**
   * What comes next: the first, in the order mapping, making, mining, management, that is not done;
   * when all are done, the first that is stale, to begin a new round. Empty when none is, and when
   * nothing is known.
   */
  public Optional<InstrumentUse> next() {
    return first(InstrumentState::isMissing).or(() -> first(InstrumentState.STALE::equals));
  }

  private Optional<InstrumentUse> first(Predicate<InstrumentState> state) {
    return uses.stream().filter(use -> state.test(use.state())).findFirst();
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("done", uses.stream().filter(use -> use.state().isDone()).count())
        .put("next", next().map(use -> use.instrument().name().toLowerCase(Locale.ROOT)))
        .putRows("instruments", uses.stream().map(InstrumentUse::figures).toList())
        .build();
  }
}
