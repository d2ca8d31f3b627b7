package org.klantreis.journey.scoring.maturity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.scoring.maturity.AssessorAgreement.CriterionSpread;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.statistics.KrippendorffAlpha;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Adds to what is said of a merged assessment how far its assessors agree. */
final class MaturityPanelWords {

  static final Words WORDS = MaturityWords.WORDS.under("panel");

  private final MaturityRule rule;
  private final AssessorPanel panel;
  private final MaturityPanelResult result;

  MaturityPanelWords(MaturityRule rule, AssessorPanel panel, MaturityPanelResult result) {
    this.rule = rule;
    this.panel = panel;
    this.result = result;
  }

  Answer<MaturityPanelResult> answer() {
    MaturityWords merged = new MaturityWords(rule, result.merged());
    Message headline =
        say("headline")
            .with("merged", merged.headline().with("about", panel.about()))
            .with("assessors", result.agreement().assessors());
    return merged
        .explain(Answer.scored(result, headline))
        .because(alpha(result.agreement().alpha()))
        .because(disputed(result.agreement().disputed()))
        .judgedBy("model", MaturityWords.name(panel.model()))
        .restingOn(
            panel.assessments().values().stream().mapToLong(each -> each.answers().size()).sum());
  }

  private static Message alpha(KrippendorffAlpha alpha) {
    Message said =
        alpha instanceof KrippendorffAlpha.Estimated
            ? say("alpha")
            : say(
                alpha instanceof KrippendorffAlpha.NoVariation
                    ? "alpha.no-variation"
                    : "alpha.nothing");
    return said.with("alpha", alpha.value())
        .with("units", alpha.units())
        .with("values", alpha.values());
  }

  private static Optional<Message> disputed(ImmutableList<CriterionSpread> disputed) {
    return disputed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            say("spread")
                .with("count", disputed.size())
                .with("criteria", disputed.stream().map(MaturityPanelWords::criterion).toList()));
  }

  private static Message criterion(CriterionSpread spread) {
    ImmutableList.Builder<Message> answers = ImmutableList.builder();
    spread
        .distribution()
        .forEach(
            (step, n) -> {
              if (n > 0) {
                answers.add(answer(Terms.of(step), n));
              }
            });
    if (spread.notApplicable() > 0) {
      answers.add(answer(Terms.phrase("word.not-applicable"), spread.notApplicable()));
    }
    return say("spread.criterion")
        .with("criterion", spread.criterion().id().value())
        .with("lowest", spread.lowest().orElse(0))
        .with("highest", spread.highest().orElse(0))
        .with("answers", answers.build());
  }

  private static Message answer(Message answer, int assessors) {
    return say("spread.answer").with("answer", answer).with("assessors", assessors);
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
