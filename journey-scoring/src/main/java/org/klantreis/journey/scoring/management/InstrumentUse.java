package org.klantreis.journey.scoring.management;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How one instrument stands in a journey.
 *
 * @param instrument which one
 * @param state done, fresh or stale, or not
 * @param lastDone when it was last done, where that is recorded
 */
public record InstrumentUse(
    Instrument instrument, InstrumentState state, Optional<LocalDate> lastDone) {

  Figures figures() {
    return Figures.builder()
        .put("instrument", instrument.name().toLowerCase(Locale.ROOT))
        .put("state", state.name().toLowerCase(Locale.ROOT))
        .put("last_done", lastDone.map(LocalDate::toString))
        .build();
  }
}
