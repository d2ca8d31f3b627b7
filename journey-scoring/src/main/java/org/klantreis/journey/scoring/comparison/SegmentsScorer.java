package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.comparison.SegmentedTouchpoint.Rule;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentDifference;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentMeasure;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentSample;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Holm;

/**
 * Where segments differ: per touchpoint the means (Welch's t test of two segments, Welch's analysis
 * of variance of more, 1951), the shares of answers in the bands (Pearson's chi squared, 1900, by
 * resampling where answers are few), and the Net Promoter Scores of each pair of segments, with
 * Holm's adjustment (1979) over all tests within each measure.
 *
 * <p>It reads the ratings by segment ({@link EvidenceKey#RATINGS_BY_SEGMENT}). A segment is
 * compared at a touchpoint where its answers are worth at least five; those of whom the segment is
 * not known are no segment. The respondents of the segments are taken to be others. Where one
 * segment has more than three times the answers of another, Welch's statistic is tested by
 * resampling: of skewed answers a small segment often spreads too little by chance, and Welch's own
 * distribution then finds what is not there. Where a segment gave one rating throughout, it is the
 * classical analysis of variance that is, because Welch's would take that mean to be known exactly.
 * NPS is of overall ratings of recommend questions only, and on a scale without bands only means
 * are compared. Too little evidence when no touchpoint has two segments to compare.
 *
 * <p>Ratings of 7, 8, 8, 7, 9, 8, 6 in one segment and of 9, 10, 9, 10, 8 in another differ by
 * 1.63, p = 0.012.
 */
public final class SegmentsScorer {

  /** The id of this scorer. */
  public static final String ID = "segments";

  private static final SettableScorer<JourneyStudy, SegmentsResult> STANDARD =
      SettableScorer.ofJourneys(
              ID,
              SegmentsWords.WORDS,
              SegmentsScorer::judge,
              Parameter.ASPECT,
              Bands.PARAMETER,
              RecommendQuestions.PARAMETER,
              Parameter.CONFIDENCE,
              Parameter.RESAMPLES,
              Parameter.SEED)
          .ruledBy("Welch, chi squared, adjusted Wald; Holm within a measure");

  private static final Comparator<SegmentDifference> TELLING =
      comparingDouble((SegmentDifference test) -> test.tested().p().orElse(1))
          .thenComparingDouble(test -> -test.difference().value());

  private SegmentsScorer() {}

  /**
   * The scorer with the default of every setting: aspect, bands, no recommend question, the
   * confidence of the intervals, at which a difference counts, and the resamples.
   */
  public static SettableScorer<JourneyStudy, SegmentsResult> standard() {
    return STANDARD;
  }

  private static Answer<SegmentsResult> judge(JourneyStudy study, Settings settings) {
    Optional<Segmented<Ratings>> segmented = study.evidence(EvidenceKey.RATINGS_BY_SEGMENT);
    return segmented.isEmpty()
        ? Answer.tooLittleEvidence(SegmentsWords.notToldApart())
        : judge(
            study,
            segmented.get(),
            new Rule(
                RatingRule.of(settings),
                settings.get(RecommendQuestions.PARAMETER),
                settings.get(Parameter.RESAMPLES),
                settings.get(Parameter.SEED)));
  }

  private static Answer<SegmentsResult> judge(
      JourneyStudy study, Segmented<Ratings> segmented, Rule rule) {
    ImmutableMap<Segment, Ratings> named =
        segmented.parts().entrySet().stream()
            .filter(part -> !part.getKey().equals(Segment.NONE))
            .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    ImmutableList<SegmentedTouchpoint> touchpoints =
        study.journey().touchpoints().stream()
            .map(touchpoint -> SegmentedTouchpoint.of(touchpoint, named, rule))
            .collect(toImmutableList());
    ImmutableList<SegmentSample> samples =
        named.entrySet().stream()
            .map(part -> sample(part.getKey(), part.getValue(), study, rule.rating().aspect()))
            .collect(toImmutableList());
    SegmentsResult result =
        new SegmentsFindings(
            segmented.nothing().scale(),
            rule.rating().confidence(),
            samples,
            differences(
                touchpoints.stream().filter(SegmentedTouchpoint::isComparable).toList(),
                rule.rating().confidence()),
            touchpoints.stream()
                .filter(each -> !each.isComparable())
                .map(SegmentedTouchpoint::touchpoint)
                .collect(toImmutableList()));
    Answer<SegmentsResult> answer =
        result.differences().isEmpty()
            ? Answer.tooLittleEvidence(SegmentsWords.tooFew())
            : new SegmentsWords(rule.rating(), result).answer();
    return answer.restingOn(
        samples.stream().mapToLong(SegmentSample::n).sum(),
        samples.stream().mapToDouble(SegmentSample::nEff).sum());
  }

  private static SegmentSample sample(
      Segment segment, Ratings ratings, JourneyStudy study, RatingAspect aspect) {
    List<RatingTally> tallies =
        study.journey().touchpointIds().stream().map(id -> ratings.of(id, aspect)).toList();
    return new SegmentSample(
        segment,
        tallies.stream().mapToLong(RatingTally::n).sum(),
        tallies.stream().mapToDouble(RatingTally::effectiveN).sum());
  }

  /** One for each measure of each touchpoint: of several tests the one that tells most. */
  private static ImmutableList<SegmentDifference> differences(
      List<SegmentedTouchpoint> touchpoints, Confidence confidence) {
    ImmutableListMultimap.Builder<Touchpoint, SegmentDifference> found =
        ImmutableListMultimap.builder();
    for (SegmentMeasure measure : SegmentMeasure.values()) {
      List<SegmentDifference> tests =
          touchpoints.stream().flatMap(each -> each.differences(measure).stream()).toList();
      Multimaps.index(adjusted(tests, confidence), SegmentDifference::touchpoint)
          .asMap()
          .forEach((touchpoint, its) -> found.put(touchpoint, Collections.min(its, TELLING)));
    }
    ImmutableListMultimap<Touchpoint, SegmentDifference> all = found.build();
    return touchpoints.stream()
        .flatMap(each -> all.get(each.touchpoint()).stream())
        .collect(toImmutableList());
  }

  /** With Holm's adjustment: the tests of one measure are a family. */
  private static List<SegmentDifference> adjusted(
      List<SegmentDifference> tests, Confidence confidence) {
    double[] raised =
        Holm.adjust(tests.stream().flatMapToDouble(test -> test.tested().p().stream()).toArray());
    List<SegmentDifference> adjusted = new ArrayList<>();
    int next = 0;
    for (SegmentDifference test : tests) {
      adjusted.add(
          test.tested().p().isPresent() ? test.adjusted(raised[next++], confidence) : test);
    }
    return adjusted;
  }
}
