package org.klantreis.journey.model;

/**
 * The aspects of a customer's inner response to a contact (Verhoef et al. 2009): an experience is
 * subjective, and more than a feeling.
 */
public enum ResponseAspect {
  /** What the customer thinks. */
  COGNITIVE,
  /** The mood that the customer is in. */
  AFFECTIVE,
  /** The emotion that the customer feels. */
  EMOTIONAL,
  /** What it means for the customer among others. */
  SOCIAL,
  /** What the customer's body senses. */
  PHYSICAL
}
