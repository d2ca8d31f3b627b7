package org.klantreis.journey.scoring.drivers;

/** A quadrant of the importance-performance matrix (Martilla and James 1977). */
public enum Quadrant {
  /** Important, and performs well. */
  KEEP_UP_THE_GOOD_WORK,
  /** Important, and performs badly: mend this first. */
  CONCENTRATE_HERE,
  /** Unimportant, and performs badly. */
  LOW_PRIORITY,
  /** Unimportant, and performs well. */
  POSSIBLE_OVERKILL;

  /** The quadrant of a touchpoint that is important or not, and performs well or not. */
  static Quadrant of(boolean important, boolean performs) {
    if (important) {
      return performs ? KEEP_UP_THE_GOOD_WORK : CONCENTRATE_HERE;
    }
    return performs ? POSSIBLE_OVERKILL : LOW_PRIORITY;
  }
}
