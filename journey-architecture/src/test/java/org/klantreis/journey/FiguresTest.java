package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessmentPair;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.MaturityPortfolio;
import org.klantreis.journey.model.JourneyPortfolio;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.AlignmentScorer;
import org.klantreis.journey.scoring.comparison.PlanStudy;
import org.klantreis.journey.scoring.comparison.RedesignScorer;
import org.klantreis.journey.scoring.comparison.TrendScorer;
import org.klantreis.journey.scoring.comparison.WaveScorer;
import org.klantreis.journey.scoring.comparison.WaveSeries;
import org.klantreis.journey.scoring.management.CoverageScorer;
import org.klantreis.journey.scoring.maturity.MaturityPanelScorer;
import org.klantreis.journey.scoring.maturity.MaturityPortfolioScorer;
import org.klantreis.journey.scoring.maturity.MaturityProgressScorer;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.standard.StandardScorers;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.testkit.JourneyArbitraries;
import org.klantreis.journey.testkit.MaturityArbitraries;
import org.klantreis.journey.testkit.PairArbitraries;

/** The published figures are those of docs/figures.md: a name that slips away fails here. */
class FiguresTest {

  private static final Path PAGE = Path.of("..", "docs", "figures.md");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| ([a-z]+) \\| (.*) \\|");

  /** For each scorer its figures in order, with the type of each: empty while it was absent. */
  private static final Map<String, Map<String, String>> FOUND = new LinkedHashMap<>();

  @Property(tries = 300, seed = "1")
  void of_journeys(@ForAll("studies") JourneyStudy study) {
    JourneyStudy rich = RichStudies.with(study);
    for (Scorer<JourneyStudy, ?> scorer : StandardScorers.all()) {
      note(set(scorer), rich);
      note(set(scorer), study);
    }
  }

  /** What must be set is set, and every touchpoint asked whether customers would recommend. */
  private static Scorer<JourneyStudy, ?> set(Scorer<JourneyStudy, ?> scorer) {
    if (scorer.settings().has(RecommendQuestions.PARAMETER)) {
      return scorer.with(
          scorer.settings().with(RecommendQuestions.PARAMETER, RecommendQuestions.ALL));
    }
    return scorer.settings().missing().isEmpty()
        ? scorer
        : scorer.with(scorer.settings().with("definition", "top:2"));
  }

  @Property(tries = 300, seed = "1")
  void of_pairs_of_journeys(@ForAll("pairs") JourneyPair pair) {
    note(RedesignScorer.standard(), pair);
    note(WaveScorer.standard().with(RecommendQuestions.PARAMETER, RecommendQuestions.ALL), pair);
    note(TrendScorer.standard(), trend(pair.before()));
    note(
        AlignmentScorer.standard(),
        new PlanStudy(pair.before(), ImmutableList.of(pair.after(), pair.before())));
    note(
        CoverageScorer.standard(),
        JourneyPortfolio.of("All", ImmutableList.of(pair.before().journey())));
  }

  private static WaveSeries trend(JourneyStudy study) {
    JourneyStudy rich = RichStudies.with(study);
    Ratings wave = rich.ratings().orElseGet(() -> Ratings.empty(RatingScale.DUTCH_GRADE));
    return WaveSeries.of(
        study.journey(), ImmutableMap.of("2022", wave, "2023", wave, "2025", wave));
  }

  @Property(tries = 100, seed = "1")
  void of_assessments(
      @ForAll("assessments") Assessment assessment,
      @ForAll("panels") AssessorPanel panel,
      @ForAll("portfolios") MaturityPortfolio portfolio,
      @ForAll("assessmentPairs") AssessmentPair pair) {
    note(MaturityScorer.standard(), assessment);
    note(MaturityPanelScorer.standard(), panel);
    note(MaturityPortfolioScorer.standard(), portfolio);
    note(MaturityProgressScorer.standard(), pair);
  }

  @Provide
  Arbitrary<JourneyStudy> studies() {
    return JourneyArbitraries.studies();
  }

  @Provide
  Arbitrary<JourneyPair> pairs() {
    return PairArbitraries.pairs();
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return MaturityArbitraries.assessments();
  }

