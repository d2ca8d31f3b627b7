package org.klantreis.journey.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects of JSON as rows. */
class JsonFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"desk\":8,\"branch\":\"Noord\"}\n{\"desk\":7.50,\"new\":true,\"branch\":null}\n",
        "[{\"desk\":8,\"branch\":\"Noord\"},\n{\"desk\":7.50,\"new\":true,\"branch\":null}]",
        "\uFEFF\n {\"desk\": 8, \"branch\": \"Noord\"}\r\n{\"desk\":7.50,\"new\":true}"
      })
  void names_are_columns_and_values_are_as_written(String json) throws IOException {
    Opened opened = Opened.of(json);
    assertEquals("desk | branch | new\n8 | Noord | \n7.50 |  | true", opened.text());
    assertEquals(TableFormat.JSON, opened.table().format());
    assertEquals(opened.text(), Opened.of(json.getBytes(StandardCharsets.UTF_16LE)).text());
  }

  @Test
  void rows_have_the_lines_of_their_objects() throws IOException {
    assertEquals(List.of(1L, 1L, 3L), Opened.of("{\"a\":1}\n\n{\"a\":\n2}\n").lines());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "{\"a\":1} {\"a\":{\"b\":1}}!1: 'a', holds an object, ",
        "{\"a\":[1]}!1: 'a', holds a list, ",
        "[{\"a\":1},2]!1: is no object, ",
        "[{\"a\":1}!1: is JSON that is cut off, ",
        "[{\"a\":1}] 3!1: there is something behind the array of objects",
        "{\"a\":1,\"a\":2}!1: is no JSON: Duplicate Object property \"a\"",
        "{\"a\":1!1: is JSON that is cut off, ",
        "{\"a\":NaN}!1: is no JSON: "
      })
  void what_is_no_row_is_said_with_its_line(String json, String why) {
    String refusal = Opened.refusal(json.getBytes(StandardCharsets.UTF_8));
    assertTrue(refusal.startsWith(why), refusal);
  }

  @Test
  void a_name_that_comes_late_is_a_problem() throws IOException {
    String many = "{\"a\":1}\n".repeat(999);
    assertEquals(1_001, Opened.of(many + "{\"b\":1}\n").rows().size());
    assertEquals(
        "1001: 'b', a name that none of the first objects has,"
            + " give it to the first of them, too, with null",
        Opened.refusal((many + "{\"a\":1}\n{\"b\":1}\n").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void no_objects_are_no_rows() throws IOException {
    assertEquals(List.of(), Opened.of("[]").rows());
  }

  @Test
  void a_cell_that_begins_like_json_is_csv() throws IOException {
    assertEquals("[1] desk | room\n4 | 5", Opened.of("[1] desk,room\n4,5\n").text());
  }

  @Test
  void other_charsets_are_asked_about() {
    String refusal =
        Opened.refusal("{\"a\":1}\n{\"a\":\"N\u00F6rd\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(
        refusal.startsWith("2: is no UTF-8 text, as windows-1252 it reads '{\"a\":\"N\u00F6rd\"}'"),
        refusal);
  }
}
