package org.klantreis.journey.scoring.comparison;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.comparison.AlignmentResult.ActualJourney;
import org.klantreis.journey.scoring.comparison.AlignmentResult.FailedTouchpoint;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says how a plan compares with what happened. */
final class AlignmentWords {

  static final Words WORDS = Words.of(AlignmentWords.class, "comparison").under("alignment");

  private static final double PERCENT = 100;

  private final RatingRule rule;
  private final AlignmentResult result;
  private final Map<TouchpointId, String> names = new HashMap<>();

  AlignmentWords(RatingRule rule, AlignmentResult result) {
    this.rule = rule;
    this.result = result;
    result.actual().forEach(each -> learnNames(each.journey()));
    learnNames(result.planned());
  }

  private void learnNames(Journey journey) {
    journey.touchpoints().forEach(each -> names.put(each.id(), each.name()));
  }

  static Message nothingHappened() {
    return say("nothing-happened");
  }

  Answer<AlignmentResult> answer() {
    Answer<AlignmentResult> answer =
        Answer.scored(result, headline())
            .because(named("missing", result.missing(), result::missing))
            .because(named("ad-hoc", result.adHoc(), result::adHoc))
            .because(named("out-of-order", result.outOfOrder(), result::outOfOrder));
    for (FailedTouchpoint.Reason reason : FailedTouchpoint.Reason.values()) {
      Map<TouchpointId, Integer> failed = failed(reason);
      answer.because(
          named("failed", failed.keySet(), failed::get).map(said -> said.with("why", why(reason))));
    }
    answer
        .because(named("unknown", result.unknown(), result::unknown))
        .contributions(say("contributions"));
    contributions().forEach((what, amount) -> answer.movedBy(amount, what));
    return answer;
  }

  private boolean isSingle() {
    return result.actual().size() == 1;
  }

  private Message headline() {
    DoubleSummaryStatistics fits =
        result.actual().stream().mapToDouble(each -> each.alignment().fit()).summaryStatistics();
    return say(isSingle() ? "headline.one" : "headline.many")
        .with("journeys", result.actual().size())
        .with("plan", result.planned().name())
        .with("fit", result.fit())
        .with("least", fits.getMin())
        .with("most", fits.getMax())
        .with("counts", counts());
  }

  private Message counts() {
    return say("counts")
        .with("missing", result.missing().size())
        .with("ad-hoc", result.adHoc().size())
        .with("out-of-order", result.outOfOrder().size())
        .with("failed", result.failed().size());
  }

  /** The reason, with how the ratings were read if that is not the usual way. */
  private Message why(FailedTouchpoint.Reason reason) {
    return reason == FailedTouchpoint.Reason.RATED_BELOW && !(rule.basis() instanceof Basis.Mean)
        ? say("rated-by").with("reason", reason).with("basis", rule.basis().said())
        : Terms.of(reason);
  }

  /** In how many journeys each touchpoint failed for that reason, in the order of the plan. */
  private Map<TouchpointId, Integer> failed(FailedTouchpoint.Reason reason) {
    Map<TouchpointId, Integer> failed = new LinkedHashMap<>();
    for (TouchpointId id : result.failed()) {
      long times =
          result.actual().stream()
              .flatMap(each -> each.failed().stream())
              .filter(each -> each.reason() == reason && each.touchpoint().id().equals(id))
              .count();
      if (times > 0) {
        failed.put(id, (int) times);
      }
    }
    return failed;
  }

  private Optional<Message> named(
      String key, Collection<TouchpointId> touchpoints, ToIntFunction<TouchpointId> times) {
    return touchpoints.isEmpty()
        ? Optional.empty()
        : Optional.of(
            say(key)
                .with(
                    "touchpoints",
                    touchpoints.stream().map(id -> name(id, times.applyAsInt(id))).toList()));
  }

  private Message name(TouchpointId id, int times) {
    return isSingle()
        ? Message.quoted(name(id))
        : say("quoted-times")
            .with("name", name(id))
            .with("times", times)
            .with("journeys", result.actual().size());
  }

  private String name(TouchpointId id) {
    return names.getOrDefault(id, id.value());
  }

  /** The parts of the mean fit, in percent: what every kind of step at its touchpoints costs. */
  private Map<Message, Double> contributions() {
    Map<Message, Double> parts = new LinkedHashMap<>();
    parts.put(Terms.of(Alignment.Kind.MATCHED), PERCENT);
    for (ActualJourney each : result.actual()) {
      double share = PERCENT / each.alignment().longest() / result.actual().size();
      for (Alignment.Step step : each.alignment().steps()) {
        if (step.kind() != Alignment.Kind.MATCHED) {
          parts.merge(step(step), -share, Double::sum);
        }
      }
    }
    return parts;
  }

  private Message step(Alignment.Step step) {
    return say("step." + step.kind())
        .with("planned", names(step.planned()).findFirst())
        .with("next", names(step.planned()).skip(1).findFirst())
        .with("actual", names(step.actual()).findFirst());
  }

  private Stream<String> names(List<TouchpointId> ids) {
    return ids.stream().map(this::name);
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
