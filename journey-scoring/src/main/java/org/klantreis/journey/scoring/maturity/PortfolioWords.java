package org.klantreis.journey.scoring.maturity;

import static org.klantreis.journey.scoring.maturity.MaturityTexts.say;
import static org.klantreis.journey.scoring.maturity.MaturityTexts.stage;

import java.util.ArrayList;
import java.util.List;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityPortfolio;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/** Puts several business units side by side in words. */
final class PortfolioWords {

  private final MaturityScorer scorer;
  private final MaturityPortfolio portfolio;
  private final PortfolioResult result;

  PortfolioWords(MaturityScorer scorer, MaturityPortfolio portfolio, PortfolioResult result) {
    this.scorer = scorer;
    this.portfolio = portfolio;
    this.result = result;
  }

  Verdict<PortfolioResult> verdict() {
    Verdict.Builder<PortfolioResult> verdict =
        Verdict.scored(result).about(portfolio.name()).headline(headline());
    result.units().forEach(unit -> verdict.addReason(describe(unit)));
    for (MaturityStage stage : MaturityStage.five()) {
      verdict.addReason(means(stage));
    }
    long n = portfolio.units().stream().mapToLong(unit -> unit.answers().size()).sum();
    MaturityModel model = portfolio.units().get(0).model();
    return verdict
        .provenance(MaturityWords.provenance(PortfolioScorer.ID, scorer, model, n))
        .build();
  }

  private Message headline() {
    return result.lowestStage() == result.highestStage()
        ? say(
            "portfolio.headline.same",
            portfolio.name(),
            result.units().size(),
            MaturityTexts.at(result.lowestStage()),
            result.policy().toString())
        : say(
            "portfolio.headline",
            portfolio.name(),
            result.units().size(),
            stage(result.lowestStage()),
            stage(result.highestStage()),
            names(result.lowest()),
            result.policy().toString());
  }

  private Message describe(UnitMaturity unit) {
    List<Message> stages = new ArrayList<>();
    for (PolicyResult policy : unit.maturity().policies()) {
      stages.add(say("portfolio.policy", policy.policy().toString(), stage(policy.stage())));
    }
    return say("portfolio.unit", unit.unit(), unit.maturity().index(), stages);
  }

  private Message means(MaturityStage stage) {
    List<Message> means = new ArrayList<>();
    for (UnitMaturity unit : result.units()) {
      Attainment attainment = unit.maturity().of(stage).attainment();
      means.add(
          attainment.mean().isPresent()
              ? say("portfolio.mean", unit.unit(), attainment.mean().getAsDouble())
              : say("portfolio.mean.none", unit.unit()));
    }
    return say("portfolio.means", stage(stage), means);
  }

  private static List<Message> names(List<UnitMaturity> units) {
    return units.stream().map(unit -> say("quoted", unit.unit())).toList();
  }
}
