package org.klantreis.journey.command.maturity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.command.console.TextTable;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.MaturityPortfolio;
import org.klantreis.journey.scoring.maturity.MaturityPortfolioResult;
import org.klantreis.journey.scoring.maturity.MaturityPortfolioScorer;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Verdict;

/** The maturity of several business units, side by side. */
final class PortfolioFigures implements MaturityFigures {

  private final MaturityOptions options;
  private final ImmutableList<AssessmentInput.Read> read;
  private final MaturityPortfolio portfolio;
  private final Locale locale;

  PortfolioFigures(
      MaturityOptions options,
      ImmutableList<AssessmentInput.Read> read,
      MaturityPortfolio portfolio) {
    this.options = options;
    this.read = read;
    this.portfolio = portfolio;
    this.locale = options.locale();
  }

  private Verdict<MaturityPortfolioResult> verdict(Settings settings) {
    return MaturityPortfolioScorer.standard().withShared(settings).score(portfolio);
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    options
        .policies()
        .forEach(
            policy -> text.append(verdict(options.settings(policy)).text(locale)).append("\n\n"));
    text.append(TextTable.of(rows())).append('\n');
    return text.append(
            MaturityText.say("portfolio-footer", portfolio.units().get(0).model()).text(locale))
        .append('\n')
        .toString();
  }

  @Override
  public List<Figures> rows() {
    List<Figures> rows = new ArrayList<>();
    for (Assessment unit : portfolio.units()) {
      Optional<MaturityResult> result =
          MaturityScorer.standard().withShared(options.settings()).score(unit).outcome().answer();
      MaturityFigures.rows(options, result)
          .forEach(
              row -> rows.add(Figures.builder().put("unit", unit.about()).putAll(row).build()));
    }
    return rows;
  }

  @Override
  public Figures document() {
    List<Figures> assessments = new ArrayList<>();
    for (AssessmentInput.Read each : read) {
      assessments.add(
          Figures.builder()
              .put("unit", each.panel().about())
              .putAll(MaturityFigures.source(each))
              .build());
    }
    return Figures.builder()
        .putRows("assessments", assessments)
        .putAll(verdict(options.settings()).figures(locale))
        .build();
  }
}
