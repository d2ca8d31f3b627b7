package org.klantreis.journey.scoring.transition;

/** What annoys customers between touchpoints: five kinds. */
public enum FrictionKind {
  /**
   * What the customer told at one touchpoint is not known at the next (<i>ontbreken van
   * informatiewisseling</i>).
   */
  INFORMATION_LOST,
  /** Too much time passes (<i>te lange periode tussen contactmomenten</i>). */
  GAP_TOO_LONG,
  /** The customer has to go on with another device (<i>verschil in devices</i>). */
  DEVICE_CHANGE,
  /** The customer has to go on over another channel (<i>overgang tussen kanalen</i>). */
  CHANNEL_CHANGE,
  /** A phase has too few touchpoints (<i>te weinig contactmomenten in een fase</i>). */
  TOO_FEW_CONTACTS
}
