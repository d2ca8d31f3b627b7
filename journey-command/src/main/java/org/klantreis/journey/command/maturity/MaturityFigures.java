package org.klantreis.journey.command.maturity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.klantreis.journey.command.input.CsvInput;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.verdict.Figures;

/** What {@code journey maturity} prints, in each of its formats. */
interface MaturityFigures {

  /** The columns of CSV, in order. */
  ImmutableList<String> COLUMNS =
      ImmutableList.of("policy", "stage", "stage_number", "index", "percent_to_next", "blockers");

  /** In words, in the language that was asked for, with a line end. */
  String text();

  /** A row for each policy that was asked for. */
  List<Figures> rows();

  /** Everything. */
  Figures document();

  /** The rows of the policies that were asked for. */
  static List<Figures> rows(MaturityOptions options, MaturityResult result) {
    return options.policies().stream()
        .map(policy -> result.policyRows().get(policy.ordinal()).select(COLUMNS))
        .toList();
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
