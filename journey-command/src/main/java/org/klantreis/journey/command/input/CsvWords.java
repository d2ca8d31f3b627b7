package org.klantreis.journey.command.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** How a table is written down, in the words of an option. */
public final class CsvWords {

  private CsvWords() {}

  /**
   * What stands between cells.
   *
   * @throws IllegalArgumentException unless it is one character that can, or {@code tab}
   */
  public static char delimiter(String written) {
    if (written.equals("tab") || written.equals("\\t")) {
      return '\t';
    }
    if (written.length() != 1 || "\"\r\n".contains(written)) {
      throw new IllegalArgumentException("'" + written + "' is not one character, nor 'tab'");
    }
    return written.charAt(0);
  }

  /**
   * How text is encoded.
   *
   * @throws IllegalArgumentException when no charset of that name is known here
   */
  public static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new IllegalArgumentException(
          "'" + name + "' is no charset that is known here, as windows-1252 is", unknown);
    }
  }
}
