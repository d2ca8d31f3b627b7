package org.klantreis.journey.report.drawing;

import java.util.regex.Pattern;
import org.klantreis.journey.problem.Printable;

/** Text that may come from anywhere, as HTML, XML and a line of text can hold it. */
public final class Markup {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u00A0\\u2028\\u2029]+");
  private static final char REPLACEMENT = '\uFFFD';

  private Markup() {}

  /**
   * The text on one line: line ends and tabs are blanks, other control characters and those that
   * turn the direction of writing are shown as escapes, and what is no character is replaced.
   */
  public static String oneLine(String raw) {
    return characters(Printable.of(BLANKS.matcher(raw).replaceAll(" ").strip()));
  }

  /** Half a surrogate pair, U+FFFE and U+FFFF cannot stand in a document. */
  private static String characters(String text) {
    StringBuilder sound = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean none = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
              sound.appendCodePoint(none ? REPLACEMENT : c);
            });
    return sound.toString();
  }

  /** The text on one line, as an element's content or an attribute's value. */
  public static String escape(String raw) {
    String text = oneLine(raw);
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
