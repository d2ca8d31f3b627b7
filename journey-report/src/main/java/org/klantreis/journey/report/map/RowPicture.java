package org.klantreis.journey.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Svg;
import org.klantreis.journey.report.drawing.Svg.Anchor;
import org.klantreis.journey.report.drawing.Wrapped;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.transition.FrictionKind;
import org.klantreis.journey.scoring.verdict.Terms;

/** One row of the map: the phases, the touchpoints, the curve, what lies between, the lanes. */
final class RowPicture {

  private static final double PHASE_HEIGHT = 40;
  private static final double POINT = 11;
  private static final double CROSSING_HEIGHT = 52;
  private static final Font PHASE_NAME = Font.bold(13);
  private static final Font STAGE = Font.regular(10.5);
  private static final Font TOUCHPOINT = Font.bold(13.5);
  private static final Font NUMBER = Font.bold(11);
  private static final Font SMALL = Font.regular(11);
  private static final int MOST_NAME_LINES = 4;

  private final MapModel model;
  private final Geometry geometry;
  private final List<Lane> lanes;
  private final List<Column> row;
  private final int first;

  RowPicture(MapModel model, Geometry geometry, List<Lane> lanes, List<Column> row, int first) {
    this.model = model;
    this.geometry = geometry;
    this.lanes = lanes;
    this.row = row;
    this.first = first;
  }

  /** Touchpoints beside each other that are in one phase, or in none. */
  private record Stretch(Optional<Phase> phase, int from, int to) {}

