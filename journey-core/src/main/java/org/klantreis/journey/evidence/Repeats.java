package org.klantreis.journey.evidence;

/** What becomes of it where somebody answers the same question more than once. */
public enum Repeats {
  /** Nobody may: a later answer is a problem, with the line of the first one. */
  REFUSE,
  /** Each of a person's m answers counts 1/m, so that everybody counts once; n counts persons. */
  SHARE,
  /**
   * Every answer counts, and n counts answers; they are worth as many independent ones as their
   * spread between persons says.
   */
  KEEP
}
