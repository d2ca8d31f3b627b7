package org.klantreis.journey.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.testkit.JourneyArbitraries;

class JourneyJsonTest {

  private static final String MINIMAL =
      """
      {"format": "klantreis-journey/1", "id": "j", "name": "J"}
      """;

  @Provide
  Arbitrary<Journey> journeys() {
    return JourneyArbitraries.journeys();
  }

  @Property
  void what_was_written_is_read_as_an_equal_journey(@ForAll("journeys") Journey journey) {
    assertEquals(Checked.sound(journey), JourneyJson.read(JourneyJson.write(journey)));
  }

  @Test
  void a_first_workshop_needs_an_id_and_a_name() {
    Journey journey = JourneyJson.read(MINIMAL).orElseThrow("The map");
    assertEquals(Journey.builder().id("j").name("J").build(), journey);
    assertEquals("{\n  \"format\"", JourneyJson.write(journey).substring(0, 12).replace("\r", ""));
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_document() throws IOException {
    byte[] marked = ("\uFEFF" + MINIMAL).getBytes(StandardCharsets.UTF_8);
    assertTrue(JourneyJson.read(new ByteArrayInputStream(marked)).value().isPresent());
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    List<String> problems =
        problems(
            """
            {"format": "klantreis-journey/1", "id": 7, "name": "J", "stat": "as-is",
             "state": "asis", "scale": "1-ten",
             "persona": {"name": "Sam", "goals": ["rest", null, 3]},
             "channels": [{"id": "app", "name": "App", "kind": "digtal"}],
             "touchpoints": [
               {"id": "a", "name": "A",
                "experience": {"valence": "angry", "feelsWelcome": "yes",
                  "responses": {"cogntive": "hm"},
                  "ratings": [{"value": 11}, {"value": 7.5}, {"aspect": "emotional"}]},
                "momentsOfTruth": {"placement": "during"}},
               "B"],
             "transitions": [{"from": "a", "to": "c", "elapsed": "3 days"}]}
            """);
    assertEquals(
        List.of(
            "/stat: 'stat', is not a name that is known here, maybe 'state'",
            "/touchpoints/0/experience/responses/cogntive: 'cogntive', is not a name that is known"
                + " here, maybe 'cognitive'",
            "/id: '7', is not a text",
            "/state: 'asis', is not one of as-is, to-be, planned, actual, maybe 'as-is'",
            "/persona/goals/2: '3', is not a text",
            "/channels/0/kind: 'digtal', is not one of digital, physical, telephone, maybe"
                + " 'digital'",
            "/touchpoints/0/experience/valence: 'angry', is not one of very-negative, negative,"
                + " neutral, positive, very-positive",
            "/touchpoints/0/experience/feelsWelcome: 'yes', is not true or false",
            "/touchpoints/0/momentsOfTruth: holds an object, not a list",
            "/touchpoints/1: 'B', is not an object",
            "/transitions/0/elapsed: '3 days', is not a duration such as PT30M or P3D",
            "/scale: '1-ten', is not a scale, write its ends, as in 1-10, or define it under"
                + " scales",
            "/persona/id: is missing",
            "/persona/goals/1: is null",
            "/touchpoints/0/experience/ratings/0/value: Rating 11 is off the scale '1-10' (1 to"
                + " 10). Maybe the answers use another scale; see RatingScale.",
            "/touchpoints/0/experience/ratings/1: 'overall', is rated a second time, after"
                + " /touchpoints/0/experience/ratings/0",
            "/touchpoints/0/experience/ratings/1/value: Rating 7.5 lies between two answers of"
                + " scale '1-10'. Maybe it is '1-10/0.5'.",
            "/touchpoints/0/experience/ratings/2/value: is missing",
            "/transitions/0/to: 'c', no such touchpoint in the journey, maybe 'a'"),
        problems);
  }

  @Test
  void references_lead_somewhere() {
    assertEquals(
        List.of(
            "/touchpoints/0/phase: 'befor', no such phase in the journey, maybe 'before'",
            "/transitions/0/to: 'b', no such touchpoint in the journey, maybe 'a'"),
        problems(
            """
            {"format": "klantreis-journey/1", "id": "j", "name": "J",
             "phases": [{"id": "before", "name": "Before"}],
             "touchpoints": [{"id": "a", "name": "A", "phase": "befor"}],
             "transitions": [{"from": "a", "to": "b"}]}
            """));
  }

  @Test
  void a_document_of_another_version_says_so() {
    assertEquals(
        List.of(
            "/format: 'klantreis-journey/9', is not a format that this version reads, it reads"
                + " klantreis-journey/1"),
        problems(MINIMAL.replace("/1", "/9")));
    assertEquals(List.of("/format: is missing"), problems("{\"id\": \"j\", \"name\": \"J\"}"));
  }

  @Test
  void own_scales_have_names_and_whole_ends() {
    assertEquals(
        List.of(
            "/scales/0/highest: is missing",
            "/scales/1: A scale from 1 to 3, of which the name is '1-3', cannot be called '1-5',"
                + " too."),
        problems(
            """
            {"format": "klantreis-journey/1", "id": "j", "name": "J",
             "scales": [{"name": "smileys", "lowest": 1},
                        {"name": "1-5", "lowest": 1, "highest": 3}]}
            """));
  }

  @Test
  void the_scale_of_a_map_is_kept_where_nothing_is_rated_yet() {
    Journey journey =
        JourneyJson.read(
                """
                {"format": "klantreis-journey/1", "id": "j", "name": "J", "scale": "smileys",
                 "scales": [{"name": "smileys", "lowest": 1, "highest": 3}]}
                """)
            .orElseThrow("The map");
    assertEquals(Optional.of(new RatingScale("smileys", 1, 3)), journey.scale());
    assertEquals(Checked.sound(journey), JourneyJson.read(JourneyJson.write(journey)));
    assertEquals(Optional.empty(), JourneyJson.read(MINIMAL).orElseThrow("The map").scale());
  }

  @Test
  void half_a_character_and_bytes_that_are_no_text_are_problems() throws IOException {
    String half =
        """
        {"format": "klantreis-journey/1", "id": "j", "name": "N\\ud800",
         "touchpoints": [{"id": "t", "name": "T\\udc00 \\ud83d\\ude00"}]}
        """;
    assertEquals(
        List.of("/name", "/touchpoints/0/name"),
        JourneyJson.read(half).problems().stream().map(Problem::place).toList());
    byte[] overlong = MINIMAL.getBytes(StandardCharsets.UTF_8).clone();
    overlong[overlong.length - 3] = (byte) 0xC0;
    overlong[overlong.length - 2] = (byte) 0x80;
    List<Problem> problems = JourneyJson.read(new ByteArrayInputStream(overlong)).problems();
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).what().contains("no UTF-8"), problems.get(0).toString());
  }

  @Test
  void a_scale_that_nothing_is_on_is_a_problem_as_it_would_be_dropped() {
    assertEquals(
        List.of(
            "/scales: 'stars', is a scale that nothing is on, name it under scale or in a"
                + " rating, or take it out"),
        problems(
            """
            {"format": "klantreis-journey/1", "id": "j", "name": "J",
             "scales": [{"name": "smileys", "lowest": 1, "highest": 3},
                        {"name": "stars", "lowest": 1, "highest": 4}],
             "touchpoints": [{"id": "a", "name": "A",
               "experience": {"expectations": [{"value": 2, "scale": "smileys"}]}}]}
            """));
  }

  @Test
  void ratings_between_whole_points_are_written_as_they_are() {
    Journey journey =
        JourneyJson.read(
                """
                {"format": "klantreis-journey/1", "id": "j", "name": "J", "scale": "1-5/0.5",
                 "scales": [{"name": "stars", "lowest": 1, "highest": 5, "perPoint": 2}],
                 "touchpoints": [
                   {"id": "a", "name": "A", "experience": {
                     "ratings": [{"value": 4.5}, {"aspect": "emotional", "value": 4}],
                     "expectations": [{"value": 3.5, "scale": "stars"}],
                     "promises": [{"value": 4.57, "scale": "1-5/mean"}]}}]}
                """)
            .orElseThrow("The map");
    String written = JourneyJson.write(journey);
    assertEquals(journey, JourneyJson.read(written).orElseThrow("What was written"));
    for (String value : List.of("4.5", "4", "3.5", "4.57")) {
      assertTrue(written.matches("(?s).*\"value\" *: *" + value + "[,\\s].*"), written);
    }
  }

  @Test
  void what_is_no_json_is_said_with_its_place() {
    assertEquals(List.of("the document is empty"), problems(""));
    assertOneProblem("{\"format\": \"klantreis-journey/1\", \"id\": ", "line 1");
    assertOneProblem("\u0000\u0001\u0002PK", "no JSON");
    assertOneProblem("touchpoint,rating\na,7\n", "no JSON");
    assertOneProblem("[]", "holds a list, not an object");
    assertOneProblem("null", "is not a journey");
    assertOneProblem("\"J\"", "is not an object");
    assertOneProblem(MINIMAL + "{}", "no JSON");
    assertOneProblem("{\"id\": NaN}", "no JSON");
    assertOneProblem(MINIMAL.replace("\"name\"", "\"id\""), "Duplicate");
    assertOneProblem("{\"persona\":".repeat(5_000), "nested deeper than 32");
    assertOneProblem("[".repeat(1_000_000), "nested deeper than 32");
  }

  @Test
  void bytes_that_are_no_text_are_refused() throws IOException {
    byte[] latin = MINIMAL.replace("\"J\"", "\"caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(1, JourneyJson.read(new ByteArrayInputStream(latin)).problems().size());
  }

  @Test
  void a_document_that_never_ends_is_refused_in_bounded_memory() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    List<Problem> problems = JourneyJson.read(endless).problems();
    assertTrue(problems.get(0).what().contains("larger than 16 MiB"), problems.toString());
  }

  private static void assertOneProblem(String json, String says) {
    List<String> problems = problems(json);
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains(says), problems.get(0));
  }

  private static List<String> problems(String json) {
    return JourneyJson.read(json).problems().stream().map(Problem::toString).toList();
  }
}
