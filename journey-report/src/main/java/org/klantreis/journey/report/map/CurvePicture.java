package org.klantreis.journey.report.map;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.report.drawing.Curve;
import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Shape;
import org.klantreis.journey.report.drawing.Svg;
import org.klantreis.journey.report.drawing.Svg.Anchor;
import org.klantreis.journey.report.drawing.Wrapped;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.verdict.Terms;

/** The emotion curve of one row of the map. */
final class CurvePicture {

  private static final double SCALE_HEIGHT = 280;
  private static final double HEAD = 40;
  private static final double FOOT = 34;
  private static final double UNRATED = 34;
  private static final double WHISKER_STEP = 7;
  private static final double NAME_GAP = 17;
  private static final double BREAK = 15;
  private static final Font TICK = Font.regular(11);
  private static final Font CUT = Font.bold(15);
  private static final Font NAME = Font.regular(11);
  private static final Font VALUE = Font.bold(14);
  private static final Font NOTE = Font.bold(10.5);

  private final MapModel model;
  private final Geometry geometry;
  private final List<Column> row;
  private final int first;
  private final double top;

  /**
   * The curve over a row.
   *
   * @param first the place of the row's first column on the timeline, from 0
   * @param top where the curve begins
   */
  CurvePicture(MapModel model, Geometry geometry, List<Column> row, int first, double top) {
    this.model = model;
    this.geometry = geometry;
    this.row = row;
    this.first = first;
    this.top = top;
  }

  /** How high a curve is, the same in every row. */
  static double height(MapModel model) {
    return HEAD + SCALE_HEIGHT + FOOT + (hasUnrated(model) ? UNRATED : 0);
  }

  private static boolean hasUnrated(MapModel model) {
    return model.series().stream()
        .flatMap(line -> line.marks().stream())
        .flatMap(Optional::stream)
        .anyMatch(mark -> mark.on(model.axis().scale()).isEmpty());
  }

  private double y(double value) {
    return top + HEAD + SCALE_HEIGHT * (1 - model.axis().height(value));
  }

  private double bottom() {
    return top + HEAD + SCALE_HEIGHT + FOOT;
  }

  void draw(Svg svg) {
    svg.group("class", "curve");
    drawGround(svg);
    drawExpectations(svg);
    for (Series line : inDrawingOrder()) {
      drawLine(svg, line);
    }
    drawNames(svg);
    if (model.hasSegments()) {
      drawMoments(svg);
    }
    svg.end();
  }

