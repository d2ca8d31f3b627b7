package org.klantreis.journey.tables;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.klantreis.journey.csv.MalformedTableException;

/** What became of bytes that were opened as a table. */
record Opened(OpenTable table, List<ImmutableList<String>> rows, List<Long> lines) {

  static Opened of(byte[] bytes) throws IOException {
    return of(bytes, TableOptions.standard());
  }

  static Opened of(String text) throws IOException {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Opened of(byte[] bytes, TableOptions options) throws IOException {
    List<ImmutableList<String>> rows = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    try (OpenTable table = Tables.open(new ByteArrayInputStream(bytes), options)) {
      while (table.next()) {
        rows.add(table.cells());
        lines.add(table.line());
      }
      return new Opened(table, rows, lines);
    }
  }

  /** The rows with blanks and bars between cells, as one text. */
  String text() {
    return String.join("\n", rows.stream().map(row -> String.join(" | ", row)).toList());
  }

  /** What is said where bytes are refused. */
  static String refusal(byte[] bytes) {
    return refusal(bytes, TableOptions.standard());
  }

  static String refusal(byte[] bytes, TableOptions options) {
    return Assertions.assertThrows(MalformedTableException.class, () -> drain(bytes, options))
        .problem()
        .toString();
  }

  /** Reads every cell, and keeps none. */
  static void drain(byte[] bytes, TableOptions options) throws IOException {
    try (OpenTable table = Tables.open(new ByteArrayInputStream(bytes), options)) {
      while (table.next()) {
        for (int i = 0; i < table.size(); i++) {
          table.cell(i);
        }
      }
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
