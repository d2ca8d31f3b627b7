package org.klantreis.journey.scoring.experience;

/** Whether a touchpoint delights. */
public enum Delight {
  /** It is exceeded, above the expectation, and answers an emotional need. */
  DELIGHTED,
  /** One of these is known not to be so. */
  NOT_DELIGHTED,
  /** It is exceeded and above the expectation, but the need is not recorded. */
  UNKNOWN
}
