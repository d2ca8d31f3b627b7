package org.klantreis.journey.scoring.scorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.satisfaction.CsatScorer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Texts;
import org.klantreis.journey.scoring.verdict.Verdict;

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

  /** Says its verdict by a bundle, as a stranger's scorer does. */
  private record Speaker(Texts texts, Figures figures)
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
      return Message.of(texts, "needs");
    }

    @Override
    public Verdict<Found> score(JourneyStudy study) {
      return verdict(() -> {});
    }

    Verdict<Found> verdict(Runnable layOut) {
      return Verdict.scored(new Found(figures, layOut))
          .headline(Message.of(texts, "headline", "seven"))
          .about("J")
          .provenance(Provenance.builder().scorer(id()).n(1).build())
          .build();
    }
  }

  /** A bundle of one sentence: one pattern for English, one for every other language. */
  private static Texts saying(String english, String other) {
    return locale ->
        new ListResourceBundle() {
          @Override
          protected Object[][] getContents() {
            return new Object[][] {
              {"headline", locale.getLanguage().equals("en") ? english : other}
            };
          }

          @Override
          public Locale getLocale() {
            return locale;
          }
        };
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
    Texts noBundle = locale -> ResourceBundle.getBundle("com.acme.Messages", locale);
    assertEquals(
        "'speaker' failed: java.util.MissingResourceException: 'headline' of bundle"
            + " 'com.acme.Messages' cannot be said in 'en':"
            + " there is no file com/acme/Messages.properties.",
        lineOf(new Speaker(noBundle, ONE)).text(Locale.ENGLISH));
    Texts noKey =
        locale -> ResourceBundle.getBundle(getClass().getPackageName() + ".Messages", locale);
    assertEquals(
        "'speaker' failed: java.util.MissingResourceException: 'headline' of bundle"
            + " 'org.klantreis.journey.scoring.scorer.Messages' cannot be said in 'en':"
            + " the bundle has no such key.",
        lineOf(new Speaker(noKey, ONE)).text(Locale.ENGLISH));
    Scorecard.Line number = lineOf(new Speaker(saying("{0,number}", "{0}"), ONE));
    assertTrue(
        number.text(Locale.ENGLISH).contains("'headline' cannot be said in 'en' by the pattern"),
        number.text(Locale.ENGLISH));
  }

  @Test
  void a_verdict_that_cannot_be_said_in_another_language_is_a_failed_line_in_that_language() {
    Locale dutch = Locale.forLanguageTag("nl");
    Scorecard.Line line = lineOf(new Speaker(saying("it is {0}", "het is {0,number}"), ONE));
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
      Speaker speaker = new Speaker(saying("it is {0}", "het is {0}"), ONE);
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
      assertTrue(lineOf(broken) instanceof Scorecard.Failed);
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
    List<String> ids =
        ScorerProvider.load(getClass().getClassLoader()).stream().map(ScorerProvider::id).toList();
    assertEquals(
        List.of(
            "threshold",
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
  void a_provider_makes_the_scorer_of_its_id_from_its_defaults() {
    for (ScorerProvider provider : ScorerProvider.load(getClass().getClassLoader())) {
      if (provider.missing(Settings.defaults()).isEmpty()) {
        assertEquals(provider.id(), provider.create(Settings.defaults()).id());
      } else {
        assertThrows(IllegalArgumentException.class, () -> provider.create(Settings.defaults()));
      }
    }
  }

  @Test
  void a_setting_reaches_the_scorer_or_is_refused_by_name() {
    ScorerProvider threshold =
        ScorerProvider.find(ScorerProvider.load(getClass().getClassLoader()), "threshold")
            .orElseThrow();
    assertEquals(
        ThresholdScorer.builder().confidence(new Confidence(0.9)).build(),
        threshold.create(Settings.defaults().with("confidence", "0.9")));
    for (String[] wrong :
        new String[][] {{"confidence", "ninety"}, {"basis", "median"}, {"aspect", "social"}}) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> threshold.create(Settings.defaults().with(wrong[0], wrong[1])));
      assertTrue(
          refused.getMessage().startsWith("Parameter '" + wrong[0] + "': "), refused.getMessage());
    }
  }

  @Test
  void two_providers_of_one_id_are_refused_by_name(@TempDir Path folder) throws IOException {
    assertTrue(refused(Twin.class, folder).contains(Twin.class.getName()));
  }

  @Test
  void an_id_that_cannot_be_written_on_a_command_line_is_refused(@TempDir Path folder)
      throws IOException {
    assertEquals(
        "The id 'Feels Welcome' of "
            + Shouting.class.getName()
            + " is not one: use lower case letters, digits and hyphens.",
        refused(Shouting.class, folder));
  }

  private String refused(Class<? extends ScorerProvider> registered, Path folder)
      throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(ScorerProvider.class.getName()), registered.getName() + "\n");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      return assertThrows(IllegalArgumentException.class, () -> ScorerProvider.load(loader))
          .getMessage();
    }
  }

  /** Has an id that is none. */
  public static final class Shouting implements ScorerProvider {
    @Override
    public String id() {
      return "Feels Welcome";
    }

    @Override
    public ImmutableList<Parameter<?>> parameters() {
      return ImmutableList.of();
    }

    @Override
    public Scorer<JourneyStudy, ?> create(Settings settings) {
      return ThresholdScorer.standard();
    }
  }

  /** Takes an id that is taken. */
  public static final class Twin implements ScorerProvider {
    @Override
    public String id() {
      return "csat";
    }

    @Override
    public ImmutableList<Parameter<?>> parameters() {
      return ImmutableList.of();
    }

    @Override
    public Scorer<JourneyStudy, ?> create(Settings settings) {
      return EachTouchpoint.by(CsatScorer.standard());
    }
  }

  @Test
  void evidence_about_a_touchpoint_that_is_not_there_is_refused_with_the_nearest() {
    Ratings ratings =
        Ratings.of(
            RatingScale.DUTCH_GRADE,
            Map.of(TouchpointId.of("A"), RatingTally.of(RatingScale.DUTCH_GRADE, 7)));
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> JourneyStudy.of(JOURNEY, ratings));
    assertEquals(
        "ratings: 'A', no such touchpoint in the journey, maybe 'a'",
        refused.problems().get(0).toString());
  }

  @Test
  void a_stranger_can_keep_evidence_of_a_kind_of_their_own() {
    EvidenceKey<String> weather =
        EvidenceKey.of("weather", String.class, (journey, found) -> List.of());
    JourneyStudy study = JourneyStudy.of(JOURNEY).with(weather, "rain");
    assertEquals("rain", study.evidence(weather).orElseThrow());
    assertEquals(study, JourneyStudy.of(JOURNEY).with(weather, "rain"));
    assertTrue(JourneyStudy.of(JOURNEY).evidence(weather).isEmpty());
  }
}
