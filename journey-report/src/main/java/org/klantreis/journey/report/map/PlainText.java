package org.klantreis.journey.report.map;

import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Markup;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.report.table.TextualTable;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.verdict.Terms;

/** The report for a terminal: a curve in block characters, then what stands in the other forms. */
final class PlainText {

  private static final int LEVELS = 10;
  private static final int EIGHTHS = 8;
  private static final String BLOCKS = " ▁▂▃▄▅▆▇█";
  private static final int AXIS = 6;
  private static final int NARROWEST_BAR = 4;
  private static final int WIDEST_BAR = 9;
  private static final Splitter WORDS = Splitter.on(" ").omitEmptyStrings();

  private final MapModel model;
  private final ImmutableList<Scorecard.Line> judged;
  private final ImmutableList<Plot> plots;
  private final int width;
  private final ReportWords words;
  private final StringBuilder out = new StringBuilder();

  PlainText(
      MapModel model, ImmutableList<Scorecard.Line> judged, ImmutableList<Plot> plots, int width) {
    this.model = model;
    this.judged = judged;
    this.plots = plots;
    this.width = width;
    this.words = model.words();
  }

  String text() {
    line(model.journey().name());
    line(MapPicture.kicker(words, model));
    model.journey().persona().map(Persona::name).ifPresent(this::line);
    out.append('\n');
    MapPicture.lead(words, model).ifPresent(this::line);
    MapPicture.aims(words, model).forEach(this::line);
    out.append('\n');
    Headline.of(model).ifPresent(this::headline);
    Headline.ofToBe(model).ifPresent(this::headline);
    out.append('\n');
    if (model.columns().isEmpty()) {
      line(words.say("map.empty"));
    }
    for (Series line : model.series()) {
      curve(line);
    }
    touchpoints();
    if (!judged.isEmpty()) {
      scorecard(judged);
    }
    plots.forEach(this::plot);
    line(MapPicture.provenance(words, model));
    return out.toString();
  }

  private void headline(Headline headline) {
    line(headline.level() + ": " + headline.sentence());
  }

