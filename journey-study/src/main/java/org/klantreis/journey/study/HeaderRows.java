package org.klantreis.journey.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which of the first rows of a file name its columns, and how. */
final class HeaderRows {

  /** How many rows are looked at: three of a header, and a few lines above it. */
  static final int LOOKED_AT = 12;

  private static final String IMPORT_ID = "{\"ImportId\":";
  private static final String JOINED_BY = " - ";
  private static final String SURVEYMONKEY_ID = "respondent id";

  private final List<FirstRow> rows;
  private final int above;
  private final int count;
  private final boolean hasImportIds;

  /**
   * A row as it was met.
   *
   * @param cells its cells, without blanks around them
   * @param line where it begins, from 1
   */
  record FirstRow(ImmutableList<String> cells, long line) {

    long filled() {
      return cells.stream().filter(Predicate.not(String::isEmpty)).count();
    }

    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** Looks at the first rows, at least one. */
  HeaderRows(List<FirstRow> rows) {
    this.rows = rows;
    this.above = above();
    int ids = importIds();
    this.hasImportIds = ids >= 0;
    this.count = hasImportIds ? ids - above + 1 : hasPartsBelow() ? 2 : 1;
  }

  /** How many rows stand above the header: titles, of one cell at most, above wider rows. */
  private int above() {
    long widest = rows.stream().mapToLong(FirstRow::filled).max().orElse(0);
    int above = 0;
    while (widest > 1 && above < rows.size() - 1 && rows.get(above).filled() <= 1) {
      above++;
    }
    return above;
  }

  private int importIds() {
    return IntStream.range(above, rows.size())
        .filter(i -> rows.get(i).cells().stream().anyMatch(cell -> cell.startsWith(IMPORT_ID)))
        .findFirst()
        .orElse(-1);
  }

  /** Whether the second row goes on where the first is blank, and is blank where ids stand. */
  private boolean hasPartsBelow() {
    if (rows.size() < above + 2) {
      return false;
    }
    FirstRow first = rows.get(above);
    FirstRow second = rows.get(above + 1);
    int width = second.cells().size();
    boolean startsBlank = !first.cell(0).isEmpty() && second.cell(0).isEmpty();
    boolean goesOn =
        IntStream.range(1, width)
            .anyMatch(i -> first.cell(i).isEmpty() && !second.cell(i).isEmpty());
    boolean isOfTool = first.cell(0).toLowerCase(Locale.ROOT).equals(SURVEYMONKEY_ID);
    return startsBlank && (goesOn || isOfTool);
  }

  /** How many rows name the columns. */
  int count() {
    return count;
  }

  /** How many lines stand above them. */
  int skippedLines() {
    return above == 0 ? 0 : (int) rows.get(above).line() - 1;
  }

  /** The first rows that are answers. */
  ImmutableList<FirstRow> answers() {
    return ImmutableList.copyOf(rows.subList(above + count, rows.size()));
  }

  /** The tool that wrote the file, where it can be told. */
  Optional<SurveyTool> tool(List<ColumnName> names) {
    Set<String> all = new LinkedHashSet<>();
    for (ColumnName name : names) {
      name.parts().forEach(part -> all.add(part.toLowerCase(Locale.ROOT)));
    }
    return SurveyTool.of(all, hasImportIds);
  }

  /** What the columns are called; one without a name is called by no one, and is left out. */
  ImmutableList<Optional<ColumnName>> names() {
    List<FirstRow> said =
        rows.subList(above, above + count).stream()
            .filter(row -> row.cells().stream().noneMatch(cell -> cell.startsWith(IMPORT_ID)))
            .toList();
    int width = said.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<ImmutableList<String>> parts = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      parts.add(parts(said, column));
    }
    List<String> all = parts.stream().flatMap(List::stream).toList();
    List<String> whole = parts.stream().map(each -> String.join(JOINED_BY, each)).toList();
    ImmutableList.Builder<Optional<ColumnName>> names = ImmutableList.builder();
    for (int column = 0; column < width; column++) {
      String name = whole.get(column);
      boolean canBeFound = !name.isEmpty() && isOnly(name, whole);
      String shortest =
          parts.get(column).stream().filter(part -> isOnly(part, all)).findFirst().orElse(name);
      names.add(
          canBeFound
              ? Optional.of(new ColumnName(name, parts.get(column), shortest))
              : Optional.empty());
    }
    return names.build();
  }

  private static boolean isOnly(String name, List<String> all) {
    return all.stream().filter(name::equals).limit(2).count() == 1;
  }

  /** As readers put names together: a blank cell goes on from its left, but in the last row. */
  private static ImmutableList<String> parts(List<FirstRow> rows, int column) {
    Set<String> parts = new LinkedHashSet<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      String own = rows.get(i).cell(column);
      for (int left = column; own.isEmpty() && !parts.isEmpty() && left > 0; left--) {
        own = rows.get(i).cell(left - 1);
      }
      if (!own.isEmpty()) {
        parts.add(own);
      }
    }
    return ImmutableSet.copyOf(parts).asList().reverse();
  }
}
