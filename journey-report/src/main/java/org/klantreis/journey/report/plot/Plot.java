package org.klantreis.journey.report.plot;

import java.util.Locale;
import org.klantreis.journey.report.table.TextualTable;

/** A picture of something that was found, with the same in a table. */
public interface Plot {

  /** What is shown, in a few words. */
  String title(Locale locale);

  /** How to read it, in a sentence or two. */
  String description(Locale locale);

  /** The picture as an SVG document that stands alone. */
  String svg(Locale locale);

  /**
   * The picture as an SVG element of a page that has the colours.
   *
   * @param id tells it from other pictures on the page; letters, digits and hyphens
   */
  String element(String id, Locale locale);

  /** The same in words and numbers. */
  TextualTable table(Locale locale);
}
