package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.WaveResult.TouchpointWaves;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveMeasure;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveTest;
import org.klantreis.journey.scoring.rated.BandShares;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.satisfaction.NetPromoterScore;
import org.klantreis.journey.scoring.satisfaction.NpsDifference;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Holm;
import org.klantreis.journey.scoring.statistics.PermutationTest;
import org.klantreis.journey.scoring.statistics.ProportionDifference;

/**
 * Two waves of ratings (<i>nulmeting en vervolgmeting</i>): per touchpoint the difference of the
 * mean (Welch 1947), of the share in each band (Newcombe 1998; pooled z test) and of the Net
 * Promoter Score, with Holm's adjustment (1979) over the touchpoints within each measure.
 *
 * <p>Touchpoints are matched by id. Where it is known who rated what ({@link
 * EvidenceKey#RATINGS_BY_RESPONDENT}) and at least half of the smaller wave rated a touchpoint both
 * times, its mean is compared in pairs: the difference of each who did, by Student's t with n - 1.
 * Otherwise, and for shares and NPS, the respondents of the two waves are taken to be others: where
 * the same people answered twice, the intervals are wider than they need be as long as their
 * answers go together. NPS is of overall ratings of recommend questions only, and on a scale
 * without bands only means are compared. Where one wave has more than three times the ratings of
 * the other, or the ratings of a wave do not vary, p of the mean comes from a permutation of the
 * answers instead ({@link PermutationTest}), and its interval is still Welch's; weighted ratings
 * stay with Welch. The same p decides which breaks a redesign closes. A touchpoint that is rated on
 * different scales in the two waves is left out, and named; not applicable when none is left. Too
 * little evidence when no touchpoint was rated in both.
 *
 * <p>Ratings of 7, 8, 8, 7, 9, 8 and 6, and then of 9, 10, 9, 10 and 8, are a mean that rose by
 * 1.63, p = 0.012.
 */
public final class WaveScorer {

  /** The id of this scorer. */
  public static final String ID = "waves";

  private static final SettableScorer<JourneyPair, WaveResult> STANDARD =
      SettableScorer.of(
              ID,
              WaveWords.WORDS,
              pair -> pair.after().journey().name(),
              WaveScorer::judge,
              Parameter.ASPECT,
              Bands.PARAMETER,
              RecommendQuestions.PARAMETER,
              Parameter.CONFIDENCE)
          .ruledBy(
              "paired t, Welch or a permutation, Newcombe, adjusted Wald; Holm within a measure");

  private WaveScorer() {}

  /**
   * The scorer with the default of every setting: aspect, bands, no recommend question, and the
   * confidence of the intervals, at which a change counts.
   */
  public static SettableScorer<JourneyPair, WaveResult> standard() {
    return STANDARD;
  }

  private static Answer<WaveResult> judge(JourneyPair pair, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    Sample rated = Sample.of(pair, rule.aspect());
    return answer(pair, rule, settings.get(RecommendQuestions.PARAMETER))
        .restingOn(rated.n(), rated.effectiveN());
  }

  private static Answer<WaveResult> answer(
      JourneyPair pair, RatingRule rule, RecommendQuestions recommend) {
    ImmutableMap<TouchpointId, WaveChange> means = MeanChanges.between(pair, rule);
    ImmutableList.Builder<TouchpointWaves> both = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> unmeasured = ImmutableList.builder();
    Map<Touchpoint, OtherScale> changing = new LinkedHashMap<>();
    for (Touchpoint later : pair.after().journey().touchpoints()) {
      Optional<Touchpoint> earlier = pair.before().journey().touchpoint(later.id());
      if (earlier.isPresent()) {
        TouchpointStudy was = new TouchpointStudy(pair.before(), earlier.get());
        TouchpointStudy is = new TouchpointStudy(pair.after(), later);
        Optional<OtherScale> other = OtherScale.of(was, is, rule.aspect());
        other.ifPresent(scales -> changing.put(later, scales));
        if (other.isEmpty()) {
          compare(was, is, Optional.ofNullable(means.get(later.id())), rule, recommend)
              .ifPresentOrElse(both::add, () -> unmeasured.add(later));
        }
      }
    }
    ImmutableList<TouchpointWaves> compared = adjusted(both.build());
    if (compared.isEmpty()) {
      return changing.values().stream()
          .findFirst()
          .map(
              scales ->
                  Answer.<WaveResult>notApplicable(
                      WaveWords.otherScale(scales.before(), scales.after())))
          .orElseGet(() -> Answer.tooLittleEvidence(WaveWords.nothingInBoth()));
    }
    WaveResult result =
        new WaveResult(
            pair.after().ratings().orElseThrow().scale(),
            rule.confidence(),
            compared,
            unmeasured.build(),
            ImmutableList.copyOf(changing.keySet()),
            missingFrom(pair.after().journey(), pair.before().journey()),
            missingFrom(pair.before().journey(), pair.after().journey()));
    return new WaveWords(rule, pair, result).answer();
  }

