package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.klantreis.journey.csv.FactLine.Written;

/** A sheet that begins with its header; the lines above it are taken out, and kept. */
final class SheetTable implements Table {

  private final Table sheet;
  private final char delimiter;
  private final List<Written> lines = new ArrayList<>();
  private boolean begun;

  SheetTable(Table sheet, char delimiter) {
    this.sheet = sheet;
    this.delimiter = delimiter;
  }

  /** What stands above the header; known once that was reached. */
  ImmutableList<Written> lines() {
    return ImmutableList.copyOf(lines);
  }

  @Override
  public boolean next() throws IOException {
    boolean there = sheet.next();
    while (there && !begun) {
      if (FactLine.isOne(sheet.cells())) {
        lines.add(Written.of(Long.toString(sheet.line()), text()));
        there = sheet.next();
      } else if (!lines.isEmpty() && sheet.cells().stream().allMatch(String::isBlank)) {
        there = sheet.next();
      } else {
        begun = true;
      }
    }
    return there;
  }

  /** The whole line, also where it holds what parts cells. */
  private String text() {
    List<String> cells = sheet.cells();
    int end = cells.size();
    while (end > 1 && cells.get(end - 1).isBlank()) {
      end--;
    }
    return String.join(String.valueOf(delimiter), cells.subList(0, end));
  }

  @Override
  public int size() {
    return sheet.size();
  }

  @Override
  public String cell(int column) {
    return sheet.cell(column);
  }

  @Override
  public long line() {
    return sheet.line();
  }

  @Override
  public void close() throws IOException {
    sheet.close();
  }
}
