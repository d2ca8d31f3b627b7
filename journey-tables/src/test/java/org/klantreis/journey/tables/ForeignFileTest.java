package org.klantreis.journey.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no table is named for what it is. */
class ForeignFileTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "d0cf11e0a1b11ae1!is an Excel 97 workbook, or one with a password",
        "24464c3240282329!is an SPSS file (.sav)",
        "24464c3340282329!is an SPSS file (.zsav)",
        "3c73746174615f6474613e!is a Stata file (.dta)",
        "7301010073!is a Stata file (.dta)",
        "000000000000000000000000c2ea8160b31411cfbd92080009c7318c181f1011!is a SAS file (.sas7bdat)",
        "50415231!is a Parquet file",
        "255044462d312e37!is a PDF",
        "425a6839!is packed by bzip2",
        "fd377a585a0000!is packed by xz",
        "28b52ffd!is packed by zstd",
        "89504e470d0a1a0a!is a picture (PNG)",
        "ffd8ffe0!is a picture (JPEG)",
        "580a000000020004!is an R file (.rds)",
        "3c21444f43545950452068746d6c3e!is a web page saved under that name",
        "efbbbf0a3c68746d6c3e!is a web page saved under that name",
        "3c3f786d6c2076657273696f6e3e!is XML",
        "0102000304!is no text, and no kind of file that is known here"
      })
  void a_file_is_named_by_its_first_bytes(String hex, String what) {
    byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(hex), 400);
    String refusal = Opened.refusal(bytes);
    assertTrue(refusal.startsWith(what + ", "), refusal);
    String packed = Opened.refusal(Opened.gzip(bytes));
    assertEquals(refusal, packed);
  }

  @Test
  void a_zip_is_named_by_what_is_in_it() {
    assertEquals(
        "is a zip of: a.csv, b.csv, unpack it",
        Opened.refusal(Parts.none().with("a.csv", "a").with("b.csv", "b").zip()));
    assertEquals(
        "is an OpenDocument sheet (.ods), save it as .xlsx or CSV",
        Opened.refusal(
            Parts.none()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", "<a/>")
                .zip()));
    assertEquals(
        "is a binary Excel workbook (.xlsb), save it as .xlsx or CSV",
        Opened.refusal(
            Parts.none().with("[Content_Types].xml", "").with("xl/workbook.bin", "").zip()));
    assertEquals(
        "is an office document without sheets, save the table in it as .xlsx or CSV",
        Opened.refusal(
            Parts.none()
                .with("[Content_Types].xml", "<Types/>")
                .with("word/document.xml", "<document/>")
                .zip()));
    assertEquals("is an empty zip", Opened.refusal(Parts.none().zip()));
  }

  @Test
  void words_about_markup_are_no_markup() throws Exception {
    assertEquals(
        "<b>desk</b> | room\n4 | 5",
        Opened.of("<b>desk</b>,room\n4,5\n".getBytes(StandardCharsets.UTF_8)).text());
  }
}
