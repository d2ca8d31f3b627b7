package org.klantreis.journey.model;

/** Whether a touchpoint matters to the customer; every touchpoint should. */
public enum Relevance {
  /** The customer would miss it. */
  RELEVANT,
  /** The customer could do without it. */
  IRRELEVANT
}
