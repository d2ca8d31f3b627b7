package org.klantreis.journey.command.maturity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.command.console.TextTable;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.maturity.AssessmentPair;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.report.plot.MaturityHeatMap;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.scoring.maturity.Attainment;
import org.klantreis.journey.scoring.maturity.MaturityProgress;
import org.klantreis.journey.scoring.maturity.MaturityProgressScorer;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.maturity.MaturityResult.StageMean;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;

/** The maturity of one organisation, and what moved since an earlier assessment. */
final class UnitFigures implements MaturityFigures {

  private final MaturityOptions options;
  private final AssessmentInput.Read read;
  private final Optional<AssessmentPair> pair;
  private final Locale locale;

  /** Empty where nothing applies. */
  private final Optional<MaturityResult> result;

  UnitFigures(MaturityOptions options, AssessmentInput.Read read, Optional<AssessmentPair> pair) {
    this.options = options;
    this.read = read;
    this.pair = pair;
    this.locale = options.locale();
    this.result =
        MaturityScorer.standard()
            .withShared(options.settings())
            .score(panel().merged())
            .outcome()
            .answer();
  }

  private AssessorPanel panel() {
    return read.panel();
  }

  private Optional<Verdict<MaturityProgress>> progress() {
    return pair.map(
        both -> MaturityProgressScorer.standard().withShared(options.settings()).score(both));
  }

  /** The heat map, with the stage by the policy that was asked for; none where nothing applies. */
  Optional<Plot> picture() {
    return result.map(found -> new MaturityHeatMap(panel().about(), found));
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    options
        .policies()
        .forEach(
            policy ->
                text.append(read.verdict(options.settings(policy)).text(locale)).append("\n\n"));
    progress().ifPresent(moved -> text.append(moved.text(locale)).append("\n\n"));
    result.ifPresent(
        found -> {
          text.append(MaturityText.say("heat-map").text(locale)).append("\n\n");
          text.append(TextTable.of(heatMap(found))).append('\n');
        });
    return text.append(footer()).append('\n').toString();
  }

  private String footer() {
    int criteria = panel().model().criteria().size();
    return MaturityText.say("footer", panel().model())
        .with("answered", criteria - panel().merged().unanswered().size())
        .with("criteria", criteria)
        .with("assessors", panel().assessments().size())
        .text(locale);
  }

  /** A row for each stage and a column for each dimension, in the words of the language. */
  private List<Figures> heatMap(MaturityResult found) {
    List<Figures> rows = new ArrayList<>();
    for (StageMean stage : found.stages()) {
      Figures.Builder row =
          Figures.builder()
              .put(said(Terms.phrase("word.stage")), stage.stage().number())
              .put(said(Terms.of(TouchpointFact.NAME)), said(Terms.of(stage.stage())))
              .put(said(Terms.phrase("word.mean")), cell(stage.attainment()));
      for (MaturityDimension dimension : MaturityDimension.values()) {
        row.put(said(Terms.of(dimension)), cell(found.cell(stage.stage(), dimension).attainment()));
      }
      rows.add(row.build());
    }
    return rows;
  }

  private String said(Message word) {
    return word.text(locale);
  }

  private Optional<String> cell(Attainment attainment) {
    return switch (attainment.kind()) {
      case MEASURED -> Optional.of(String.format(locale, "%.2f", attainment.mean().getAsDouble()));
      case NOT_APPLICABLE -> Optional.of(said(Terms.phrase("word.not-applicable.short")));
      case NO_CRITERIA -> Optional.empty();
    };
  }

  @Override
  public List<Figures> rows() {
    return ImmutableList.copyOf(MaturityFigures.rows(options, result));
  }

  @Override
  public Figures document() {
    Figures.Builder document =
        Figures.builder()
            .putAll(MaturityFigures.source(read))
            .putAll(read.verdict(options.settings()).figures(locale));
    progress()
        .ifPresentOrElse(
            moved -> document.put("progress", moved.figures(locale)),
            () -> document.absent("progress"));
    return document.build();
  }
}
