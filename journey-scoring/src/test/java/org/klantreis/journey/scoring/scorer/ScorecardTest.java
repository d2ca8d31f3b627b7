package org.klantreis.journey.scoring.scorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.standard.StandardScorers;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

class ScorecardTest {

  private static final Journey JOURNEY =
      Journey.builder().id("j").name("J").addTouchpoint(Touchpoint.of("a", "A")).build();

  /** Breaks on every study, as a stranger's scorer may. */
  private record Broken(Throwable thrown) implements Scorer<JourneyStudy, ThresholdResult> {
    @Override
    public String id() {
      return "broken";
    }

    @Override
    public Message needs() {
      return ThresholdScorer.standard().needs();
    }

    @Override
    public Verdict<ThresholdResult> score(JourneyStudy study) {
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    }
  }

  @Test
  void a_scorer_that_throws_is_one_failed_line() {
    for (Throwable thrown :
        List.of(new IllegalStateException("no model"), new NoClassDefFoundError("com/acme/X"))) {
      Scorecard card =
          Scorecard.of(
              JourneyStudy.of(JOURNEY), List.of(new Broken(thrown), ThresholdScorer.standard()));
      assertEquals(2, card.lines().size());
      assertTrue(card.line("broken").orElseThrow() instanceof Scorecard.Failed);
      assertEquals("'broken' failed: " + thrown, card.lines().get(0).text(Locale.ENGLISH));
      assertTrue(card.line("threshold").orElseThrow().verdict().isPresent());
    }
  }

  /** Says its verdict by words of its own, as a stranger's scorer does. */
  private record Speaker(Words words, Figures figures)
      implements Scorer<JourneyStudy, Speaker.Found> {

    private record Found(Figures figures, Runnable layOut) implements Result {
      @Override
      public Figures figures() {
        layOut.run();
        return figures;
      }
    }

    @Override
    public String id() {
      return "speaker";
    }

    @Override
    public Message needs() {
      return Message.of(words, "needs");
    }

    @Override
    public Verdict<Found> score(JourneyStudy study) {
      return verdict(() -> {});
    }

    Verdict<Found> verdict(Runnable layOut) {
      return Verdict.scored(new Found(figures, layOut))
          .headline(Message.of(words, "headline").with("what", "seven"))
          .about("J")
          .provenance(Provenance.builder().scorer(id()).n(1).build())
          .build();
    }
  }

  /** Words that stand in the test resources. */
  private static Words words(String name) {
    return Words.of(ScorecardTest.class, "test").under(name);
  }

  private static Scorecard.Line lineOf(Scorer<JourneyStudy, ?> scorer) {
    Scorecard card =
        Scorecard.of(JourneyStudy.of(JOURNEY), List.of(scorer, ThresholdScorer.standard()));
    assertTrue(card.line("threshold").orElseThrow().verdict().isPresent());
    return card.lines().get(0);
  }

  private static final Figures ONE = Figures.builder().put("one", 1).build();

  @Test
  void a_verdict_that_cannot_be_said_is_one_failed_line() {
    assertEquals(
        "'speaker' failed: java.util.MissingResourceException: 'headline' of the words"
            + " 'com.acme' cannot be said: there is no file"
            + " META-INF/klantreis/words/en/com.acme.properties.",
        lineOf(new Speaker(Words.of(getClass(), "com.acme"), ONE)).text(Locale.ENGLISH));
    assertEquals(
        "'speaker' failed: java.util.MissingResourceException: 'mute.headline' of the words"
            + " 'test' cannot be said: the file has no such key.",
        lineOf(new Speaker(words("mute"), ONE)).text(Locale.ENGLISH));
    Scorecard.Line number = lineOf(new Speaker(words("number"), ONE));
    assertTrue(
        number.text(Locale.ENGLISH).contains("'headline' cannot be said in 'en' by the pattern"),
        number.text(Locale.ENGLISH));
  }

