package org.klantreis.journey.tables;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klantreis.journey.problem.Problem;

/** Files that hold no rows, or none that can be read here, by what they begin with. */
final class ForeignFile {

  private static final String AS_CSV = "save it as CSV";
  private static final String UNPACK = "unpack it";
  private static final String PICTURE = "a table is wanted: " + AS_CSV;

  /**
   * What some files begin with.
   *
   * @param at where the bytes stand
   * @param hex the bytes
   * @param what what such a file is
   * @param hint what to do
   */
  private record Signature(int at, String hex, String what, String hint) {

    boolean matches(byte[] beginning) {
      byte[] wanted = HexFormat.of().parseHex(hex);
      if (beginning.length < at + wanted.length) {
        return false;
      }
      for (int i = 0; i < wanted.length; i++) {
        if (beginning[at + i] != wanted[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static Signature begins(String text, String what, String hint) {
    return bytes(HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1)), what, hint);
  }

  private static Signature bytes(String hex, String what, String hint) {
    return new Signature(0, hex, what, hint);
  }

  private static final ImmutableList<Signature> SIGNATURES =
      ImmutableList.of(
          bytes(
              "d0cf11e0",
              "an Excel 97 workbook, or one with a password",
              "save it as .xlsx or CSV, without a password"),
          begins("$FL2", "an SPSS file (.sav)", "save it as CSV from SPSS, or from R with haven"),
          begins("$FL3", "an SPSS file (.zsav)", "save it as CSV from SPSS, or from R with haven"),
          begins("<stata_dta>", "a Stata file (.dta)", "save it as CSV with export delimited"),
          bytes("71010100", "a Stata file (.dta)", "save it as CSV with export delimited"),
          bytes("71020100", "a Stata file (.dta)", "save it as CSV with export delimited"),
          bytes("72010100", "a Stata file (.dta)", "save it as CSV with export delimited"),
          bytes("72020100", "a Stata file (.dta)", "save it as CSV with export delimited"),
          bytes("73010100", "a Stata file (.dta)", "save it as CSV with export delimited"),
          bytes("73020100", "a Stata file (.dta)", "save it as CSV with export delimited"),
          new Signature(
              12,
              "c2ea8160b31411cfbd92080009c7318c181f1011",
              "a SAS file (.sas7bdat)",
              "save it as CSV with proc export"),
          begins("HEADER RECORD*******", "a SAS transport file (.xpt)", AS_CSV),
          begins("PAR1", "a Parquet file", AS_CSV),
          begins("ARROW1", "an Arrow file (Feather)", AS_CSV),
          begins("FEA1", "a Feather file", AS_CSV),
          begins("Obj\u0001", "an Avro file", AS_CSV),
          begins("SQLite format 3", "an SQLite database", "export the table as CSV"),
          begins("\u0089HDF", "an HDF5 file", AS_CSV),
          begins("X\n\u0000\u0000\u0000", "an R file (.rds)", "save it in R with write.csv"),
          begins("RDX2\n", "an R file (.RData)", "save it in R with write.csv"),
          begins("RDX3\n", "an R file (.RData)", "save it in R with write.csv"),
          begins("%PDF", "a PDF", "ask for the table behind it as CSV or .xlsx"),
          begins("{\\rtf", "a text with layout (.rtf)", "save the table in it as CSV"),
          begins("BZh", "packed by bzip2", UNPACK),
          bytes("fd377a585a00", "packed by xz", UNPACK),
          bytes("28b52ffd", "packed by zstd", UNPACK),
          bytes("04224d18", "packed by lz4", UNPACK),
          bytes("377abcaf271c", "a 7-Zip archive", UNPACK),
          begins("Rar!", "a RAR archive", UNPACK),
          bytes("89504e470d0a1a0a", "a picture (PNG)", PICTURE),
          bytes("ffd8ff", "a picture (JPEG)", PICTURE),
          begins("GIF8", "a picture (GIF)", PICTURE));

  private static final Pattern PAGE =
      Pattern.compile("\\s*(<!--[^>]*-->\\s*)?<(!doctype html|html|head|body|table|meta)\\b.*");

  private static final Pattern XML = Pattern.compile("\\s*<\\?xml\\b.*");

  private static final int LOOKED_AT = 1_024;

  private ForeignFile() {}

  /** What is wrong with a file that begins like this; empty where it is none of these. */
  static Optional<Problem> problem(byte[] beginning) {
    return SIGNATURES.stream()
        .filter(each -> each.matches(beginning))
        .findFirst()
        .map(each -> Problem.at("", "is " + each.what()).withHint(each.hint()))
        .or(() -> markup(beginning));
  }

  /** What is wrong with bytes that are none of these, nor text. */
  static Problem unknown() {
    return Problem.at("", "is no text, and no kind of file that is known here")
        .withHint("save it as .xlsx or CSV");
  }

  private static Optional<Problem> markup(byte[] beginning) {
    String text =
        new String(beginning, 0, Math.min(beginning.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00EF\u00BB\u00BF", "")
            .replace('\n', ' ')
            .replace('\r', ' ')
            .toLowerCase(Locale.ROOT);
    if (PAGE.matcher(text).matches()) {
      return Optional.of(
          Problem.at("", "is a web page saved under that name")
              .withHint("open it in Excel and save it as .xlsx or CSV, or export it once more"));
    }
    if (XML.matcher(text).matches()) {
      return Optional.of(Problem.at("", "is XML").withHint("save it as .xlsx or CSV"));
    }
    return Optional.empty();
  }
}
