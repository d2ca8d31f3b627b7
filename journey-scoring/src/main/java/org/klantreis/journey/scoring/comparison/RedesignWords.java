package org.klantreis.journey.scoring.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanDifference;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts what a redesign changes into a verdict. */
final class RedesignWords {

  private static final Words WORDS = Words.of(RedesignWords.class, "comparison").under("redesign");

  private final RedesignScorer scorer;
  private final JourneyPair pair;
  private final RedesignResult result;

  RedesignWords(RedesignScorer scorer, JourneyPair pair, RedesignResult result) {
    this.scorer = scorer;
    this.pair = pair;
    this.result = result;
  }

  static Message needs() {
    return say("needs");
  }

  Verdict<RedesignResult> verdict() {
    Verdict.Builder<RedesignResult> verdict =
        Verdict.scored(result)
            .about(pair.after().journey().name())
            .headline(headline())
            .provenance(provenance());
    result
        .breaks()
        .forEach(each -> verdict.addReason(say("break." + each.fate(), name(each.touchpoint()))));
    result.moments().stream()
        .filter(MomentChange::isDifferent)
        .forEach(each -> verdict.addReason(describe(each)));
    names(verdict, "added", result.added());
    names(verdict, "removed", result.removed());
    names(verdict, "moved", result.moved().stream().map(KeptTouchpoint::after).toList());
    result.changed().forEach(each -> verdict.addReason(describe(each)));
    if (!result.gaps().isEmpty()) {
      List<Message> gaps =
          result.gaps().stream()
              .map(gap -> say("gap", name(gap.touchpoint()), gap.points()))
              .toList();
      verdict.addReason(say("gaps", gaps));
    }
    names(
        verdict,
        "incomparable",
        result.incomparable().stream().map(KeptTouchpoint::after).toList());
    List<KeptTouchpoint> rated =
        result.kept().stream().filter(each -> each.rating().isPresent()).toList();
    if (!rated.isEmpty()) {
      verdict.contributionsTitle(say("contributions"));
    }
    rated.forEach(each -> verdict.addContribution(contribution(each, each.rating().orElseThrow())));
    return verdict.build();
  }

  private Message headline() {
    List<Message> parts = new ArrayList<>();
    level().ifPresent(parts::add);
    if (!result.breaks().isEmpty()) {
      parts.add(
          say(
              "breaks",
              breaksBefore(),
              result.closed().size(),
              result.opened().size(),
              result.breaks(BreakChange.Fate.UNKNOWN).size()));
    }
    if (result.moments().stream().anyMatch(RedesignWords::isKnown)) {
      parts.add(
          result.hitBefore() == result.hitAfter()
              ? say("moments.same", result.hitAfter())
              : say("moments", result.hitBefore(), result.hitAfter()));
    }
    parts.add(
        say(
            "touchpoints",
            result.added().size(),
            result.removed().size(),
            result.moved().size(),
            result.changed().size()));
    return say(
        "headline",
        pair.before().journey().name(),
        pair.after().journey().name(),
        result.isEmpty() ? say("same") : parts);
  }

  /** Left out when neither journey can be judged, or nothing in them is rated. */
  private Optional<Message> level() {
    ThresholdLevel before = result.levelBefore().orElse(ThresholdLevel.UNKNOWN);
    ThresholdLevel after = result.levelAfter().orElse(ThresholdLevel.UNKNOWN);
    if (before != after) {
      return Optional.of(say("level", say("level." + before), say("level." + after)));
    }
    return before == ThresholdLevel.UNKNOWN
        ? Optional.empty()
        : Optional.of(say("level.same", say("level." + after)));
  }

  private long breaksBefore() {
    long removed = result.breaks(BreakChange.Fate.REMOVED).size();
    return removed
        + result.kept().stream()
            .filter(each -> each.bandBefore().filter(Band.BELOW::equals).isPresent())
            .count();
  }

  private static boolean isKnown(MomentChange moment) {
    return Stream.of(moment.before(), moment.after())
        .flatMap(Optional::stream)
        .anyMatch(outcome -> outcome != Peak.Outcome.UNKNOWN);
  }

