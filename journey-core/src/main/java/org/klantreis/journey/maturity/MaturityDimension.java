package org.klantreis.journey.maturity;

/** The side of the organisation that a criterion looks at. */
public enum MaturityDimension {

  /** What the organisation aims at, and what it pays for. */
  FOCUS,

  /** What people find normal. */
  CULTURE,

  /** How work is done. */
  PROCESS,

  /** Who does it, with which mandate. */
  PEOPLE,

  /** Channels, partners and suppliers (<i>keten</i>). */
  CHAIN
}
