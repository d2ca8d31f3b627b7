package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveMeasure;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveTest;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Holm;
import org.klantreis.journey.scoring.statistics.MeanDifference;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.PermutationTest;

/**
 * How the means of two waves differ, and which test says so. This is the one place that decides
 * whether a difference of means counts: what rose and fell, and which breaks closed and opened,
 * follow from it.
 */
final class MeanChanges {

  private MeanChanges() {}

  /** Of each touchpoint that was rated in both waves on one scale; Holm (1979) over all of them. */
  static ImmutableMap<TouchpointId, WaveChange> between(JourneyPair pair, RatingRule rule) {
    Map<TouchpointId, WaveChange> changes = new LinkedHashMap<>();
    for (Touchpoint later : pair.after().journey().touchpoints()) {
      pair.before()
          .journey()
          .touchpoint(later.id())
          .flatMap(
              earlier ->
                  between(
                      new TouchpointStudy(pair.before(), earlier),
                      new TouchpointStudy(pair.after(), later),
                      rule))
          .ifPresent(change -> changes.put(later.id(), change));
    }
    return adjusted(changes);
  }

  private static Optional<WaveChange> between(
      TouchpointStudy earlier, TouchpointStudy later, RatingRule rule) {
    Optional<Pairs> deciding = Pairs.of(earlier, later, rule.aspect()).filter(Pairs::decide);
    return earlier
        .ratings(rule.aspect())
        .flatMap(
            before ->
                later
                    .ratings(rule.aspect())
                    .filter(after -> after.scale().isComparableTo(before.scale()))
                    .map(
                        after ->
                            deciding
                                .map(pairs -> paired(pairs, rule.confidence()))
                                .orElseGet(() -> ofOthers(before, after, rule))));
  }

  private static WaveChange paired(Pairs pairs, Confidence confidence) {
    MeanDifference difference = MeanDifference.ofPairs(pairs.difference(confidence), confidence);
    return new WaveChange(
        WaveMeasure.MEAN,
        WaveTest.PAIRED,
        pairs.before(confidence).mean(),
        pairs.after(confidence).mean(),
        difference.value(),
        difference.interval(),
        difference.p(),
        OptionalDouble.empty());
  }

  /** As of other respondents in each wave. */
  private static WaveChange ofOthers(RatingTally before, RatingTally after, RatingRule rule) {
    MeanEstimate earlier = rule.mean(before).orElseThrow();
    MeanEstimate later = rule.mean(after).orElseThrow();
    MeanDifference welch = MeanDifference.between(earlier, later, rule.confidence());
    Optional<PermutationTest> permutation = PermutationTest.insteadOfWelch(before, after);
    return new WaveChange(
        WaveMeasure.MEAN,
        permutation.map(MeanChanges::test).orElse(WaveTest.WELCH),
        earlier.mean(),
        later.mean(),
        welch.value(),
        welch.interval(),
        permutation.map(test -> OptionalDouble.of(test.p())).orElse(welch.p()),
        OptionalDouble.empty());
  }

  private static WaveTest test(PermutationTest permutation) {
    return permutation.exact() ? WaveTest.PERMUTATION_EXACT : WaveTest.PERMUTATION;
  }

  private static ImmutableMap<TouchpointId, WaveChange> adjusted(
      Map<TouchpointId, WaveChange> changes) {
    List<Map.Entry<TouchpointId, WaveChange>> tested =
        changes.entrySet().stream().filter(each -> each.getValue().p().isPresent()).toList();
    double[] raised =
        Holm.adjust(
            tested.stream().mapToDouble(each -> each.getValue().p().orElseThrow()).toArray());
    for (int i = 0; i < raised.length; i++) {
      WaveChange change = tested.get(i).getValue();
      tested.get(i).setValue(change.withAdjustedP(raised[i]));
    }
    return ImmutableMap.copyOf(changes);
  }
}
