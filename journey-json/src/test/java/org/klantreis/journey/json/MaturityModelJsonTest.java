package org.klantreis.journey.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.testkit.DocumentArbitraries;
import org.klantreis.journey.testkit.MaturityArbitraries;

class MaturityModelJsonTest {

  private static final String FIVE =
      """
      {"format": "klantreis-maturity-model/1", "catalogue": "own", "version": "2",
       "note": "For class.",
       "stages": ["interested", "invested", "committed", "engaged", "embedded"],
       "dimensions": ["focus", "culture", "process", "people", "chain"],
       "criteria": [
         {"id": "a", "stage": 1, "dimension": "focus", "key": true, "naAllowed": false,
          "satisfiedAlsoBy": ["b"], "statement": "A is done.", "evidence": "a note",
          "grounding": "own", "weight": 2,
          "translations": [{"language": "nl", "statement": "A is gedaan.", "evidence": "een notitie"}]},
         {"id": "b", "stage": "invested", "dimension": "culture", "statement": "B is done."},
         {"id": "c", "stage": 3, "dimension": "process", "statement": "C is done."},
         {"id": "d", "stage": "engaged", "dimension": "people", "statement": "D is done."},
         {"id": "e", "stage": 5, "dimension": "chain", "statement": "E is done.", "naAllowed": true}]}
      """;

  @Provide
  Arbitrary<MaturityModel> models() {
    return Arbitraries.oneOf(DocumentArbitraries.models(), MaturityArbitraries.smallModels());
  }

  @Property
  void what_was_written_is_read_as_an_equal_model(@ForAll("models") MaturityModel model) {
    assertEquals(Checked.sound(model), MaturityModelJson.read(MaturityModelJson.write(model)));
  }

  @Test
  void the_shipped_catalogue_can_be_written_edited_and_read() {
    MaturityModel shipped = CemCatalogue.model();
    assertEquals(Checked.sound(shipped), MaturityModelJson.read(MaturityModelJson.write(shipped)));
  }

  @Test
  void stages_are_given_by_name_or_by_number() {
    MaturityModel model = MaturityModelJson.read(FIVE).orElseThrow("The model");
    assertEquals(MaturityStage.five(), model.criteria().stream().map(Criterion::stage).toList());
    Criterion first = model.criteria().get(0);
    assertEquals(2, first.weight());
    assertTrue(first.key());
    assertEquals("A is gedaan.", first.statement().in(Locale.forLanguageTag("nl")));
    assertEquals("een notitie", first.evidence().orElseThrow().in(Locale.forLanguageTag("nl")));
    assertEquals("For class.", model.note().orElseThrow());
    assertTrue(model.criteria().get(4).notApplicableAllowed());
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    assertEquals(
        List.of(
            "/criteria/1/naAlowed: 'naAlowed', is not a name that is known here, maybe 'naAllowed'",
            "/criteria/0/dimension: 'focs', is not one of focus, culture, process, people, chain,"
                + " maybe 'focus'",
            "/criteria/2/weight: '2', is not a number such as 0.8",
            "/format: is missing, add \"format\": \"klantreis-maturity-model/1\"",
            "/version: is missing",
            "/stages/1: 'commited', is no stage, maybe 'committed'",
            "/stages/2: 'invested', stands out of order, after 'committed', the stages are"
                + " interested, invested, committed, engaged, embedded; the list may be left out",
            "/stages: names fewer than the five stages, the stages are"
                + " interested, invested, committed, engaged, embedded; the list may be left out",
            "/criteria/1/stage: 'engagd', is no stage, maybe 'engaged'",
            "/criteria/3/stage: '6', is no stage, stages are 1 to 5",
            "/criteria/3/satisfiedAlsoBy/1: 'a', is named a second time",
            "/criteria/4/translations/0/language: 'Dutch' is no language: give an ISO 639 code such"
                + " as 'nl'.",
            "/criteria/5/statement: is missing",
            "/criteria/6: is null",
            "/criteria/5/id: 'a', the id of another criterion too, /criteria/0, give each criterion"
                + " an id of its own",
            "/criteria: 'embedded', has no criterion, so nobody could reach it, each of the five"
                + " stages needs one",
            "/criteria/0/satisfiedAlsoBy/0: 'bb', no such criterion in the model, maybe 'b'",
            "/criteria/1/satisfiedAlsoBy/0: 'a', belongs to an earlier stage, 'interested', than"
                + " 'b', which is of 'engaged', only a practice of the same stage or a later one can"
                + " stand for another",
            "/criteria/2/satisfiedAlsoBy: leads round in a circle: 'c', 'e', 'c', leave one of the"
                + " references out"),
        problems(
            """
            {"catalogue": "own",
             "stages": ["interested", "commited", "invested"],
             "criteria": [
               {"id": "a", "stage": 1, "dimension": "focs", "statement": "A", "satisfiedAlsoBy": ["bb"]},
               {"id": "b", "stage": "engagd", "dimension": "focus", "statement": "B",
                "naAlowed": true, "satisfiedAlsoBy": ["a"]},
               {"id": "c", "stage": 3, "dimension": "focus", "statement": "C", "weight": "2",
                "satisfiedAlsoBy": ["e"]},
               {"id": "d", "stage": 6, "dimension": "focus", "statement": "D",
                "satisfiedAlsoBy": ["a", "a"]},
               {"id": "e", "stage": 3, "dimension": "focus", "statement": "E",
                "satisfiedAlsoBy": ["c"], "translations": [{"language": "Dutch", "statement": "E"}]},
               {"id": "a", "stage": 2, "dimension": "focus"},
               null]}
            """));
  }

