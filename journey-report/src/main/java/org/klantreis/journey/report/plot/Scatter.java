package org.klantreis.journey.report.plot;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.report.drawing.Curve;
import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Labels;
import org.klantreis.journey.report.drawing.Labels.Box;
import org.klantreis.journey.report.drawing.Labels.Placed;
import org.klantreis.journey.report.drawing.Markup;
import org.klantreis.journey.report.drawing.Shape;
import org.klantreis.journey.report.drawing.Svg;
import org.klantreis.journey.report.drawing.Svg.Anchor;
import org.klantreis.journey.report.drawing.Wrapped;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.statistics.Interval;

/**
 * Labelled points on a plane that is cut in four.
 *
 * @param words in the language of the picture
 * @param across what lies from left to right
 * @param up what lies from the bottom to the top
 * @param quadrants the names of the quarters: upper left, upper right, lower left, lower right
 * @param points in the order of the table
 */
record Scatter(
    ReportWords words,
    Axis across,
    Axis up,
    ImmutableList<String> quadrants,
    ImmutableList<Point> points) {

  private static final double LEFT = 58;
  private static final double TOP = 12;
  private static final double WIDTH = 560;
  private static final double HEIGHT = 450;
  private static final double BESIDE = 190;
  private static final double LABEL = 15;
  private static final double WIDEST_LABEL = 132;
  private static final Font NAME = Font.regular(11);
  private static final Font TICK = Font.regular(11);
  private static final Font TITLE = Font.bold(12);
  private static final Font QUADRANT = Font.bold(12.5);

  /**
   * An axis.
   *
   * @param title what it measures
   * @param low the value at the left or the bottom; may be above the other end
   * @param high the value at the right or the top
   * @param cut where the plane is cut; absent where it is not
   * @param step from one tick to the next
   */
  record Axis(String title, double low, double high, OptionalDouble cut, double step) {

    /** Where a value lies, from 0 to 1; what lies beyond an end is at that end. */
    double share(double value) {
      return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }

    List<Double> ticks() {
      List<Double> ticks = new ArrayList<>();
      double from = Math.min(low, high);
      double to = Math.max(low, high);
      for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + 1e-9; i++) {
        ticks.add(i * step);
      }
      return ticks;
    }
  }

  /**
   * A point.
   *
   * @param label beside it
   * @param kind what it counts among, for the key
   * @param shape of its mark, the same for all of a kind
   * @param ink of its mark
   */
  record Point(
      String label,
      String kind,
      Shape shape,
      Ink ink,
      double x,
      double y,
      Optional<Interval> across,
      Optional<Interval> up) {}

  String draw(String id, String title, String description, boolean standalone) {
    Svg svg = new Svg();
    drawPlane(svg);
    points.forEach(point -> drawBars(svg, point));
    boolean beside = drawLabels(svg);
    points.forEach(point -> drawMark(svg, point));
    double width = LEFT + WIDTH + (beside ? BESIDE : 14);
    double bottom = drawKey(svg, TOP + HEIGHT + 56, width - 10);
    return standalone
        ? Framed.alone(id, words.language(), title, description, width, bottom, svg)
        : Framed.element(id, words.language(), title, description, width, bottom, svg);
  }

  private double x(double value) {
    return LEFT + WIDTH * across.share(value);
  }

  private double y(double value) {
    return TOP + HEIGHT * (1 - up.share(value));
  }

  private void drawPlane(Svg svg) {
    double cutX = across.cut().isPresent() ? x(across.cut().getAsDouble()) : LEFT;
    double cutY = up.cut().isPresent() ? y(up.cut().getAsDouble()) : TOP + HEIGHT;
    svg.box(LEFT, TOP, WIDTH, HEIGHT, 4, Ink.MET_GROUND);
    svg.box(cutX, TOP, LEFT + WIDTH - cutX, cutY - TOP, 4, Ink.EXCEEDED_GROUND);
    for (double tick : across.ticks()) {
      svg.line(x(tick), TOP, x(tick), TOP + HEIGHT, Ink.HAIRLINE, 0.8);
      svg.text(words.plain(tick), x(tick), TOP + HEIGHT + 17, Anchor.MIDDLE, TICK, Ink.MUTED);
    }
    for (double tick : up.ticks()) {
      svg.line(LEFT, y(tick), LEFT + WIDTH, y(tick), Ink.HAIRLINE, 0.8);
      svg.text(words.plain(tick), LEFT - 8, y(tick) + 4, Anchor.END, TICK, Ink.MUTED);
    }
    if (across.cut().isPresent()) {
      svg.line(cutX, TOP, cutX, TOP + HEIGHT, Ink.LINE, 1.4);
    }
    if (up.cut().isPresent()) {
      svg.line(LEFT, cutY, LEFT + WIDTH, cutY, Ink.LINE, 1.4);
    }
    svg.text(across.title(), LEFT + WIDTH / 2, TOP + HEIGHT + 38, Anchor.MIDDLE, TITLE, Ink.TEXT);
    svg.text(
        up.title(),
        0,
        0,
        Anchor.MIDDLE,
        TITLE,
        Ink.TEXT,
        "transform",
        "translate(12 " + Svg.number(TOP + HEIGHT / 2) + ") rotate(-90)");
    drawQuadrants(svg);
  }

  private void drawQuadrants(Svg svg) {
    for (int i = 0; i < quadrants.size(); i++) {
      boolean atLeft = i % 2 == 0;
      boolean above = i < 2;
      svg.text(
          quadrants.get(i),
          atLeft ? LEFT + 10 : LEFT + WIDTH - 10,
          above ? TOP + 20 : TOP + HEIGHT - 10,
          atLeft ? Anchor.START : Anchor.END,
          QUADRANT,
          Ink.MUTED);
    }
  }

  private List<Box> quadrantBoxes() {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < quadrants.size(); i++) {
      double width = QUADRANT.width(quadrants.get(i)) + 4;
      double left = i % 2 == 0 ? LEFT + 8 : LEFT + WIDTH - 8 - width;
      double top = i < 2 ? TOP + 6 : TOP + HEIGHT - 24;
      boxes.add(new Box(left, top, left + width, top + 20));
    }
    return boxes;
  }

  private void drawBars(Svg svg, Point point) {
    double x = x(point.x());
    double y = y(point.y());
    point
        .across()
        .ifPresent(
            ends ->
                svg.line(
                    x(ends.low()),
                    y,
                    x(ends.high()),
                    y,
                    point.ink(),
                    1.2,
                    "stroke-opacity",
                    "0.45"));
    point
        .up()
        .ifPresent(
            ends ->
                svg.line(
                    x,
                    y(ends.low()),
                    x,
                    y(ends.high()),
                    point.ink(),
                    1.2,
                    "stroke-opacity",
                    "0.45"));
  }

  private void drawMark(Svg svg, Point point) {
    svg.group("class", "mark");
    svg.tooltip(point.label() + " · " + point.kind());
    svg.leaf(
        "path",
        "d",
        point.shape().path(x(point.x()), y(point.y()), 5.5),
        "class",
        point.ink().fill() + " " + Ink.SURFACE.stroke(),
        "stroke-width",
        1.2);
    svg.end();
  }

  /** Labels beside their points; those that find no place there stand in a column at the right. */
  private boolean drawLabels(Svg svg) {
    List<Curve.Point> places = new ArrayList<>();
    List<Wrapped> names = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    for (Point point : points) {
      places.add(new Curve.Point(x(point.x()), y(point.y())));
      Wrapped name = Wrapped.line(point.label(), NAME, WIDEST_LABEL);
      names.add(name);
      widths.add(name.width() + 4);
    }
    List<Optional<Placed>> found =
        new Labels(new Box(LEFT + 2, TOP + 2, LEFT + WIDTH - 2, TOP + HEIGHT - 2), quadrantBoxes())
            .place(places, widths, LABEL);
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isEmpty()) {
        left.add(i);
        continue;
      }
      Placed placed = found.get(i).get();
      placed
          .line()
          .ifPresent(
              line ->
                  svg.line(
                      line.from().x(),
                      line.from().y(),
                      line.to().x(),
                      line.to().y(),
                      Ink.LINE,
                      0.8));
      double width = placed.box().right() - placed.box().left();
      svg.centred(names.get(i), placed.box().left() + width / 2, placed.box().top() + 2, Ink.TEXT);
    }
    return drawBeside(svg, left, places, names);
  }

  private boolean drawBeside(
      Svg svg, List<Integer> left, List<Curve.Point> places, List<Wrapped> names) {
    left.sort(comparingDouble((Integer i) -> places.get(i).y()));
    int most = (int) (HEIGHT / LABEL);
    int shown = Math.min(most, left.size());
    double middle = left.stream().mapToDouble(i -> places.get(i).y()).average().orElse(TOP);
    double first =
        Math.max(TOP, Math.min(TOP + HEIGHT - shown * LABEL, middle - shown * LABEL / 2));
    for (int k = 0; k < shown; k++) {
      int i = left.get(k);
      double y = first + k * LABEL;
      double x = LEFT + WIDTH + 22;
      svg.stroke(
          "M"
              + Svg.number(places.get(i).x())
              + " "
              + Svg.number(places.get(i).y())
              + "L"
              + Svg.number(LEFT + WIDTH + 2)
              + " "
              + Svg.number(y + LABEL / 2)
              + "L"
              + Svg.number(x - 3)
              + " "
              + Svg.number(y + LABEL / 2),
          Ink.LINE,
          0.6,
          "stroke-opacity",
          "0.7");
      svg.lines(names.get(i), x, y + 2, Anchor.START, Ink.TEXT);
    }
    return !left.isEmpty();
  }

  private double drawKey(Svg svg, double top, double width) {
    Map<String, Point> kinds = new LinkedHashMap<>();
    points.forEach(point -> kinds.putIfAbsent(point.kind(), point));
    double x = 4;
    double y = top;
    for (Map.Entry<String, Point> kind : kinds.entrySet()) {
      String text = Markup.oneLine(kind.getKey());
      double needed = 18 + NAME.width(text);
      if (x > 4 && x + needed > width) {
        x = 4;
        y += 20;
      }
      svg.fill(kind.getValue().shape().path(x + 6, y + 8, 5), kind.getValue().ink());
      svg.text(text, x + 18, y + 12, Anchor.START, NAME, Ink.MUTED);
      x += needed + 18;
    }
    return y + (kinds.isEmpty() ? 0 : 24);
  }
}