  @Test
  void a_verdict_that_cannot_be_said_in_another_language_is_a_failed_line_in_that_language() {
    Locale dutch = Locale.forLanguageTag("nl");
    Scorecard.Line line = lineOf(new Speaker(words("english-only"), ONE));
    assertEquals("it is seven", line.text(Locale.ENGLISH));
    assertTrue(line.text(dutch).startsWith("'speaker' is mislukt: "), line.text(dutch));
    assertTrue(line.in(Locale.ENGLISH) instanceof Scorecard.Judged);
    assertTrue(line.in(dutch) instanceof Scorecard.Failed);
    Scorecard card = new Scorecard(JourneyStudy.of(JOURNEY), ImmutableList.of(line));
    assertTrue(card.in(dutch).lines().get(0) instanceof Scorecard.Failed);
    assertEquals(card, card.in(Locale.ENGLISH));
  }

  @Test
  void figures_that_cannot_be_laid_out_are_one_failed_line() {
    for (Runnable refused :
        List.<Runnable>of(
            () -> Figures.builder().put("Welcome", 1),
            () -> Figures.builder().put("share", Double.NaN))) {
      Speaker speaker = new Speaker(words("plain"), ONE);
      Scorer<JourneyStudy, ?> broken =
          new Scorer<JourneyStudy, Speaker.Found>() {
            @Override
            public String id() {
              return speaker.id();
            }

            @Override
            public Message needs() {
              return speaker.needs();
            }

            @Override
            public Verdict<Speaker.Found> score(JourneyStudy study) {
              return speaker.verdict(refused);
            }
          };
      assertEquals("failed", lineOf(broken).figures(Locale.ENGLISH).text("outcome").orElseThrow());
    }
  }

  @Test
  void two_scorers_of_one_id_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Scorecard.of(
                JourneyStudy.of(JOURNEY),
                List.of(ThresholdScorer.standard(), ThresholdScorer.standard())));
  }

  @Test
  void the_shipped_scorers_are_found_in_the_order_of_their_lines() {
    List<String> ids = StandardScorers.all().stream().map(Scorer::id).toList();
    assertEquals(
        List.of(
            "threshold",
            "what-if",
            "kano-split",
            "disconfirmation",
            "promise",
            "delight",
            "nps",
            "csat",
            "ces",
            "drivers",
            "kano",
            "friction",
            "curve",
            "channels",
            "segments",
            "loyalty",
            "concept",
            "instruments",
            "ladder",
            "value"),
        ids);
  }

  @Test
  void the_module_and_the_class_path_name_the_same_providers() throws IOException {
    Path classes = Path.of("target/classes");
    try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
      List<String> ofModule =
          ModuleDescriptor.read(descriptor).provides().stream()
              .flatMap(service -> service.providers().stream())
              .sorted()
              .toList();
      Path services = classes.resolve("META-INF/services/" + ScorerProvider.class.getName());
      assertEquals(Files.readAllLines(services).stream().sorted().toList(), ofModule);
    }
  }

  @Test
  void a_setting_reaches_the_verdict_or_is_refused_where_it_is_set() {
    Settings settings = StandardScorers.all().get(0).settings();
    assertEquals(
        "0.9",
        StandardScorers.all()
            .get(0)
            .with(settings.with("confidence", "0.9"))
            .score(JourneyStudy.of(JOURNEY))
            .provenance()
            .parameters()
            .get("confidence"));
    for (String[] wrong :
        new String[][] {
          {"confidence", "ninety", "Parameter 'confidence': 'ninety' is not a number."},
          {"basis", "median", "Parameter 'basis': 'median' names no basis"},
          {"aspect", "social", "Parameter 'aspect': 'social' is none of overall,"},
          {"tolerance", "NaN", "Parameter 'tolerance': 'NaN' is not a number of at least 0."},
          {"confidense", "0.9", "'confidense' is no parameter here, maybe 'confidence'."}
        }) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> settings.with(wrong[0], wrong[1]));
      assertTrue(refused.getMessage().startsWith(wrong[2]), refused.getMessage());
    }
  }

  @Test
  void a_value_that_is_impossible_is_refused_where_it_is_set() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Settings.of(Parameter.TOLERANCE).with(Parameter.TOLERANCE, Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> Settings.none().with(Parameter.TOLERANCE, 1.0));
  }
}
