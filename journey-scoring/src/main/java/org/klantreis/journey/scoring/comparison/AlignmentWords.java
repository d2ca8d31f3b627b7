package org.klantreis.journey.scoring.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts how a plan compares with what happened into a verdict. */
final class AlignmentWords {

  private static final Words WORDS =
      Words.of(AlignmentWords.class, "comparison").under("alignment");
  private static final double PERCENT = 100;

  private final AlignmentScorer scorer;
  private final PlanStudy study;
  private final AlignmentResult result;
  private final Map<TouchpointId, String> names = new HashMap<>();

  AlignmentWords(AlignmentScorer scorer, PlanStudy study, AlignmentResult result) {
    this.scorer = scorer;
    this.study = study;
    this.result = result;
    result.actual().forEach(each -> learnNames(each.journey()));
    learnNames(result.planned());
  }

  private void learnNames(Journey journey) {
    journey.touchpoints().forEach(each -> names.put(each.id(), each.name()));
  }

  static Message needs() {
    return say("needs");
  }

  static Verdict<AlignmentResult> nothingHappened(AlignmentScorer scorer, PlanStudy study) {
    String plan = study.planned().journey().name();
    return Verdict.<AlignmentResult>tooLittleEvidence(say("nothing-happened", plan))
        .about(plan)
        .provenance(provenance(scorer, study))
        .build();
  }

  Verdict<AlignmentResult> verdict() {
    Verdict.Builder<AlignmentResult> verdict =
        Verdict.scored(result)
            .about(about())
            .headline(headline())
            .provenance(provenance(scorer, study));
    names(verdict, "missing", result.missing(), result::missing);
    names(verdict, "ad-hoc", result.adHoc(), result::adHoc);
    names(verdict, "out-of-order", result.outOfOrder(), result::outOfOrder);
    for (FailedTouchpoint.Reason reason : FailedTouchpoint.Reason.values()) {
      Map<TouchpointId, Integer> failed = failed(reason);
      names(verdict, "failed." + reason, failed.keySet(), failed::get);
    }
    names(verdict, "unknown", result.unknown(), result::unknown);
    verdict.contributionsTitle(say("contributions"));
    contributions()
        .forEach((what, amount) -> verdict.addContribution(new Contribution(amount, what)));
    return verdict.build();
  }

  private String about() {
    return isSingle() ? result.actual().get(0).journey().name() : result.planned().name();
  }

  private boolean isSingle() {
    return result.actual().size() == 1;
  }

  private Message headline() {
    if (isSingle()) {
      return say("headline.one", about(), result.planned().name(), result.fit(), counts());
    }
    double least = result.actual().stream().mapToDouble(a -> a.alignment().fit()).min().orElse(0);
    double most = result.actual().stream().mapToDouble(a -> a.alignment().fit()).max().orElse(0);
    return say(
        "headline.many",
        result.actual().size(),
        result.planned().name(),
        result.fit(),
        least,
        most,
        counts());
  }

  private Message counts() {
    return say(
        "counts",
        result.missing().size(),
        result.adHoc().size(),
        result.outOfOrder().size(),
        result.failed().size());
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

  private void names(
      Verdict.Builder<AlignmentResult> verdict,
      String key,
      Collection<TouchpointId> touchpoints,
      ToIntFunction<TouchpointId> times) {
    if (!touchpoints.isEmpty()) {
      verdict.addReason(
          say(key, touchpoints.stream().map(id -> name(id, times.applyAsInt(id))).toList()));
    }
  }

  private Message name(TouchpointId id, int times) {
    return isSingle()
        ? say("quoted", name(id))
        : say("quoted-times", name(id), times, result.actual().size());
  }

  private String name(TouchpointId id) {
    return names.getOrDefault(id, id.value());
  }

  /** The parts of the mean fit, in percent: what every kind of step at its touchpoints costs. */
  private Map<Message, Double> contributions() {
    Map<Message, Double> parts = new LinkedHashMap<>();
    parts.put(say("as-planned"), PERCENT);
    for (ActualJourney each : result.actual()) {
      double share = PERCENT / each.alignment().longest() / result.actual().size();
      for (Alignment.Step step : each.alignment().steps()) {
        if (step.kind() != Alignment.Kind.MATCHED) {
          parts.merge(describe(step), -share, Double::sum);
        }
      }
    }
    return parts;
  }

  private Message describe(Alignment.Step step) {
    String key = "step." + step.kind();
    return switch (step.kind()) {
      case MATCHED, MISSING -> say(key, name(step.planned().get(0)));
      case AD_HOC -> say(key, name(step.actual().get(0)));
      case REPLACED -> say(key, name(step.planned().get(0)), name(step.actual().get(0)));
      case SWAPPED -> say(key, name(step.planned().get(0)), name(step.planned().get(1)));
    };
  }

  private static Provenance provenance(AlignmentScorer scorer, PlanStudy study) {
    SettableScorer<JourneyStudy, ThresholdResult> threshold = scorer.threshold();
    return Provenance.builder()
        .scorer(AlignmentScorer.ID)
        .rule("optimal string alignment, unit costs")
        .putParameter(
            "aspect", threshold.settings().get(Parameter.ASPECT).name().toLowerCase(Locale.ROOT))
        .putParameter(
            "bands",
            threshold.settings().get(Bands.PARAMETER).map(Bands::toString).orElse("standard"))
        .putParameter("basis", threshold.settings().get(Basis.PARAMETER).toString())
        .putParameter(
            "confidence", Double.toString(threshold.settings().get(Parameter.CONFIDENCE).level()))
        .n(study.actual().size())
        .build();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
