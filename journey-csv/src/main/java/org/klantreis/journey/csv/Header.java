package org.klantreis.journey.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;

/**
 * The names of the columns, in one line and without blanks around them. Where the header has
 * several rows, a name is their cells joined by {@code " - "}, and each of its parts is a name,
 * too, unless several columns have it. A blank cell continues the one to its left, but for the last
 * row.
 */
final class Header {

  private static final int NAMED_IN_HINT = 12;
  private static final String JOINED_BY = " - ";
  private static final String SURVEY_TOOL_ID = "{\"ImportId\":";

  private final ImmutableList<LookAhead.Row> rows;
  private final ImmutableList<String> names;
  private final ImmutableList<ImmutableSet<String>> parts;
  private final char delimiter;

  /** Columns that were asked for by their names. */
  private final BitSet taken = new BitSet();

  /** What was asked for and is not there. */
  private final List<Unknown> unknown = new ArrayList<>();

  private record Unknown(Problem problem, Predicate<Header> isIn) {}

  Header(List<LookAhead.Row> rows, char delimiter) {
    this.rows = ImmutableList.copyOf(rows);
    List<ImmutableList<String>> said =
        rows.stream().filter(row -> !isOfTool(row)).map(Header::clean).toList();
    int size = said.stream().mapToInt(List::size).max().orElse(0);
    this.parts =
        IntStream.range(0, size).mapToObj(column -> parts(said, column)).collect(toImmutableList());
    this.names =
        parts.stream().map(each -> String.join(JOINED_BY, each)).collect(toImmutableList());
    this.delimiter = delimiter;
  }

  /** The header of a table, which is left before its first row; empty when there is none. */
  static Optional<Header> read(LookAhead table, CsvOptions options) throws IOException {
    Optional<LookAhead.Row> next = table.peek(0);
    while (next.isPresent() && next.get().line() <= options.skipLines()) {
      table.next();
      next = table.peek(0);
    }
    List<LookAhead.Row> rows = new ArrayList<>();
    while (next.isPresent() && (rows.size() < options.headerRows() || isOfTool(next.get()))) {
      rows.add(next.get());
      table.next();
      next = table.peek(0);
    }
    if (rows.isEmpty()) {
      table.next(); // says what cannot be read, where that is why there is no row
      return Optional.empty();
    }
    return Optional.of(new Header(rows, options.delimiter()));
  }

  /** Whether a row is of ids of a survey tool (Qualtrics), which are neither names nor answers. */
  static boolean isOfTool(LookAhead.Row row) {
    return row.cells().stream().anyMatch(cell -> cell.startsWith(SURVEY_TOOL_ID));
  }

  private static ImmutableList<String> clean(LookAhead.Row row) {
    return row.cells().stream().map(Names::clean).collect(toImmutableList());
  }

  /** What the rows call a column, from above; what they say twice is said once. */
  private static ImmutableSet<String> parts(List<ImmutableList<String>> rows, int column) {
    Set<String> parts = new LinkedHashSet<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      String own = cell(rows.get(i), column);
      boolean continues = own.isEmpty() && !parts.isEmpty();
      String part = continues ? lastUpTo(rows.get(i), column) : own;
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return ImmutableSet.copyOf(ImmutableList.copyOf(parts).reverse());
  }

