package org.klantreis.journey.style;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/** What every id and every name of the model must be. */
public final class Texts {

  private Texts() {}

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank id, blanks around it, and control characters
   */
  public static void checkId(String kind, String value) {
    checkArgument(!value.isBlank(), "A %s id must not be blank.", kind);
    checkArgument(
        value.equals(value.strip()) && value.chars().noneMatch(Character::isISOControl),
        "A %s id must not begin or end with a blank, nor hold a control character: '%s'.",
        kind,
        value);
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank name
   */
  public static void checkName(String owner, String name) {
    checkArgument(!name.isBlank(), "%s needs a name that can be read: it is blank.", owner);
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank text, but not for none at all
   */
  public static void checkNotBlank(String owner, String attribute, Optional<String> text) {
    checkArgument(
        text.isEmpty() || !text.get().isBlank(),
        "%s has a blank %s. Leave it out when it is not known.",
        owner,
        attribute);
  }
}
