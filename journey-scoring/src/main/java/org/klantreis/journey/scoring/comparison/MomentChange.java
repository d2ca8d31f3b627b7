package org.klantreis.journey.scoring.comparison;

import java.util.Optional;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.threshold.Peak;

/**
 * What becomes of a moment of truth.
 *
 * @param touchpoint its touchpoint, as it is in the second journey if it is still there
 * @param placement before, in or after the touchpoint; the same in both journeys
 * @param before hit, missed or unknown in the first; absent where the first does not name it
 * @param after hit, missed or unknown in the second; absent where the second does not name it
 */
public record MomentChange(
    Touchpoint touchpoint,
    MomentPlacement placement,
    Optional<Peak.Outcome> before,
    Optional<Peak.Outcome> after) {

  /** Whether it is named in one journey only, or comes out differently. */
  public boolean isDifferent() {
    return !before.equals(after);
  }
}
