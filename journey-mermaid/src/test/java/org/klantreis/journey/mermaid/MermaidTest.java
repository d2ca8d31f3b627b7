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
            "4: '6', is off the scale '1-5' (1 to 5), the other scores are on it; write ? where"
                + " nobody rated",
            "5: '3.5', is no whole number, as ratings are, maybe it is a mean",
            "6: 'Make tea: green: 4: Me', a task whose name holds a colon, write #58; for it, as in"
                + " 'Make tea#58; green: 4: Me'",
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
  void a_colon_that_belongs_to_the_name_of_a_task_is_told_by_what_follows() {
    assertEquals(
        List.of(
            "2: 'Number called at 9:05: 2', a task whose name holds a colon, write #58; for it, as"
                + " in 'Number called at 9#58;05: 2'",
            "3: 'Talk 1:1: 3', a task whose name holds a colon, write #58; for it, as in 'Talk"
                + " 1#58;1: 3'",
            "4: 'Opens 10:30: 4: Clerk', a task whose name holds a colon, write #58; for it, as in"
                + " 'Opens 10#58;30: 4: Clerk'",
            "5: 'Why: because: 3: Me, \"You\"', a task whose name holds a colon, write #58; for it,"
                + " as in 'Why#58; because: 3: Me, #quot;You#quot;'",
            "6: 'Shuts at 17:30', a task whose name holds a colon, write #58; for it, as in 'Shuts"
                + " at 17#58;30: ?'",
            "7: 'Train of 8:05: Me', a task whose name holds a colon, write #58; for it, as in"
                + " 'Train of 8#58;05: ?: Me'",
            "8: 'b', is lost, as it follows a third colon, write #58; for the sign"),
        problems(
            """
            journey
              Number called at 9:05: 2
              Talk 1:1: 3
              Opens 10:30: 4: Clerk
              Why: because: 3: Me, #quot;You#quot;
              Shuts at 17:30
              Train of 8:05: Me
              Sit: 3: a: b
              Step 2:4
              Desk:3:Me
            """));
  }

  @Test
  void what_a_task_is_mended_to_is_read_as_it_was_meant() {
    Diagram.Task task = lenient("journey\n Number called at 9#58;05: 2\n").tasks().get(0);
    assertEquals("Number called at 9:05", task.name());
    assertEquals(Score.of("2"), task.score());
  }

  @Test
  void an_actor_that_is_a_number_is_written_so_that_it_is_no_score() {
    Diagram diagram = lenient("journey\n Called: 3: #55;\n");
    assertEquals(List.of("7"), diagram.tasks().get(0).actors());
    assertEquals("journey\n    Called: 3: #55;\n", Mermaid.write(diagram));
  }

  @Test
  void the_name_of_a_section_holds_no_colon() {
    assertEquals(
        List.of(
            "2: 'Step 2: desk', a section whose name holds a colon, write #58; for it, as in"
                + " 'section Step 2#58; desk'",
            "4: 'Home:', a section whose name holds a colon, write #58; for it, as in 'section"
                + " Home#58;'"),
        problems("journey\n section Step 2: desk\n  Queue: 2\n section Home:\n  Sit: 3\n"));
  }

  @Test
  void signs_of_another_width_are_said_to_be_no_signs_here() {
    assertEquals(
        List.of(
            "2: 'Queue： 2： Clerk', a task without a score, '：' is no colon here: write 'Queue: 2:"
                + " Clerk'",
            "3: '2： Clerk', is no score, '：' is no colon here: write : before and after the score",
            "4: 'Clerk， Me', holds a comma that does not part actors, write , between actors; write"
                + " #65292; for ， where it is part of a name"),
        problems("journey\n Queue： 2： Clerk\n Queue: 2： Clerk\n Sit: 3: Clerk， Me\n 步骤： 二: 3\n"));
  }

  @Test
  void one_score_off_the_scale_among_others_on_it_is_a_slip() {
    String one = problems("journey\n A: 3\n B: 9\n").get(0);
    assertTrue(one.endsWith("the other scores are on it; write ? where nobody rated"), one);
    for (String each : problems("journey\n A: 3\n B: 9\n C: 6\n")) {
      assertTrue(each.endsWith("maybe the scores are on another scale"), each);
    }
    String lone = problems("journey\n B: 9\n").get(0);
    assertTrue(lone.endsWith("maybe the scores are on another scale"), lone);
  }

  @Test
  void the_scale_of_the_scores_is_that_of_the_journey() {
    assertEquals(
        Optional.of(RatingScale.DUTCH_GRADE),
        Mermaid.read("journey\n A: ?\n", STRICT.withScale(RatingScale.DUTCH_GRADE))
            .orElseThrow("The diagram")
            .journey()
            .orElseThrow("The journey")
            .scale());
    Journey graded = Journey.builder().id("j").name("J").scale(RatingScale.DUTCH_GRADE).build();
    assertEquals(List.of("scale of the journey"), Mermaid.lost(graded, RatingScale.ONE_TO_FIVE));
    assertEquals(List.of(), Mermaid.lost(graded, RatingScale.DUTCH_GRADE));
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
            "3: 'Home: 5', a section whose name holds a colon, write #58; for it, as in 'section"
                + " Home#58; 5'",
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
        journey.withScale(RatingScale.ONE_TO_FIVE),
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
  void blocks_of_wikis_and_notebooks_are_found_too() {
    String document =
        """
        # A page

        ::: mermaid
        journey
          title One

          A: 5
        :::

        ```{mermaid}
        journey
          title Two
        ```

        ::: {.note}
        - in a list

          ::::{.mermaid}
            journey
              title Three
          ::::
        :::

        ::: mermaid
        graph TD
        :::

            ::: mermaid
            journey
            :::

        ```
        ::: mermaid
        journey
        :::
        ```

        ```{mermaids}
        journey
        ```

        :::mermaid
        journey
          title Never closed
        """;
    ImmutableList<FencedDiagram> found = Mermaid.inMarkdown(document);
    assertEquals(List.of(4, 11, 19, 43), found.stream().map(FencedDiagram::line).toList());
    assertEquals(
        List.of("One", "Two", "Three", "Never closed"),
        found.stream().map(each -> lenient(each.text()).title().orElse("")).toList());
    assertEquals("journey\n  title One\n\n  A: 5\n", found.get(0).text());
    assertEquals("  journey\n    title Three\n", found.get(2).text());
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
