package org.klantreis.journey.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

class MermaidTest {

  private static final MermaidFormat STRICT = MermaidFormat.standard();
  private static final MermaidFormat LENIENT = STRICT.withMode(MermaidMode.LENIENT);

  private static final String DAY =
      """
      ---
      config:
        theme: dark
      title: "My working day"
      ---
      journey
          section Go to work
            Make tea: 5: Me
            Do work: 1: Me, Cat
          section Go home
            Sit down: ?: Me
      """;

  private static List<String> problems(String diagram) {
    return Mermaid.read(diagram, STRICT).problems().stream().map(Problem::toString).toList();
  }

  private static Diagram lenient(String diagram) {
    return Mermaid.read(diagram, LENIENT).orElseThrow("The diagram").diagram();
  }

  @Test
  void sections_are_phases_tasks_are_touchpoints_and_scores_are_ratings() {
    MermaidReading reading = Mermaid.read(DAY, STRICT).orElseThrow("The diagram");
    Journey journey = Mermaid.journey(reading.diagram(), STRICT).orElseThrow("The journey");
    assertEquals("My working day", journey.name());
    assertEquals("my-working-day", journey.id().value());
    assertEquals(
        List.of(Phase.of("go-to-work", "Go to work"), Phase.of("go-home", "Go home")),
        journey.phases());
    assertEquals(
        List.of("make-tea", "do-work", "sit-down"),
        journey.touchpointIds().stream().map(Object::toString).toList());
    Touchpoint work = journey.touchpoints().get(1);
    assertEquals(List.of("Me", "Cat"), work.actors());
    assertEquals(
        Optional.of(new Rating(RatingScale.ONE_TO_FIVE, 1)),
        work.experience().rating(RatingAspect.OVERALL));
    assertTrue(journey.touchpoints().get(2).experience().ratings().isEmpty());
    assertEquals(
        List.of("2: 'config', front matter besides the title, left out"),
        reading.remarks().stream().map(Problem::toString).toList());
  }

  @Test
  void strict_reading_names_everything_that_is_hardly_meant_at_once() {
    assertEquals(
        List.of(
            "2: 'Wake up', a task before the first section, write 'section #32;' above tasks that"
                + " belong to no phase",
            "4: '6', is off the scale '1-5' (1 to 5), maybe the scores are on another scale",
            "5: '3.5', is no whole number, as ratings are, maybe it is a mean",
            "6: 'green', is no score, maybe the name of the task holds a colon, which is written"
                + " #58;",
            "6: 'Me', is lost, as it follows a third colon, write #58; for the sign",
            "7: '# and the cat', is lost, as # begins a comment, write #35; for the sign; a comment"
                + " has a line of its own and begins with %%",
            "8: '', an actor without a name, maybe a comma or a colon is too many",
            "9: 'Me', an actor who takes part twice, name each actor once",
            "10: '5: Me %% alone', holds %%, which begins no comment here, a comment has a line of its"
                + " own; write #37; for the sign",
            "11: '', no score, which Mermaid takes for 0, write ? where nobody rated",
            "12: '% of it: 3', is taken for a comment, as % begins it, write #37; for the sign"),
        problems(
            """
            journey
              Wake up: 3: Me
              section Morning
              Make tea: 6: Me
              Drink it: 3.5: Me
              Make tea: green: 4: Me
              Sit: 5: Me # and the cat
              Stand: 5: Me,
              Walk: 5: Me, Me
              Run: 5: Me %% alone
              Rest: : Me
              % of it: 3
            """));
  }

  @Test
  void what_mermaid_refuses_is_refused_in_both_modes_all_at_once() {
    String wrong =
        """
        journey
          Make tea
          section Home: 5
          Sit: 3: Me; Cat
          Journey to work: 4
          Run:
          accDescr { never ends
        """;
    List<String> expected =
        List.of(
            "2: 'Make tea', a task without a score, a task is written as 'name: score: actor,"
                + " actor'",
            "3: '5', a score without a task before it, a task is written as 'name: score: actor,"
                + " actor'",
            "4: ';', a semicolon has no place in a diagram, write #59; for the sign",
            "5: 'journey', begins a diagram, not a task, write #106;ourney where the word is meant",
            "6: 'Run', a task without a score, a task is written as 'name: score: actor, actor'",
            "7: the brace after accDescr is not closed, end it with }");
    assertEquals(expected, problems(wrong));
    assertEquals(
        expected, Mermaid.read(wrong, LENIENT).problems().stream().map(Problem::toString).toList());
  }