  /** A bar for each touchpoint, as many beside each other as fit. */
  private void curve(Series line) {
    if (line.marks().stream().allMatch(Optional::isEmpty)) {
      return;
    }
    if (model.series().size() > 1) {
      line(line.name() + ":");
    }
    int room = Math.max(1, (width - AXIS) / NARROWEST_BAR);
    for (List<Column> row : Lists.partition(model.columns(), room)) {
      int bar = Math.min(WIDEST_BAR, Math.max(NARROWEST_BAR, (width - AXIS) / row.size()));
      for (int level = LEVELS - 1; level >= 0; level--) {
        level(line, row, level, bar);
      }
      StringBuilder numbers = new StringBuilder(" ".repeat(AXIS));
      StringBuilder notes = new StringBuilder(" ".repeat(AXIS));
      for (Column column : row) {
        numbers.append(padded(Integer.toString(column.number()), bar));
        notes.append(padded(sign(line, column), bar));
      }
      out.append(numbers.toString().stripTrailing()).append('\n');
      out.append(notes.toString().stripTrailing()).append("\n\n");
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** A star for a moment of truth, a cross for a break, a question mark where nobody rated. */
  private String sign(Series line, Column column) {
    Optional<Mark> mark = line.marks().get(column.number() - 1);
    if (mark.isEmpty()) {
      return "";
    }
    if (mark.get().on(model.axis().scale()).isEmpty()) {
      return "?";
    }
    String star = line.peaks(mark.get()).isEmpty() ? "" : "★";
    return star + (mark.get().link().isBreak() ? "×" : "");
  }

  private void level(Series line, List<Column> row, int level, int bar) {
    StringBuilder text = new StringBuilder(label(level));
    for (Column column : row) {
      OptionalDouble value =
          line.marks()
              .get(column.number() - 1)
              .map(mark -> mark.on(model.axis().scale()))
              .orElse(OptionalDouble.empty());
      String block = value.isEmpty() ? " " : block(value.getAsDouble(), level);
      char ground = isCut(level) ? '┈' : ' ';
      String cell = block.isBlank() && isCut(level) ? "┈" : block;
      text.append(cell.repeat(bar - 2)).append(String.valueOf(ground).repeat(2));
    }
    out.append(text.toString().stripTrailing()).append('\n');
  }

  private String block(double value, int level) {
    double filled = model.axis().height(value) * LEVELS - level;
    // even the lowest value is to be seen
    int eighths =
        (int) Math.round(Math.max(0, Math.min(1, filled)) * EIGHTHS) + (level == 0 ? 1 : 0);
    return BLOCKS.substring(Math.min(EIGHTHS, eighths), Math.min(EIGHTHS, eighths) + 1);
  }

  private boolean isCut(int level) {
    return cut(level).isPresent();
  }

  /** The cut that lies in this level, where a bar of its height ends. */
  private OptionalDouble cut(int level) {
    return model
        .bands()
        .map(
            cuts ->
                Lists.newArrayList(cuts.met(), cuts.exceeded()).stream()
                    .filter(each -> (int) Math.floor(model.axis().height(each) * LEVELS) == level)
                    .mapToDouble(each -> each)
                    .findFirst())
        .orElse(OptionalDouble.empty());
  }

  private String label(int level) {
    OptionalDouble cut = cut(level);
    String label =
        cut.isPresent()
            ? words.plain(cut.getAsDouble())
            : level == LEVELS - 1
                ? words.plain(model.axis().high())
                : level == 0 ? words.plain(model.axis().low()) : "";
    return " ".repeat(Math.max(0, AXIS - 3 - label.length()))
        + label
        + (cut.isPresent() ? " ┤ " : " │ ");
  }

  private void touchpoints() {
    MarkWords of = MarkWords.of(model);
    for (Column column : model.columns()) {
      int place = column.number() - 1;
      List<String> parts = new ArrayList<>();
      for (Series line : model.series()) {
        Optional<Mark> mark = line.marks().get(place);
        if (mark.isPresent()) {
          String rating = of.rating(mark.get());
          parts.add(model.series().size() == 1 ? rating : line.name() + ": " + rating);
        }
      }
      Optional<Mark> mark = model.ofMap().marks().get(place);
      String note = mark.map(each -> of.note(each, model.ofMap().peaks(each))).orElse("");
      if (!note.isEmpty()) {
        parts.add(note);
      }
      if (column.standing() != Column.Standing.STAYS) {
        parts.add(words.say(column.standing()));
      }
      if (begins(column)) {
        column.phase().ifPresent(phase -> line(model.name(column, phase)));
      }
      line(
          words.say(
              sentence("numbered")
                  .with("number", column.number())
                  .with("what", column.touchpoint().name())));
      indented(String.join("; ", parts), 4);
      mark.map(each -> of.expected(each, model.axis().scale()))
          .filter(expected -> !expected.isEmpty())
          .ifPresent(expected -> told(words.raised(Terms.phrase("word.expected")), expected));
      for (Side side : Side.ALL) {
        side.text(model, column).ifPresent(text -> told(side.term(words), text));
      }
      model.crossing(column).ifPresent(each -> indented(MapTable.crossing(words, each), 6));
    }
    out.append('\n');
    model.fewContacts().ifPresent(this::line);
  }

  /** Whether another phase begins there. */
  private boolean begins(Column column) {
    return column.number() == 1
        || !model.columns().get(column.number() - 2).phase().equals(column.phase());
  }

  private void told(String term, String text) {
    indented(
        Markup.oneLine(
            words.say(Terms.phrase("phrase.labelled").with("label", term).with("text", text))),
        4);
  }

  private void scorecard(List<Scorecard.Line> lines) {
    line(words.say("page.scorecard").toUpperCase(words.locale()));
    out.append('\n');
    for (Scorecard.Line each : lines) {
      each.text(words.locale()).lines().forEach(line -> indented(line, 0));
      out.append('\n');
    }
  }

  private void plot(Plot plot) {
    line(plot.title(words.locale()).toUpperCase(words.locale()));
    TextualTable table = plot.table(words.locale());
    for (List<String> row : table.rows()) {
      line(row.get(0));
      List<String> cells = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          cells.add(table.header().get(i) + " " + row.get(i));
        }
      }
      indented(String.join("; ", cells), 4);
    }
    out.append('\n');
  }

  private void line(String text) {
    indented(Markup.oneLine(text), 0);
  }

  /** Wraps between words; a word that is too long for a line is broken. */
  private void indented(String text, int indent) {
    int room = Math.max(10, width - indent);
    String hanging = " ".repeat(indent);
    int lead = text.length() - text.stripLeading().length();
    String inner = hanging + " ".repeat(Math.min(lead, room / 2));
    StringBuilder line = new StringBuilder(inner);
    boolean empty = true;
    for (String word : WORDS.split(text)) {
      for (String part : parts(word, Math.max(1, width - columns(inner)))) {
        if (!empty && columns(line.toString()) + 1 + columns(part) > width) {
          out.append(line.toString().stripTrailing()).append('\n');
          line = new StringBuilder(inner);
          empty = true;
        }
        line.append(empty ? "" : " ").append(part);
        empty = false;
      }
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static List<String> parts(String word, int most) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int columns = 0;
    int i = 0;
    while (i < word.length()) {
      int c = word.codePointAt(i);
      if (columns + columns(c) > most && part.length() > 0) {
        parts.add(part.toString());
        part = new StringBuilder();
        columns = 0;
      }
      part.appendCodePoint(c);
      columns += columns(c);
      i += Character.charCount(c);
    }
    parts.add(part.toString());
    return parts;
  }

  /** How many columns of a terminal a text takes. */
  static int columns(String text) {
    return text.codePoints().map(PlainText::columns).sum();
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return Font.isWide(c) ? 2 : 1;
  }
}