  private static Message describe(MomentChange moment) {
    return say(
        "moment",
        say("moment." + moment.placement(), name(moment.touchpoint())),
        outcome(moment.before()),
        outcome(moment.after()));
  }

  private static Message outcome(Optional<Peak.Outcome> outcome) {
    return say(outcome.map(each -> "peak." + each).orElse("peak.none"));
  }

  private static Message describe(KeptTouchpoint kept) {
    List<Message> facts = kept.changed().stream().map(fact -> Terms.of(fact)).toList();
    boolean renamed = !kept.before().name().equals(kept.after().name());
    return say(
        renamed ? "changed.renamed" : "changed", name(kept.before()), facts, name(kept.after()));
  }

  private Contribution contribution(KeptTouchpoint kept, RatingChange rating) {
    Optional<Message> bands =
        kept.changesBand()
            ? Optional.of(say("bands", band(kept.bandBefore()), band(kept.bandAfter())))
            : kept.bandAfter().isPresent() && kept.bandBefore().isPresent()
                ? Optional.of(say("bands.same", band(kept.bandAfter())))
                : Optional.empty();
    List<Message> parts = new ArrayList<>();
    parts.add(source(rating));
    bands.ifPresent(parts::add);
    return new Contribution(
        rating.difference(),
        say("contribution", name(kept.after()), rating.before(), rating.after(), parts));
  }

  private Message source(RatingChange rating) {
    Optional<Interval> interval = rating.measured().flatMap(MeanDifference::interval);
    return interval
        .map(
            ends ->
                say(
                    "interval",
                    ends.low(),
                    ends.high(),
                    threshold().settings().get(Parameter.CONFIDENCE).level()))
        .orElseGet(() -> say("source." + rating.source()));
  }

  private static Message band(Optional<Band> band) {
    return say("band." + band.map(Band::name).orElseThrow());
  }

  private static void names(
      Verdict.Builder<RedesignResult> verdict, String key, List<Touchpoint> touchpoints) {
    if (!touchpoints.isEmpty()) {
      List<Message> quoted = touchpoints.stream().map(t -> say("quoted", name(t))).toList();
      verdict.addReason(say(key, quoted));
    }
  }

  private static String name(Touchpoint touchpoint) {
    return touchpoint.name();
  }

  private SettableScorer<JourneyStudy, ThresholdResult> threshold() {
    return scorer.threshold();
  }

  private Provenance provenance() {
    return Provenance.builder()
        .scorer(RedesignScorer.ID)
        .rule(
            "touchpoints by id, 7+/9+ by "
                + threshold().settings().get(Basis.PARAMETER)
                + ", Welch")
        .putParameter(
            "aspect", threshold().settings().get(Parameter.ASPECT).name().toLowerCase(Locale.ROOT))
        .putParameter(
            "bands",
            threshold().settings().get(Bands.PARAMETER).map(Bands::toString).orElse("standard"))
        .putParameter("basis", threshold().settings().get(Basis.PARAMETER).toString())
        .putParameter(
            "confidence", Double.toString(threshold().settings().get(Parameter.CONFIDENCE).level()))
        .putParameter("tolerance", Double.toString(threshold().settings().get(Parameter.TOLERANCE)))
        .n(n(pair.before()) + n(pair.after()))
        .effectiveN(effectiveN(pair.before()) + effectiveN(pair.after()))
        .build();
  }

  private long n(JourneyStudy study) {
    long n = 0;
    for (Touchpoint each : study.journey().touchpoints()) {
      Optional<Ratings> ratings = study.ratings();
      n +=
          ratings
              .map(found -> found.of(each.id(), threshold().settings().get(Parameter.ASPECT)).n())
              .orElse(0L);
    }
    return n;
  }

  private double effectiveN(JourneyStudy study) {
    double n = 0;
    for (Touchpoint each : study.journey().touchpoints()) {
      Optional<Ratings> ratings = study.ratings();
      n +=
          ratings
              .map(
                  found ->
                      found
                          .of(each.id(), threshold().settings().get(Parameter.ASPECT))
                          .effectiveN())
              .orElse(0.0);
    }
    return n;
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
