package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Icon;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Shape;
import org.klantreis.journey.report.drawing.Svg;
import org.klantreis.journey.report.drawing.Svg.Anchor;
import org.klantreis.journey.report.drawing.Wrapped;

/**
 * A lane of the map: for each touchpoint what is known of one side of it.
 *
 * @param name of the lane
 * @param cells one for each column of the timeline; absent where nothing is known
 */
record Lane(String name, ImmutableList<Optional<Cell>> cells) {

  private static final double PADDING = 9;
  private static final double ICON = 16;
  private static final double ICON_ROW = 21;
  private static final Font NAME = Font.bold(11);

  /**
   * What stands in a lane at a touchpoint.
   *
   * @param sign at the head of the cell
   * @param head beside the sign, on one line
   * @param text below
   * @param detail below that, smaller
   */
  record Cell(
      Optional<Sign> sign, Optional<Head> head, Optional<String> text, Optional<String> detail) {

    static final Font TEXT = Font.regular(12);
    static final Font DETAIL = Font.regular(11);

    static Cell of(String text) {
      return new Cell(Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty());
    }
  }

  /**
   * A sign at the head of a cell.
   *
   * @param icon what it shows; a star where there is none
   * @param ink its colour
   */
  record Sign(Optional<Icon> icon, Ink ink) {}

  /**
   * A line beside the sign of a cell.
   *
   * @param text on one line
   * @param ink its colour
   * @param bold whether it is what the eye should find first
   */
  record Head(String text, Ink ink, boolean bold) {}

  boolean isEmpty() {
    return cells.stream().allMatch(Optional::isEmpty);
  }

  /** How high the lane is in a row. */
  double height(List<Column> row, int first, double columnWidth) {
    double height = Wrapped.of(name, NAME, 88, 3).height();
    for (int i = 0; i < row.size(); i++) {
      height = Math.max(height, cells.get(first + i).map(c -> height(c, columnWidth)).orElse(0.0));
    }
    return height + 2 * PADDING;
  }

  private static double height(Cell cell, double columnWidth) {
    double height = cell.sign().isPresent() || cell.head().isPresent() ? ICON_ROW : 0;
    height += text(cell, columnWidth).map(Wrapped::height).orElse(0.0);
    return height + detail(cell, columnWidth).map(Wrapped::height).orElse(0.0);
  }

  private static Optional<Wrapped> text(Cell cell, double columnWidth) {
    return cell.text().map(text -> Wrapped.of(text, Cell.TEXT, inner(columnWidth), 6));
  }

  private static Optional<Wrapped> detail(Cell cell, double columnWidth) {
    return cell.detail().map(text -> Wrapped.of(text, Cell.DETAIL, inner(columnWidth), 6));
  }

  private static double inner(double columnWidth) {
    return columnWidth - 2 * PADDING;
  }

  void draw(Svg svg, Geometry geometry, List<Column> row, int first, double top) {
    Wrapped title = Wrapped.of(name, NAME, geometry.left() - 16, 3);
    svg.lines(title, 0, top + PADDING, Anchor.START, Ink.MUTED);
    for (int i = 0; i < row.size(); i++) {
      double x = geometry.x(i) + PADDING;
      Optional<Cell> cell = cells.get(first + i);
      if (cell.isPresent()) {
        draw(svg, cell.get(), x, top + PADDING, geometry.columnWidth());
      }
    }
  }

  private static void draw(Svg svg, Cell cell, double x, double top, double columnWidth) {
    double y = top;
    double textX = x;
    if (cell.sign().isPresent()) {
      Sign sign = cell.sign().get();
      if (sign.icon().isPresent()) {
        sign.icon().get().draw(svg, x, y - 1.5, ICON, sign.ink());
      } else {
        svg.fill(Shape.STAR.path(x + ICON / 2, y + 6.5, 6), sign.ink());
      }
      textX += ICON + 6;
    }
    if (cell.head().isPresent()) {
      Head head = cell.head().get();
      double width = inner(columnWidth) - (textX - x);
      svg.cell(
          Wrapped.line(head.text(), new Font(12, head.bold()), width), textX, y, width, head.ink());
    }
    y += cell.sign().isPresent() || cell.head().isPresent() ? ICON_ROW : 0;
    Optional<Wrapped> text = text(cell, columnWidth);
    if (text.isPresent()) {
      svg.cell(text.get(), x, y, inner(columnWidth), Ink.TEXT);
      y += text.get().height();
    }
    Optional<Wrapped> detail = detail(cell, columnWidth);
    if (detail.isPresent()) {
      svg.cell(detail.get(), x, y, inner(columnWidth), Ink.MUTED);
    }
  }
}
