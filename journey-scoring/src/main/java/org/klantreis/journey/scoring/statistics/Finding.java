package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

/** What the data say of a claim, judged by intervals and not by estimates alone. */
public enum Finding {
  /** The whole interval agrees with the claim. */
  SUPPORTED,
  /** The whole interval disagrees with the claim. */
  CONTRADICTED,
  /** The interval leaves both open. */
  CANNOT_TELL;

  /**
   * Of the claim that something makes no difference: supported when the difference is negligible
   * for certain, which is more than not being told from 0 (Schuirmann 1987).
   *
   * @param difference of what is compared
   * @param negligible the largest difference that makes none, not negative
   */
  public static Finding makesNoDifference(Interval difference, double negligible) {
    checkArgument(negligible >= 0, "What is negligible is at least 0, not %s.", negligible);
    if (-negligible <= difference.low() && difference.high() <= negligible) {
      return SUPPORTED;
    }
    return difference.contains(0) ? CANNOT_TELL : CONTRADICTED;
  }

  /**
   * Of the claim that something rises: supported when it does for certain and not negligibly,
   * contradicted when it falls or the difference is negligible for certain.
   *
   * @param difference of what is compared, the later or higher less the other
   * @param negligible the largest difference that makes none, not negative
   */
  public static Finding rises(Interval difference, double negligible) {
    Finding same = makesNoDifference(difference, negligible);
    if (same == CONTRADICTED) {
      return difference.low() > 0 ? SUPPORTED : CONTRADICTED;
    }
    return same == SUPPORTED ? CONTRADICTED : CANNOT_TELL;
  }

  /**
   * Of the claim that something lies between two numbers: supported when the whole interval does,
   * contradicted when none of it does.
   */
  public static Finding liesBetween(Interval estimated, double low, double high) {
    if (low <= estimated.low() && estimated.high() <= high) {
      return SUPPORTED;
    }
    return estimated.high() < low || high < estimated.low() ? CONTRADICTED : CANNOT_TELL;
  }

  /** Of the claim that one estimate is above another: their intervals must not overlap. */
  public static Finding isAbove(Interval higher, Interval lower) {
    if (higher.low() > lower.high()) {
      return SUPPORTED;
    }
    return higher.high() < lower.low() ? CONTRADICTED : CANNOT_TELL;
  }
}
