package org.klantreis.journey.model;

import java.util.Optional;

/**
 * The rungs of the ladder of economic value (Pine and Gilmore 1998), the lowest first.
 * Customisation climbs it, commoditisation descends it.
 */
public enum EconomicRung {
  /** Raw material, the same from every seller (<i>grondstof</i>). */
  COMMODITY,
  /** A thing that was made (<i>product</i>). */
  GOOD,
  /** Something that is done for the customer (<i>dienst</i>). */
  SERVICE,
  /** A time that is worth remembering (<i>beleving</i>). */
  EXPERIENCE;

  /** The rung that customisation leads to; none above an experience. */
  public Optional<EconomicRung> above() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  /** The rung that commoditisation leads to; none below a commodity. */
  public Optional<EconomicRung> below() {
    return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
  }
}
