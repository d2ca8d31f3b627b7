package org.klantreis.journey.report.plot;

import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Svg;
import org.klantreis.journey.report.drawing.Wrapped;

/** A picture as a document: with its title when it stands alone, without on a page. */
final class Framed {

  private static final double MARGIN = 24;

  private Framed() {}

  static String element(
      String id,
      String language,
      String title,
      String description,
      double width,
      double height,
      Svg picture) {
    return Svg.document(id, language, width, height, title, description, false, picture);
  }

  static String alone(
      String id,
      String language,
      String title,
      String description,
      double width,
      double height,
      Svg picture) {
    Wrapped head = Wrapped.of(title, Font.bold(20), width, 2);
    Wrapped lead = Wrapped.of(description, Font.regular(12), width, 4);
    double top = MARGIN + head.height() + 4 + lead.height() + 16;
    Svg whole = new Svg();
    whole.box(0, 0, width + 2 * MARGIN, top + height + MARGIN, 0, Ink.SURFACE);
    whole.cell(head, MARGIN, MARGIN, width, Ink.TEXT);
    whole.cell(lead, MARGIN, MARGIN + head.height() + 4, width, Ink.MUTED);
    whole.group("transform", "translate(" + Svg.number(MARGIN) + " " + Svg.number(top) + ")");
    whole.add(picture).end();
    return Svg.document(
        id, language, width + 2 * MARGIN, top + height + MARGIN, title, description, true, whole);
  }
}
