package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.klantreis.journey.fact.JourneyLosses;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

/**
 * A journey as a sheet: CSV (RFC 4180), or any other table, with a row for each touchpoint, in
 * timeline order.
 *
 * <p>Columns, of which the first two are required, in any order and whatever their case, in English
 * or Dutch:
 *
 * <ul>
 *   <li>{@code phase} (fase): the phase in every row, or {@code -} where the touchpoint belongs to
 *       none;
 *   <li>{@code touchpoint} (contactmoment): its name;
 *   <li>{@code action}, {@code feeling} (actie, gevoel): text;
 *   <li>{@code channel} (kanaal): a name, with its kind behind it unless everybody knows it: {@code
 *       Shop}, {@code Klantportaal (digital)};
 *   <li>{@code rating}, {@code expectation} (cijfer, verwachting): the overall one, a number on the
 *       scale of the sheet, or one that names its scale: {@code 7 (1-10)};
 *   <li>{@code need} (behoefte): {@code functional} or {@code emotional}, with a text behind a
 *       colon;
 *   <li>{@code moment_of_truth} (moment van de waarheid): {@code yes}, or where it lies and who
 *       said so: {@code before customer-research: Will it hurt?}; several are joined by semicolons;
 *   <li>{@code actors} (wie): joined by semicolons;
 *   <li>{@code valence} (stemming): how pleasant it is, in words from {@code very negative} to
 *       {@code very positive}, from -2 to 2, or as a face;
 *   <li>{@code elapsed} (verstreken): the time since the touchpoint before: {@code 3 days}, {@code
 *       2 weken}, {@code PT1H30M};
 *   <li>{@code id}, {@code phase_id}, {@code channel_id}: made from the names where they are empty.
 * </ul>
 *
 * <p>Lines above the header may say what holds for the whole journey: {@code # name: A visit}, and
 * {@code # id:}, {@code # state:}, {@code # persona:}, {@code # scale:}, {@code # description:}.
 *
 * <p>Words may be Dutch. Blanks around a cell do not count. A text that a spreadsheet program would
 * take for a formula has an apostrophe before it, which is not part of the text.
 */
public final class JourneyCsv {

  private static final int LARGEST = 10_000_000;

  private JourneyCsv() {}

  /** Reads a file. */
  public static Checked<CsvReading<Journey>> read(Path file, JourneyFormat format)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, format);
    }
  }

  /**
   * Reads a stream to its end, but no further than 10 MB or 10,000 touchpoints; does not close it.
   * Problems have the line as their place.
   */
  public static Checked<CsvReading<Journey>> read(InputStream in, JourneyFormat format)
      throws IOException {
    byte[] sheet = ByteStreams.limit(in, LARGEST + 1L).readAllBytes();
    if (sheet.length > LARGEST) {
      return Checked.refused(
          List.of(
              Problem.at("", "is larger than 10 MB, which no journey map is")
                  .withHint("maybe it holds ratings, which the command 'ratings' reads")));
    }
    return read(CsvTable.open(new ByteArrayInputStream(sheet), format.csv()), format);
  }

  /** The same from a table, to its last row; does not close it. */
  public static Checked<CsvReading<Journey>> read(Table table, JourneyFormat format)
      throws IOException {
    SheetTable sheet = new SheetTable(table, format.csv().delimiter());
    JourneyRows rows = new JourneyRows(sheet, format);
    rows.read(sheet);
    return rows.reading();
  }

  /** Reads a text. */
  public static Checked<CsvReading<Journey>> read(String sheet, JourneyFormat format) {
    try {
      return read(
          new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)),
          format.withCsv(format.csv().withCharset(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Lines for what the sheet would else not say of the whole journey, a header with all columns,
   * and a row for each touchpoint; lines end in a line feed. Ratings on another scale than that of
   * the map, or else of the format, name theirs. Phases of the same name, whatever the case of its
   * letters, are numbered, and so are channels of the same name and kind.
   */
  public static String write(Journey journey, JourneyFormat format) {
    return text(rows(journey, format), format);
  }

  /** The same as rows of cells, for tables of another kind. */
  public static ImmutableList<ImmutableList<String>> rows(Journey journey, JourneyFormat format) {
    return new JourneySheet(journey, format).rows();
  }

  private static String text(Iterable<ImmutableList<String>> rows, JourneyFormat format) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(format.csv().delimiter())
            .lineDelimiter(LineDelimiter.LF)
            .build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * A journey to begin with: one touchpoint as a worked example, of which each column that can be
   * filled in a first row is. Written as a sheet it is a template.
   */
  public static Journey example() {
    return JourneySheet.example();
  }

  /** What of a journey is not in its sheet, in words for people. */
  public static ImmutableList<String> lost(Journey journey, JourneyFormat format) {
    Journey carried =
        read(write(journey, format), format).orElseThrow("The sheet of " + journey.id()).found();
    return JourneyLosses.between(journey, carried);
  }
}
