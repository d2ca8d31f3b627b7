package org.klantreis.journey.style;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.klantreis.journey.name.Names;

/** What every id and every name of the model must be. */
public final class Texts {

  private Texts() {}

  /**
   * An id as people see it; {@code kind} says of what, for the message.
   *
   * @throws IllegalArgumentException for an id in which there is nothing to see
   */
  public static String id(String kind, String value) {
    String clean = Names.clean(value);
    checkArgument(!clean.isEmpty(), "A %s id must not be blank.", kind);
    return clean;
  }

  /**
   * Passes a name; {@code owner} says whose, as the message begins.
   *
   * @throws IllegalArgumentException for a name in which there is nothing to see
   */
  public static void checkName(String owner, String name) {
    checkArgument(
        !Names.clean(name).isEmpty(), "%s needs a name that can be read: it is blank.", owner);
  }

  /**
   * Passes a text that may be left out, but not be blank.
   *
   * @throws IllegalArgumentException for a blank text
   */
  public static void checkNotBlank(String owner, String attribute, Optional<String> text) {
    checkArgument(
        text.isEmpty() || !text.get().isBlank(),
        "%s has a blank %s. Leave it out when it is not known.",
        owner,
        attribute);
  }
}
