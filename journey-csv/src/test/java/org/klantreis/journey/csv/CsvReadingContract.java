package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What holds for every reader of tables, whatever it reads.
 *
 * @param <T> what it finds
 */
interface CsvReadingContract<T> {

  int MOST_ROWS = 12;

  /** The names of the columns, at least two. */
  List<String> header();

  /** Cells that mean something to the reader, right ones and wrong ones. */
  List<String> cells();

  /** Reads to the end. */
  CsvReading<T> read(InputStream in) throws IOException;

  /** How many of the rows, or answers, that were used are in what was found. */
  long countedIn(T found);

  /** Files of such cells, among which some that are no CSV, or hold too many cells. */
  @Provide
  default Arbitrary<String> files() {
    Arbitrary<String> cell =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of(cells())),
            Tuple.of(2, Arbitraries.of("", " ", "x", "\"a,b\"")),
            Tuple.of(
                1,
                Arbitraries.strings()
                    .withChars("\",;\n\r 0123456789ab\u0000\u00e9")
                    .ofMaxLength(6)));
    int columns = header().size();
    Arbitrary<List<String>> row =
        Arbitraries.frequencyOf(
            Tuple.of(9, cell.list().ofSize(columns)),
            Tuple.of(1, cell.list().ofMaxSize(columns + 1)));
    return row.map(cells -> String.join(",", cells))
        .list()
        .ofMaxSize(MOST_ROWS)
        .map(rows -> String.join(",", header()) + "\n" + String.join("\n", rows));
  }

  /** Read, used, missing and refused rows add up. */
  @Property
  default void the_counts_add_up(@ForAll("files") String file) {
    CsvReading<T> reading = reading(file);
    assertEquals(
        reading.read(), reading.used() + reading.missing() + reading.leftOut() + reading.refused());
    assertTrue(reading.used() >= 0 && reading.missing() >= 0 && reading.refused() >= 0);
  }

  /** What is said to be used was found, and nothing else was. */
  @Property
  default void what_was_used_is_what_was_found(@ForAll("files") String file) {
    CsvReading<T> reading = reading(file);
    assertEquals(reading.used(), countedIn(reading.found()));
  }

  /** In a file that was read to its end, whoever is refused is told why, and nobody else is. */
  @Property
  default void rows_are_refused_where_there_is_a_problem(@ForAll("files") String file) {
    CsvReading<T> reading = reading(file);
    if (reading.complete()) {
      assertEquals(reading.refused() > 0, reading.problemCount() > 0);
    } else {
      assertTrue(reading.problemCount() > 0);
    }
    assertEquals(reading.problemCount() == 0, reading.isSound());
  }

  private CsvReading<T> reading(String file) {
    try {
      return read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