  /** Where several lines have marks of their own, a star at the top names a moment of truth. */
  private void drawMoments(Svg svg) {
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).touchpoint().momentsOfTruth().isEmpty()) {
        svg.fill(Shape.STAR.path(geometry.middle(i), top + 14, 7), Ink.MOMENT);
      }
    }
  }

  /** The line of the map comes last, on top of the others. */
  private List<Series> inDrawingOrder() {
    List<Series> order = new ArrayList<>(model.series());
    order.add(order.remove(0));
    return order;
  }

  private void drawGround(Svg svg) {
    double left = geometry.left();
    double width = geometry.end(row) - left;
    Optional<Bands> bands = model.bands();
    if (bands.isPresent()) {
      double met = y(bands.get().met());
      double exceeded = y(bands.get().exceeded());
      svg.box(left, top, width, exceeded - top, 0, Ink.EXCEEDED_GROUND);
      svg.box(left, exceeded, width, met - exceeded, 0, Ink.MET_GROUND);
      svg.box(left, met, width, bottom() - met, 0, Ink.BELOW_GROUND);
    } else {
      svg.box(left, top, width, bottom() - top, 0, Ink.MET_GROUND);
    }
    drawTicks(svg, left, width);
    bands.ifPresent(cuts -> drawCuts(svg, cuts, left, width));
    if (hasUnrated(model)) {
      svg.line(left, bottom() + UNRATED, left + width, bottom() + UNRATED, Ink.HAIRLINE, 1);
      String unrated = model.words().say(Terms.phrase("phrase.not-rated"));
      drawLabel(svg, unrated, left - 10, bottom() + UNRATED / 2, Ink.MUTED);
    }
  }

  /** Beside the curve, with its middle at that height; on two lines where one is too short. */
  private static void drawLabel(Svg svg, String text, double right, double middle, Ink ink) {
    Wrapped label = Wrapped.of(text, NAME, right, 2);
    svg.lines(label, right, middle - label.height() / 2, Anchor.END, ink);
  }

  private void drawTicks(Svg svg, double left, double width) {
    for (int tick : model.axis().ticks()) {
      boolean isCut =
          model.bands().filter(cuts -> cuts.met() == tick || cuts.exceeded() == tick).isPresent();
      if (isCut) {
        continue;
      }
      double y = y(tick);
      svg.line(left, y, left + width, y, Ink.HAIRLINE, 0.8);
      svg.text(model.words().plain(tick), left - 10, y + 4, Anchor.END, TICK, Ink.MUTED);
    }
  }

  private void drawCuts(Svg svg, Bands cuts, double left, double width) {
    drawCut(svg, cuts.exceeded(), Band.EXCEEDED, Ink.EXCEEDED, left, width);
    drawCut(svg, cuts.met(), Band.MET, Ink.MET, left, width);
    double middle = (y(cuts.met()) + bottom()) / 2;
    OptionalDouble tick =
        model.axis().ticks().stream()
            .filter(each -> each < cuts.met())
            .mapToDouble(this::y)
            .boxed()
            .min(comparingDouble(each -> Math.abs(each - middle)))
            .map(OptionalDouble::of)
            .orElse(OptionalDouble.empty());
    drawLabel(
        svg,
        model.words().say(Band.BELOW),
        left - (tick.isPresent() ? 28 : 10),
        tick.orElse(middle),
        Ink.BELOW);
  }

  private void drawCut(Svg svg, double cut, Band band, Ink ink, double left, double width) {
    double y = y(cut);
    svg.line(left - 6, y, left + width, y, ink, 1.6);
    svg.text(model.words().plain(cut), left - 10, y + 5, Anchor.END, CUT, ink);
    drawLabel(svg, model.words().say(band), left - 28, y, ink);
  }

  private void drawExpectations(Svg svg) {
    if (model.series().size() > 1) {
      return;
    }
    for (int i = 0; i < row.size(); i++) {
      Optional<Rating> expected =
          model.ofMap().marks().get(first + i).flatMap(Mark::expectation).filter(this::isOnAxis);
      if (expected.isPresent()) {
        double y = y(expected.get().value());
        double x = geometry.middle(i);
        svg.line(x - 17, y, x + 17, y, Ink.TEXT, 2.2, "stroke-dasharray", "5 3");
      }
    }
  }

  private boolean isOnAxis(Rating rating) {
    return rating.scale().isComparableTo(model.axis().scale());
  }

  /** Lines beside each other stand a little apart, so that none hides another. */
  private double x(Series line, int place) {
    if (!model.hasSegments()) {
      return geometry.middle(place);
    }
    int lines = model.series().size();
    return geometry.middle(place)
        + (model.series().indexOf(line) - (lines - 1) / 2.0) * WHISKER_STEP;
  }

  /** What of a line is drawn; the neighbours in other rows lead it off the sides. */
  private record Dot(int place, double x, double y, Mark mark) {}

  private void drawLine(Svg svg, Series line) {
    svg.group("class", "line " + line.role().name().toLowerCase(Locale.ROOT));
    List<List<Dot>> runs = runs(line);
    boolean alone = model.series().stream().filter(each -> !isEmpty(each)).count() <= 1;
    if (line.role() == Series.Role.MAP && !model.hasSegments()) {
      runs.forEach(run -> drawRibbon(svg, run, line));
    } else if (model.hasSegments()) {
      runs.forEach(run -> drawWhiskers(svg, run, line));
    }
    drawBridges(svg, line, runs);
    for (List<Dot> run : runs) {
      drawPath(svg, line, run);
    }
    for (int i = 0; i < row.size(); i++) {
      int place = i;
      line.marks().get(first + i).ifPresent(mark -> drawMark(svg, line, place, mark, alone));
    }
    svg.end();
  }

  private boolean isEmpty(Series line) {
    return line.marks().stream().allMatch(Optional::isEmpty);
  }

  /** Stretches of rated touchpoints, with the nearest one before and after the row where it is. */
  private List<List<Dot>> runs(Series line) {
    List<List<Dot>> runs = new ArrayList<>();
    List<Dot> run = new ArrayList<>();
    int from = Math.max(0, first - 1);
    int to = Math.min(line.marks().size(), first + row.size() + 1);
    for (int i = from; i < to; i++) {
      Optional<Mark> mark = line.marks().get(i);
      if (mark.isEmpty()) {
        continue;
      }
      if (mark.get().on(model.axis().scale()).isPresent()) {
        run.add(dot(line, i - first, mark.get()));
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private Dot dot(Series line, int place, Mark mark) {
    return new Dot(place, x(line, place), y(mark.on(model.axis().scale()).orElseThrow()), mark);
  }

  private void drawRibbon(Svg svg, List<Dot> run, Series line) {
    List<Curve.Point> upper = new ArrayList<>();
    List<Curve.Point> lower = new ArrayList<>();
    for (Dot dot : clipped(run)) {
      Optional<Interval> interval = interval(dot);
      upper.add(new Curve.Point(dot.x(), interval.map(ends -> y(ends.high())).orElse(dot.y())));
      lower.add(new Curve.Point(dot.x(), interval.map(ends -> y(ends.low())).orElse(dot.y())));
    }
    if (upper.size() > 1) {
      svg.fill(Curve.between(upper, lower), line.ink(), "fill-opacity", "0.17");
    } else {
      drawWhiskers(svg, run, line);
    }
  }

  private static Optional<Interval> interval(Dot dot) {
    return dot.mark().rated().flatMap(each -> each.interval());
  }

  private void drawWhiskers(Svg svg, List<Dot> run, Series line) {
    for (Dot dot : run) {
      Optional<Interval> interval = interval(dot);
      if (interval.isPresent() && dot.place() >= 0 && dot.place() < row.size()) {
        double high = y(interval.get().high());
        double low = y(interval.get().low());
        svg.line(dot.x(), high, dot.x(), low, line.ink(), 1.2, "stroke-opacity", "0.75");
      }
    }
  }

  /** Ends that lie in other rows move to the side of this one, half way. */
  private List<Dot> clipped(List<Dot> run) {
    List<Dot> clipped = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      Dot dot = run.get(i);
      if (dot.place() < 0 && i + 1 < run.size()) {
        clipped.add(half(dot, run.get(i + 1), geometry.left()));
      } else if (dot.place() >= row.size() && i > 0) {
        clipped.add(half(dot, run.get(i - 1), geometry.end(row)));
      } else if (dot.place() >= 0 && dot.place() < row.size()) {
        clipped.add(dot);
      }
    }
    return clipped;
  }

  private static Dot half(Dot outside, Dot inside, double x) {
    return new Dot(outside.place(), x, (outside.y() + inside.y()) / 2, outside.mark());
  }

  private void drawPath(Svg svg, Series line, List<Dot> run) {
    List<Curve.Point> points =
        clipped(run).stream().map(dot -> new Curve.Point(dot.x(), dot.y())).toList();
    if (points.size() < 2) {
      return;
    }
    boolean ofMap = line.role() == Series.Role.MAP;
    svg.stroke(
        Curve.through(points),
        line.ink(),
        ofMap ? 3.4 : line.role() == Series.Role.TO_BE ? 3 : 2,
        "stroke-linecap",
        "round",
        "stroke-dasharray",
        ofMap ? "none" : line.shape().dashes());
  }

  /** Over unknown links the curve is only guessed. */
  private void drawBridges(Svg svg, Series line, List<List<Dot>> runs) {
    for (int i = 0; i + 1 < runs.size(); i++) {
      List<Dot> run = runs.get(i);
      Dot from = run.get(run.size() - 1);
      Dot to = runs.get(i + 1).get(0);
      if (from.place() >= 0 && to.place() < row.size()) {
        svg.line(
            from.x(),
            from.y(),
            to.x(),
            to.y(),
            line.ink(),
            1.4,
            "stroke-dasharray",
            "1 6",
            "stroke-linecap",
            "round");
      }
    }
  }

  private void drawMark(Svg svg, Series line, int place, Mark mark, boolean alone) {
    svg.group("class", "mark", "data-touchpoint", mark.touchpoint().id().value());
    svg.tooltip(tooltip(line, mark));
    double x = x(line, place);
    if (mark.on(model.axis().scale()).isEmpty()) {
      drawUnrated(svg, line, x, model.series().indexOf(line), place);
    } else {
      double y = y(mark.on(model.axis().scale()).getAsDouble());
      if (line.role() == Series.Role.SEGMENT || model.hasSegments()) {
        svg.leaf(
            "path",
            "d",
            line.shape().path(x, y, 5),
            "class",
            line.ink().fill() + " " + Ink.SURFACE.stroke(),
            "stroke-width",
            1);
      } else {
        drawJudged(svg, line, place, mark, x, y, alone);
      }
    }
    svg.end();
  }

  private String tooltip(Series line, Mark mark) {
    return mark.touchpoint().name() + " · " + line.name() + ": " + MarkWords.of(model).rating(mark);
  }

  private void drawUnrated(Svg svg, Series line, double x, int number, int place) {
    boolean both = model.series().size() > 1 && !model.hasSegments();
    double spread = both ? geometry.middle(place) + (number == 0 ? -10 : 10) : x;
    double y = bottom() + UNRATED / 2;
    svg.leaf(
        "path",
        "d",
        line.shape().path(spread, y, model.hasSegments() ? 3 : 6.5),
        "class",
        Ink.SURFACE.fill() + " " + line.ink().stroke(),
        "stroke-width",
        1.6,
        "stroke-dasharray",
        "2.5 2");
  }

  private void drawJudged(
      Svg svg, Series line, int place, Mark mark, double x, double y, boolean alone) {
    List<Peak> peaks = line.peaks(mark);
    Ink ink = alone ? mark.link().band().map(CurvePicture::ink).orElse(line.ink()) : line.ink();
    if (mark.link().isBreak() && line.role() == Series.Role.MAP) {
      svg.leaf(
          "circle",
          "cx",
          x,
          "cy",
          y,
          "r",
          BREAK,
          "fill-opacity",
          "0.2",
          "stroke-width",
          1.3,
          "class",
          Ink.BELOW.fill() + " " + Ink.BELOW.stroke());
    }
    if (!peaks.isEmpty()) {
      boolean hit = peaks.stream().allMatch(peak -> peak.outcome() == Peak.Outcome.HIT);
      svg.leaf(
          "path",
          "d",
          Shape.STAR.path(x, y, 10.5),
          "class",
          (hit ? Ink.MOMENT : Ink.SURFACE).fill() + " " + (hit ? Ink.SURFACE : Ink.MOMENT).stroke(),
          "stroke-width",
          hit ? 1.5 : 2.4,
          "stroke-linejoin",
          "round");
    } else {
      svg.leaf(
          "path",
          "d",
          line.shape().path(x, y, 7),
          "class",
          (mark.isStated() ? Ink.SURFACE : ink).fill()
              + " "
              + (mark.isStated() ? ink : Ink.SURFACE).stroke(),
          "stroke-width",
          mark.isStated() ? 2.6 : 2);
    }
    drawValue(svg, line, place, mark, x, y, ink, MarkWords.of(model).note(mark, peaks));
  }

  static Ink ink(Band band) {
    return switch (band) {
      case BELOW -> Ink.BELOW;
      case MET -> Ink.MET;
      case EXCEEDED -> Ink.EXCEEDED;
    };
  }

  /** The value and what it means, away from the expectation and from the other line. */
  private void drawValue(
      Svg svg, Series line, int place, Mark mark, double x, double y, Ink ink, String note) {
    boolean above = isAbove(line, place, mark, y, ink);
    double baseline = above ? y - 20 : y + 32;
    svg.haloed(
        model
            .words()
            .number(
                model
                    .rule()
                    .said(mark.on(model.axis().scale()).orElseThrow(), model.axis().scale())),
        x,
        baseline,
        Anchor.MIDDLE,
        VALUE,
        ink == Ink.MET ? Ink.TEXT : ink,
        ground(baseline - 5));
    if (!note.isEmpty() && line.role() == Series.Role.MAP) {
      double below = above ? baseline - 15 : baseline + 13;
      svg.haloed(note, x, below, Anchor.MIDDLE, NOTE, Ink.TEXT, ground(below - 4));
    }
  }

  private Ink ground(double y) {
    if (model.bands().isEmpty()) {
      return Ink.MET_GROUND;
    }
    if (y < y(model.bands().get().exceeded())) {
      return Ink.EXCEEDED_GROUND;
    }
    return y < y(model.bands().get().met()) ? Ink.MET_GROUND : Ink.BELOW_GROUND;
  }

  private boolean isAbove(Series line, int place, Mark mark, double y, Ink ink) {
    for (Series other : model.series()) {
      if (!other.equals(line)) {
        Optional<Double> theirs =
            other
                .marks()
                .get(first + place)
                .filter(each -> each.on(model.axis().scale()).isPresent())
                .map(each -> y(each.on(model.axis().scale()).getAsDouble()));
        if (theirs.isPresent()) {
          return y < theirs.get() || (y == theirs.get() && line.role() == Series.Role.TO_BE);
        }
      }
    }
    Optional<Double> expected =
        mark.expectation().filter(this::isOnAxis).map(each -> y(each.value()));
    return expected.map(theirs -> theirs >= y).orElse(ink != Ink.BELOW);
  }

  /** The name of each line at its end, apart from each other. */
  private void drawNames(Svg svg) {
    if (model.series().size() < 2) {
      return;
    }
    double x = geometry.end(row) + 12;
    List<NameAt> names = new ArrayList<>();
    for (Series line : model.series()) {
      for (int i = row.size() - 1; i >= 0; i--) {
        Optional<Mark> mark = line.marks().get(first + i);
        if (mark.isPresent() && mark.get().on(model.axis().scale()).isPresent()) {
          names.add(new NameAt(line, y(mark.get().on(model.axis().scale()).getAsDouble())));
          break;
        }
      }
    }
    names.sort(comparingDouble(NameAt::y));
    double[] places = apart(names);
    for (int i = 0; i < names.size(); i++) {
      Series line = names.get(i).line();
      svg.leaf("path", "d", line.shape().path(x, places[i], 5), "class", line.ink().fill());
      Wrapped name = Wrapped.line(line.name(), Font.bold(12), geometry.right() - 30);
      svg.cell(name, x + 11, places[i] - 7, geometry.right() - 30, line.ink());
    }
  }

  /** As near to their lines as they can be without touching each other. */
  private double[] apart(List<NameAt> names) {
    double[] places = new double[names.size()];
    double next = top + NAME_GAP;
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.max(next, names.get(i).y());
      next = places[i] + NAME_GAP;
    }
    double limit = bottom() - NAME_GAP / 2;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], limit);
      limit = places[i] - NAME_GAP;
    }
    return places;
  }

  /** A line's name beside its end. */
  private record NameAt(Series line, double y) {}
}
