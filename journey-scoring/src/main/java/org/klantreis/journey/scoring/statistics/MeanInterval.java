package org.klantreis.journey.scoring.statistics;

/** By which method the mean of answers on a scale gets its interval. */
public enum MeanInterval {
  /**
   * The bounded interval of {@link BoundedMean}: it stays on the scale, exists from one answer on,
   * and is honest with few or with skewed answers. The default.
   */
  BOUNDED,
  /**
   * Student's t (1908), which the literature reports: it may leave the scale, and with few skewed
   * answers it flatters. Absent below an effective sample size of 2, and a point where all answers
   * are the same.
   */
  STUDENT
}
