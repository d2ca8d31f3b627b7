package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {

  @TempDir private Path folder;
  private Path map;
  private Path ratings;

  @BeforeEach
  void saveTheExample() {
    assertEquals(0, Run.of("demo", "--save", folder).status());
    map = folder.resolve("as-is.json");
    ratings = folder.resolve("as-is-ratings.csv");
  }

  @Test
  void a_scorecard_has_a_line_for_each_scorer() {
    Run run = Run.of("score", map, "--ratings", ratings);
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out()
            .contains(
                "BROKEN, certainly: 4 of 8 rated touchpoints in 'A child's MRI scan, as it was'"),
        run.out());
    assertTrue(run.out().contains("Disconfirmation: 8 of 8 touchpoints"), run.out());
    assertTrue(
        run.out()
            .contains("Net Promoter Score (NPS): not applicable. NPS is defined on the scale 0-10"),
        run.out());
    assertTrue(run.out().contains("Customer satisfaction (CSAT): 8 of 8 touchpoints"), run.out());
    assertFalse(run.out().contains("runs with"), run.out());
  }

  @Test
  void only_some_scorers_speak_where_that_is_asked() {
    Run run =
        Run.of("score", map, "--ratings", ratings, "--only", "csat,threshold", "--format=csv");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        List.of("threshold", "csat"),
        run.out().lines().skip(1).map(line -> line.split(",")[1]).distinct().toList());
    Run unknown = Run.of("score", map, "--only", "csta");
    assertEquals(2, unknown.status());
    assertTrue(
        unknown.err().startsWith("--only: 'csta' is no scorer, maybe 'csat'"), unknown.err());
    Run unset = Run.of("score", map, "--only", "ces");
    assertEquals(2, unset.status());
    assertTrue(
        unset.err().startsWith("--only: ces runs with --set ces.definition=mean, top:2 or"),
        unset.err());
    assertEquals(0, Run.of("score", map, "--only", "ces", "--set", "ces.definition=mean").status());
  }

  @Test
  void a_map_speaks_alone_where_there_are_no_ratings() {
    Run run = Run.of("score", map);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("UNKNOWN: nothing in"), run.out());
    assertTrue(run.out().contains("no ratings"), run.out());
  }

  @Test
  void parameters_of_scorers_can_be_set() {
    Run run =
        Run.of(
            "score",
            map,
            "--ratings",
            ratings,
            "--set",
            "ces.definition=top:2",
            "--set",
            "threshold.basis=lower-end",
            "--confidence",
            "0.9");
    assertTrue(run.out().contains("CES (top 2) of"), run.out());
    assertTrue(run.out().contains("(90 %: "), run.out());
    Run unknown = Run.of("score", map, "--set", "treshold.basis=mean");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("maybe 'threshold'"), unknown.err());
    assertTrue(
        Run.of("score", map, "--set", "threshold.bass=mean").err().contains("maybe 'basis'"));
    assertEquals(2, Run.of("score", map, "--set", "threshold.basis=median").status());
    assertEquals(2, Run.of("score", map, "--set", "threshold=1").status());
  }

  @Test
  void json_holds_the_whole_scorecard_of_each_segment() {
    JsonNode json =
        JsonMapper.shared()
            .readTree(
                Run.of("score", map, "--ratings", ratings, "--by", "age", "--format", "json")
                    .out());
    assertEquals(4, json.get("scorecards").size());
    assertEquals("7-9", json.get("scorecards").get(0).get("segment").stringValue());
    assertEquals("(all)", json.get("scorecards").get(3).get("segment").stringValue());
    JsonNode threshold = json.get("scorecards").get(3).get("lines").get(0);
    assertEquals("threshold", threshold.get("scorer").stringValue());
    assertEquals("broken", threshold.get("result").get("level").stringValue());
    assertEquals(8, threshold.get("result").get("touchpoints").size());
    assertEquals(382, threshold.get("provenance").get("n").intValue());
    assertTrue(threshold.get("reasons").size() > 3);
  }

  @Test
  void the_whole_says_where_segments_differ() {
    Run run = Run.of("score", map, "--ratings", ratings, "--by", "age");
    assertTrue(
        run.out()
            .contains(
                "Segments differ at 2 of 8 touchpoints, most at 'Saying goodbye': 7.07 in '4-6',"
                    + " 8.44 in '10-12'."),
        run.out());
    assertTrue(
        Run.of(
                "score",
                map,
                "--ratings",
                ratings,
                "--by",
                "age",
                "--set",
                "segments.confidence=0.99")
            .out()
            .contains("No difference between segments counts"));
  }

  @Test
  void csv_is_tidy() {
    List<String> lines =
        Run.of("score", map, "--ratings", ratings, "--format", "csv").out().lines().toList();
    assertEquals("segment,scorer,touchpoint,figure,value", lines.get(0));
    assertTrue(lines.contains("(all),threshold,,level,broken"));
    assertTrue(lines.contains("(all),threshold,scan,band,below"));
    assertTrue(lines.contains("(all),threshold,,breaks,appointment preparation corridor scan"));
    assertTrue(lines.contains("(all),nps,,outcome,not_applicable"));
  }

  @Test
  void ratings_are_on_the_scale_of_the_map_unless_it_is_said() throws IOException {
    Path fives =
        Files.writeString(
            folder.resolve("five.json"),
            """
            {"format": "klantreis-journey/1", "id": "j", "name": "J", "scale": "1-5",
             "touchpoints": [{"id": "a", "name": "A",
               "experience": {"expectations": [{"value": 4}]}}]}
            """);
    Path csv = Files.writeString(folder.resolve("r.csv"), "touchpoint,rating\na,5\na,4\n");
    Run run = Run.of("score", fives, "--ratings", csv);
    assertTrue(run.out().contains("2 ratings on 1-5"), run.out());
    assertTrue(run.out().contains("STEADY"), run.out());
    Run given = Run.of("score", fives, "--ratings", csv, "--scale", "0-10");
    assertTrue(given.err().contains("its numbers are on scale 1-5"), given.err());
    assertEquals(2, Run.of("score", fives, "--by", "age").status());
  }

  @Test
  void ratings_of_an_unknown_touchpoint_name_the_nearest() throws IOException {
    Path csv = Files.writeString(folder.resolve("r.csv"), "touchpoint,rating\nscann,7\n");
    Run run = Run.of("score", map, "--ratings", csv);
    assertEquals(1, run.status());
    assertTrue(
        run.err().contains("r.csv:2: 'scann', no such touchpoint in the journey, maybe 'scan'"),
        run.err());
  }

  @Test
  void a_map_with_problems_is_not_scored() throws IOException {
    Path broken = Files.writeString(folder.resolve("m.json"), "{\"id\": 3}");
    assertEquals(1, Run.of("score", broken).status());
    assertEquals(2, Run.of("score", "-", "--ratings", "-").status());
  }

  /** What a stranger puts into a jar: one scorer that works, one that throws. */
  public static final class Stranger implements ScorerProvider {
    @Override
    public ImmutableList<Scorer<JourneyStudy, ?>> scorers() {
      return ImmutableList.of(
          new Scorer<JourneyStudy, ThresholdResult>() {
            @Override
            public String id() {
              return "stranger";
            }

            @Override
            public Message needs() {
              return ThresholdScorer.standard().needs();
            }

            @Override
            public Verdict<ThresholdResult> score(JourneyStudy study) {
              throw new IllegalStateException("the model is not loaded");
            }
          });
    }
  }

  @Test
  void scorers_are_found_in_jars_and_one_that_throws_is_one_failed_line() throws IOException {
    Path jar = folder.resolve("stranger.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("META-INF/services/" + ScorerProvider.class.getName()));
      entries.write(Stranger.class.getName().getBytes(StandardCharsets.UTF_8));
      String path = Stranger.class.getName().replace('.', '/') + ".class";
      entries.putNextEntry(new JarEntry(path));
      try (InputStream code = getClass().getClassLoader().getResourceAsStream(path)) {
        entries.write(code.readAllBytes());
      }
    }
    Run run = Run.of("score", map, "--ratings", ratings, "--scorers", jar);
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out()
            .contains(
                "'stranger' failed: java.lang.IllegalStateException: the model is not loaded"),
        run.out());
    assertTrue(run.out().contains("BROKEN"), run.out());
    assertRefused(folder.resolve("no.jar"), "there is no file");
    assertRefused(Files.writeString(folder.resolve("text.jar"), "no jar"), "is no jar");
  }

  private void assertRefused(Path jar, String why) {
    Run run = Run.of("score", map, "--scorers", jar);
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("--scorers: "), run.err());
    assertTrue(run.err().contains(why), run.err());
  }

  /** A jar with one text file; the classes it names are on the class path of the tests. */
  private Path jarWith(String file, String text) throws IOException {
    Path jar = folder.resolve("own.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry(file));
      entries.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private Path jarThatRegisters(String provider) throws IOException {
    return jarWith("META-INF/services/" + ScorerProvider.class.getName(), provider + "\n");
  }

  @Test
  void a_jar_that_registers_no_scorer_is_refused() throws IOException {
    String why =
        "own.jar' registers no scorer: it has no META-INF/services/"
            + ScorerProvider.class.getName();
    assertRefused(jarWith("META-INF/services/ScorerProvider", Stranger.class.getName()), why);
    assertRefused(jarThatRegisters("# nothing yet"), why);
  }

  @Test
  void a_nested_provider_written_with_a_dot_is_refused_with_the_dollar() throws IOException {
    assertRefused(
        jarThatRegisters(Stranger.class.getCanonicalName()),
        "not found; maybe '" + Stranger.class.getName() + "': $ precedes a nested class");
    assertRefused(jarThatRegisters("com.acme.Missing"), "Provider com.acme.Missing not found\n");
  }

  /** Has a scorer of an id that is taken. */
  public static final class Twin implements ScorerProvider {
    @Override
    public ImmutableList<Scorer<JourneyStudy, ?>> scorers() {
      return ImmutableList.of(ThresholdScorer.standard());
    }
  }

  @Test
  void two_scorers_of_one_id_are_refused() throws IOException {
    assertRefused(
        jarThatRegisters(Twin.class.getName()),
        "Two scorers are called 'threshold': of org.klantreis.journey.scoring.standard");
  }

  /** Has an id that is none. */
  public static final class Shouting implements ScorerProvider {
    @Override
    public ImmutableList<Scorer<JourneyStudy, ?>> scorers() {
      return ImmutableList.of(
          new Scorer<JourneyStudy, ThresholdResult>() {
            @Override
            public String id() {
              return "Feels Welcome";
            }

            @Override
            public Message needs() {
              return ThresholdScorer.standard().needs();
            }

            @Override
            public Verdict<ThresholdResult> score(JourneyStudy study) {
              return ThresholdScorer.standard().score(study);
            }
          });
    }
  }

  @Test
  void an_id_that_cannot_be_written_on_a_command_line_is_refused() throws IOException {
    assertRefused(
        jarThatRegisters(Shouting.class.getName()),
        "The id 'Feels Welcome' of "
            + Shouting.class.getName()
            + " is not one: use lower case letters, digits and hyphens.");
  }

  /** Cannot make its scorer. */
  public static final class Unmakeable implements ScorerProvider {
    @Override
    public ImmutableList<Scorer<JourneyStudy, ?>> scorers() {
      throw new NoClassDefFoundError("com/acme/Model");
    }
  }

  @Test
  void a_scorer_that_cannot_be_made_is_left_out() throws IOException {
    Run run = Run.of("score", map, "--scorers", jarThatRegisters(Unmakeable.class.getName()));
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out()
            .contains(
                Unmakeable.class.getName()
                    + ": cannot make its scorers: java.lang.NoClassDefFoundError: com/acme/Model\n"),
        run.out());
    assertTrue(run.out().contains("UNKNOWN: nothing in"), run.out());
  }
}
