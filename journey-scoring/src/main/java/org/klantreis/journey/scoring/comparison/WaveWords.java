package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.WaveResult.TouchpointWaves;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveMeasure;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveTest;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what changed between two waves. */
final class WaveWords {

  static final Words WORDS = Words.of(WaveWords.class, "comparison").under("waves");

  private static final double PERCENT = 100;
  private final RatingRule rule;
  private final JourneyPair pair;
  private final WaveResult result;

  WaveWords(RatingRule rule, JourneyPair pair, WaveResult result) {
    this.rule = rule;
    this.pair = pair;
    this.result = result;
  }

  static Message otherScale(RatingScale before, RatingScale after) {
    return say("other-scale").with("before", before.name()).with("after", after.name());
  }

  static Message nothingInBoth() {
    return say("nothing-in-both");
  }

  Answer<WaveResult> answer() {
    Answer<WaveResult> answer =
        Answer.scored(result, headline())
            .because(named("risen", risen()))
            .because(named("fallen", fallen()))
            .because(tests())
            .because(permuted())
            .because(changes())
            .because(noBands())
            .because(named("unmeasured", result.unmeasured()))
            .because(named("on-other-scales", result.onOtherScales()))
            .because(named("only-before", result.onlyBefore()))
            .because(named("only-after", result.onlyAfter()))
            .contributions(say("contributions"));
    for (TouchpointWaves each : result.touchpoints()) {
      WaveChange change = each.change(WaveMeasure.MEAN).orElseThrow();
      answer.movedBy(change.difference(), contribution(each, change));
    }
    return answer;
  }

  private Message headline() {
    return say("headline")
        .with("before", pair.before().journey().name())
        .with("risen", risen().size())
        .with("fallen", fallen().size())
        .with("unsettled", result.touchpoints().size() - risen().size() - fallen().size())
        .with("confidence", rule.confidence().level());
  }

  private ImmutableList<Touchpoint> risen() {
    return WaveResult.touchpoints(result.risen(WaveMeasure.MEAN));
  }

  private ImmutableList<Touchpoint> fallen() {
    return WaveResult.touchpoints(result.fallen(WaveMeasure.MEAN));
  }

  /** Why some means were not tested in the usual way. */
  private Optional<Message> permuted() {
    ImmutableList<Touchpoint> touchpoints =
        WaveResult.touchpoints(
            result.touchpoints().stream()
                .filter(each -> each.change(WaveMeasure.MEAN).orElseThrow().test().isPermutation())
                .collect(toImmutableList()));
    return Terms.naming(say("permuted"), touchpoints);
  }

  /** What changed by more than chance, but for the means, which the contributions tell. */
  private ImmutableList<Message> changes() {
    return result.touchpoints().stream()
        .flatMap(
            each ->
                each.changes().stream()
                    .filter(change -> change.measure() != WaveMeasure.MEAN)
                    .filter(change -> change.isSignificant(rule.confidence()))
                    .map(change -> change(each, change)))
        .collect(toImmutableList());
  }

  private Message change(TouchpointWaves touchpoint, WaveChange change) {
    double unit = change.measure().band().isPresent() ? PERCENT : 1;
    Interval ends = change.interval().orElseThrow();
    return say(change.measure().band().isPresent() ? "change.band" : "change.nps")
        .with("touchpoint", touchpoint.touchpoint().name())
        .with("band", change.measure().band())
        .with("before", unit * change.before())
        .with("after", unit * change.after())
        .with("difference", unit * change.difference())
        .with(
            "interval",
            Terms.within(
                Terms.phrase("phrase.interval.signed.points"),
                new Interval(unit * ends.low(), unit * ends.high()),
                rule.confidence()));
  }

  private ImmutableList<Message> noBands() {
    return result.touchpoints().stream()
        .map(TouchpointWaves::scale)
        .distinct()
        .filter(scale -> rule.bands(scale).isEmpty())
        .map(scale -> say("no-bands").with("scale", scale.name()))
        .collect(toImmutableList());
  }

  /** By which test the means were compared, and with how many who answered both times. */
  private Message tests() {
    long paired = result.touchpoints().stream().filter(WaveWords::isPaired).count();
    if (paired > 0) {
      return say("tests.paired")
          .with("paired", paired)
          .with("others", result.touchpoints().size() - paired);
    }
    return say(
        result.touchpoints().stream().anyMatch(each -> each.pairs().isPresent())
            ? "tests.few-pairs"
            : "tests.unknown");
  }

  private static boolean isPaired(TouchpointWaves touchpoint) {
    return touchpoint
        .change(WaveMeasure.MEAN)
        .filter(change -> change.test() == WaveTest.PAIRED)
        .isPresent();
  }

  private Message contribution(TouchpointWaves touchpoint, WaveChange change) {
    return say(isPaired(touchpoint) ? "contribution.paired" : "contribution")
        .with("pairs", touchpoint.pairs())
        .with("touchpoint", touchpoint.touchpoint().name())
        .with("before", rule.said(change.before(), touchpoint.scale()))
        .with("after", rule.said(change.after(), touchpoint.scale()))
        .with("uncertainty", uncertainty(change))
        .with("n-before", n(touchpoint.before()))
        .with("n-after", n(touchpoint.after()));
  }

  private Message uncertainty(WaveChange change) {
    if (change.adjustedP().isEmpty()) {
      return Terms.phrase("phrase.too-few-for-interval");
    }
    return say(tested(change.test()))
        .with(
            "interval",
            change
                .interval()
                .map(
                    ends ->
                        Terms.within(
                            Terms.phrase("phrase.interval.signed"), ends, rule.confidence()))
                .orElseGet(() -> Terms.phrase("phrase.too-few-for-interval")))
        .with("p", Terms.p(change.adjustedP().getAsDouble()));
  }

  private static String tested(WaveTest test) {
    return switch (test) {
      case WELCH, PAIRED, POOLED_Z, ADJUSTED_WALD -> "tested";
      case PERMUTATION -> "tested.permutation";
      case PERMUTATION_EXACT -> "tested.permutation-exact";
    };
  }

  private static Message n(Sample sample) {
    return Terms.n(sample.n(), sample.effectiveN());
  }

  private static Optional<Message> named(String key, List<Touchpoint> touchpoints) {
    return Terms.naming(say(key), touchpoints);
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
