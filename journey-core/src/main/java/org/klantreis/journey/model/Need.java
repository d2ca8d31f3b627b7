package org.klantreis.journey.model;

import java.util.Optional;
import org.klantreis.journey.style.Texts;

/**
 * What the customer needs at a touchpoint.
 *
 * @param kind functional, or emotionally charged
 * @param description the need in the customer's words, where it is known
 */
public record Need(NeedKind kind, Optional<String> description) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank description
   */
  public Need {
    Texts.checkNotBlank("A need", "description", description);
  }

  /** Something must get done. */
  public static Need functional(String description) {
    return new Need(NeedKind.FUNCTIONAL, Optional.of(description));
  }

  /** Something must feel right. */
  public static Need emotional(String description) {
    return new Need(NeedKind.EMOTIONAL, Optional.of(description));
  }
}
