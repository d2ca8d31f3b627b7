package org.klantreis.journey.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, however it is written down. */
class CsvFilesTest {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void the_delimiter_is_the_one_that_cuts_all_rows_alike(String delimiter) throws IOException {
    Opened opened = Opened.of("desk,room\n4,5\n3,4\n".replace(",", delimiter));
    assertEquals("desk | room\n4 | 5\n3 | 4", opened.text());
    assertEquals(Optional.of(delimiter.charAt(0)), opened.table().delimiter());
  }

  @Test
  void commas_in_texts_and_numbers_do_not_make_a_delimiter() throws IOException {
    Opened opened = Opened.of("desk;room;why\n4,0;5,0;fine, really\n3,0;4,5;\n");
    assertEquals("desk | room | why\n4,0 | 5,0 | fine, really\n3,0 | 4,5 | ", opened.text());
  }

  /** Commas cut these rows evenly, too, but not the header. */
  @Test
  void what_cuts_the_header_goes_before_what_cuts_only_rows() throws IOException {
    Opened opened = Opened.of("desk;room;branch\n4,0;5,0;Noord\n3,0;4,0;Zuid\n");
    assertEquals("desk | room | branch\n4,0 | 5,0 | Noord\n3,0 | 4,0 | Zuid", opened.text());
  }

  @Test
  void quoted_line_breaks_and_delimiters_are_no_cuts() throws IOException {
    Opened opened = Opened.of("\"How; was\nit?\";shop\n8;\"a;b\"\n");
    assertEquals(List.of("How; was\nit?", "shop"), opened.rows().get(0));
    assertEquals(List.of("8", "a;b"), opened.rows().get(1));
    assertEquals(List.of(1L, 3L), opened.lines());
  }

  @Test
  void lines_above_the_header_do_not_hide_the_delimiter() throws IOException {
    Opened opened = Opened.of("Report of 3 May\n\ntouchpoint;rating\ndesk;8\n");
    assertEquals(Optional.of(';'), opened.table().delimiter());
    assertEquals(4, opened.rows().size());
  }

  @Test
  void padding_does_not_hide_the_delimiter() throws IOException {
    assertEquals(Optional.of(';'), Opened.of("desk;room\n4;5;;\n3;4\n;\n").table().delimiter());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {"a;b,c;d!two cut it", "4!none does", "a;b;4;5;6!rows differ"})
  void what_is_not_certain_is_cut_at_commas(String row, String why) throws IOException {
    String text = row.equals("a;b;4;5;6") ? "a;b\n4;5;6\n" : row + "\n" + row + "\n";
    assertEquals(Optional.of(','), Opened.of(text).table().delimiter(), why);
  }

  @Test
  void what_the_user_says_goes_before_what_is_found() throws IOException {
    Opened opened =
        Opened.of(
            "a;b|c;d\n4;5|6;7\n".getBytes(StandardCharsets.UTF_8),
            TableOptions.builder().delimiter('|').build());
    assertEquals("a;b | c;d\n4;5 | 6;7", opened.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "\"sep=;\"\r\n", "SEP=;\r"})
  void the_line_that_excel_reads_names_the_delimiter(String line) throws IOException {
    Opened opened = Opened.of(line + "touchpoint;rating\ndesk;8\n");
    assertEquals("touchpoint | rating\ndesk | 8", opened.text());
    assertEquals(List.of(2L, 3L), opened.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void unicode_is_found_with_a_mark_and_without(String charset) throws IOException {
    String text = "desk\troom\tbranch\r\n4\t5\tNörd\r\n";
    for (String mark : List.of("", "\uFEFF")) {
      Opened opened = Opened.of((mark + text).getBytes(Charset.forName(charset)));
      assertEquals("desk | room | branch\n4 | 5 | Nörd", opened.text());
      assertEquals(Optional.of(Charset.forName(charset)), opened.table().charset());
    }
  }

  @Test
  void another_charset_is_asked_for_by_how_it_would_read() throws IOException {
    byte[] bytes = "desk;branch\r\n4;Zuid\r\n4;Noord–Oost\r\n".getBytes(WESTERN);
    String refusal = Opened.refusal(bytes);
    assertEquals(
        "3: is no UTF-8 text, as windows-1252 it reads '4;Noord–Oost':"
            + " if that is right, say --charset windows-1252",
        refusal);
    Opened opened = Opened.of(bytes, TableOptions.builder().charset(WESTERN).build());
    assertEquals("desk | branch\n4 | Zuid\n4 | Noord–Oost", opened.text());
  }

  /** What people of these places write is what is named first. */
  @ParameterizedTest
  @CsvSource({
    "windows-1252,Nörd Süd Café",
    "windows-1252,'Überall, Größe: façade'",
    "windows-1251,Очень хорошо",
    "EUC-KR,매우 만족 서울",
    "Shift_JIS,とても満足 サービス",
    "GBK,非常满意 服务"
  })
  void the_likeliest_charset_comes_first(String charset, String text) {
    byte[] bytes = ("a;b\n4;" + text + "\n").getBytes(Charset.forName(charset));
    String refusal = Opened.refusal(bytes);
    assertTrue(
        refusal.startsWith("2: is no UTF-8 text, as " + charset + " it reads '4;" + text + "'"),
        refusal);
  }

  @Test
  void no_charset_is_named_that_cannot_decode() {
    // 0x81 is nothing in windows-1252, and no first byte of two before a line end
    byte[] bytes = {'a', '\n', (byte) 0x81, '\n'};
    assertTrue(!Opened.refusal(bytes).contains("1252"), Opened.refusal(bytes));
  }

  @Test
  void rows_before_bytes_that_are_no_text_are_read() throws IOException {
    StringBuilder text = new StringBuilder("a,b\n");
    for (int i = 0; i < 40_000; i++) {
      text.append(i).append(",4\n");
    }
    String refusal = Opened.refusal((text + "é,4\n").getBytes(WESTERN));
    assertTrue(refusal.startsWith("40002: "), refusal);
  }

  @Test
  void a_packed_file_is_unpacked_on_the_way() throws IOException {
    byte[] packed = Opened.gzip("a\tb\n4\t5\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("a | b\n4 | 5", Opened.of(packed).text());
    assertEquals(
        "is packed by gzip more than once, unpack it", Opened.refusal(Opened.gzip(packed)));
    byte[] cut = Arrays.copyOf(packed, packed.length - 9);
    assertEquals(
        "is packed, but cut off or damaged, maybe it was not copied to its end",
        Opened.refusal(cut));
  }

  @Test
  void a_packed_file_is_no_larger_than_it_may_be() {
    byte[] packed = Opened.gzip("a,b\n4,5\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    assertTrue(
        Opened.refusal(packed, TableOptions.builder().largestUnpacked(100_000).build())
            .startsWith("is larger than 100000 bytes when it is unpacked"));
    String row = "4,".repeat(5_000) + "\n";
    byte[] bomb = Opened.gzip(row.repeat(7_000).getBytes(StandardCharsets.UTF_8));
    assertTrue(
        Opened.refusal(bomb).startsWith("holds more than 500 times its size"),
        Opened.refusal(bomb));
  }

  @Test
  void nothing_is_a_table_without_rows() throws IOException {
    assertEquals(List.of(), Opened.of("").rows());
    assertEquals(List.of(), Opened.of("\uFEFF").rows());
  }
}
