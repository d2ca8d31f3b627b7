package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.klantreis.journey.command.console.SegmentColumn;
import org.klantreis.journey.command.console.TextTable;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.scoring.kano.FeatureKano;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.kano.KanoRule;
import org.klantreis.journey.scoring.kano.KanoScorer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Verdict;

/** The figures of each feature, a row for each rule. */
final class KanoFigures {

  private static final String EFFECTIVE_N = "n_eff";
  private static final String CATEGORY = "category";
  private static final String TOLD_APART = "told_apart";

  /** The columns of {@code journey kano}, in their order. */
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "segment",
          "feature",
          "n",
          EFFECTIVE_N,
          "attractive",
          "one_dimensional",
          "must_be",
          "indifferent",
          "reverse",
          "questionable",
          "rule",
          CATEGORY,
          "tied_with",
          "runner_up",
          "margin",
          "better",
          "better_low",
          "better_high",
          "worse",
          "worse_low",
          "worse_high",
          "total_strength",
          "category_strength",
          "p_value",
          "p_adjusted",
          "fong_significant",
          "stability",
          TOLD_APART,
          "functional_mean",
          "dysfunctional_mean",
          "importance");

  private static final ImmutableList<String> FOR_PEOPLE =
      ImmutableList.of(
          "tied_with",
          "runner_up",
          "margin",
          "better",
          "worse",
          "p_adjusted",
          "stability",
          "functional_mean",
          "dysfunctional_mean",
          "importance");

  /**
   * What was found about a part of the answers.
   *
   * @param verdict in words
   * @param result of every feature, also where nobody answered about any
   */
  record Part(Verdict<KanoResult> verdict, KanoResult result) {}

  private final ImmutableList<KanoRule> rules;
  private final boolean weighted;
  private final Map<Optional<Segment>, Part> parts = new LinkedHashMap<>();

  /**
   * Each segment in order of appearance, if there is a choice of them, then the whole.
   *
   * @param about the name of the whole, for the verdicts
   */
  KanoFigures(
      KanoOptions options,
      SettableScorer<KanoScorer.Questionnaire, KanoResult> scorer,
      String about,
      Segmented<KanoAnswers> answers) {
    this.rules =
        options.hasAllRules()
            ? KanoRule.all()
            : ImmutableList.of(scorer.settings().get(KanoRule.PARAMETER));
    this.weighted = options.hasWeights() || options.repeats() != Repeats.REFUSE;
    options
        .parts(answers)
        .forEach(
            (segment, some) -> {
              String name = about + segment.map(each -> ", " + each).orElse("");
              Verdict<KanoResult> verdict = scorer.score(new KanoScorer.Questionnaire(name, some));
              KanoResult result =
                  verdict
                      .outcome()
                      .answer()
                      .orElseGet(() -> KanoScorer.judge(some, scorer.settings()));
              parts.put(segment, new Part(verdict, result));
            });
  }

  /** The rules of which a line is printed. */
  ImmutableList<KanoRule> rules() {
    return rules;
  }

  Map<Optional<Segment>, Part> parts() {
    return parts;
  }

  /** Of all answers together. */
  KanoResult whole() {
    return Objects.requireNonNull(parts.get(Optional.<Segment>empty())).result();
  }

  /** The columns of the CSV form. */
  List<Figures> columns() {
    List<String> columns = new ArrayList<>(COLUMNS);
    if (!weighted) {
      columns.remove(EFFECTIVE_N);
    }
    return everything().stream().map(row -> row.select(columns)).toList();
  }

  /** All figures, with the segment before them. */
  List<Figures> everything() {
    List<Figures> rows = new ArrayList<>();
    parts.forEach(
        (segment, part) -> {
          for (FeatureKano feature : part.result().features()) {
            for (KanoRule rule : rules) {
              rows.add(SegmentColumn.before(segment, feature.figures(rule)));
            }
          }
        });
    return rows;
  }

  /** A table that fits on a screen; the counts stand under the letters of their categories. */
  String table(KanoResult result) {
    List<Figures> rows = new ArrayList<>();
    for (FeatureKano feature : result.features()) {
      for (KanoRule rule : rules) {
        rows.add(row(feature, feature.figures(rule)));
      }
    }
    return TextTable.of(rows);
  }

  private Figures row(FeatureKano feature, Figures all) {
    Figures.Builder row =
        Figures.builder()
            .putAll(
                all.select(
                    weighted ? List.of("feature", "n", EFFECTIVE_N) : List.of("feature", "n")));
    for (KanoCategory category : KanoCategory.values()) {
      long count = feature.counts().getOrDefault(category, 0L);
      row.put(Character.toString(Character.toLowerCase(category.letter())), count);
    }
    if (rules.size() > 1) {
      row.putAll(all.select(List.of("rule")));
    }
    return row.put(CATEGORY, category(all)).putAll(all.select(FOR_PEOPLE)).build();
  }

  /** No category of a table is taken for certain that is not. */
  private static Optional<String> category(Figures all) {
    boolean clear = all.get(TOLD_APART).orElse(false).equals(true);
    return all.text(CATEGORY).map(name -> clear ? name : name + " (open)");
  }
}
