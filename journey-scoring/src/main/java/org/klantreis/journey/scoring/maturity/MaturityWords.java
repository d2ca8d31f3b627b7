package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.klantreis.journey.scoring.maturity.MaturityPolicy.PROGRESSIVE;
import static org.klantreis.journey.scoring.maturity.MaturityTexts.at;
import static org.klantreis.journey.scoring.maturity.MaturityTexts.ids;
import static org.klantreis.journey.scoring.maturity.MaturityTexts.say;
import static org.klantreis.journey.scoring.maturity.MaturityTexts.stage;

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
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;

/** Puts the maturity of an organisation into words: where it is, and what to do next. */
final class MaturityWords {

  private final MaturityScorer scorer;
  private final Assessment assessment;
  private final MaturityResult result;

  MaturityWords(MaturityScorer scorer, Assessment assessment, MaturityResult result) {
    this.scorer = scorer;
    this.assessment = assessment;
    this.result = result;
  }

  Verdict<MaturityResult> verdict() {
    return Verdict.scored(result)
        .about(assessment.about())
        .headline(headline())
        .addAllReasons(reasons())
        .contributionsTitle(contributionsTitle())
        .addAllContributions(contributions())
        .provenance(
            provenance(MaturityScorer.ID, scorer, assessment.model(), assessment.answers().size()))
        .build();
  }

  Message headline() {
    return say(
        "headline",
        assessment.about(),
        at(result.stage()),
        result.policy().toString(),
        result.index(),
        way(result.asked()));
  }

  ImmutableList<Message> reasons() {
    ImmutableList.Builder<Message> reasons = ImmutableList.builder();
    PolicyResult asked = result.asked();
    asked.stage().next().ifPresent(next -> reasons.add(rule(next)));
    for (Blocker.Step step : Blocker.Step.values()) {
      asked.blockers(step).forEach(blocker -> reasons.add(describe(blocker)));
    }
    if (!asked.islands().isEmpty()) {
      reasons.add(say("islands", ids(asked.islands()), asked.islands().size()));
    }
    unanswered().ifPresent(reasons::add);
    addLeftOut(reasons);
    addStandIns(reasons);
    reasons.add(say("dimensions", dimensions()));
    for (PolicyResult other : result.policies()) {
      if (other.policy() != result.policy()) {
        reasons.add(other(other));
      }
    }
    return reasons.add(say("claim")).build();
  }

  Message contributionsTitle() {
    return say("contributions");
  }

  ImmutableList<Contribution> contributions() {
    return result.stages().stream()
        .map(each -> new Contribution(each.counted(), describe(each)))
        .collect(toImmutableList());
  }

  static Provenance provenance(String id, MaturityScorer scorer, MaturityModel model, long n) {
    return Provenance.builder()
        .scorer(id)
        .rule(scorer.policy().toString())
        .putParameter("policy", scorer.policy().toString())
        .putParameter("key-share", Double.toString(scorer.keyShare()))
        .putParameter("all-share", Double.toString(scorer.allShare()))
        .putParameter("model", model.id() + " " + model.version())
        .n(n)
        .build();
  }

  private static Message way(PolicyResult policy) {
    // never "100 %" before it is there
    return policy
        .stage()
        .next()
        .map(next -> say("way", Math.floor(policy.percentToNext().orElse(0)), stage(next)))
        .orElseGet(() -> say("way.top"));
  }

  private Message rule(MaturityStage next) {
    boolean first = next == MaturityStage.INTERESTED && scorer.policy() == PROGRESSIVE;
    return say(
        first ? "rule.PROGRESSIVE.first" : "rule." + scorer.policy().name(),
        stage(next),
        scorer.keyShare(),
        scorer.allShare());
  }

  private static Message describe(Blocker blocker) {
    return say(
        "blocker." + blocker.step(),
        stage(blocker.criterion().stage()),
        blocker.criterion().id().value(),
        why(blocker),
        blocker.criterion().statement(),
        step(blocker.from()),
        blocker.from(),
        step(blocker.to()),
        blocker.to());
  }

  private static Message why(Blocker blocker) {
    Message why = say("why." + blocker.why());
    if (!blocker.necessary()) {
      return say("why.choice", why);
    }
    List<String> standIns = blocker.standIns().stream().map(CriterionId::value).toList();
    return standIns.isEmpty() ? why : say("why.or", why, standIns);
  }

  private static Message step(double share) {
    return say("step." + Achievement.of(share));
  }

  private Optional<Message> unanswered() {
    ImmutableList<Criterion> unanswered = result.unanswered();
    if (unanswered.isEmpty()) {
      return Optional.empty();
    }
    boolean open = result.asked().highestStage() != result.stage();
    return Optional.of(
        say(
            open ? "unanswered.open" : "unanswered.settled",
            ids(unanswered),
            unanswered.size(),
            result.criteria().size(),
            stage(result.asked().highestStage())));
  }

  private void addLeftOut(ImmutableList.Builder<Message> reasons) {
    for (CriterionValue each : result.criteria()) {
      if (each.answer().orElse(null) instanceof CriterionAnswer.NotApplicable leftOut) {
        reasons.add(say("left-out", each.criterion().id().value(), leftOut.reason()));
      }
    }
    for (StageMean each : result.stages()) {
      if (each.attainment().kind() == Attainment.Kind.NOT_APPLICABLE) {
        reasons.add(say("left-out.stage", stage(each.stage())));
      }
    }
  }

  private void addStandIns(ImmutableList.Builder<Message> reasons) {
    for (CriterionValue each : result.criteria()) {
      each.standIn()
          .ifPresent(
              standIn ->
                  reasons.add(
                      say(
                          "stand-in",
                          each.criterion().id().value(),
                          standIn.value(),
                          each.value().orElse(0))));
    }
  }

  private List<Message> dimensions() {
    return result.dimensions().stream()
        .filter(each -> each.outOf() > 0)
        .map(
            each ->
                say("dimension", say("dimension." + each.dimension()), each.index(), each.outOf()))
        .toList();
  }

  private static Message other(PolicyResult policy) {
    List<Criterion> blockers = policy.blockers().stream().map(Blocker::criterion).toList();
    return say(
        "other",
        policy.policy().toString(),
        at(policy.stage()),
        way(policy),
        blockers.isEmpty() ? say("nothing") : say("other.blockers", ids(blockers)));
  }

  private static Message describe(StageMean each) {
    Attainment attainment = each.attainment();
    return say(
        "contribution",
        stage(each.stage()),
        attainment.mean().isPresent()
            ? say("achieved." + Achievement.of(attainment.mean().getAsDouble()))
            : say("achieved.none"),
        attainment.counted().orElse(0),
        attainment.unanswered(),
        attainment.criteria());
  }
}
