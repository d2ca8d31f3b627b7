package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * Which instruments were used on a journey.
 *
 * @param done how many of the four were done by the day on which is asked
 * @param next what comes next: the first, in the order mapping, making, mining, management, that is
 *     not done; when all are done, the first that is stale, to begin a new round. Empty when none
 *     is, and when nothing is known
 * @param instruments all four, in the order in which they are used
 */
public record InstrumentsResult(
    long done, Optional<Instrument> next, ImmutableList<InstrumentUse> instruments)
    implements Result {

  /**
   * How one instrument stands in a journey.
   *
   * @param instrument which one
   * @param state done, fresh or stale, or not
   * @param lastDone when it was last done, where that is recorded
   */
  public record InstrumentUse(
      Instrument instrument, InstrumentState state, Optional<LocalDate> lastDone)
      implements Figured {}

  static InstrumentsResult of(Journey journey, Freshness freshness) {
    InstrumentState missing =
        journey.instruments().isEmpty() ? InstrumentState.UNKNOWN : InstrumentState.NOT_DONE;
    ImmutableList<InstrumentUse> uses =
        Arrays.stream(Instrument.values())
            .map(
                instrument -> {
                  var lastDone = Optional.ofNullable(journey.instruments().get(instrument));
                  return new InstrumentUse(
                      instrument, lastDone.map(freshness::of).orElse(missing), lastDone);
                })
            .collect(toImmutableList());
    return new InstrumentsResult(
        uses.stream().filter(use -> use.state().isDone()).count(),
        first(uses, InstrumentState::isMissing)
            .or(() -> first(uses, InstrumentState.STALE::equals)),
        uses);
  }

  private static Optional<Instrument> first(
      List<InstrumentUse> uses, Predicate<InstrumentState> state) {
    return uses.stream()
        .filter(use -> state.test(use.state()))
        .map(InstrumentUse::instrument)
        .findFirst();
  }

  /** How an instrument stands. */
  public InstrumentUse of(Instrument instrument) {
    return instruments.get(instrument.ordinal());
  }

  /** Whether the journey says anything of its instruments. */
  public boolean isKnown() {
    return instruments.stream().noneMatch(use -> use.state() == InstrumentState.UNKNOWN);
  }
}