  private static String cell(ImmutableList<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private static String lastUpTo(ImmutableList<String> row, int column) {
    for (int i = Math.min(column, row.size() - 1); i >= 0; i--) {
      if (!row.get(i).isEmpty()) {
        return row.get(i);
      }
    }
    return "";
  }

  int size() {
    return names.size();
  }

  /** The line on which it begins. */
  long line() {
    return rows.get(0).line();
  }

  /** The rows that it was read from. */
  ImmutableList<LookAhead.Row> rows() {
    return rows;
  }

  /** All of them, in order. */
  ImmutableList<String> names() {
    return names;
  }

  /** Whether there is a column of that name. */
  boolean has(String name) {
    return columns(Names.clean(name)).length > 0;
  }

  /** Where a column stands; a column that is not there, or there twice, is a problem. */
  OptionalInt find(String wanted, List<Problem> problems) {
    int[] columns = columns(Names.clean(wanted));
    if (columns.length == 1) {
      taken.set(columns[0]);
      return OptionalInt.of(columns[0]);
    }
    if (columns.length == 0) {
      Problem missing =
          Problem.at(place(), wanted, "no such column").withHint(hint()).withNearest(names);
      note(
          comma(wanted).map(missing::withHint).orElse(missing),
          other -> other.has(wanted),
          problems);
    } else {
      problems.add(
          Problem.at(place(), wanted, "the name of several columns").withHint(hint(columns)));
    }
    return OptionalInt.empty();
  }

  private void note(Problem missing, Predicate<Header> isIn, List<Problem> problems) {
    unknown.add(new Unknown(missing, isIn));
    problems.add(missing);
  }

  /** Where the columns of a pattern stand, and what each is called; none is a problem. */
  ImmutableMap<Integer, String> find(ColumnPattern pattern, List<Problem> problems) {
    ImmutableMap<Integer, String> columns = columns(pattern);
    if (columns.isEmpty()) {
      note(
          Problem.at(place(), pattern.text(), "no column is called so").withHint(hint()),
          other -> !other.columns(pattern).isEmpty(),
          problems);
    }
    return columns;
  }

  /** All columns that a name or a pattern of names means, whatever else they were asked for. */
  ImmutableSet<Integer> named(String text) {
    int[] columns = columns(Names.clean(text));
    if (columns.length > 0 || !ColumnPattern.isPattern(new Written(text))) {
      return IntStream.of(columns).boxed().collect(ImmutableSet.toImmutableSet());
    }
    return columns(new ColumnPattern(text), new BitSet()).keySet();
  }

  private ImmutableMap<Integer, String> columns(ColumnPattern pattern) {
    return columns(pattern, taken);
  }

  private ImmutableMap<Integer, String> columns(ColumnPattern pattern, BitSet others) {
    List<String> ends = pattern.ends();
    boolean isRange = ends.size() == 2;
    int[] first = columns(Names.clean(ends.get(0)));
    int[] last = columns(Names.clean(ends.get(ends.size() - 1)));
    if (first.length == 1 && last.length == 1) {
      return IntStream.rangeClosed(first[0], last[0])
          .filter(column -> !isRange || !others.get(column))
          .boxed()
          .collect(toImmutableMap(column -> column, this::own));
    }
    Predicate<String> isMeant = isRange ? name -> false : pattern.names().asMatchPredicate();
    ImmutableMap.Builder<Integer, String> columns = ImmutableMap.builder();
    for (int i = 0; i < size(); i++) {
      if (!others.get(i)) {
        int column = i;
        Stream.concat(parts.get(i).stream().filter(this::isOwn), Stream.of(names.get(i)))
            .filter(isMeant)
            .findFirst()
            .or(
                () ->
                    parts.get(column).stream().filter(isMeant).findFirst().map(part -> own(column)))
            .ifPresent(name -> columns.put(column, name));
      }
    }
    return columns.buildOrThrow();
  }

  /** The first part of its name that no other column has; else the whole. */
  private String own(int column) {
    return parts.get(column).stream().filter(this::isOwn).findFirst().orElse(names.get(column));
  }

  private boolean isOwn(String part) {
    return columns(part).length == 1;
  }

  /** The columns of that name; where none has it whole, those of which it is a part. */
  private int[] columns(String name) {
    int[] whole = IntStream.range(0, size()).filter(i -> names.get(i).equals(name)).toArray();
    return whole.length > 0
        ? whole
        : IntStream.range(0, size()).filter(i -> parts.get(i).contains(name)).toArray();
  }

  /** Where it stands, for what is wrong with it. */
  String place() {
    return Long.toString(line());
  }

  /** What was asked for and is not there, as it was said. */
  ImmutableList<Problem> unknown() {
    return unknown.stream().map(Unknown::problem).collect(toImmutableList());
  }

  /** Whether all is there that was asked of another header and is not there. */
  boolean hasUnknownOf(Header other) {
    return other.unknown.stream().allMatch(each -> each.isIn().test(this));
  }

  private String hint(int[] columns) {
    long different = IntStream.of(columns).mapToObj(names::get).distinct().count();
    return different == columns.length
        ? "say one of them whole: "
            + String.join(
                ", ", IntStream.of(columns).mapToObj(i -> "'" + names.get(i) + "'").toList())
        : "rename all but one";
  }

  /** What to do where a name seems to have been taken for several, because of a comma in it. */
  private Optional<String> comma(String wanted) {
    return names.stream()
        .filter(name -> name.startsWith(Names.clean(wanted) + ","))
        .findFirst()
        .map(name -> "a name with a comma in it stands in quotes: \"" + name + "\"");
  }

  private String hint() {
    for (char other : new char[] {';', ',', '\t', '|'}) {
      if (other != delimiter && names.size() == 1 && names.get(0).indexOf(other) >= 0) {
        String shown = other == '\t' ? "a tab" : "'" + other + "'";
        return "the header has one column, '" + names.get(0) + "'; maybe the delimiter is " + shown;
      }
    }
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), NAMED_IN_HINT)));
    return "there are: " + shown + (names.size() > NAMED_IN_HINT ? ", …" : "");
  }
}
