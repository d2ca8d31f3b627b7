package org.klantreis.journey.model;

/** The three kinds of channel through which a customer meets an organisation. */
public enum ChannelKind {
  /** A website, an app, a message (<i>digitaal</i>). */
  DIGITAL,
  /** A shop, a fair, a catalogue, a waiting room (<i>fysiek</i>). */
  PHYSICAL,
  /** A voice on the telephone (<i>telefonisch</i>). */
  TELEPHONE
}
