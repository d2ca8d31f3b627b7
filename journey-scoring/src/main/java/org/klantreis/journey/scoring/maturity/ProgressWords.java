package org.klantreis.journey.scoring.maturity;

import static org.klantreis.journey.scoring.maturity.MaturityTexts.at;
import static org.klantreis.journey.scoring.maturity.MaturityTexts.ids;
import static org.klantreis.journey.scoring.maturity.MaturityTexts.say;
import static org.klantreis.journey.scoring.maturity.MaturityTexts.stage;

import java.util.List;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessmentPair;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.CriterionChange.Kind;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/** Puts the progress of an organisation into words: what slipped first, then what moved. */
final class ProgressWords {

  private final MaturityScorer scorer;
  private final AssessmentPair pair;
  private final MaturityProgress progress;

  ProgressWords(MaturityScorer scorer, AssessmentPair pair, MaturityProgress progress) {
    this.scorer = scorer;
    this.pair = pair;
    this.progress = progress;
  }

  Verdict<MaturityProgress> verdict() {
    Verdict.Builder<MaturityProgress> verdict =
        Verdict.scored(progress).about(pair.after().about()).headline(headline());
    for (Kind kind : List.of(Kind.SLIPPED, Kind.RISEN)) {
      progress.changes(kind).forEach(change -> verdict.addReason(moved(change)));
    }
    for (Kind kind : Kind.values()) {
      List<Criterion> criteria =
          progress.changes(kind).stream().map(CriterionChange::criterion).toList();
      if (kind != Kind.SLIPPED && kind != Kind.RISEN && !criteria.isEmpty()) {
        verdict.addReason(
            kind == Kind.SAME
                ? say("progress.SAME", criteria.size())
                : say("progress." + kind, ids(criteria)));
      }
    }
    verdict.addReason(say("progress.dimensions", dimensions()));
    for (PolicyResult policy : progress.after().policies()) {
      if (policy.policy() != scorer.policy()) {
        verdict.addReason(
            say(
                "progress.other",
                policy.policy().toString(),
                stage(progress.before().by(policy.policy()).stage()),
                stage(policy.stage())));
      }
    }
    verdict.contributionsTitle(say("progress.contributions"));
    for (MaturityStage stage : MaturityStage.five()) {
      verdict.addContribution(contribution(stage));
    }
    return verdict
        .provenance(
            MaturityWords.provenance(
                ProgressScorer.ID,
                scorer,
                pair.after().model(),
                (long) pair.before().answers().size() + pair.after().answers().size()))
        .build();
  }

  private Message headline() {
    return say(
        "progress.headline",
        pair.after().about(),
        at(progress.before().stage()),
        date(pair.before()),
        at(progress.after().stage()),
        date(pair.after()),
        scorer.policy().toString(),
        progress.before().index(),
        progress.after().index(),
        progress.stages());
  }

  private static Message date(Assessment assessment) {
    return assessment
        .date()
        .map(day -> say("progress.date", day.toString()))
        .orElseGet(() -> say("nothing"));
  }

  private static Message moved(CriterionChange change) {
    return say(
        "progress." + change.kind(),
        change.criterion().id().value(),
        change.criterion().statement(),
        change.shareBefore().orElse(0),
        change.shareAfter().orElse(0),
        change.isStoodFor()
            ? say("progress.stood-for", change.after().standIn().map(Object::toString).orElse(""))
            : say("nothing"));
  }

  private List<Message> dimensions() {
    return progress.after().dimensions().stream()
        .filter(each -> each.outOf() > 0)
        .map(
            each ->
                say(
                    "progress.dimension",
                    say("dimension." + each.dimension()),
                    progress.of(each.dimension())))
        .toList();
  }

  private Contribution contribution(MaturityStage stage) {
    return new Contribution(
        progress.of(stage),
        say(
            "progress.contribution",
            stage(stage),
            progress.before().of(stage).counted(),
            progress.after().of(stage).counted()));
  }
}
