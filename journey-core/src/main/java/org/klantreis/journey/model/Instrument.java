package org.klantreis.journey.model;

/**
 * The instruments of customer experience management (<i>instrumentarium</i>; Van Slooten, Basisboek
 * Customer Journey), in the order in which they are used.
 */
public enum Instrument {
  /** Charting the journey (<i>in kaart brengen van de klantreis</i>). */
  MAPPING,
  /** Improving it (<i>verbeteren van de klantreis</i>). */
  MAKING,
  /** Measuring what the improvements did (<i>meten van het resultaat van de verbeteringen</i>). */
  MINING,
  /**
   * Carrying out the organisational change that journeys ask for (<i>doorvoeren van
   * organisatieveranderingen op basis van klantreizen</i>).
   */
  MANAGEMENT
}
