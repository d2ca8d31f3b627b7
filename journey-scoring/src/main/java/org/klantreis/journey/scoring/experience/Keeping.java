package org.klantreis.journey.scoring.experience;

import org.klantreis.journey.model.Disconfirmation;

/** What becomes of a promise; in rising order. */
public enum Keeping {
  /** Less is delivered than promised. */
  BROKEN,
  /** As much is delivered as promised. */
  KEPT,
  /** More is delivered than promised. */
  EXCEEDED;

  static Keeping of(Disconfirmation delivered) {
    return switch (delivered) {
      case NEGATIVE -> BROKEN;
      case NEUTRAL -> KEPT;
      case POSITIVE -> EXCEEDED;
    };
  }
}
