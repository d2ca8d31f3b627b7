package org.klantreis.journey.model;

/** What kind of need a customer has at a touchpoint. */
public enum NeedKind {
  /** Something must get done. */
  FUNCTIONAL,
  /** Something must feel right: an emotionally charged need, the only kind that a 9+ can meet. */
  EMOTIONAL
}
