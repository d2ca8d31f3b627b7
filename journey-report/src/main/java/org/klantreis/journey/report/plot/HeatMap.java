package org.klantreis.journey.report.plot;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Svg;
import org.klantreis.journey.report.drawing.Svg.Anchor;
import org.klantreis.journey.report.drawing.Wrapped;
import org.klantreis.journey.report.table.TextualTable;
import org.klantreis.journey.report.words.ReportWords;

/**
 * Numbers in rows and columns, the higher the darker; each cell also says its number, or why it has
 * none. Titles and labels are in the language of whoever makes it.
 *
 * @param name what is shown
 * @param explanation how to read it
 * @param corner what the rows are
 * @param columns a label for each column
 * @param rows a label for each row
 * @param cells row by row
 * @param lowest the value of the lightest cell
 * @param highest the value of the darkest cell, above the lowest
 */
public record HeatMap(
    String name,
    String explanation,
    String corner,
    ImmutableList<String> columns,
    ImmutableList<String> rows,
    ImmutableList<ImmutableList<Cell>> cells,
    double lowest,
    double highest)
    implements Plot {

  private static final double LABELS = 170;
  private static final double CELL_HEIGHT = 44;
  private static final double HEAD = 44;
  private static final double WIDTH = 640;
  private static final int STEPS = 5;
  private static final Font LABEL = Font.bold(12);
  private static final Font VALUE = Font.bold(14);

  /**
   * A cell.
   *
   * @param value absent where there is none
   * @param instead what stands in it then, in a word; empty where there is a value
   */
  public record Cell(OptionalDouble value, String instead) {

    /** Refuses a word beside a value. */
    public Cell {
      checkArgument(
          value.isEmpty() || instead.isEmpty(),
          "A cell with the value %s cannot say '%s' instead.",
          value,
          instead);
    }

    /** With a value. */
    public static Cell of(double value) {
      return new Cell(OptionalDouble.of(value), "");
    }

    /** Without one, for the reason that it says in a word. */
    public static Cell without(String why) {
      return new Cell(OptionalDouble.empty(), why);
    }
  }

  /** Refuses values off the range, and rows or columns that do not fit the labels. */
  public HeatMap {
    checkArgument(!columns.isEmpty(), "Heat map '%s' has no columns.", name);
    checkArgument(lowest < highest, "A heat map runs from a lower to a higher value.");
    checkArgument(
        cells.size() == rows.size(),
        "Heat map '%s' has %s labels for %s rows.",
        name,
        rows.size(),
        cells.size());
    for (List<Cell> row : cells) {
      checkArgument(
          row.size() == columns.size(),
          "Heat map '%s' has %s columns and a row of %s values.",
          name,
          columns.size(),
          row.size());
      for (Cell cell : row) {
        OptionalDouble value = cell.value();
        checkArgument(
            value.isEmpty() || (lowest <= value.getAsDouble() && value.getAsDouble() <= highest),
            "Value %s is off the range %s to %s of heat map '%s'.",
            value,
            lowest,
            highest,
            name);
      }
    }
  }

  @Override
  public String title(Locale locale) {
    return name;
  }

  @Override
  public String description(Locale locale) {
    return explanation;
  }

  @Override
  public String svg(Locale locale) {
    ReportWords words = new ReportWords(locale);
    Svg drawn = new Svg();
    double bottom = draw(drawn, words);
    return Framed.alone("heat-map", words.language(), name, explanation, WIDTH, bottom, drawn);
  }

  @Override
  public String element(String id, Locale locale) {
    ReportWords words = new ReportWords(locale);
    Svg drawn = new Svg();
    double bottom = draw(drawn, words);
    return Framed.element(id, words.language(), name, explanation, WIDTH, bottom, drawn);
  }

  private double draw(Svg svg, ReportWords words) {
    double width = (WIDTH - LABELS) / columns.size();
    for (int column = 0; column < columns.size(); column++) {
      Wrapped label = Wrapped.of(columns.get(column), LABEL, width - 4, 2);
      double top = HEAD - 8 - label.height();
      svg.centred(label, LABELS + (column + 0.5) * width, top, Ink.MUTED);
    }
    for (int row = 0; row < rows.size(); row++) {
      double y = HEAD + row * CELL_HEIGHT;
      Wrapped label = Wrapped.of(rows.get(row), LABEL, LABELS - 16, 2);
      svg.cell(label, 0, y + (CELL_HEIGHT - label.height()) / 2, LABELS - 16, Ink.TEXT);
      for (int column = 0; column < columns.size(); column++) {
        drawCell(svg, words, cells.get(row).get(column), LABELS + column * width, y, width);
      }
    }
    return HEAD + rows.size() * CELL_HEIGHT + 4;
  }

  private void drawCell(Svg svg, ReportWords words, Cell cell, double x, double y, double width) {
    double middle = x + width / 2;
    if (cell.value().isEmpty()) {
      svg.leaf(
          "rect",
          "x",
          x + 2,
          "y",
          y + 2,
          "width",
          width - 4,
          "height",
          CELL_HEIGHT - 4,
          "rx",
          6,
          "stroke-width",
          1,
          "stroke-dasharray",
          "4 3",
          "class",
          Ink.SURFACE.fill() + " " + Ink.LINE.stroke());
      svg.text(
          cell.instead(),
          middle,
          y + CELL_HEIGHT / 2 + 4,
          Anchor.MIDDLE,
          Font.regular(12),
          Ink.MUTED);
      return;
    }
    double value = cell.value().getAsDouble();
    double share = (value - lowest) / (highest - lowest);
    int step = (int) Math.min(STEPS - 1, Math.floor(share * STEPS));
    svg.box(x + 2, y + 2, width - 4, CELL_HEIGHT - 4, 6, Ink.heat(step));
    svg.text(
        words.precise(value),
        middle,
        y + CELL_HEIGHT / 2 + 5,
        Anchor.MIDDLE,
        VALUE,
        Ink.onHeat(step));
  }

  @Override
  public TextualTable table(Locale locale) {
    ReportWords words = new ReportWords(locale);
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    for (int row = 0; row < rows.size(); row++) {
      ImmutableList.Builder<String> line = ImmutableList.builder();
      line.add(rows.get(row));
      cells.get(row).forEach(cell -> line.add(text(words, cell)));
      lines.add(line.build());
    }
    return new TextualTable(
        name, ImmutableList.<String>builder().add(corner).addAll(columns).build(), lines.build());
  }

  private static String text(ReportWords words, Cell cell) {
    return cell.value().isPresent() ? words.precise(cell.value().getAsDouble()) : cell.instead();
  }
}