  @Test
  void a_document_without_criteria_says_only_that() {
    assertEquals(
        List.of("/criteria: is missing"),
        problems(
            """
            {"format": "klantreis-maturity-model/1", "catalogue": "own", "version": "1"}
            """));
  }

  @Test
  void lists_of_stages_and_dimensions_say_what_holds() {
    assertEquals(
        List.of(
            "/stages/2: 'interested', is named a second time, the stages are interested, invested,"
                + " committed, engaged, embedded; the list may be left out"),
        problems(FIVE.replace("\"committed\",", "\"interested\", \"committed\",")));
    assertEquals(
        List.of(
            "/criteria/4/dimension: 'chain', is not on the list of dimensions, add it to"
                + " /dimensions, or leave that list out"),
        problems(FIVE.replace(", \"chain\"],", "],")));
  }

  @Test
  void translations_translate_something_that_is_there_once() {
    assertEquals(
        List.of(
            "/criteria/1/translations/0: translates nothing, give a statement, or the evidence",
            "/criteria/1/translations/1/evidence: translates evidence that the criterion lacks",
            "/criteria/1/translations/1/language: 'nl', is translated into already, by"
                + " /criteria/1/translations/0"),
        problems(
            FIVE.replace(
                "\"statement\": \"B is done.\"",
                "\"statement\": \"B is done.\", \"translations\": [{\"language\": \"nl\"},"
                    + " {\"language\": \"nl\", \"evidence\": \"b\"}]")));
  }

  @Test
  void what_is_no_model_is_said_in_one_sentence() {
    assertEquals(List.of("'null', is not a maturity model"), problems("null"));
    assertEquals(List.of("the document is empty"), problems(""));
    assertEquals(1, problems("criterion,answer\n").size());
    assertEquals(
        List.of(
            "/criteria/0: Criterion 'a' weighs 0.0: give a weight above 0 and up to a million."),
        problems(FIVE.replace("\"weight\": 2", "\"weight\": 0")));
  }

  private static List<String> problems(String json) {
    return MaturityModelJson.read(json).problems().stream().map(Problem::toString).toList();
  }
}
