package org.klantreis.journey.command.maturity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.command.input.CsvInput;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.scoring.maturity.MaturityPolicy;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.verdict.Figures;

/** What {@code journey maturity} prints, in each of its formats. */
interface MaturityFigures {

  /** The column that is never empty. */
  String POLICY = "policy";

  /** The columns of CSV, in order. */
  ImmutableList<String> COLUMNS =
      ImmutableList.of(POLICY, "stage", "stage_number", "index", "percent_to_next", "blockers");

  /** In words, in the language that was asked for, with a line end. */
  String text();

  /** A row for each policy that was asked for. */
  List<Figures> rows();

  /** Everything. */
  Figures document();

  /**
   * The rows of the policies that were asked for; where nothing applies, with no more than that.
   */
  static List<Figures> rows(MaturityOptions options, Optional<MaturityResult> result) {
    return options.policies().stream()
        .map(
            policy ->
                result
                    .map(found -> found.policyRows().get(policy.ordinal()).select(COLUMNS))
                    .orElseGet(() -> nothingApplies(policy)))
        .toList();
  }

  private static Figures nothingApplies(MaturityPolicy policy) {
    Figures.Builder row = Figures.builder().put(POLICY, policy.toString());
    COLUMNS.stream().filter(column -> !column.equals(POLICY)).forEach(row::absent);
    return row.build();
  }

  /** What was read, and by which catalogue. */
  static Figures source(AssessmentInput.Read read) {
    AssessorPanel panel = read.panel();
    Figures.Builder figures =
        Figures.builder()
            .put("catalogue", panel.model().id())
            .put("catalogue_version", panel.model().version())
            .put("date", panel.merged().date().map(Object::toString))
            .putTexts("assessors", panel.assessments().keySet().asList());
    read.rows()
        .ifPresentOrElse(
            rows -> figures.putAll(CsvInput.account(rows)),
            () -> figures.absent("read").absent("used").absent("missing").absent("refused"));
    return figures.build();
  }
}
