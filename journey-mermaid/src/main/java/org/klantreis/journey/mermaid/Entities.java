package org.klantreis.journey.mermaid;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Characters that are written as {@code #58;} or {@code #quot;}: a number in decimal digits, or a
 * name that HTML knows. A name that it does not know is left as HTML shows it, with an ampersand in
 * the place of #.
 */
final class Entities {

  private static final int HIGHEST_DIGITS = 7;
  private static final char UNKNOWN = 0xFFFD;

  private final Map<String, String> named = new HashMap<>();
  private static final Parser HTML = Parser.builder().build();

  /** A text with the marks that Mermaid puts in the place of entities, as a reader sees it. */
  String decoded(String marked) {
    if (marked.indexOf('ﬂ') < 0 && marked.indexOf('¶') < 0) {
      return marked;
    }
    StringBuilder text = new StringBuilder(marked.length());
    int at = 0;
    while (at < marked.length()) {
      if (marked.startsWith("ﬂ°", at)) {
        boolean number = marked.startsWith("ﬂ°°", at);
        int start = at + (number ? 3 : 2);
        int end = Space.skipWord(marked, start);
        if (end > start && marked.startsWith("¶ß", end)) {
          String name = marked.substring(start, end);
          text.append(number ? character(name) : named.computeIfAbsent(name, this::byName));
          at = end + 2;
        } else {
          text.append(number ? "&#" : "&");
          at = start;
        }
      } else if (marked.startsWith("¶ß", at)) {
        text.append(';');
        at += 2;
      } else {
        text.append(marked.charAt(at++));
      }
    }
    return text.toString();
  }

  /** A text with the marks that Mermaid puts in the place of entities, as it was written. */
  static String written(String marked) {
    return marked.replace("ﬂ°°", "#").replace("ﬂ°", "#").replace("¶ß", ";");
  }

  private String byName(String name) {
    String reference = "&" + name + ";";
    Node paragraph = HTML.parse(reference).getFirstChild();
    return paragraph != null && paragraph.getFirstChild() instanceof Text text
        ? text.getLiteral()
        : reference;
  }

  /** What HTML makes of a number: those from 128 to 159 are meant as in windows-1252. */
  private static String character(String digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    String number = digits.substring(zeros);
    if (number.length() > HIGHEST_DIGITS || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return String.valueOf(UNKNOWN);
    }
    int code = Integer.parseInt(number);
    if (code >= 0x80 && code <= 0x9F) {
      String meant = new String(new byte[] {(byte) code}, Charset.forName("windows-1252"));
      return meant.charAt(0) == UNKNOWN ? Character.toString(code) : meant;
    }
    boolean none =
        code == 0
            || code > Character.MAX_CODE_POINT
            || (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
    return none ? String.valueOf(UNKNOWN) : Character.toString(code);
  }
}
