package org.klantreis.journey.scoring.threshold;

/** How sure it is whether a moment of truth is hit. */
public enum MomentCertainty {
  /** Every condition of a hit holds, whatever chance did to the answers. */
  CERTAINLY_HIT,
  /** Some condition of a hit does not hold, whatever chance did to the answers. */
  CERTAINLY_MISSED,
  /** More answers may decide otherwise. */
  OPEN,
  /** Not rated, or the need is not recorded. */
  UNKNOWN
}