  /** The scales of a touchpoint that is rated on different ones in the two waves. */
  private record OtherScale(RatingScale before, RatingScale after) {

    static Optional<OtherScale> of(
        TouchpointStudy before, TouchpointStudy after, RatingAspect aspect) {
      return before
          .ratings(aspect)
          .map(RatingTally::scale)
          .flatMap(
              was ->
                  after
                      .ratings(aspect)
                      .map(RatingTally::scale)
                      .filter(is -> !is.isComparableTo(was))
                      .map(is -> new OtherScale(was, is)));
    }
  }

  private static ImmutableList<Touchpoint> missingFrom(Journey journey, Journey other) {
    return other.touchpoints().stream()
        .filter(touchpoint -> journey.touchpoint(touchpoint.id()).isEmpty())
        .collect(toImmutableList());
  }

  private static Optional<TouchpointWaves> compare(
      TouchpointStudy earlier,
      TouchpointStudy later,
      Optional<WaveChange> mean,
      RatingRule rule,
      RecommendQuestions recommend) {
    return mean.map(
        change -> {
          RatingTally before = earlier.ratings(rule.aspect()).orElseThrow();
          RatingTally after = later.ratings(rule.aspect()).orElseThrow();
          return new TouchpointWaves(
              later.touchpoint(),
              after.scale(),
              Sample.of(before),
              Sample.of(after),
              Pairs.of(earlier, later, rule.aspect()).map(Pairs::n),
              changes(change, before, after, rule, recommend.includes(later.touchpoint().id())));
        });
  }

  private static ImmutableList<WaveChange> changes(
      WaveChange mean,
      RatingTally before,
      RatingTally after,
      RatingRule rule,
      boolean isRecommendQuestion) {
    ImmutableList.Builder<WaveChange> changes = ImmutableList.builder();
    changes.add(mean);
    rule.bands(before.scale())
        .ifPresent(
            bands ->
                changes.addAll(
                    shares(
                        BandShares.of(before, bands, rule.confidence()),
                        BandShares.of(after, bands, rule.confidence()))));
    if (isRecommendQuestion && rule.aspect() == RatingAspect.OVERALL) {
      NetPromoterScore.of(before)
          .flatMap(was -> NetPromoterScore.of(after).map(is -> nps(was, is, rule)))
          .ifPresent(changes::add);
    }
    return changes.build();
  }

  private static ImmutableList<WaveChange> shares(BandShares before, BandShares after) {
    ImmutableList.Builder<WaveChange> changes = ImmutableList.builder();
    for (WaveMeasure measure : WaveMeasure.values()) {
      measure
          .band()
          .ifPresent(
              band -> {
                ProportionDifference difference =
                    ProportionDifference.between(before.of(band), after.of(band));
                changes.add(
                    new WaveChange(
                        measure,
                        WaveTest.POOLED_Z,
                        before.of(band).value(),
                        after.of(band).value(),
                        difference.value(),
                        Optional.of(difference.interval()),
                        OptionalDouble.of(difference.p()),
                        OptionalDouble.empty()));
              });
    }
    return changes.build();
  }

  private static WaveChange nps(NetPromoterScore before, NetPromoterScore after, RatingRule rule) {
    NpsDifference difference = NpsDifference.between(before, after);
    return new WaveChange(
        WaveMeasure.NPS,
        WaveTest.ADJUSTED_WALD,
        before.score(),
        after.score(),
        difference.points(),
        Optional.of(difference.interval(rule.confidence())),
        OptionalDouble.of(difference.pValue()),
        OptionalDouble.empty());
  }

  /** With Holm's adjustment, which means have: the touchpoints of one measure are a family. */
  private static ImmutableList<TouchpointWaves> adjusted(ImmutableList<TouchpointWaves> all) {
    ImmutableTable.Builder<TouchpointId, WaveMeasure, Double> adjusted = ImmutableTable.builder();
    for (WaveMeasure measure : EnumSet.complementOf(EnumSet.of(WaveMeasure.MEAN))) {
      List<TouchpointWaves> tested =
          all.stream().filter(each -> each.p(measure).isPresent()).toList();
      double[] raised =
          Holm.adjust(tested.stream().mapToDouble(each -> each.p(measure).orElseThrow()).toArray());
      for (int i = 0; i < raised.length; i++) {
        adjusted.put(tested.get(i).touchpoint().id(), measure, raised[i]);
      }
    }
    ImmutableTable<TouchpointId, WaveMeasure, Double> table = adjusted.build();
    return all.stream()
        .map(each -> each.withAdjusted(table.row(each.touchpoint().id())))
        .collect(toImmutableList());
  }
}
