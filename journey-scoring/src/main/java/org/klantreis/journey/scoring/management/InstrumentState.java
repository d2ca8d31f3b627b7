package org.klantreis.journey.scoring.management;

/** How an instrument stands in a journey. */
public enum InstrumentState {
  /** Done, and not longer ago than it stays fresh. */
  FRESH,
  /** Done, and longer ago than it stays fresh. */
  STALE,
  /** Done; nobody said on which day is asked, so it is not known whether it is fresh. */
  DONE,
  /** Dated after the day on which is asked; whether it was done before as well is not known. */
  LATER,
  /** Not dated, in a journey that has a date for another instrument. */
  NOT_DONE,
  /** The journey has no date for any instrument. */
  UNKNOWN;

  /** Whether it was done by the day on which is asked. */
  public boolean isDone() {
    return switch (this) {
      case FRESH, STALE, DONE -> true;
      case LATER, NOT_DONE, UNKNOWN -> false;
    };
  }

  /** Whether it is known not to have been done by the day on which is asked, as far as recorded. */
  public boolean isMissing() {
    return switch (this) {
      case LATER, NOT_DONE -> true;
      case FRESH, STALE, DONE, UNKNOWN -> false;
    };
  }
}
