package org.klantreis.journey.scoring.maturity;

import java.util.Locale;

/** When a stage counts as reached. */
public enum MaturityPolicy {

  /**
   * The mean and each key criterion of every lower stage are <i>fully</i> achieved, and those of
   * the stage itself at least <i>largely</i>: the way in which ISO/IEC 33020 (2015) tells a
   * capability level.
   */
  PROGRESSIVE,

  /** Every criterion of the stage and below is at least <i>largely</i> achieved. */
  ALL_MET,

  /**
   * In the stage and in each one below, at least so large a share of the key criteria, and of all
   * criteria, is at least <i>largely</i> achieved. Criteria are counted, not weighed.
   */
  KEY_AND_SHARE;

  /** As people write it: {@code progressive}, {@code all-met}, {@code key-and-share}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
