package org.klantreis.journey.report.plot;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.report.plot.HeatMap.Cell;
import org.klantreis.journey.report.table.Table;
import org.klantreis.journey.report.words.Words;
import org.klantreis.journey.scoring.maturity.Attainment;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.maturity.MaturityResult.StageMean;

/**
 * How far the criteria of customer experience management are met, 0 to 1: a row for each of the
 * five stages, a column for each side of the organisation, and the mean of the stage. A cell in
 * which no criterion applies says something else than one for which the model has none.
 *
 * @param about who was assessed
 * @param result what the maturity scorer found
 */
public record MaturityHeatMap(String about, MaturityResult result) implements Plot {

  /** As a heat map with its words in one language. */
  public HeatMap in(Locale locale) {
    Words words = new Words(locale);
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
        words.say("maturity.stage"),
        columns.add(words.say("maturity.mean")).build(),
        rows.build(),
        cells.build(),
        0,
        1);
  }

  private String row(Words words, MaturityStage stage) {
    String name = words.say("maturity.numbered", stage.number(), words.say(stage));
    return stage == result.stage() ? words.say("maturity.reached", name) : name;
  }

  private ImmutableList<Cell> cells(Words words, StageMean stage) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (MaturityDimension dimension : MaturityDimension.values()) {
      cells.add(cell(words, result.cell(stage.stage(), dimension).attainment()));
    }
    return cells.add(cell(words, stage.attainment())).build();
  }

  private static Cell cell(Words words, Attainment attainment) {
    return switch (attainment.kind()) {
      case MEASURED -> Cell.of(attainment.mean().getAsDouble());
      case NOT_APPLICABLE -> Cell.without(words.say("not-applicable"));
      case NO_CRITERIA -> Cell.without(words.say("maturity.no-criteria"));
    };
  }

  @Override
  public String title(Locale locale) {
    Words words = new Words(locale);
    MaturityStage stage = result.stage();
    return stage == MaturityStage.NOT_YET_INTERESTED
        ? words.say("maturity.title.none", about)
        : words.say("maturity.title", about, stage.number(), words.say(stage));
  }

  /** Explains the empty cells only where there are some. */
  @Override
  public String description(Locale locale) {
    Words words = new Words(locale);
    StringBuilder text =
        new StringBuilder(words.say("maturity.description", result.policy().toString()));
    if (has(Attainment.Kind.NOT_APPLICABLE)) {
      text.append(' ')
          .append(words.say("maturity.explain.not-applicable", words.say("not-applicable")));
    }
    if (has(Attainment.Kind.NO_CRITERIA)) {
      text.append(' ')
          .append(words.say("maturity.explain.no-criteria", words.say("maturity.no-criteria")));
    }
    return text.toString();
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
  public Table table(Locale locale) {
    return in(locale).table(locale);
  }
}
