package org.klantreis.journey.scoring.threshold;

/** How sure it is whether a chain is broken. */
public enum Certainty {
  /** Some touchpoint is below expectation, whatever chance did to the answers. */
  CERTAINLY_BROKEN,
  /** No rated touchpoint is below expectation, whatever chance did to the answers. */
  CERTAINLY_UNBROKEN,
  /** More answers may decide otherwise. */
  OPEN,
  /** Nothing is rated. */
  UNKNOWN
}
