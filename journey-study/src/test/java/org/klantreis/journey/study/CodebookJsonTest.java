package org.klantreis.journey.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

class CodebookJsonTest {

  private static final String DESK =
      """
      {
        "format" : "klantreis-study/1",
        "file" : {
          "headerRows" : 3,
          "keep" : {
            "Finished" : [ "1" ]
          }
        },
        "columns" : [ {
          "column" : "Q1_1",
          "role" : "touchpoint",
          "touchpoint" : "desk",
          "label" : "The desk",
          "scale" : "1-5",
          "words" : {
            "Great" : 5.0,
            "Poor" : 1.0
          },
          "missing" : [ "6" ]
        }, {
          "column" : "StartDate",
          "role" : "ignored",
          "looksLike" : "date"
        } ]
      }
      """;

  @Provide
  Arbitrary<Codebook> codebooks() {
    return CodebookArbitraries.codebooks();
  }

  @Property
  void what_is_written_is_read_as_the_same(@ForAll("codebooks") Codebook codebook) {
    assertEquals(Checked.sound(codebook), CodebookJson.read(CodebookJson.write(codebook)));
  }

  @Test
  void a_study_file_reads_as_it_is_written() {
    Codebook read = CodebookJson.read(DESK).orElseThrow("study.json");
    assertEquals(3, read.file().headerRows());
    CodebookColumn desk = read.columns().get(0);
    assertEquals(TouchpointId.of("desk"), desk.touchpoint().orElseThrow());
    assertEquals(RatingScale.ONE_TO_FIVE, desk.scale().orElseThrow());
    assertEquals(5.0, desk.words().get("Great"));
    assertEquals(DESK, CodebookJson.write(read));
  }

  @Test
  void all_problems_are_told_at_once_each_with_its_place() {
    List<String> problems =
        CodebookJson.read(
                """
                {
                  "format": "klantreis-study/1",
                  "file": {"delimiter": "::", "charset": "utf-9", "headerRows": "3"},
                  "columns": [
                    {"column": "Q1", "role": "touchpiont"},
                    {"column": "Q2", "role": "touchpoint"},
                    {"column": "Q3", "role": "touchpoint", "touchpoint": "desk", "scale": "five"},
                    {"colunm": "Q4", "role": "segment"},
                    {"column": "Q5", "role": "touchpoint", "touchpoint": "x", "words": {"Good": "5"}}
                  ]
                }
                """)
            .problems()
            .stream()
            .map(Problem::toString)
            .toList();
    assertEquals(
        List.of(
            "/columns/3/colunm: 'colunm', is not a name that is known here, maybe 'column'",
            "/file/headerRows: '3', is not a whole number",
            "/columns/0/role: 'touchpiont', is not one of touchpoint, overall, which-touchpoint,"
                + " rating, aspect, functional, dysfunctional, importance, which-feature, segment,"
                + " wave, weight, count, respondent, channel, loyal, ignored, maybe 'touchpoint'",
            "/columns/4/words/Good: '5', is not a number such as 0.8",
            "/file/delimiter: '::', cannot stand between cells, write one character such as ; or tab",
            "/file/charset: 'utf-9', is no charset that is known here, maybe 'UTF-8'",
            "/columns/1: Column 'Q2': the roles touchpoint and overall need the id of a touchpoint.",
            "/columns/2/scale: 'five', is not a scale, write its ends, as in 1-10 or 0-10",
            "/columns/3/column: is missing"),
        problems);
  }

  @Test
  void a_key_that_stands_twice_and_another_format_are_refused() {
    assertTrue(
        CodebookJson.read("{\"format\": \"klantreis-study/1\", \"map\": \"a\", \"map\": \"b\"}")
            .problems()
            .get(0)
            .toString()
            .contains("uplicate"));
    assertEquals(
        List.of(
            "/format: 'klantreis-study/2', is not a format that this version reads here, it reads"
                + " klantreis-study/1"),
        CodebookJson.read("{\"format\": \"klantreis-study/2\", \"columns\": []}")
            .problems()
            .stream()
            .map(Problem::toString)
            .toList());
  }

  @Test
  void a_role_that_only_one_column_can_have_is_not_given_twice() {
    assertEquals(
        List.of(
            "/columns: Several columns have the role weight; one has it, the others are ignored."),
        CodebookJson.read(
                """
                {"format": "klantreis-study/1", "columns": [
                  {"column": "w1", "role": "weight"}, {"column": "w2", "role": "weight"}]}
                """)
            .problems()
            .stream()
            .map(Problem::toString)
            .toList());
  }
}
