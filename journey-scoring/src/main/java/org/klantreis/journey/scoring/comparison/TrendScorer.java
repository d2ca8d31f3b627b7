package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.TrendResult.Direction;
import org.klantreis.journey.scoring.comparison.TrendResult.TouchpointTrend;
import org.klantreis.journey.scoring.comparison.TrendResult.WaveMean;
import org.klantreis.journey.scoring.comparison.WaveSeries.Wave;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Holm;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanTrend;
import org.klantreis.journey.scoring.statistics.Uncertain;

/**
 * Three waves of ratings or more: per touchpoint the slope of the straight line through the means,
 * with its interval ({@link MeanTrend}), and whether the means lie on a line at all; both with
 * Holm's adjustment (1979) over the touchpoints.
 *
 * <p>A wave counts at a touchpoint where its answers are worth at least five. The respondents of
 * the waves are taken to be others. A touchpoint that is rated on different scales in different
 * waves is left out, and named; not applicable when none is left. Too little evidence when no
 * touchpoint was rated often enough in three waves. Two waves are what {@link WaveScorer} compares.
 *
 * <p>Ratings of 7, 8, 8, 7, 9, 8, 6 in 2021, of 8, 8, 9, 7, 9 in 2022 and of 9, 10, 9, 10, 8, 9 in
 * 2024 rise by 0.53 a year (95 %: 0.19 to 0.87).
 */
public final class TrendScorer {

  /** The id of this scorer. */
  public static final String ID = "trend";

  /** How many equally weighted answers of a wave are enough: with fewer nothing is settled. */
  static final int LEAST_ANSWERS = SegmentedTouchpoint.LEAST_ANSWERS;

  private static final int LEAST_WAVES = 3;

  private static final SettableScorer<WaveSeries, TrendResult> STANDARD =
      SettableScorer.of(
              ID,
              TrendWords.WORDS,
              (WaveSeries series) -> series.journey().name(),
              TrendScorer::judge,
              Parameter.ASPECT,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE)
          .ruledBy("weighted least squares on the means; Holm");

  private TrendScorer() {}

  /**
   * The scorer with the default of every setting: aspect, how the mean of a wave gets its interval,
   * and the confidence of the intervals, at which a trend counts.
   */
  public static SettableScorer<WaveSeries, TrendResult> standard() {
    return STANDARD;
  }

  private static Answer<TrendResult> judge(WaveSeries series, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    List<RatingTally> tallies =
        series.waves().stream()
            .flatMap(
                wave ->
                    series.journey().touchpointIds().stream()
                        .map(id -> wave.ratings().of(id, rule.aspect())))
            .toList();
    return answer(series, rule)
        .restingOn(
            tallies.stream().mapToLong(RatingTally::n).sum(),
            tallies.stream().mapToDouble(RatingTally::effectiveN).sum());
  }

  private static Answer<TrendResult> answer(WaveSeries series, RatingRule rule) {
    List<TouchpointTrend> trends = new ArrayList<>();
    ImmutableList.Builder<Touchpoint> unmeasured = ImmutableList.builder();
    Map<Touchpoint, RatingScale> changing = new LinkedHashMap<>();
    for (Touchpoint touchpoint : series.journey().touchpoints()) {
      Optional<RatingScale> other = otherScale(touchpoint, series, rule);
      if (other.isPresent()) {
        changing.put(touchpoint, other.get());
      } else {
        trend(touchpoint, series, rule)
            .ifPresentOrElse(trends::add, () -> unmeasured.add(touchpoint));
      }
    }
    if (trends.isEmpty()) {
      return changing.entrySet().stream()
          .findFirst()
          .map(
              each ->
                  Answer.<TrendResult>notApplicable(
                      TrendWords.otherScale(
                          firstScale(each.getKey(), series, rule), each.getValue())))
          .orElseGet(() -> Answer.tooLittleEvidence(TrendWords.tooFew()));
    }
    TrendResult result =
        new TrendFindings(
            series.waves().get(0).ratings().scale(),
            rule.confidence(),
            series.pace(),
            series.waves().stream().map(Wave::name).collect(toImmutableList()),
            adjusted(trends, rule),
            unmeasured.build(),
            ImmutableList.copyOf(changing.keySet()));
    return new TrendWords(rule, result).answer();
  }