  @Provide
  Arbitrary<AssessorPanel> panels() {
    return MaturityArbitraries.panels();
  }

  @Provide
  Arbitrary<MaturityPortfolio> portfolios() {
    return MaturityArbitraries.portfolios();
  }

  @Provide
  Arbitrary<AssessmentPair> assessmentPairs() {
    return MaturityArbitraries.pairs();
  }

  @AfterContainer
  static void the_page_has_every_figure_in_its_place_and_no_other() throws IOException {
    Map<String, Map<String, String>> page = page();
    List<String> wrong = new ArrayList<>();
    FOUND.forEach(
        (scorer, figures) -> {
          Map<String, String> written = page.getOrDefault(scorer, Map.of());
          List<String> unknown = new ArrayList<>(figures.keySet());
          unknown.removeAll(written.keySet());
          unknown.forEach(name -> wrong.add(scorer + ": " + name + " is not on the page"));
          if (!byOwner(written.keySet(), figures).equals(byOwner(figures.keySet(), written))) {
            wrong.add(scorer + ": the page has another order");
          }
          figures.forEach(
              (name, type) -> {
                if (!type.isEmpty()
                    && written.containsKey(name)
                    && !type.equals(written.get(name))) {
                  wrong.add(scorer + ": " + name + " is a " + type + ", not " + written.get(name));
                }
              });
          written.keySet().stream()
              .filter(name -> !figures.containsKey(name) && hasRows(figures, name))
              .forEach(name -> wrong.add(scorer + ": there is no figure " + name));
        });
    assertTrue(FOUND.keySet().containsAll(page.keySet()), page.keySet() + " but " + FOUND.keySet());
    assertEquals(List.of(), wrong);
  }

  /** Names that both have, in their order, by the table or the figures that they stand in. */
  private static Map<String, List<String>> byOwner(Set<String> names, Map<String, String> both) {
    Map<String, List<String>> ordered = new TreeMap<>();
    names.stream()
        .filter(both::containsKey)
        .forEach(name -> ordered.computeIfAbsent(owner(name), o -> new ArrayList<>()).add(name));
    return ordered;
  }

  private static String owner(String name) {
    return name.substring(0, name.lastIndexOf('.') + 1);
  }

  /** Whether the table or the figures that a name stands in were seen with anything in them. */
  private static boolean hasRows(Map<String, String> figures, String name) {
    return figures.keySet().stream().anyMatch(each -> each.startsWith(owner(name)));
  }

  private static Map<String, Map<String, String>> page() throws IOException {
    Map<String, Map<String, String>> page = new LinkedHashMap<>();
    Map<String, String> section = new LinkedHashMap<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (line.startsWith("## ")) {
        section = new LinkedHashMap<>();
        page.put(line.substring(3), section);
      } else if (row.matches() && !page.isEmpty()) {
        section.put(row.group(1), row.group(2));
        assertTrue(!row.group(3).isBlank(), row.group(1) + " has no meaning");
      }
    }
    return page;
  }

  private static <S> void note(Scorer<S, ? extends Result> scorer, S subject) {
    scorer
        .score(subject)
        .outcome()
        .answer()
        .ifPresent(
            result ->
                add(
                    FOUND.computeIfAbsent(scorer.id(), id -> new LinkedHashMap<>()),
                    "",
                    result.figures()));
  }

  private static void add(Map<String, String> figures, String prefix, Figures found) {
    found.forEach(
        (name, value) -> {
          String path = prefix + name;
          Object plain = value.orElse("");
          figures.merge(
              path,
              value.map(FiguresTest::type).orElse(""),
              (old, now) -> now.isEmpty() ? old : now);
          if (plain instanceof Figures nested) {
            add(figures, path + ".", nested);
          } else if (plain instanceof List<?> list) {
            list.stream()
                .filter(Figures.class::isInstance)
                .forEach(row -> add(figures, path + "[].", (Figures) row));
          }
        });
  }

  private static String type(Object value) {
    if (value instanceof Number) {
      return "number";
    }
    if (value instanceof Boolean) {
      return "truth";
    }
    if (value instanceof Figures) {
      return "figures";
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? "" : list.get(0) instanceof Figures ? "table" : "texts";
    }
    return "text";
  }
}
