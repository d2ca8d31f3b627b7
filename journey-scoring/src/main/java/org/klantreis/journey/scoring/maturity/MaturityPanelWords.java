package org.klantreis.journey.scoring.maturity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.scoring.maturity.AssessorAgreement.CriterionSpread;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.KrippendorffAlpha;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Adds to what is said of a merged assessment how far its assessors agree. */
final class MaturityPanelWords {

  static final Words WORDS = MaturityWords.WORDS.under("panel");

  private final MaturityRule rule;
  private final AssessorPanel panel;

  /** From here on one can rely on an alpha (Krippendorff 2019). */
  private static final double FIRM = 0.8;

  /** From here on one can do so tentatively. */
  private static final double TENTATIVE = 0.667;

  private final MaturityPanelResult result;
  private final Confidence confidence;

  MaturityPanelWords(
      MaturityRule rule, AssessorPanel panel, MaturityPanelResult result, Confidence confidence) {
    this.rule = rule;
    this.panel = panel;
    this.result = result;
    this.confidence = confidence;
  }

  Answer<MaturityPanelResult> answer() {
    MaturityWords merged = new MaturityWords(rule, result.merged());
    Message headline =
        say("headline")
            .with("merged", merged.headline().with("about", panel.about()))
            .with("assessors", result.agreement().assessors());
    return merged
        .explain(Answer.scored(result, headline))
        .because(alpha(result.agreement()))
        .because(disputed(result.agreement().disputed()))
        .judgedBy("model", MaturityWords.name(panel.model()))
        .restingOn(
            panel.assessments().values().stream().mapToLong(each -> each.answers().size()).sum());
  }

  private Message alpha(AssessorAgreement agreement) {
    KrippendorffAlpha alpha = agreement.alpha();
    Message said =
        alpha instanceof KrippendorffAlpha.Estimated estimated
            ? say("alpha")
                .with("alpha", number(estimated.alpha()))
                .with("share", estimated.same())
                .with(
                    "judgement",
                    agreement
                        .interval()
                        .map(ends -> judgement(estimated.alpha(), ends))
                        .orElseGet(() -> say("alpha.open")))
            : say(
                alpha instanceof KrippendorffAlpha.NoVariation
                    ? "alpha.no-variation"
                    : "alpha.nothing");
    return said.with("units", alpha.units()).with("values", alpha.values());
  }

  /** What the interval leaves of what alpha by itself would say. */
  private Message judgement(double alpha, Interval ends) {
    String found;
    if (alpha >= FIRM) {
      found = ends.low() >= FIRM ? "firm" : "maybe-firm";
    } else if (alpha >= TENTATIVE) {
      found = ends.low() >= TENTATIVE ? "tentative" : "maybe-tentative";
    } else {
      found = ends.high() >= TENTATIVE ? "maybe-low" : "low";
    }
    return say("alpha." + found)
        .with("confidence", confidence.level())
        .with("low", number(ends.low()))
        .with("high", number(ends.high()));
  }

  /** Of as many decimals as it takes to stay on its side of what one can rely on. */
  private static Message number(double alpha) {
    double rounded = Math.rint(alpha * 100) / 100;
    boolean crosses =
        (rounded >= FIRM) != (alpha >= FIRM) || (rounded >= TENTATIVE) != (alpha >= TENTATIVE);
    return say(crosses ? "alpha.number.fine" : "alpha.number").with("alpha", alpha);
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
