package org.klantreis.journey.command.input;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.csv.Table;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.tables.OpenTable;
import org.klantreis.journey.tables.TableOptions;
import org.klantreis.journey.tables.Tables;

/** Reads what customers answered, and tells people what is wrong with it. */
public final class CsvInput {

  private static final int VALUES_SHOWN = 8;
  private static final int LONGEST_VALUE = 30;

  private CsvInput() {}

  /** Reads answers from an open table. */
  @FunctionalInterface
  public interface Reader<T> {
    CsvReading<T> read(Table table) throws IOException;
  }

  /** What was read; empty when there are problems that the user did not agree to leave out. */
  static <T> Optional<CsvReading<T>> read(
      Input input,
      InputStream in,
      TableOptions options,
      Reader<T> reader,
      boolean skipBadRows,
      PrintWriter err)
      throws IOException {
    try (OpenTable table = Tables.open(in, options)) {
      tellSheet(input, table, options, err);
      return sound(input, reader.read(table), skipBadRows, err);
    } catch (MalformedTableException noTable) {
      err.println(noTable.problem().within(input.label()));
      err.printf("%s: 1 problem; nothing was scored%n", input.label());
      return Optional.empty();
    }
  }

  /** Which of several sheets is read where nobody chose one. */
  private static void tellSheet(
      Input input, OpenTable table, TableOptions options, PrintWriter err) {
    if (options.sheet().isEmpty() && !table.otherSheets().isEmpty()) {
      err.printf(
          "%s: sheet '%s' is read; --sheet chooses another: %s%n",
          input.label(),
          Printable.of(table.sheet().orElse("")),
          Printable.of(String.join(", ", table.otherSheets())));
    }
  }

  private static <T> Optional<CsvReading<T>> sound(
      Input input, CsvReading<T> reading, boolean skipBadRows, PrintWriter err) {
    boolean nothingLeft = reading.used() == 0 && reading.refused() > 0;
    if (skipBadRows && reading.complete() && !nothingLeft) {
      err.printf(
          "%s: read %d, used %d, missing %d, refused %d%s%s%n",
          input.label(),
          reading.read(),
          reading.used(),
          reading.missing(),
          reading.refused(),
          refusedValues(reading),
          leftOut(reading));
      tellRemarks(input, reading, err);
      return Optional.of(reading);
    }
    if (reading.isSound()) {
      tellRemarks(input, reading, err);
      return Optional.of(reading);
    }
    ProblemText.lines(reading, input.label()).forEach(err::println);
    if (reading.complete()) {
      err.printf(
          "%s: read %d, sound %d, missing %d, bad %d%s; %s%n",
          input.label(),
          reading.read(),
          reading.used(),
          reading.missing(),
          reading.refused(),
          leftOut(reading),
          nothingLeft
              ? "without the bad ones no answer is left"
              : "--skip-bad-rows leaves the bad ones out");
      ProblemText.missingOption(reading)
          .ifPresent(
              option ->
                  err.printf(
                      "%s: if these stand for no answer: %s%n",
                      input.label(), Printable.of(option)));
    }
    return Optional.empty();
  }

  private static void tellRemarks(Input input, CsvReading<?> reading, PrintWriter err) {
    reading.remarks().forEach(remark -> err.println(remark.within(input.label())));
  }

  private static String leftOut(CsvReading<?> reading) {
    return reading.leftOut() == 0 ? "" : ", left out " + reading.leftOut();
  }

  /** The values that were refused, with how often each was; nothing where nothing was. */
  public static String refusedValues(CsvReading<?> reading) {
    if (reading.refusedValues().isEmpty()) {
      return "";
    }
    String values =
        reading.refusedValues().entrySet().stream()
            .limit(VALUES_SHOWN)
            .map(each -> "'" + shown(each.getKey()) + "' " + each.getValue() + "×")
            .collect(joining(", "));
    return " (" + values + (reading.refusedValues().size() > VALUES_SHOWN ? ", …)" : ")");
  }

  private static String shown(String value) {
    return Printable.of(Ascii.truncate(value, LONGEST_VALUE, "…"));
  }

  /** The account of the rows in words, for the end of an answer. */
  public static String used(CsvReading<?> reading) {
    return String.format(
        "%d of %d answers used, %d missing%s%s",
        reading.used(),
        reading.read(),
        reading.missing(),
        reading.leftOut() == 0 ? "" : ", " + reading.leftOut() + " left out",
        reading.refused() == 0
            ? ""
            : ", " + reading.refused() + " refused" + refusedValues(reading));
  }

  /** The account of the rows, as keys of an answer. */
  public static Figures account(CsvReading<?> reading) {
    return Figures.builder()
        .put("read", reading.read())
        .put("used", reading.used())
        .put("missing", reading.missing())
        .put("refused", reading.refused())
        .put("rows_left_out", reading.leftOut())
        .build();
  }
}
