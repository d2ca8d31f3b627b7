package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.klantreis.journey.scoring.maturity.MaturityWords.stage;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessmentPair;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.CriterionChange.Kind;
import org.klantreis.journey.scoring.maturity.MaturityResult.StageMean;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says the progress of an organisation: what slipped first, then what moved. */
final class MaturityProgressWords {

  static final Words WORDS = MaturityWords.WORDS.under("progress");

  private final AssessmentPair pair;
  private final MaturityProgress progress;

  MaturityProgressWords(AssessmentPair pair, MaturityProgress progress) {
    this.pair = pair;
    this.progress = progress;
  }

  /** There is nothing to compare: nothing applied, or nothing applies, or neither. */
  static Answer<MaturityProgress> nothingApplies(boolean appliedBefore, boolean appliesAfter) {
    String when = appliedBefore ? "after" : appliesAfter ? "before" : "both";
    return Answer.notApplicable(say("nothing-applies." + when));
  }

  Answer<MaturityProgress> answer() {
    Answer<MaturityProgress> answer =
        Answer.scored(progress, headline())
            .because(changed(Kind.SLIPPED))
            .because(changed(Kind.RISEN));
    for (Kind kind : Kind.values()) {
      answer.because(listed(kind));
    }
    answer.because(say("dimensions").with("dimensions", dimensions()));
    for (PolicyResult policy : progress.after().policies()) {
      if (policy.policy() != progress.after().policy()) {
        answer.because(other(policy));
      }
    }
    answer.because(stages()).contributions(say("contributions"));
    for (MaturityStage stage : MaturityStage.five()) {
      answer.movedBy(progress.of(stage), contribution(stage));
    }
    return answer
        .judgedBy("model", MaturityWords.name(pair.after().model()))
        .restingOn((long) pair.before().answers().size() + pair.after().answers().size());
  }

  private Message headline() {
    return say("headline")
        .with("before", at(progress.before(), pair.before()))
        .with("after", at(progress.after(), pair.after()))
        .with("policy", progress.after().policy())
        .with("index_before", progress.before().index())
        .with("index_after", progress.after().index());
  }

  private static Message at(MaturityResult result, Assessment assessment) {
    Message at = MaturityWords.at(result.stage());
    return assessment.date().map(day -> say("dated").with("at", at).with("date", day)).orElse(at);
  }

  private ImmutableList<Message> changed(Kind kind) {
    return progress.changes(kind).stream()
        .map(MaturityProgressWords::changed)
        .collect(toImmutableList());
  }

  private static Message changed(CriterionChange change) {
    return say(change.isStoodFor() ? "changed.stood-for" : "changed")
        .with("kind", change.kind())
        .with("criterion", change.criterion().id().value())
        .with("statement", change.criterion().statement())
        .with("before", change.shareBefore())
        .with("after", change.shareAfter())
        .with("stand_in", change.after().standIn().map(CriterionId::value));
  }

  /** What did not move, or cannot be said to have. */
  private Optional<Message> listed(Kind kind) {
    ImmutableList<Criterion> criteria =
        progress.changes(kind).stream().map(CriterionChange::criterion).collect(toImmutableList());
    if (criteria.isEmpty()) {
      return Optional.empty();
    }
    return switch (kind) {
      case RISEN, SLIPPED -> Optional.empty();
      case SAME -> Optional.of(say("same").with("criteria", criteria.size()));
      case NEWLY_ANSWERED, NO_LONGER_ANSWERED, UNANSWERED, NO_LONGER_APPLICABLE, NEWLY_APPLICABLE ->
          Optional.of(
              Terms.phrase("phrase.labelled")
                  .with("label", kind)
                  .with("text", MaturityWords.ids(criteria)));
    };
  }

  /** That the index is no longer the mean of as many stages. */
  private Optional<Message> stages() {
    long before = asking(progress.before());
    long after = asking(progress.after());
    return before == after
        ? Optional.empty()
        : Optional.of(say("stages").with("before", before).with("after", after));
  }

  private static long asking(MaturityResult result) {
    return result.stages().stream().filter(each -> each.counted().isPresent()).count();
  }

  private ImmutableList<Message> dimensions() {
    ImmutableList.Builder<Message> changes = ImmutableList.builder();
    for (MaturityDimension dimension : MaturityDimension.values()) {
      progress
          .of(dimension)
          .ifPresent(
              change ->
                  changes.add(
                      say("dimension").with("dimension", dimension).with("change", change)));
    }
    return changes.build();
  }

  private Message other(PolicyResult policy) {
    return say("other")
        .with("policy", policy.policy())
        .with("before", stage(progress.before().by(policy.policy()).stage()))
        .with("after", stage(policy.stage()));
  }

  private Message contribution(MaturityStage stage) {
    return say("contribution")
        .with("stage", stage(stage))
        .with("before", counted(progress.before().of(stage)))
        .with("after", counted(progress.after().of(stage)));
  }

  private static Message counted(StageMean stage) {
    return stage.counted().isPresent()
        ? say("counted").with("counted", stage.counted())
        : Terms.phrase("word.not-applicable");
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
