package org.klantreis.journey.scoring.drivers;

/** By what the importance of a touchpoint to the overall rating is measured, by name. */
public enum Importance {
  /** The product-moment correlation with the overall rating (Pearson 1896). */
  PEARSON,
  /** The correlation of the ranks (Spearman 1904). */
  SPEARMAN,
  /** Pairs in the same order less pairs in opposite order: tau-b (Kendall 1945). */
  KENDALL,
  /** The standardised coefficient in the regression of the overall rating on all ratings. */
  STANDARDISED
}
