package org.klantreis.journey.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.testkit.JourneyArbitraries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the writer and the lenient reader with the real Mermaid. */
@EnabledIfEnvironmentVariable(
    named = MermaidRealParserTest.MODULES,
    matches = ".+",
    disabledReason =
        "the real Mermaid is not at hand: JOURNEY_MERMAID_NODE_MODULES names no folder;"
            + " .ci/mermaid installs it and runs this test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MermaidRealParserTest {

  static final String MODULES = "JOURNEY_MERMAID_NODE_MODULES";

  private static final int JOURNEYS = 300;
  private static final int SOUND = 300;
  private static final int WILD = 1_000;

  private static final MermaidFormat LENIENT =
      MermaidFormat.builder().mode(MermaidMode.LENIENT).build();

  private final Map<String, Diagram> written = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private JsonNode answers = JsonMapper.shared().createObjectNode();

  @BeforeAll
  void ask_mermaid_once(@TempDir Path folder) throws IOException, InterruptedException {
    RandomGenerator<Journey> journeys = JourneyArbitraries.journeys().generator(1_000);
    Random random = new Random(5);
    for (int i = 0; i < JOURNEYS; i++) {
      Journey journey = journeys.next(random).value();
      RatingScale scale = i % 2 == 0 ? RatingScale.ONE_TO_FIVE : RatingScale.DUTCH_GRADE;
      String name = "journey-" + i + ".mmd";
      written.put(name, Mermaid.diagram(journey, scale));
      texts.put(name, Mermaid.write(journey, scale));
    }
    for (int i = 0; i < SOUND; i++) {
      Diagram diagram = new Diagrams(i).sound();
      written.put("sound-" + i + ".mmd", diagram);
      texts.put("sound-" + i + ".mmd", Mermaid.write(diagram));
    }
    for (int i = 0; i < WILD; i++) {
      texts.put("wild-" + i + ".mmd", new Diagrams(i).wild());
    }
    HANDWRITTEN.forEach((name, text) -> texts.put("hand-" + name + ".mmd", text));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
    answers = JsonMapper.shared().readTree(node(folder));
    assertEquals(texts.size(), answers.size());
  }

  private static String node(Path folder) throws IOException, InterruptedException {
    Path out = folder.resolve("answers.json");
    Process process =
        new ProcessBuilder(
                "node",
                Path.of("src/test/mermaid/read.mjs").toAbsolutePath().toString(),
                String.valueOf(System.getenv(MODULES)),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(out.toFile())
            .start();
    assertTrue(process.waitFor(15, TimeUnit.MINUTES), "node did not come to an end");
    assertEquals(0, process.exitValue(), "node failed");
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  /** What a diagram says, in the words of the node program. */
  private static String said(Diagram diagram) {
    List<String> said = new ArrayList<>();
    said.add("title " + diagram.title().orElse(""));
    said.add("accTitle " + diagram.accTitle().orElse(""));
    said.add("accDescr " + diagram.accDescription().orElse(""));
    diagram.sections().forEach(section -> said.add("section " + section.name()));
    diagram.opening().forEach(task -> said.add(said("", task.name(), task.score(), task.actors())));
    for (Diagram.Section section : diagram.sections()) {
      for (Diagram.Task task : section.tasks()) {
        said.add(said(section.name(), task.name(), task.score(), task.actors()));
      }
    }
    return String.join("\n", said);
  }

  private static String said(
      String section, String name, OptionalDouble score, List<String> actors) {
    return "task " + List.of(section, name, score, actors);
  }

  private static String said(JsonNode answer) {
    List<String> said = new ArrayList<>();
    said.add("title " + answer.get("title").asString());
    said.add("accTitle " + answer.get("accTitle").asString());
    said.add("accDescr " + answer.get("accDescription").asString());
    answer.get("sections").forEach(section -> said.add("section " + section.asString()));
    for (JsonNode task : answer.get("tasks")) {
      ImmutableList.Builder<String> actors = ImmutableList.builder();
      task.get("actors").forEach(actor -> actors.add(actor.asString()));
      JsonNode score = task.get("score");
      said.add(
          said(
              task.get("section").asString(),
              task.get("name").asString(),
              score.isNull() ? OptionalDouble.empty() : OptionalDouble.of(score.asDouble() + 0.0),
              actors.build()));
    }
    return String.join("\n", said);
  }

  @Test
  void mermaid_reads_from_what_is_written_what_was_meant() {
    assertTrue(written.size() == JOURNEYS + SOUND);
    written.forEach(
        (file, diagram) -> {
          JsonNode answer = answers.get(file);
          assertTrue(answer.get("refused") == null, () -> file + ": " + answer + texts.get(file));
          assertEquals(said(diagram), said(answer), () -> file + ":\n" + texts.get(file));
        });
  }

  @Test
  void the_lenient_reader_takes_what_mermaid_takes_and_reads_the_same() {
    int taken = 0;
    int refused = 0;
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      JsonNode answer = answers.get(text.getKey());
      Checked<MermaidReading> read = Mermaid.read(text.getValue(), LENIENT);
      String ours =
          read.value().map(reading -> said(reading.diagram())).orElse("refused " + read.problems());
      boolean accepted = answer.get("refused") == null;
      taken += accepted ? 1 : 0;
      refused += accepted ? 0 : 1;
      boolean same = accepted ? ours.equals(said(answer)) : read.value().isEmpty();
      if (!same) {
        differences.add(
            text.getKey()
                + "\n"
                + text.getValue()
                + "\n-- ours\n"
                + ours
                + "\n-- Mermaid\n"
                + (accepted ? said(answer) : answer.get("refused").asString()));
      }
    }
    assertTrue(
        differences.isEmpty(),
        () ->
            differences.size()
                + " differ\n"
                + String.join("\n====\n", differences.subList(0, Math.min(5, differences.size()))));
    assertTrue(taken > 700 && refused > 150, taken + " taken, " + refused + " refused");
  }

  /** What people and robots write, by name. */
  private static final ImmutableMap<String, String> HANDWRITTEN =
      ImmutableMap.<String, String>builder()
          .put(
              "working-day",
              """
              ---
              title: My day
              config:
                theme: dark
              ---
              %%{init: {"journey": {"width": 200}}}%%
              journey
                  title My working day
                  section Go to work
                    Make tea: 5: Me
                    Go upstairs: 3: Me
                    Do work: 1: Me, Cat
                  section Go home
                    Sit down : 5:Me
              """)
          .put("front-title", "---\ntitle: 'It''s: mine'\n---\njourney\n A: 3: x")
          .put("front-double", "---\n\"title\": \"a\\n\\u0041\\\"\" # c\n---\njourney\n A: 5")
          .put("front-number", "---\ntitle: 42\n---\njourney\n A: 5")
          .put("front-none", "---\ntitle: 0\n---\njourney\n A: 5")
          .put("front-empty", "---\ntitle:\n---\njourney\n A: 5")
          .put(
              "front-lines",
              "---\ntitle: a\n  b\n  c # d\nconfig:\n  theme: x\n---\njourney\n A: 5")
          .put("front-comment", "---\ntitle: a # b\n---\njourney\n A: 5")
          .put("front-entity", "---\ntitle: a#58;b\n---\njourney\n A: 5")
          .put("front-colon", "---\ntitle: a: b\n---\njourney\n A: 5")
          .put("front-twice", "---\ntitle: a\ntitle: b\n---\njourney\n A: 5")
          .put("front-flow", "---\ntitle: [x\n---\njourney\n A: 5")
          .put("front-indented", "  ---\n  title: x\n  ---\njourney\n A: 5")
          .put("front-blank", "---\n\n\n---\njourney\n A: 5")
          .put("front-open", "---\ntitle: a\njourney\n A: 5")
          .put("front-and-title", "---\ntitle: a\n---\njourney\n title b\n A: 5")
          .put("comment-empty", "%%\njourney\n A: 5")
          .put("comments", "%% c\n\njourney\n %% d\n\n  %%\n A: 5 %% x\n A%% b: 5\n %x: 3\n #y: 4")
          .put("hash-first", "# c\njourney\n A: 5")
          .put("capital", "Journey\n A: 5")
          .put("capitals", "journey\n SECTION x\n TITLE y\n ACCTITLE: z\n accdescr: w\n A: 5")
          .put("one-line", "journey title Foo\n A: 5")
          .put("hyphen", "journey-x: 5\n")
          .put("other", "graph TD\n A --> B")
          .put("nothing", "")
          .put("alone", "journey")
          .put("wrap", "%%{wrap}%%\njourney\n A: 5")
          .put("directive-loose", "%%{init: foo bar}%%\njourney\n A: 5")
          .put("directive-open", "journey\n A: 5\n %%{init: {\n B: 4")
          .put("accessible", "journey\n accTitle: t\n accDescr {\n  a\n   b;#:\n }\n A: 5")
          .put("accessible-empty", "journey\n accDescr{}\n A: 5")
          .put("accessible-open", "journey\n accDescr { a\n A: 3: x")
          .put("accessible-next-line", "journey\n accTitle:\n section B\n A: 5")
          .put("title-next-line", "journey\n title\nfoo\n A: 5")
          .put("title-task", "journey\n title: 5: Me\n sectional: 4")
          .put("keyword-task", "journey\n Journey to x: 5\n")
          .put("section-blank", "journey\n section   \n A: 5\n")
          .put("section-none", "journey\n section\n A: 5\n")
          .put("section-score", "journey\n section A: 5\n")
          .put("no-score", "journey\n A\n")
          .put("colon-alone", "journey\n A:\n")
          .put("third-colon", "journey\n A: 5: Me: lost\n B: green: 4: Me")
          .put("semicolon", "journey\n A: 5: b; c\n")
          .put("semicolon-comment", "journey\n A: 5: b;%% c\n B: 3")
          .put("hash-lost", "journey\n A: 5: Me # lost\n B # lost: 4")
          .put("actors", "journey\n A: 5:\n B::\n C: 3: a,,b,a\n D: 2: , ")
          .put(
              "scores",
              "journey\n a: 1_0\n b: +5\n c: 5.\n d: .5\n e: 0b11\n f: 1e999\n g: -0\n h: 5d\n"
                  + " i: Infinity\n j: 0x1p3\n k: -0x10\n l: ５\n m: 0O17\n n: 5 5\n o: 1e\n p: .\n"
                  + " q: 0x\n r: #53;\n s: -.5e-1\n t: 007")
          .put(
              "entities",
              "journey\n title a#58; b #quot;c#quot; #lt;i#gt;\n section #32;\n"
                  + " #35;A#59;b#44; #10;x: 5: a#44;b, c\n"
                  + " #colon;#nosuch;#x41;#LongLeftRightArrow;#00065;#999999999;#0;#150;#13;: 5\n")
          .put("style", "journey\n my style:5:#38;\n B: 3\n my style: 5: #38;")
          .put("style-twice", "journey\n restyle:#a;x: 5\n classDef x: 4:#38;y;\n")
          .put("blanks", "journey\n\u00A0 A\u00A0: \u00A05\u00A0:\u00A0x\u00A0\n A\u2028B: 5\n")
          .put("mark", "\uFEFFjourney\n A: 5")
          .put("windows", "journey\r\n title x\r\n section s\r\n A: 5: Me\r\n")
          .put("dashes", "journey\n ---: 5: x\n")
          .put("braces", "journey\n %{a: 5\n }%% b: 5\n {c}: 4")
          .put("task-markup", "journey\n <a href=\"x\">A</a> & b: 5: <i>\n &amp;: 3")
          .build();
}
