package org.klantreis.journey.scoring.statistics;

/** How the interval of a {@link NetProportion} is computed, by name. */
public enum NetInterval {
  /** The estimate and z standard errors to both sides; a point when all answers agree. */
  WALD,
  /**
   * Wald after adding 3/4, 3/2 and 3/4 answers to the three groups (Rocks 2016), which keeps its
   * level in small samples. It need not hold the estimate when there are few answers.
   */
  ADJUSTED_WALD,
  /** Score interval for a difference of paired proportions (Tango 1998); holds the estimate. */
  TANGO
}
