package org.klantreis.journey.scoring.comparison;

import java.util.List;
import java.util.Locale;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts what changed between two waves into a verdict. */
final class WaveWords {

  private static final Words WORDS = Words.of(WaveWords.class, "comparison").under("waves");
  private static final double POINTS = 100;
  private static final double LEAST_P = 0.001;

  private final WaveScorer scorer;
  private final JourneyPair pair;

  WaveWords(WaveScorer scorer, JourneyPair pair) {
    this.scorer = scorer;
    this.pair = pair;
  }

  static Message needs() {
    return say("needs");
  }

  Verdict<WaveResult> otherScale(RatingScale before, RatingScale after) {
    return finished(Verdict.notApplicable(say("other-scale", before.name(), after.name())));
  }

  Verdict<WaveResult> nothingInBoth() {
    return finished(Verdict.tooLittleEvidence(say("nothing-in-both")));
  }

  Verdict<WaveResult> verdict(WaveResult result) {
    List<TouchpointWaves> risen = result.risen(WaveMeasure.MEAN);
    List<TouchpointWaves> fallen = result.fallen(WaveMeasure.MEAN);
    Verdict.Builder<WaveResult> verdict =
        Verdict.scored(result)
            .headline(
                say(
                    "headline",
                    name(pair.before()),
                    name(pair.after()),
                    risen.size(),
                    fallen.size(),
                    result.touchpoints().size() - risen.size() - fallen.size(),
                    scorer.confidence().level()))
            .contributionsTitle(say("contributions"));
    touchpoints(verdict, "risen", risen);
    touchpoints(verdict, "fallen", fallen);
    for (TouchpointWaves each : result.touchpoints()) {
      each.changes().stream()
          .filter(change -> change.measure() != WaveMeasure.MEAN)
          .filter(change -> change.isSignificant(scorer.confidence()))
          .forEach(change -> verdict.addReason(describe(each, change)));
    }
    if (Bands.choose(scorer.bands(), result.scale()).isEmpty()) {
      verdict.addReason(say("no-bands", result.scale().name()));
    }
    names(verdict, "unmeasured", result.unmeasured());
    names(verdict, "only-before", result.onlyBefore());
    names(verdict, "only-after", result.onlyAfter());
    result.touchpoints().forEach(each -> verdict.addContribution(contribution(each)));
    return finished(verdict);
  }

  private Message describe(TouchpointWaves touchpoint, WaveChange change) {
    double unit = change.measure() == WaveMeasure.NPS ? 1 : POINTS;
    Interval interval = change.interval().orElseThrow();
    return say(
        "change." + change.measure(),
        touchpoint.touchpoint().name(),
        unit * change.before(),
        unit * change.after(),
        unit * change.difference(),
        unit * interval.low(),
        unit * interval.high(),
        scorer.confidence().level());
  }

  private Contribution contribution(TouchpointWaves touchpoint) {
    WaveChange change = touchpoint.change(WaveMeasure.MEAN).orElseThrow();
    return new Contribution(
        change.difference(),
        say(
            "contribution",
            touchpoint.touchpoint().name(),
            change.before(),
            change.after(),
            uncertainty(change),
            n(touchpoint.before()),
            n(touchpoint.after())));
  }

  private Message uncertainty(WaveChange change) {
    if (change.interval().isEmpty() || change.adjustedP().isEmpty()) {
      return say("untested");
    }
    double p = change.adjustedP().getAsDouble();
    Interval interval = change.interval().get();
    return say(
        "tested",
        interval.low(),
        interval.high(),
        scorer.confidence().level(),
        p < LEAST_P ? say("p-small", LEAST_P) : say("p", p));
  }

  private static Message n(TouchpointWaves.Sample sample) {
    return sample.n() == sample.effectiveN()
        ? say("n", sample.n())
        : say("n-weighted", sample.n(), sample.effectiveN());
  }

  private static void touchpoints(
      Verdict.Builder<WaveResult> verdict, String key, List<TouchpointWaves> waves) {
    names(verdict, key, waves.stream().map(TouchpointWaves::touchpoint).toList());
  }

  private static void names(
      Verdict.Builder<WaveResult> verdict, String key, List<Touchpoint> touchpoints) {
    if (!touchpoints.isEmpty()) {
      verdict.addReason(say(key, touchpoints.stream().map(t -> say("quoted", t.name())).toList()));
    }
  }

  private Verdict<WaveResult> finished(Verdict.Builder<WaveResult> verdict) {
    return verdict
        .about(name(pair.after()))
        .provenance(
            Provenance.builder()
                .scorer(WaveScorer.ID)
                .rule("Welch, Newcombe, adjusted Wald; Holm within a measure")
                .putParameter("aspect", scorer.aspect().name().toLowerCase(Locale.ROOT))
                .putParameter("bands", scorer.bands().map(Bands::toString).orElse("standard"))
                .putParameter("confidence", Double.toString(scorer.confidence().level()))
                .n(tallied(pair.before()) + tallied(pair.after()))
                .effectiveN(effective(pair.before()) + effective(pair.after()))
                .build())
        .build();
  }

  private long tallied(JourneyStudy study) {
    return study
        .ratings()
        .map(
            ratings ->
                study.journey().touchpointIds().stream()
                    .mapToLong(id -> ratings.of(id, scorer.aspect()).n())
                    .sum())
        .orElse(0L);
  }

  private double effective(JourneyStudy study) {
    return study
        .ratings()
        .map(
            ratings ->
                study.journey().touchpointIds().stream()
                    .mapToDouble(id -> ratings.of(id, scorer.aspect()).effectiveN())
                    .sum())
        .orElse(0.0);
  }

  private static String name(JourneyStudy study) {
    return study.journey().name();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
