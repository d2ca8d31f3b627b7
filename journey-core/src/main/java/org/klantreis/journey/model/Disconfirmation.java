package org.klantreis.journey.model;

/** How an experience compares with what was expected (Oliver 1980). */
public enum Disconfirmation {
  /** The experience falls short of the expectation (<i>negatief</i>). */
  NEGATIVE,
  /** The experience meets the expectation (<i>neutraal</i>). */
  NEUTRAL,
  /** The experience exceeds the expectation (<i>positief</i>). */
  POSITIVE
}