  /** Draws the row from that height on, and says where it ends. */
  double draw(Svg svg, double top) {
    double y = top;
    List<Stretch> stretches = stretches();
    boolean hasPhases = stretches.stream().anyMatch(each -> each.phase().isPresent());
    if (hasPhases) {
      y += drawPhases(svg, stretches, y) + 10;
    }
    double names = y;
    y += drawTouchpoints(svg, y) + 12;
    double curve = y;
    new CurvePicture(model, geometry, row, first, y).draw(svg);
    y += CurvePicture.height(model);
    if (hasCrossings()) {
      drawCrossings(svg, y);
      y += CROSSING_HEIGHT;
    }
    for (Lane lane : lanes) {
      double height = lane.height(row, first, geometry.columnWidth());
      if (row.stream().anyMatch(each -> lane.cells().get(each.number() - 1).isPresent())) {
        svg.line(0, y, geometry.end(row), y, Ink.HAIRLINE, 1);
        lane.draw(svg, geometry, row, first, y);
        y += height;
      }
    }
    svg.line(0, y, geometry.end(row), y, Ink.HAIRLINE, 1);
    drawBorders(svg, stretches, names, curve, y);
    return y;
  }

  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= row.size(); i++) {
      if (i == row.size() || !Objects.equals(row.get(i).phase(), row.get(from).phase())) {
        if (from < row.size()) {
          stretches.add(new Stretch(row.get(from).phase(), from, i));
        }
        from = i;
      }
    }
    return stretches;
  }

  /** Draws the names of the phases, and says how high they are. */
  private double drawPhases(Svg svg, List<Stretch> stretches, double top) {
    double below =
        stretches.stream()
            .flatMap(stretch -> below(stretch).stream())
            .mapToDouble(Wrapped::height)
            .max()
            .orElse(0);
    double height = PHASE_HEIGHT + Math.max(0, below - STAGE.lineHeight());
    stretches.forEach(stretch -> drawPhase(svg, stretch, top, height));
    return height;
  }

  private void drawPhase(Svg svg, Stretch stretch, double top, double height) {
    double begin = begin(stretch);
    double end = end(stretch);
    boolean isFirst = stretch.from() == 0;
    String path =
        "M"
            + point(begin, top)
            + "L"
            + point(end, top)
            + "L"
            + point(end + POINT, top + height / 2)
            + "L"
            + point(end, top + height)
            + "L"
            + point(begin, top + height)
            + (isFirst ? "" : "L" + point(begin + POINT, top + height / 2))
            + "Z";
    if (stretch.phase().isEmpty()) {
      svg.fill(path, Ink.MET_GROUND);
      return;
    }
    svg.fill(path, Ink.PHASE);
    double x = textLeft(stretch);
    double width = end - x;
    Optional<Wrapped> below = below(stretch);
    Wrapped name = Wrapped.line(stretch.phase().get().name(), PHASE_NAME, width);
    svg.cell(
        name,
        x,
        below.isPresent() ? top + 5.5 : top + (height - PHASE_HEIGHT) / 2 + 13,
        width,
        Ink.ON_PHASE);
    below.ifPresent(text -> svg.cell(text, x, top + 22.5, width, Ink.ON_PHASE));
  }

  private double begin(Stretch stretch) {
    double left = geometry.x(stretch.from());
    return stretch.from() == 0 ? left : left + 2;
  }

  private double end(Stretch stretch) {
    return geometry.x(stretch.to()) - (stretch.to() == row.size() ? POINT : 2);
  }

  private double textLeft(Stretch stretch) {
    return begin(stretch) + (stretch.from() == 0 ? 14 : POINT + 12);
  }

  private Optional<Wrapped> below(Stretch stretch) {
    double width = end(stretch) - textLeft(stretch);
    return stretch
        .phase()
        .flatMap(phase -> below(row.get(stretch.from()), phase))
        .map(text -> Wrapped.of(text, STAGE, width, MOST_NAME_LINES));
  }

  /** What stands under the name of a phase. */
  private Optional<String> below(Column column, Phase phase) {
    ReportWords words = model.words();
    Optional<String> stage = phase.purchaseStage().map(words::say);
    if (!model.hasFewContacts(column, phase)) {
      return stage;
    }
    String few = words.say(FrictionKind.TOO_FEW_CONTACTS);
    return Optional.of(
        stage
            .map(
                each ->
                    words.say(Terms.phrase("phrase.groups").with("first", each).with("next", few)))
            .orElse(few));
  }

  private static String point(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }

  private double drawTouchpoints(Svg svg, double top) {
    double height = 0;
    for (int i = 0; i < row.size(); i++) {
      Column column = row.get(i);
      double x = geometry.x(i) + 9;
      double width = geometry.columnWidth() - 18;
      svg.leaf(
          "circle",
          "cx",
          x + 9,
          "cy",
          top + 11,
          "r",
          9.5,
          "fill",
          "none",
          "stroke-width",
          1.4,
          "class",
          Ink.LINE.stroke());
      svg.text(
          Integer.toString(column.number()),
          x + 9,
          top + 15,
          Anchor.MIDDLE,
          column.number() > 99 ? Font.bold(9) : NUMBER,
          Ink.TEXT);
      drawStanding(svg, column, x + 26, top + 4, width - 26);
      Wrapped name = Wrapped.of(column.touchpoint().name(), TOUCHPOINT, width, MOST_NAME_LINES);
      svg.cell(name, x, top + 28, width, Ink.TEXT);
      height = Math.max(height, 28 + name.height());
    }
    return height;
  }

  private void drawStanding(Svg svg, Column column, double x, double top, double width) {
    if (column.standing() != Column.Standing.STAYS) {
      Ink ink = column.standing() == Column.Standing.REMOVED ? Ink.BELOW : Ink.TO_BE;
      svg.cell(
          Wrapped.line(model.words().raised(column.standing()), Font.bold(11), width),
          x,
          top,
          width,
          ink);
    }
  }

  private boolean hasCrossings() {
    return row.stream().anyMatch(column -> model.crossing(column).isPresent());
  }

  private void drawCrossings(Svg svg, double top) {
    Wrapped title =
        Wrapped.of(model.words().say("lane.crossing"), Font.bold(11), geometry.left() - 16, 3);
    svg.lines(title, 0, top + 9, Anchor.START, Ink.MUTED);
    for (int i = 0; i < row.size(); i++) {
      // of the last one to the first of the next row
      Optional<Crossing> crossing = model.crossing(row.get(i));
      if (crossing.isPresent()) {
        drawCrossing(svg, crossing.get(), i, top);
      }
    }
  }

  private void drawCrossing(Svg svg, Crossing crossing, int place, double top) {
    boolean atEnd = place == row.size() - 1;
    double width = geometry.columnWidth() - 14;
    double middle = atEnd ? geometry.end(row) - width / 2 - 4 : geometry.x(place + 1);
    svg.group("class", "crossing");
    svg.tooltip(MapTable.crossing(model.words(), crossing));
    double size = 22;
    double x = middle - crossing.frictions().size() * size / 2;
    for (FrictionKind kind : crossing.frictions()) {
      Ink ink = Crossing.ink(kind);
      svg.leaf(
          "circle",
          "cx",
          x + size / 2,
          "cy",
          top + 15,
          "r",
          10,
          "stroke-width",
          1.2,
          "class",
          Ink.SURFACE.fill() + " " + ink.stroke());
      double left = x + size / 2 - 6;
      Crossing.icon(kind).ifPresent(icon -> icon.draw(svg, left, top + 9, 12, ink));
      x += size;
    }
    if (crossing.frictions().isEmpty()) {
      svg.leaf("circle", "cx", middle, "cy", top + 15, "r", 3, "class", Ink.LINE.fill());
    }
    if (crossing.elapsed().isPresent()) {
      svg.text(
          String.join(
              "",
              Wrapped.line(model.words().duration(crossing.elapsed().get()), SMALL, width).lines()),
          middle,
          top + 41,
          Anchor.MIDDLE,
          SMALL,
          crossing.isTooLong() ? Ink.BELOW : Ink.TEXT);
    }
    svg.end();
  }

  /** Between phases the border is stronger than between touchpoints. */
  private void drawBorders(
      Svg svg, List<Stretch> stretches, double top, double curve, double bottom) {
    double below = curve + CurvePicture.height(model) + (hasCrossings() ? CROSSING_HEIGHT : 0);
    for (int i = 1; i < row.size(); i++) {
      int place = i;
      boolean betweenPhases = stretches.stream().anyMatch(each -> each.from() == place);
      double x = geometry.x(i);
      if (betweenPhases) {
        svg.line(
            x, top, x, curve + CurvePicture.height(model), Ink.LINE, 1, "stroke-dasharray", "2 4");
        svg.line(x, below, x, bottom, Ink.LINE, 1, "stroke-dasharray", "2 4");
      } else {
        svg.line(x, below, x, bottom, Ink.HAIRLINE, 1);
      }
    }
  }
}
