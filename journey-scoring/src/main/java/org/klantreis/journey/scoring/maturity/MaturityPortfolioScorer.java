package org.klantreis.journey.scoring.maturity;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.MaturityPortfolio;
import org.klantreis.journey.scoring.maturity.MaturityPortfolioResult.UnitMaturity;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * Tells the stage of several business units, side by side, each by the settings of {@link
 * MaturityScorer}. Stages are not averaged. A unit to which nothing applies is named and left out
 * of the comparison; where that holds for all of them the question is not applicable.
 *
 * <p>Units at stages 3, 1 and 5 run from 1 to 5, and the second is the lowest; that 3 is their mean
 * is not said.
 */
public final class MaturityPortfolioScorer {

  /** The id of this scorer. */
  public static final String ID = "cem-maturity-portfolio";

  private static final SettableScorer<MaturityPortfolio, MaturityPortfolioResult> STANDARD =
      SettableScorer.of(
              ID,
              MaturityPortfolioWords.WORDS,
              MaturityPortfolio::name,
              MaturityPortfolioScorer::judge,
              MaturityScorer.POLICY,
              MaturityScorer.KEY_SHARE,
              MaturityScorer.ALL_SHARE)
          .ruledBy(MaturityScorer::rule);

  private MaturityPortfolioScorer() {}

  /** The scorer with the default of every setting, which are those of {@link MaturityScorer}. */
  public static SettableScorer<MaturityPortfolio, MaturityPortfolioResult> standard() {
    return STANDARD;
  }

  private static Answer<MaturityPortfolioResult> judge(
      MaturityPortfolio portfolio, Settings settings) {
    MaturityRule rule = MaturityRule.of(settings);
    ImmutableList.Builder<UnitMaturity> units = ImmutableList.builder();
    ImmutableList.Builder<String> notApplicable = ImmutableList.builder();
    for (Assessment unit : portfolio.units()) {
      new MaturityAnalysis(rule, unit)
          .result()
          .ifPresentOrElse(
              maturity -> units.add(new UnitMaturity(unit.about(), maturity)),
              () -> notApplicable.add(unit.about()));
    }
    return MaturityPortfolioWords.answer(
            new MaturityPortfolioResult(rule.policy(), units.build(), notApplicable.build()))
        .judgedBy("model", MaturityWords.name(portfolio.units().get(0).model()))
        .restingOn(portfolio.units().stream().mapToLong(unit -> unit.answers().size()).sum());
  }
}
