package org.klantreis.journey.command.console;

import org.klantreis.journey.problem.Nearest;

/** How a name that is not known is refused. */
public final class UnknownName {

  private UnknownName() {}

  /** {@code 'clasic' is no table, maybe 'classic'}; without a near one, all that there are. */
  public static String say(String kind, String name, Iterable<String> known) {
    return "'"
        + name
        + "' is no "
        + kind
        + Nearest.to(name, known)
            .map(near -> ", maybe '" + near + "'")
            .orElse("; there are: " + String.join(", ", known));
  }
}
