package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.MaturityResult.CriterionValue;
import org.klantreis.journey.scoring.maturity.MaturityResult.StageMean;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says how mature an organisation is: where it is, and what to do next. */
final class MaturityWords {

  static final Words WORDS = Words.of(MaturityWords.class, "maturity").under("maturity");

  private static final double TOP = 5;

  private final MaturityRule rule;
  private final MaturityResult result;

  MaturityWords(MaturityRule rule, MaturityResult result) {
    this.rule = rule;
    this.result = result;
  }

  Answer<MaturityResult> answer(Assessment assessment) {
    return explain(Answer.scored(result, headline()))
        .judgedBy("model", name(assessment.model()))
        .restingOn(assessment.answers().size());
  }

  /** That there is neither a stage nor an index, and why nothing applies. */
  static <R extends Result> Answer<R> nothingApplies(Assessment assessment) {
    MaturityModel model = assessment.model();
    Answer<R> answer =
        Answer.notApplicable(
            say("nothing-applies")
                .with("criteria", model.criteria().size())
                .with("model", name(model)));
    for (Criterion criterion : model.criteria()) {
      answer.because(leftOut(criterion, assessment.answer(criterion.id())));
    }
    return answer.judgedBy("model", name(model)).restingOn(assessment.answers().size());
  }

  Message headline() {
    return say("headline")
        .with("at", at(result.stage()))
        .with("policy", result.policy())
        .with("index", result.index())
        .with("way", way(result.asked()));
  }

  /** Adds the reasons, and what each stage adds to the index. */
  <R extends Result> Answer<R> explain(Answer<R> answer) {
    PolicyResult asked = result.asked();
    answer.because(asked.next().map(this::asks));
    for (Blocker.Step step : Blocker.Step.values()) {
      answer.because(asked.blockers(step).stream().map(MaturityWords::blocker).toList());
    }
    answer
        .because(islands(asked))
        .because(unanswered())
        .because(leftOut())
        .because(standIns())
        .because(say("dimensions").with("dimensions", dimensions()));
    for (PolicyResult other : result.policies()) {
      if (other.policy() != result.policy()) {
        answer.because(other(other));
      }
    }
    long stages = result.stages().stream().filter(each -> each.counted().isPresent()).count();
    answer
        .because(say("claim"))
        .contributions(say("contributions").with("stages", stages).with("most", TOP / stages));
    result.stages().forEach(each -> answer.movedBy(each.counted().orElse(0), contribution(each)));
    return answer;
  }

  /** The model in provenance. */
  static String name(MaturityModel model) {
    return model.id() + " " + model.version();
  }

  /** "stage 2 (invested)". */
  static Message stage(MaturityStage stage) {
    return Terms.phrase("phrase.stage").with("number", stage.number()).with("stage", stage);
  }

  /** "at stage 2 (invested)". */
  static Message at(MaturityStage stage) {
    return stage == MaturityStage.NOT_YET_INTERESTED
        ? say("at.none")
        : say("at").with("stage", stage(stage));
  }

  static ImmutableList<String> ids(List<Criterion> criteria) {
    return criteria.stream().map(each -> each.id().value()).collect(toImmutableList());
  }

  private static Message way(PolicyResult policy) {
    // never "100 %" before it is there
    return policy
        .next()
        .map(
            next ->
                say("way")
                    .with("percent", Math.floor(policy.percentToNext().orElse(0)))
                    .with("next", stage(next)))
        .orElseGet(
            () -> say(policy.stage() == MaturityStage.EMBEDDED ? "way.top" : "way.top.applies"));
  }

  /** What the policy asks before the next stage. */
  private Message asks(MaturityStage next) {
    boolean first =
        result.stage() == MaturityStage.NOT_YET_INTERESTED
            && rule.policy() == MaturityPolicy.PROGRESSIVE;
    return say("rule." + rule.policy().name() + (first ? ".first" : ""))
        .with(rule)
        .with("stage", stage(next));
  }