  @Test
  void another_diagram_is_no_journey() {
    assertEquals(
        List.of(
            "1: 'graph TD', begins no journey diagram, its first word is 'journey', in small letters"
                + " and after nothing but %%"),
        problems("graph TD\n A --> B\n"));
    assertEquals(1, problems("").size());
    assertEquals(1, problems("---\ntitle: x\njourney\n").size());
  }

  @Test
  void lenient_reading_remarks_on_what_strict_reading_refuses() {
    MermaidReading reading =
        Mermaid.read("journey\n A: 5: Me # lost\n", LENIENT).orElseThrow("The diagram");
    assertEquals(1, reading.remarks().size());
    assertEquals(ImmutableList.of("Me"), reading.diagram().tasks().get(0).actors());
  }

  @Test
  void the_brace_form_keeps_lines_and_drops_their_indentation() {
    Diagram diagram =
        lenient("journey\n accTitle: For all\n accDescr {\n   One.\n     Two: 2\n }\n A: 5\n");
    assertEquals(Optional.of("For all"), diagram.accTitle());
    assertEquals(Optional.of("One.\nTwo: 2"), diagram.accDescription());
  }

  @Test
  void a_score_off_the_scale_is_no_rating_in_any_mode() {
    List<String> problems =
        Mermaid.journey(lenient("journey\n A: 7\n B: 2.5\n C: x\n"), LENIENT).problems().stream()
            .map(Problem::toString)
            .toList();
    String hint = ", maybe the scores are on another scale; write ? where nobody rated";
    assertEquals(
        List.of(
            "task 1: 'A', its score 7 is off the scale '1-5' (1 to 5)" + hint,
            "task 2: 'B', its score 2.5 is no whole number, as ratings are" + hint),
        problems);
    Journey journey =
        Mermaid.journey(lenient("journey\n A: 7\n"), LENIENT.withScale(RatingScale.DUTCH_GRADE))
            .orElseThrow("The journey");
    assertEquals(
        Optional.of(Rating.grade(7)),
        journey.touchpoints().get(0).experience().rating(RatingAspect.OVERALL));
  }

  @Test
  void ids_are_unique_and_made_from_names_of_any_script() {
    Journey journey =
        Mermaid.journey(
                lenient(
                    "journey\n section A\n Café #58;-): 1\n café: 1\n 到達: 1\n 🚀: 1\n ???: 1\n"
                        + " section B\n section A\n touchpoint: 1\n"),
                LENIENT)
            .orElseThrow("The journey");
    assertEquals(
        List.of("café", "café-2", "到達", "touchpoint", "touchpoint-2", "touchpoint-3"),
        journey.touchpointIds().stream().map(Object::toString).toList());
    assertEquals(
        List.of("a", "b", "a-2"),
        journey.phases().stream().map(phase -> phase.id().value()).toList());
  }

  @Test
  void touchpoints_without_a_phase_stand_in_a_section_with_a_blank_name() {
    Journey journey =
        Journey.builder()
            .id("j")
            .name("J")
            .addPhase(Phase.of("p", "P"))
            .addPhase(Phase.of("q", "Q"))
            .addTouchpoint(Touchpoint.of("a", "A"))
            .addTouchpoint(Touchpoint.builder().id("b").name("B").phase("p").build())
            .addTouchpoint(Touchpoint.of("c", "C"))
            .addTouchpoint(Touchpoint.builder().id("d").name("D").phase("p").build())
            .build();
    assertEquals(
        """
        journey
          %% ? is a task without a score; its face stands above the diagram.
          title J
          section #32;
            A: ?
          section P
            B: ?
          section #32;
            C: ?
          section P
            D: ?
          section Q
        """,
        Mermaid.write(journey, RatingScale.ONE_TO_FIVE));
    assertEquals(
        journey,
        Mermaid.journey(Mermaid.diagram(journey, RatingScale.ONE_TO_FIVE), STRICT)
            .orElseThrow("The journey"));
  }

  @Test
  void names_may_hold_what_the_grammar_stumbles_over() {
    String name = " title: #1; 50 %% off\n<b>ﬂ°, accTitle ";
    Diagram diagram =
        new Diagram(
            Optional.of(name),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(
                new Diagram.Section(
                    name,
                    ImmutableList.of(
                        new Diagram.Task(name, Score.of("4"), ImmutableList.of(name, "b"))))));
    String text = Mermaid.write(diagram);
    assertEquals(
        diagram, Mermaid.read(text, STRICT).orElseThrow("The diagram").diagram(), () -> text);
  }

