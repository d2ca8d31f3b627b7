package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.SegmentsResult.Basis;
import org.klantreis.journey.scoring.comparison.SegmentsResult.Ends;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentDifference;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentMeasure;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentTest;
import org.klantreis.journey.scoring.comparison.SegmentsResult.Tested;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandShares;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.satisfaction.NetPromoterScore;
import org.klantreis.journey.scoring.satisfaction.NpsDifference;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.statistics.AnalysisOfVariance;
import org.klantreis.journey.scoring.statistics.ChiSquaredTest;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanDifference;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.ProportionDifference;
import org.klantreis.journey.scoring.statistics.Uncertain;

/**
 * A touchpoint with the ratings of the segments that can be compared at it.
 *
 * @param touchpoint the touchpoint
 * @param ratings of each segment with enough answers
 * @param leftOut how many other segments rated it
 * @param by how they are compared
 */
record SegmentedTouchpoint(
    Touchpoint touchpoint, ImmutableMap<Segment, RatingTally> ratings, int leftOut, Rule by) {

  /**
   * How segments are compared.
   *
   * @param rating by which aspect and bands, and at which confidence
   * @param recommend which touchpoints have a Net Promoter Score
   * @param resamples for samples of which the textbook's distributions do not hold; 0 for none
   * @param seed of the resamples
   */
  record Rule(RatingRule rating, RecommendQuestions recommend, long resamples, long seed) {}

  /** How many equally weighted answers of a segment are enough: with fewer nothing is settled. */
  static final int LEAST_ANSWERS = 5;

  /** From where on Welch's distribution no longer holds with skewed answers. */
  private static final double MOST_UNLIKE = 3;

  static SegmentedTouchpoint of(Touchpoint touchpoint, Map<Segment, Ratings> segments, Rule by) {
    ImmutableMap.Builder<Segment, RatingTally> enough = ImmutableMap.builder();
    int few = 0;
    for (Map.Entry<Segment, Ratings> each : segments.entrySet()) {
      RatingTally tally = each.getValue().of(touchpoint.id(), by.rating().aspect());
      if (tally.effectiveN() >= LEAST_ANSWERS) {
        enough.put(each.getKey(), tally);
      } else if (!tally.isEmpty()) {
        few++;
      }
    }
    return new SegmentedTouchpoint(touchpoint, enough.buildOrThrow(), few, by);
  }

  boolean isComparable() {
    return ratings.size() > 1;
  }

  /** The tests of a measure that are made here, not adjusted yet; none where it is not defined. */
  ImmutableList<SegmentDifference> differences(SegmentMeasure measure) {
    return switch (measure) {
      case MEAN -> ImmutableList.of(mean());
      case BANDS ->
          by.rating()
              .bands(scale())
              .map(this::bands)
              .map(ImmutableList::of)
              .orElse(ImmutableList.of());
      case NPS -> scores();
    };
  }

  private RatingScale scale() {
    return ratings.values().asList().get(0).scale();
  }

  /** Two segments, in the order of what is compared. */
  private record Pair<T>(Ends ends, T lower, T higher) {}

  private SegmentDifference mean() {
    ImmutableMap<Segment, MeanEstimate> all = each(tally -> by.rating().mean(tally).orElseThrow());
    ImmutableList<MeanEstimate> means = all.values().asList();
    ImmutableList<Pair<MeanEstimate>> pairs = pairs(all, MeanEstimate::mean);
    boolean allVary = means.stream().allMatch(mean -> error(mean) > 0);
    Pair<MeanEstimate> best =
        toldApartBest(
            pairs, allVary ? SegmentedTouchpoint::apart : SegmentedTouchpoint::apartByOneSpread);
    if (by.resamples() > 0 && !(allVary && areAlikeInSize())) {
      return mean(
          best,
          allVary ? SegmentTest.WELCH_RESAMPLED : SegmentTest.POOLED_RESAMPLED,
          AnalysisOfVariance.resampled(
              levels(),
              ratings.values().stream().map(SegmentedTouchpoint::counts).toList(),
              by.resamples(),
              by.seed()));
    }
    if (!allVary) {
      return mean(best, SegmentTest.POOLED_ANOVA, AnalysisOfVariance.pooled(means));
    }
    if (means.size() > 2) {
      return mean(best, SegmentTest.WELCH_ANOVA, AnalysisOfVariance.welch(means));
    }
    MeanDifference welch =
        MeanDifference.between(best.lower(), best.higher(), by.rating().confidence());
    return difference(SegmentMeasure.MEAN, best.ends(), welch.interval(), tested(welch));
  }

  /** Whether none has more than three times the answers of another. */
  private boolean areAlikeInSize() {
    DoubleSummaryStatistics sizes =
        ratings.values().stream().collect(Collectors.summarizingDouble(RatingTally::effectiveN));
    return sizes.getMax() <= MOST_UNLIKE * sizes.getMin();
  }

  private double[] levels() {
    return scale().values();
  }

  /** Answers by rating; of weighted ones how many equally weighted answers they are worth. */
  private static double[] counts(RatingTally tally) {
    return IntStream.range(0, tally.scale().levels())
        .mapToDouble(level -> tally.weightAt(level) / tally.totalWeight() * tally.effectiveN())
        .toArray();
  }

  private SegmentDifference mean(
      Pair<MeanEstimate> pair, SegmentTest test, Optional<AnalysisOfVariance> analysis) {
    return difference(
        SegmentMeasure.MEAN,
        pair.ends(),
        Optional.empty(),
        analysis
            .map(
                found ->
                    Tested.of(
                        test,
                        found.f(),
                        OptionalDouble.of(found.between()),
                        OptionalDouble.of(found.within()),
                        found.p()))
            .orElseGet(() -> Tested.not(test)));
  }

  /** In standard errors of the difference. */
  private static double apart(Pair<MeanEstimate> pair) {
    return pair.ends().distance() / Math.hypot(error(pair.lower()), error(pair.higher()));
  }

  /** In standard errors of the difference, but for the spread, which is that of all. */
  private static double apartByOneSpread(Pair<MeanEstimate> pair) {
    return pair.ends().distance()
        / Math.sqrt(1 / pair.lower().effectiveN() + 1 / pair.higher().effectiveN());
  }

  private static double error(MeanEstimate mean) {
    return mean.standardError().orElse(0);
  }

  private static Tested tested(MeanDifference welch) {
    return welch.p().isEmpty()
        ? Tested.not(SegmentTest.WELCH_T)
        : Tested.of(
            SegmentTest.WELCH_T,
            welch.value() / welch.standardError().orElseThrow(),
            welch.degreesOfFreedom(),
            OptionalDouble.empty(),
            welch.p().getAsDouble());
  }

  private SegmentDifference bands(Bands bands) {
    ImmutableMap<Segment, BandShares> shares =
        each(tally -> BandShares.of(tally, bands, by.rating().confidence()));
    Band telling =
        Collections.max(
            Arrays.asList(Band.values()), comparingDouble(band -> z(pair(shares, band), band)));
    Pair<BandShares> pair = pair(shares, telling);
    return new SegmentDifference(
        touchpoint,
        scale(),
        SegmentMeasure.BANDS,
        Optional.of(telling),
        pair.ends(),
        new Uncertain(pair.ends().distance(), Optional.empty()),
        chiSquared(shares.values()),
        basis());
  }

  private static Pair<BandShares> pair(ImmutableMap<Segment, BandShares> shares, Band band) {
    return toldApartBest(pairs(shares, each -> each.of(band).value()), pair -> z(pair, band));
  }

  private static double z(Pair<BandShares> pair, Band band) {
    return ProportionDifference.between(pair.lower().of(band), pair.higher().of(band)).z();
  }

  private Tested chiSquared(Collection<BandShares> segments) {
    List<double[]> counts = segments.stream().map(SegmentedTouchpoint::counts).toList();
    return ChiSquaredTest.of(counts)
        .map(found -> tested(SegmentTest.CHI_SQUARED, found))
        .or(
            () ->
                by.resamples() == 0
                    ? Optional.empty()
                    : ChiSquaredTest.resampled(counts, by.resamples(), by.seed())
                        .map(found -> tested(SegmentTest.CHI_SQUARED_RESAMPLED, found)))
        .orElseGet(() -> Tested.not(SegmentTest.CHI_SQUARED));
  }

  private static Tested tested(SegmentTest test, ChiSquaredTest found) {
    return Tested.of(
        test,
        found.statistic(),
        OptionalDouble.of(found.degreesOfFreedom()),
        OptionalDouble.empty(),
        found.p());
  }

  /** Answers by band; of weighted ones how many equally weighted answers they are worth. */
  private static double[] counts(BandShares shares) {
    return Arrays.stream(Band.values())
        .mapToDouble(band -> shares.of(band).value() * shares.of(band).n())
        .toArray();
  }

  /** Of each pair of segments; none where no score is defined. */
  private ImmutableList<SegmentDifference> scores() {
    if (!by.recommend().includes(touchpoint.id())
        || by.rating().aspect() != RatingAspect.OVERALL
        || !NetPromoterScore.isOn(scale())) {
      return ImmutableList.of();
    }
    return pairs(each(tally -> NetPromoterScore.of(tally).orElseThrow()), NetPromoterScore::score)
        .stream()
        .map(this::score)
        .collect(toImmutableList());
  }

  private SegmentDifference score(Pair<NetPromoterScore> pair) {
    NpsDifference difference = NpsDifference.between(pair.lower(), pair.higher());
    return difference(
        SegmentMeasure.NPS,
        pair.ends(),
        Optional.of(difference.interval(by.rating().confidence()))
            .filter(ends -> ratings.size() == 2),
        Tested.of(
            SegmentTest.NPS_DIFFERENCE,
            difference.z(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Math.min(1, difference.pValue())));
  }

  private <T> ImmutableMap<Segment, T> each(Function<RatingTally, T> estimate) {
    return ImmutableMap.copyOf(Maps.transformValues(ratings, estimate::apply));
  }

  private static <T> ImmutableList<Pair<T>> pairs(
      ImmutableMap<Segment, T> all, ToDoubleFunction<T> value) {
    List<Map.Entry<Segment, T>> ascending =
        all.entrySet().stream()
            .sorted(comparingDouble(each -> value.applyAsDouble(each.getValue())))
            .toList();
    ImmutableList.Builder<Pair<T>> pairs = ImmutableList.builder();
    for (int i = 0; i < ascending.size(); i++) {
      for (Map.Entry<Segment, T> higher : ascending.subList(i + 1, ascending.size())) {
        Map.Entry<Segment, T> lower = ascending.get(i);
        pairs.add(
            new Pair<>(
                new Ends(
                    lower.getKey(),
                    value.applyAsDouble(lower.getValue()),
                    higher.getKey(),
                    value.applyAsDouble(higher.getValue())),
                lower.getValue(),
                higher.getValue()));
      }
    }
    return pairs.build();
  }

  private static <T> Pair<T> toldApartBest(
      List<Pair<T>> pairs, ToDoubleFunction<Pair<T>> standardErrors) {
    return Collections.max(pairs, comparingDouble(standardErrors));
  }

  private SegmentDifference difference(
      SegmentMeasure measure, Ends ends, Optional<Interval> interval, Tested tested) {
    return new SegmentDifference(
        touchpoint,
        scale(),
        measure,
        Optional.empty(),
        ends,
        new Uncertain(ends.distance(), interval),
        tested,
        basis());
  }

  private Basis basis() {
    return new Basis(
        ratings.size(),
        leftOut,
        ratings.values().stream().mapToLong(RatingTally::n).sum(),
        ratings.values().stream().mapToDouble(RatingTally::effectiveN).sum());
  }
}