  private static Message blocker(Blocker blocker) {
    return say("blocker")
        .with("step", blocker.step())
        .with("stage", stage(blocker.criterion().stage()))
        .with("statement", blocker.criterion().statement())
        .with("now", Achievement.of(blocker.from()))
        .with("from", blocker.from())
        .with("asked", Achievement.of(blocker.to()))
        .with("to", blocker.to())
        .with("criterion", blocker.criterion().id().value())
        .with("why", why(blocker));
  }

  private static Message why(Blocker blocker) {
    Message why = Terms.of(blocker.why());
    if (!blocker.necessary()) {
      return say("why.choice").with("why", why);
    }
    List<String> standIns = blocker.standIns().stream().map(CriterionId::value).toList();
    return standIns.isEmpty() ? why : say("why.or").with("why", why).with("stand_ins", standIns);
  }

  private static Optional<Message> islands(PolicyResult asked) {
    return asked.islands().isEmpty()
        ? Optional.empty()
        : Optional.of(
            say("islands")
                .with("count", asked.islands().size())
                .with("criteria", ids(asked.islands())));
  }

  private Optional<Message> unanswered() {
    ImmutableList<Criterion> unanswered = result.unanswered();
    if (unanswered.isEmpty()) {
      return Optional.empty();
    }
    boolean open = result.asked().highestStage() != result.stage();
    return Optional.of(
        say(open ? "unanswered.open" : "unanswered.settled")
            .with("count", unanswered.size())
            .with("criteria", result.criteria().size())
            .with("unanswered", ids(unanswered))
            .with("highest", stage(result.asked().highestStage())));
  }

  private ImmutableList<Message> leftOut() {
    ImmutableList.Builder<Message> leftOut = ImmutableList.builder();
    for (CriterionValue each : result.criteria()) {
      leftOut(each.criterion(), each.answer()).ifPresent(leftOut::add);
    }
    for (StageMean each : result.stages()) {
      if (each.attainment().kind() == Attainment.Kind.NOT_APPLICABLE) {
        leftOut.add(say("left-out.stage").with("stage", stage(each.stage())));
      }
    }
    return leftOut.build();
  }

  private static Optional<Message> leftOut(Criterion criterion, Optional<CriterionAnswer> answer) {
    return answer.orElse(null) instanceof CriterionAnswer.NotApplicable not
        ? Optional.of(
            say("left-out").with("criterion", criterion.id().value()).with("reason", not.reason()))
        : Optional.empty();
  }

  private ImmutableList<Message> standIns() {
    return result.criteria().stream()
        .filter(each -> each.standIn().isPresent())
        .map(
            each ->
                say("stand-in")
                    .with("criterion", each.criterion().id().value())
                    .with("value", each.value())
                    .with("stand_in", each.standIn().map(CriterionId::value)))
        .collect(toImmutableList());
  }

  private ImmutableList<Message> dimensions() {
    return result.dimensions().stream()
        .filter(each -> each.stages() > 0)
        .map(each -> say("dimension").with(each))
        .collect(toImmutableList());
  }

  private static Message other(PolicyResult policy) {
    List<Criterion> blockers = policy.blockers().stream().map(Blocker::criterion).toList();
    return say(blockers.isEmpty() ? "other" : "other.blocked")
        .with("policy", policy.policy())
        .with("at", at(policy.stage()))
        .with("way", way(policy))
        .with("blockers", ids(blockers));
  }

  private static Message contribution(StageMean each) {
    Attainment attainment = each.attainment();
    return say(attainment.mean().isPresent() ? "contribution" : "contribution.none")
        .with("stage", stage(each.stage()))
        .with("achieved", attainment.mean().stream().mapToObj(MaturityWords::achieved).findFirst())
        .with("counted", each.counted())
        .with("unanswered", attainment.unanswered())
        .with("criteria", attainment.criteria());
  }

  private static Message achieved(double mean) {
    return Terms.phrase("Achievement." + Achievement.of(mean).name() + ".stage");
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
