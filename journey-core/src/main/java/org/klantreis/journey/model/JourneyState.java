package org.klantreis.journey.model;

/** Which version of the truth a journey map shows. */
public enum JourneyState {
  /** The journey as customers have it today (<i>huidige klantreis</i>). */
  AS_IS,
  /** The journey as it should become (<i>gewenste klantreis</i>). */
  TO_BE,
  /** The journey as the organisation designed it (Halvorsrud, Kvale and Følstad 2016). */
  PLANNED,
  /** The journey as one customer, or one group, really had it (the same). */
  ACTUAL
}
