package org.klantreis.journey.model;

/** Where an offering is going on the ladder of economic value. */
public enum OfferingTrend {
  /** It becomes like what others offer: down (<i>commoditisering, trap omlaag</i>). */
  COMMODITISING,
  /** Neither. */
  STABLE,
  /** It fits single customers ever better: up (<i>customization, trap omhoog</i>). */
  CUSTOMISING
}
