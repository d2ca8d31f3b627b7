package org.klantreis.journey.model;

/** Where a moment of truth lies, seen from its touchpoint. */
public enum MomentPlacement {
  /** On the way to the touchpoint. */
  BEFORE,
  /** In the touchpoint itself. */
  DURING,
  /** When the touchpoint is over. */
  AFTER
}
