package org.klantreis.journey.report.map;

import static com.google.common.collect.Sets.toImmutableEnumSet;
import static org.klantreis.journey.report.words.ReportWords.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Shape;
import org.klantreis.journey.report.drawing.Svg;
import org.klantreis.journey.report.drawing.Svg.Anchor;
import org.klantreis.journey.report.drawing.Wrapped;
import org.klantreis.journey.scoring.transition.FrictionKind;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** What the signs of a map mean; only those that occur. */
final class Key {

  private static final Font FONT = Font.regular(11);
  private static final double SIGN = 34;
  private static final double GAP = 20;
  private static final double LINE = 22;

  /** Draws a sign in a box of 28 by 16. */
  @FunctionalInterface
  private interface Sign {
    void draw(Svg svg, double x, double middle);
  }

  private record Entry(Sign sign, String text) {}

  private final MapModel model;
  private final List<Entry> entries = new ArrayList<>();

  Key(MapModel model) {
    this.model = model;
    addLines();
    addMarks();
    addCrossings();
  }

  private void add(Message meaning, Sign sign) {
    entries.add(new Entry(sign, model.words().say(meaning)));
  }

  private void addLines() {
    if (model.series().size() > 1) {
      for (Series line : model.series()) {
        entries.add(new Entry((svg, x, middle) -> line(svg, line, x, middle), line.name()));
      }
    }
    boolean hasIntervals =
        model.series().stream()
            .flatMap(line -> line.marks().stream())
            .flatMap(Optional::stream)
            .anyMatch(mark -> mark.rated().flatMap(each -> each.interval()).isPresent());
    if (hasIntervals) {
      add(
          sentence("key.interval").with("confidence", model.rule().confidence().level()),
          model.hasSegments()
              ? (svg, x, middle) -> svg.line(x + 14, middle - 8, x + 14, middle + 8, Ink.CURVE, 1.4)
              : (svg, x, middle) ->
                  svg.leaf(
                      "rect",
                      "x",
                      x,
                      "y",
                      middle - 6,
                      "width",
                      28,
                      "height",
                      12,
                      "class",
                      Ink.CURVE.fill(),
                      "fill-opacity",
                      "0.17"));
    }
    boolean hasExpectations =
        model.series().size() == 1
            && model.ofMap().marks().stream()
                .flatMap(Optional::stream)
                .anyMatch(mark -> mark.expectation().isPresent());
    if (hasExpectations) {
      add(
          sentence("key.expectation"),
          (svg, x, middle) ->
              svg.line(x, middle, x + 28, middle, Ink.TEXT, 2.2, "stroke-dasharray", "5 3"));
    }
  }

  private static void line(Svg svg, Series line, double x, double middle) {
    svg.line(
        x,
        middle,
        x + 28,
        middle,
        line.ink(),
        2.2,
        "stroke-dasharray",
        line.shape().dashes().isEmpty() || line.role() == Series.Role.MAP
            ? "none"
            : line.shape().dashes());
    svg.leaf(
        "path",
        "d",
        line.shape().path(x + 14, middle, 5),
        "class",
        line.ink().fill() + " " + Ink.SURFACE.stroke());
  }

  private void addMarks() {
    boolean judged = !model.hasSegments();
    boolean hasBreaks = judged && marks().anyMatch(mark -> mark.link().isBreak());
    if (hasBreaks) {
      add(
          sentence("key.break"),
          (svg, x, middle) ->
              svg.leaf(
                  "circle",
                  "cx",
                  x + 14,
                  "cy",
                  middle,
                  "r",
                  8,
                  "fill-opacity",
                  "0.2",
                  "stroke-width",
                  1.3,
                  "class",
                  Ink.BELOW.fill() + " " + Ink.BELOW.stroke()));
    }
    boolean hasMoments =
        model.columns().stream().map(Column::touchpoint).anyMatch(Key::isMomentOfTruth);
    if (judged && hasMoments) {
      add(sentence("key.moment-hit"), (svg, x, middle) -> svg.fill(star(x, middle), Ink.MOMENT));
      add(sentence("key.moment"), (svg, x, middle) -> svg.stroke(star(x, middle), Ink.MOMENT, 1.8));
    }
    if (!judged && hasMoments) {
      add(
          Terms.phrase("word.moment-of-truth"),
          (svg, x, middle) -> svg.fill(star(x, middle), Ink.MOMENT));
    }
    if (judged && marks().anyMatch(Mark::isStated)) {
      add(
          sentence("key.stated"),
          (svg, x, middle) -> svg.stroke(Shape.DISC.path(x + 14, middle, 6), Ink.CURVE, 2.4));
    }
    if (marks().anyMatch(mark -> mark.rated().isEmpty())) {
      add(
          Terms.phrase("phrase.not-rated"),
          (svg, x, middle) ->
              svg.stroke(
                  Shape.DISC.path(x + 14, middle, 6), Ink.CURVE, 1.6, "stroke-dasharray", "2.5 2"));
    }
  }

  private Stream<Mark> marks() {
    return model.ofMap().marks().stream().flatMap(Optional::stream);
  }

  private static boolean isMomentOfTruth(Touchpoint touchpoint) {
    return !touchpoint.momentsOfTruth().isEmpty();
  }

  private static String star(double x, double middle) {
    return Shape.STAR.path(x + 14, middle, 6.5);
  }

  private void addCrossings() {
    model.columns().stream()
        .flatMap(column -> model.crossing(column).stream())
        .flatMap(crossing -> crossing.frictions().stream())
        .collect(toImmutableEnumSet())
        .forEach(kind -> add(Terms.of(kind), sign(kind)));
    model
        .fewContacts()
        .ifPresent(
            text ->
                entries.add(
                    new Entry(
                        (svg, x, middle) -> svg.box(x + 2, middle - 6, 24, 12, 2, Ink.PHASE),
                        text)));
  }

  private static Sign sign(FrictionKind kind) {
    return (svg, x, middle) ->
        Crossing.icon(kind)
            .ifPresent(icon -> icon.draw(svg, x + 8, middle - 7, 14, Crossing.ink(kind)));
  }

  /** Draws what is needed in lines of that width, and says where it ends. */
  double draw(Svg svg, double top, double width) {
    double x = 0;
    double y = top;
    for (Entry entry : entries) {
      double needed = SIGN + Math.min(FONT.width(entry.text()), width - SIGN);
      if (x > 0 && x + needed > width) {
        x = 0;
        y += LINE;
      }
      entry.sign().draw(svg, x, y + LINE / 2);
      svg.lines(
          Wrapped.line(entry.text(), FONT, width - SIGN), x + SIGN, y + 5, Anchor.START, Ink.MUTED);
      x += needed + GAP;
    }
    return entries.isEmpty() ? top : y + LINE;
  }
}
