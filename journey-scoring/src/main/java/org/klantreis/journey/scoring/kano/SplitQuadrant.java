package org.klantreis.journey.scoring.kano;

/** Where a touchpoint lies between its functional and its emotional side. */
public enum SplitQuadrant {
  /** Neither side is good. */
  REPAIR,
  /** The functional side is good, the emotional side is not, or is not known. */
  SOLID,
  /** The emotional side is good, the functional side is not, or is not known: it will not last. */
  FRAGILE_DELIGHT,
  /** Both sides are good. */
  DELIGHT,
  /** Neither side is known. */
  UNKNOWN
}
