package org.klantreis.journey.scoring.maturity;

import static org.klantreis.journey.scoring.maturity.MaturityTexts.say;

import java.util.ArrayList;
import java.util.List;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.scoring.statistics.KrippendorffAlpha;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/** Adds to the words about a merged assessment how far its assessors agree. */
final class PanelWords {

  private final MaturityScorer scorer;
  private final AssessorPanel panel;
  private final PanelResult result;
  private final MaturityWords merged;

  PanelWords(MaturityScorer scorer, AssessorPanel panel, PanelResult result, MaturityWords merged) {
    this.scorer = scorer;
    this.panel = panel;
    this.result = result;
    this.merged = merged;
  }

  Verdict<PanelResult> verdict() {
    Verdict.Builder<PanelResult> verdict =
        Verdict.scored(result)
            .about(panel.about())
            .headline(say("panel.headline", merged.headline(), result.agreement().assessors()))
            .addAllReasons(merged.reasons())
            .addReason(alpha(result.agreement().alpha()));
    List<Message> disputed =
        result.agreement().disputed().stream().map(PanelWords::describe).toList();
    if (!disputed.isEmpty()) {
      verdict.addReason(say("spread", disputed.size(), disputed));
    }
    return verdict
        .contributionsTitle(merged.contributionsTitle())
        .addAllContributions(merged.contributions())
        .provenance(MaturityWords.provenance(PanelScorer.ID, scorer, panel.model(), answers()))
        .build();
  }

  private long answers() {
    return panel.assessments().values().stream().mapToLong(each -> each.answers().size()).sum();
  }

  private static Message alpha(KrippendorffAlpha alpha) {
    if (alpha instanceof KrippendorffAlpha.Estimated estimated) {
      return say("alpha", estimated.alpha(), estimated.units(), estimated.values());
    }
    return alpha instanceof KrippendorffAlpha.NoVariation
        ? say("alpha.no-variation", alpha.units(), alpha.values())
        : say("alpha.nothing");
  }

  private static Message describe(CriterionSpread spread) {
    List<Message> said = new ArrayList<>();
    spread
        .distribution()
        .forEach(
            (step, n) -> {
              if (n > 0) {
                said.add(say("spread.step", say("step." + step), n));
              }
            });
    if (spread.notApplicable() > 0) {
      said.add(say("spread.step", say("spread.not-applicable"), spread.notApplicable()));
    }
    return say(
        "spread.criterion",
        spread.criterion().id().value(),
        spread.lowest().orElse(0),
        spread.highest().orElse(0),
        said);
  }
}