  @Test
  void fences_are_found_with_their_lines_wherever_they_stand() {
    String document =
        """
        # Maps

        ```mermaid
        graph TD
        ```

        ~~~mermaid {code-fold="true"}
        ---
        title: One
        ---
        journey
          A: 5
        ~~~

        - in a list

          ````Mermaid
          %% first
          journey
            title Two
            B: 6
          ````

        > ```mermaid
        > journey
        >   title Three
        >   C: 1
        > ```

        ```java
        journey
        ```
            ```mermaid
            journey
            ```
        """;
    ImmutableList<FencedDiagram> found = Mermaid.inMarkdown(document);
    assertEquals(List.of(8, 18, 25), found.stream().map(FencedDiagram::line).toList());
    assertEquals(
        List.of("One", "Two", "Three"),
        found.stream().map(each -> lenient(each.text()).title().orElse("")).toList());
    assertEquals(
        List.of("21: '6', is off the scale '1-5' (1 to 5), maybe the scores are on another scale"),
        Mermaid.read(found.get(1), STRICT).problems().stream().map(Problem::toString).toList());
  }

  @Test
  void an_alias_in_front_matter_is_never_followed() {
    String bomb =
        "---\na: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b]\ntitle: *c\n---\njourney\n";
    assertEquals(
        List.of("5: '*c', is no title that is read here, write title: \"…\" once, on one line"),
        problems(bomb));
  }

  @Test
  void more_than_10_megabytes_are_refused_without_being_read() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertEquals(
        List.of("is larger than 10 MB, which no map is, maybe it is another kind of file"),
        Mermaid.read(endless, STRICT).problems().stream().map(Problem::toString).toList());
    assertEquals(1, Mermaid.inMarkdown(endless).problems().size());
    assertFalse(
        Mermaid.read(new ByteArrayInputStream(new byte[] {(byte) 0xC0, 0}), STRICT)
            .problems()
            .isEmpty());
  }

  @Test
  void a_journey_has_at_most_10000_touchpoints() {
    assertEquals(
        List.of(
            "holds 10001 tasks in 10001 sections, which no map does, at most 10000 of each make a"
                + " journey"),
        Mermaid.journey(lenient("journey\n" + "section a\nb: 1\n".repeat(10_001)), LENIENT)
            .problems()
            .stream()
            .map(Problem::toString)
            .toList());
  }

  @Test
  void many_problems_are_counted_and_the_first_are_described() {
    List<String> problems = problems("journey\n" + "x\n".repeat(500));
    assertEquals(101, problems.size());
    assertEquals("and 400 more", problems.get(100));
  }

  /** Each of these would take hours in time that grows with the square of the length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a",
        "<a =\"",
        "%%{",
        "%%{a:",
        " ",
        "\n ",
        "\n    %",
        "\n%%",
        "x%%",
        "#",
        "#a",
        "#a;",
        "style:#;",
        "accDescr ",
        "accDescr {",
        "accTitle\n",
        "---\n",
        "\n---",
        "\n ---",
        "title ",
        "A: 5: a, ",
        ":",
        ",",
        "section x\n",
        "x: 5\n",
        "x: 9\n",
        "ﬂ°",
        "ﬂ°°1¶ß",
        "\u2028",
        "}%%",
        "%%{a}%%",
        "title: x\n"
      })
  void a_long_text_of_anything_comes_to_an_end(String part) {
    String many = part.repeat(1_000_000 / part.length());
    for (String text : List.of("journey\n" + many, "---\n" + many + "\n---\njourney\n", many)) {
      Checked<MermaidReading> read = Mermaid.read(text, LENIENT);
      assertTrue(read.problems().size() <= 101);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "```mermaid\njourney\n", "~", "[", "<a", "    ", "* a\n  "})
  void a_long_markdown_document_of_anything_comes_to_an_end(String part) {
    assertTrue(Mermaid.inMarkdown(part.repeat(300_000 / part.length())).size() <= 1);
  }

  @Test
  void bytes_are_read_as_utf8_with_or_without_a_mark() throws IOException {
    byte[] marked = "\uFEFFjourney\n title Café\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        Optional.of("Café"),
        Mermaid.read(new ByteArrayInputStream(marked), STRICT)
            .orElseThrow("The diagram")
            .diagram()
            .title());
  }
}