  private static Stream<RatingTally> rated(
      Touchpoint touchpoint, WaveSeries series, RatingRule rule) {
    return series.waves().stream()
        .map(wave -> wave.ratings().of(touchpoint.id(), rule.aspect()))
        .filter(tally -> !tally.isEmpty());
  }

  /** The scale of the first wave that rated a touchpoint. */
  private static RatingScale firstScale(Touchpoint touchpoint, WaveSeries series, RatingRule rule) {
    return rated(touchpoint, series, rule).findFirst().orElseThrow().scale();
  }

  /** A scale of a later wave on which numbers mean something else than in the first. */
  private static Optional<RatingScale> otherScale(
      Touchpoint touchpoint, WaveSeries series, RatingRule rule) {
    return rated(touchpoint, series, rule)
        .map(RatingTally::scale)
        .filter(scale -> !scale.isComparableTo(firstScale(touchpoint, series, rule)))
        .findFirst();
  }

  private static Optional<TouchpointTrend> trend(
      Touchpoint touchpoint, WaveSeries series, RatingRule rule) {
    List<MeanEstimate> means = new ArrayList<>();
    ImmutableList.Builder<WaveMean> waves = ImmutableList.builder();
    List<Double> times = new ArrayList<>();
    for (Wave wave : series.waves()) {
      RatingTally tally = wave.ratings().of(touchpoint.id(), rule.aspect());
      if (tally.effectiveN() >= LEAST_ANSWERS) {
        MeanEstimate mean = rule.mean(tally).orElseThrow();
        means.add(mean);
        times.add(wave.time());
        waves.add(
            new WaveMean(
                wave.name(),
                new Uncertain(mean.mean(), mean.interval()),
                mean.n(),
                mean.effectiveN()));
      }
    }
    return means.size() < LEAST_WAVES
        ? Optional.empty()
        : MeanTrend.of(
                times.stream().mapToDouble(Double::doubleValue).toArray(), means, rule.confidence())
            .map(
                trend ->
                    new TouchpointTrend(
                        touchpoint,
                        firstScale(touchpoint, series, rule),
                        Direction.OPEN,
                        new Uncertain(trend.slope(), trend.interval()),
                        trend.p(),
                        OptionalDouble.empty(),
                        trend.bendP(),
                        OptionalDouble.empty(),
                        waves.build()));
  }

  private static ImmutableList<TouchpointTrend> adjusted(
      List<TouchpointTrend> trends, RatingRule rule) {
    List<OptionalDouble> slopes = holm(trends, TouchpointTrend::p);
    List<OptionalDouble> bends = holm(trends, TouchpointTrend::bendP);
    ImmutableList.Builder<TouchpointTrend> adjusted = ImmutableList.builder();
    for (int i = 0; i < trends.size(); i++) {
      adjusted.add(trends.get(i).adjusted(slopes.get(i), bends.get(i), rule.confidence()));
    }
    return adjusted.build();
  }

  /** The touchpoints that are tested are a family. */
  private static List<OptionalDouble> holm(
      List<TouchpointTrend> trends, Function<TouchpointTrend, OptionalDouble> p) {
    double[] raised =
        Holm.adjust(trends.stream().flatMapToDouble(each -> p.apply(each).stream()).toArray());
    List<OptionalDouble> all = new ArrayList<>();
    int next = 0;
    for (TouchpointTrend each : trends) {
      all.add(
          p.apply(each).isPresent() ? OptionalDouble.of(raised[next++]) : OptionalDouble.empty());
    }
    return all;
  }
}
