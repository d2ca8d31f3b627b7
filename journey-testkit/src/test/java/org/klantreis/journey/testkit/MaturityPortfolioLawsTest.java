package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.maturity.MaturityPortfolio;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.MaturityPortfolioResult;
import org.klantreis.journey.scoring.maturity.MaturityPortfolioScorer;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.scorer.Scorer;

class MaturityPortfolioLawsTest
    implements ScorerContract<MaturityPortfolio, MaturityPortfolioResult> {

  @Override
  public Scorer<MaturityPortfolio, MaturityPortfolioResult> scorer() {
    return MaturityPortfolioScorer.standard();
  }

  @Override
  @Provide
  public Arbitrary<MaturityPortfolio> subjects() {
    return MaturityArbitraries.portfolios();
  }

  private MaturityPortfolioResult score(MaturityPortfolio subject) {
    return scorer().score(subject).outcome().answer().orElseThrow();
  }

  @Property(tries = 100)
  void each_unit_is_judged_as_it_would_be_alone(@ForAll("subjects") MaturityPortfolio portfolio) {
    MaturityPortfolioResult result = score(portfolio);
    assertEquals(portfolio.units().size(), result.units().size());
    for (int i = 0; i < portfolio.units().size(); i++) {
      assertEquals(
          MaturityScorer.standard().score(portfolio.units().get(i)).outcome().answer(),
          Optional.of(result.units().get(i).maturity()));
    }
  }

  @Property(tries = 100)
  void nobody_is_below_the_lowest(@ForAll("subjects") MaturityPortfolio portfolio) {
    MaturityPortfolioResult result = score(portfolio);
    assertFalse(result.lowest().isEmpty());
    result
        .units()
        .forEach(unit -> assertTrue(unit.maturity().stage().compareTo(result.lowestStage()) >= 0));
    for (MaturityStage stage : MaturityStage.five()) {
      boolean applies =
          result.units().stream()
              .anyMatch(unit -> unit.maturity().of(stage).attainment().mean().isPresent());
      assertEquals(applies, !result.lowestAt(stage).isEmpty());
    }
  }
}
