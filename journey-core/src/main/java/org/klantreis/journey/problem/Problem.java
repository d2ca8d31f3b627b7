package org.klantreis.journey.problem;

import java.util.Optional;

/**
 * One thing that is wrong: where, with which value, what, and what to do about it.
 *
 * <p>Reads as {@code ratings.csv:40: 'chekout', no such touchpoint in the journey, maybe
 * 'checkout'}.
 *
 * @param place where it stands: a row, a path into a document, an element of a journey
 * @param value the offending value as it was found, where there is one
 * @param what what is wrong with it
 * @param hint what to do, where something helpful can be said
 */
public record Problem(String place, Optional<String> value, String what, Optional<String> hint) {

  /**
   * Of how many problems of one document it is looked for what was meant: for each it takes a look
   * at everything that is known, and nobody reads as many.
   */
  public static final int MOST_HINTED = 100;

  private static final int LONGEST_VALUE = 80;

  /** A problem that is not about a single value. */
  public static Problem at(String place, String what) {
    return new Problem(place, Optional.empty(), what, Optional.empty());
  }

  /** A problem with a value, which is quoted in the message. */
  public static Problem at(String place, String value, String what) {
    return new Problem(place, Optional.of(value), what, Optional.empty());
  }

  /** The same problem with a hint of what to do. */
  public Problem withHint(String hint) {
    return new Problem(place, value, what, Optional.of(hint));
  }

  /** The same problem with the hint "maybe 'checkout'", or as it was when nothing comes near. */
  public Problem withNearest(Iterable<String> known) {
    return value
        .flatMap(wrong -> Nearest.to(wrong, known))
        .map(near -> withHint("maybe '" + near + "'"))
        .orElse(this);
  }

  /** The same problem in a larger place: {@code row 3} within {@code a.csv} is {@code a.csv:3}. */
  public Problem within(String outer) {
    return new Problem(place.isEmpty() ? outer : outer + ":" + place, value, what, hint);
  }

  /** {@code place: 'value', what, hint}; control characters are shown as escapes. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (!place.isEmpty()) {
      text.append(printable(place, Integer.MAX_VALUE)).append(": ");
    }
    value.ifPresent(v -> text.append('\'').append(printable(v, LONGEST_VALUE)).append("', "));
    text.append(printable(what, Integer.MAX_VALUE));
    hint.ifPresent(h -> text.append(", ").append(printable(h, Integer.MAX_VALUE)));
    return text.toString();
  }

  private static String printable(String raw, int longest) {
    String text = Printable.of(raw.length() > longest ? raw.substring(0, longest) : raw);
    return raw.length() > longest ? text + "…" : text;
  }
}
