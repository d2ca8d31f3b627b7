package org.klantreis.journey.report.map;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Ink;

/**
 * How the page looks: on a screen, wide or narrow, by day and by night, and on paper. The rules
 * stand in {@code page.css} beside this class.
 */
final class PageStyle {

  private static final String RULES = read().replace("FONTS", Font.FAMILY);

  private PageStyle() {}

  static String css() {
    return Ink.page() + RULES;
  }

  private static String read() {
    try {
      return Resources.toString(
          Resources.getResource(PageStyle.class, "page.css"), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The style of the page cannot be read.", unreadable);
    }
  }
}
