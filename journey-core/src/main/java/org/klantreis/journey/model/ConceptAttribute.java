package org.klantreis.journey.model;

/**
 * What customer experience management asks of a service concept (Van Slooten, Basisboek Customer
 * Journey).
 */
public enum ConceptAttribute {
  /** The customer feels that it is meant for her in person (<i>gericht</i>). */
  TARGETED,
  /** It stands on a base of touchpoints as expected, 7+ (<i>gedoseerd</i>). */
  DOSED,
  /** It does not hang on chance or on particular circumstances (<i>repliceerbaar</i>). */
  REPLICABLE,
  /** It comes when the customer's need is greatest (<i>op het juiste moment</i>). */
  RIGHT_MOMENT,
  /** It moves people, and is no functional repair alone (<i>met emotionele impact</i>). */
  EMOTIONAL_IMPACT
}
