package org.klantreis.journey.report.map;

import java.util.Optional;
import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Svg;

/**
 * The ratings of one touchpoint on a bar, for a narrow screen; the words beside it say the same.
 */
final class StepBar {

  private static final double WIDTH = 320;
  private static final double LINE = 22;

  private final MapModel model;

  StepBar(MapModel model) {
    this.model = model;
  }

  /** A bar with a line for each series, hidden from screen readers. */
  String draw(Column column) {
    Svg svg = new Svg();
    double height = 10 + LINE * model.series().size();
    Axis axis = model.axis();
    svg.box(0, 0, WIDTH, height, 6, axis.bands().isPresent() ? Ink.BELOW_GROUND : Ink.MET_GROUND);
    axis.bands()
        .ifPresent(
            cuts -> {
              double met = x(cuts.met());
              double exceeded = x(cuts.exceeded());
              svg.box(met, 0, exceeded - met, height, 0, Ink.MET_GROUND);
              svg.box(exceeded, 0, WIDTH - exceeded, height, 6, Ink.EXCEEDED_GROUND);
              svg.line(met, 0, met, height, Ink.MET, 1.4);
              svg.line(exceeded, 0, exceeded, height, Ink.EXCEEDED, 1.4);
            });
    double y = 5 + LINE / 2;
    for (Series line : model.series()) {
      Optional<Mark> mark = line.marks().get(column.number() - 1);
      if (mark.isPresent()) {
        draw(svg, line, mark.get(), y);
      }
      y += LINE;
    }
    return "<svg class=\"bar\" viewBox=\"0 0 "
        + Svg.number(WIDTH)
        + " "
        + Svg.number(height)
        + "\" aria-hidden=\"true\" font-family=\""
        + Font.FAMILY
        + "\">\n"
        + svg
        + "</svg>\n";
  }

  private double x(double value) {
    return 12 + (WIDTH - 24) * model.axis().height(value);
  }

  private void draw(Svg svg, Series line, Mark mark, double y) {
    if (mark.on(model.axis().scale()).isEmpty()) {
      return;
    }
    double value = mark.on(model.axis().scale()).getAsDouble();
    mark.rated()
        .flatMap(each -> each.interval())
        .ifPresent(
            ends ->
                svg.line(
                    x(ends.low()), y, x(ends.high()), y, line.ink(), 7, "stroke-opacity", "0.3"));
    Ink ink =
        model.series().size() > 1
            ? line.ink()
            : mark.link().band().map(CurvePicture::ink).orElse(line.ink());
    svg.leaf(
        "path",
        "d",
        line.shape().path(x(value), y, 6),
        "class",
        ink.fill() + " " + Ink.SURFACE.stroke(),
        "stroke-width",
        1.5);
  }
}
