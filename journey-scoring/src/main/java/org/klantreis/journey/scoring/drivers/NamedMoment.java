package org.klantreis.journey.scoring.drivers;

import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.TouchpointId;

/**
 * A moment of truth that the map names, seen in the light of the data.
 *
 * @param touchpoint where it lies
 * @param moment what the map says of it
 * @param standing what the data say of it
 */
public record NamedMoment(TouchpointId touchpoint, MomentOfTruth moment, Standing standing) {

  /** What the data say. */
  public enum Standing {
    /** The reward counts: the data agree. */
    CANDIDATE,
    /** It was rated, and exceeding expectations there does not pay for certain. */
    NOT_A_CANDIDATE,
    /** Nobody rated it above expectation, or nobody was asked about it. */
    UNKNOWN
  }
}
