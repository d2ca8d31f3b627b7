package org.klantreis.journey.scoring.maturity;

import static org.klantreis.journey.scoring.maturity.MaturityWords.stage;

import java.util.List;
import java.util.Optional;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.MaturityPortfolioResult.UnitMaturity;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says several business units side by side. */
final class MaturityPortfolioWords {

  static final Words WORDS = MaturityWords.WORDS.under("portfolio");

  private MaturityPortfolioWords() {}

  static Answer<MaturityPortfolioResult> answer(MaturityPortfolioResult result) {
    if (result.units().isEmpty()) {
      return Answer.notApplicable(
          say("nothing-applies").with("units", Message.quoted(result.notApplicable())));
    }
    return Answer.scored(result, headline(result))
        .because(result.units().stream().map(MaturityPortfolioWords::unit).toList())
        .because(left(result.notApplicable()))
        .because(MaturityStage.five().stream().map(stage -> means(result, stage)).toList());
  }

  private static Message headline(MaturityPortfolioResult result) {
    List<String> lowest = result.lowest().stream().map(UnitMaturity::unit).toList();
    return say(result.lowestStage() == result.highestStage() ? "headline.same" : "headline")
        .with("units", result.units().size())
        .with("policy", result.policy())
        .with("at", MaturityWords.at(result.lowestStage()))
        .with("lowest_stage", stage(result.lowestStage()))
        .with("highest_stage", stage(result.highestStage()))
        .with("lowest", Message.quoted(lowest));
  }

  private static Message unit(UnitMaturity unit) {
    return say("unit")
        .with("unit", unit.unit())
        .with("index", unit.maturity().index())
        .with(
            "policies",
            unit.maturity().policies().stream()
                .map(
                    each ->
                        say("policy")
                            .with("policy", each.policy())
                            .with("stage", stage(each.stage())))
                .toList());
  }

  private static Optional<Message> left(List<String> units) {
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(say("left-out").with("units", Message.quoted(units)));
  }

  private static Message means(MaturityPortfolioResult result, MaturityStage stage) {
    return Terms.phrase("phrase.labelled")
        .with("label", stage(stage))
        .with("text", result.units().stream().map(unit -> mean(unit, stage)).toList());
  }

  private static Message mean(UnitMaturity unit, MaturityStage stage) {
    Attainment attainment = unit.maturity().of(stage).attainment();
    return say(attainment.mean().isPresent() ? "mean" : "mean.none")
        .with("unit", unit.unit())
        .with("mean", attainment.mean());
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
