package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import org.immutables.value.Value;
import org.klantreis.journey.maturity.MaturityPortfolio;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/** Tells the stage of several business units, side by side, without averaging stages. */
@Value.Immutable
@ScoringStyle
public abstract sealed class PortfolioScorer
    implements Scorer<MaturityPortfolio, PortfolioResult>, WithPortfolioScorer
    permits ImmutablePortfolioScorer {

  /** The id of this scorer. */
  public static final String ID = "cem-maturity-portfolio";

  PortfolioScorer() {}

  /** How each unit is judged; with the default of every setting unless set. */
  @Value.Default
  public MaturityScorer scorer() {
    return MaturityScorer.standard();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return MaturityTexts.say("needs.portfolio");
  }

  /** Judges; there is always an answer. */
  @Override
  public Verdict<PortfolioResult> score(MaturityPortfolio portfolio) {
    PortfolioResult result =
        new PortfolioResult(
            scorer().policy(),
            portfolio.units().stream()
                .map(
                    unit ->
                        new UnitMaturity(
                            unit.about(), new MaturityAnalysis(scorer(), unit).result()))
                .collect(toImmutableList()));
    return new PortfolioWords(scorer(), portfolio, result).verdict();
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static PortfolioScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a portfolio scorer. */
  public static final class Builder extends ImmutablePortfolioScorer.Builder {
    Builder() {}
  }
}
