package org.klantreis.journey.report.plot;

import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.report.plot.HeatMap.Cell;
import org.klantreis.journey.report.table.TextualTable;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.maturity.Attainment;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.maturity.MaturityResult.StageMean;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * How far the criteria of customer experience management are met, 0 to 1: a row for each of the
 * five stages, a column for each side of the organisation, and the mean of the stage. A cell in
 * which no criterion applies says something else than one for which the model has none.
 *
 * @param about who was assessed
 * @param result what the maturity scorer found
 */
public record MaturityHeatMap(String about, MaturityResult result) implements Plot {

  private static final Message NOT_APPLICABLE = Terms.phrase("word.not-applicable.short");
  private static final Message NO_CRITERIA = Terms.phrase("word.none");

  /** As a heat map with its words in one language. */
  public HeatMap in(Locale locale) {
    ReportWords words = new ReportWords(locale);
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    for (MaturityDimension dimension : MaturityDimension.values()) {
      columns.add(words.say(dimension));
    }
    ImmutableList.Builder<String> rows = ImmutableList.builder();
    ImmutableList.Builder<ImmutableList<Cell>> cells = ImmutableList.builder();
    for (StageMean stage : result.stages()) {
      rows.add(row(words, stage.stage()));
      cells.add(cells(words, stage));
    }
    return new HeatMap(
        title(locale),
        description(locale),
        words.raised(Terms.phrase("word.stage")),
        columns.add(words.say(Terms.phrase("word.mean"))).build(),
        rows.build(),
        cells.build(),
        0,
        1);
  }

  private String row(ReportWords words, MaturityStage stage) {
    Message name =
        sentence("maturity.numbered").with("number", stage.number()).with("stage", stage);
    return words.say(
        stage == result.stage() ? sentence("maturity.reached").with("stage", name) : name);
  }

  private ImmutableList<Cell> cells(ReportWords words, StageMean stage) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (MaturityDimension dimension : MaturityDimension.values()) {
      cells.add(cell(words, result.cell(stage.stage(), dimension).attainment()));
    }
    return cells.add(cell(words, stage.attainment())).build();
  }

  private static Cell cell(ReportWords words, Attainment attainment) {
    return switch (attainment.kind()) {
      case MEASURED -> Cell.of(attainment.mean().getAsDouble());
      case NOT_APPLICABLE -> Cell.without(words.say(NOT_APPLICABLE));
      case NO_CRITERIA -> Cell.without(words.say(NO_CRITERIA));
    };
  }

  @Override
  public String title(Locale locale) {
    ReportWords words = new ReportWords(locale);
    MaturityStage stage = result.stage();
    return stage == MaturityStage.NOT_YET_INTERESTED
        ? words.say(sentence("maturity.title.none").with("about", about))
        : words.say(
            sentence("maturity.title")
                .with("about", about)
                .with(
                    "stage",
                    Terms.phrase("phrase.stage")
                        .with("number", stage.number())
                        .with("stage", stage)));
  }

  /** Explains the empty cells only where there are some. */
  @Override
  public String description(Locale locale) {
    ReportWords words = new ReportWords(locale);
    StringBuilder text =
        new StringBuilder(
            words.say(
                sentence("maturity.description")
                    .with("policy", quoted(Terms.of(result.policy())))));
    if (has(Attainment.Kind.NOT_APPLICABLE)) {
      text.append(' ')
          .append(
              words.say(
                  sentence("maturity.explain.not-applicable")
                      .with("cell", quoted(NOT_APPLICABLE))));
    }
    if (has(Attainment.Kind.NO_CRITERIA)) {
      text.append(' ')
          .append(
              words.say(
                  sentence("maturity.explain.no-criteria").with("cell", quoted(NO_CRITERIA))));
    }
    return text.toString();
  }

  private static Message quoted(Message term) {
    return Terms.phrase("quoted").with("name", term);
  }

  private boolean has(Attainment.Kind kind) {
    return result.cells().stream().anyMatch(cell -> cell.attainment().kind() == kind);
  }

  @Override
  public String svg(Locale locale) {
    return in(locale).svg(locale);
  }

  @Override
  public String element(String id, Locale locale) {
    return in(locale).element(id, locale);
  }

  @Override
  public TextualTable table(Locale locale) {
    return in(locale).table(locale);
  }
}
