package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Result;

/** Where segments rate the touchpoints of a journey differently. */
public sealed interface SegmentsResult extends Result permits SegmentsFindings {

  /** The usual scale; each difference has that of its touchpoint. */
  RatingScale scale();

  /** At which a difference counts. */
  Confidence confidence();

  /** The segments that have a name, in the order in which they were met. */
  ImmutableList<SegmentSample> segments();

  /**
   * A difference for each measure of each touchpoint at which two segments or more are compared, in
   * timeline order.
   */
  ImmutableList<SegmentDifference> differences();

  /** Touchpoints at which fewer than two segments have enough answers, in timeline order. */
  ImmutableList<Touchpoint> uncompared();

  /** The differences of one measure, in timeline order. */
  default ImmutableList<SegmentDifference> differences(SegmentMeasure measure) {
    return differences().stream()
        .filter(each -> each.measure() == measure)
        .collect(toImmutableList());
  }

  /**
   * The differences of one measure that count, the widest first; of means as a share of the length
   * of their scale.
   */
  default ImmutableList<SegmentDifference> counting(SegmentMeasure measure) {
    return differences(measure).stream()
        .filter(each -> each.tested().significant())
        .sorted(comparingDouble(each -> -each.width()))
        .collect(toImmutableList());
  }

  /** What is compared between segments. */
  enum SegmentMeasure {
    /** The mean rating, in points of the scale. */
    MEAN,
    /** The shares of answers in the bands, 0 to 1; on a scale that has them. */
    BANDS,
    /** The Net Promoter Score, in points from -100 to 100; of overall ratings on 0-10 only. */
    NPS
  }

  /** How it is tested that there is no difference. */
  enum SegmentTest {
    /** Welch's t test, of the means of two segments. */
    WELCH_T,
    /** Welch's analysis of variance, of the means of more. */
    WELCH_ANOVA,
    /**
     * Welch's statistic by resampling, where one segment has over three times another's answers.
     */
    WELCH_RESAMPLED,
    /** The classical analysis of variance by resampling, where a segment does not vary. */
    POOLED_RESAMPLED,
    /** The classical analysis of variance, where a segment does not vary and nothing is drawn. */
    POOLED_ANOVA,
    /** Pearson's chi squared, of bands. */
    CHI_SQUARED,
    /** The same by resampling, where the answers are too few for its distribution. */
    CHI_SQUARED_RESAMPLED,
    /** The z test of two scores with adjusted Wald, of each pair of segments. */
    NPS_DIFFERENCE
  }

  /**
   * How much a segment rated.
   *
   * @param segment its name
   * @param n how many ratings of touchpoints of the journey
   * @param nEff how many equally weighted ratings they are worth
   */
  record SegmentSample(Segment segment, long n, double nEff) implements Figured {}

  /**
   * How far segments differ in one measure of a touchpoint.
   *
   * @param touchpoint where
   * @param scale of its ratings
   * @param measure what is compared
   * @param band of bands, the one by which they are told apart best
   * @param ends the two segments that are told apart best, by their distance in standard errors
   * @param difference the higher less the lower value, at least 0; with an interval only where two
   *     segments are compared, by Welch's t test or by their scores: of the best of many pairs it
   *     would be too narrow
   * @param tested whether there is more to it than chance
   * @param basis on whose answers it rests
   */
  record SegmentDifference(
      Touchpoint touchpoint,
      RatingScale scale,
      SegmentMeasure measure,
      Optional<Band> band,
      Ends ends,
      Uncertain difference,
      Tested tested,
      Basis basis)
      implements Figured {

    /** By which differences at different touchpoints are put in order. */
    double width() {
      return measure == SegmentMeasure.MEAN
          ? difference.value() / (scale.highest() - scale.lowest())
          : difference.value();
    }

    SegmentDifference adjusted(double adjustedP, Confidence confidence) {
      return new SegmentDifference(
          touchpoint,
          scale,
          measure,
          band,
          ends,
          difference,
          tested.adjusted(adjustedP, confidence),
          basis);
    }
  }

  /**
   * Two segments with their values, in the unit of the measure.
   *
   * @param lowest the segment with the lower value
   * @param lowestValue its mean, share of answers in the band, or score
   * @param highest the segment with the higher value
   * @param highestValue likewise
   */
  record Ends(Segment lowest, double lowestValue, Segment highest, double highestValue)
      implements Figured {

    /** Highest less lowest; what lies within rounding of 0 is none. */
    double distance() {
      double distance = highestValue - lowestValue;
      return distance > RatingChange.ROUNDING ? distance : 0;
    }
  }

  /**
   * A test of no difference.
   *
   * @param test which one
   * @param statistic t, F, chi squared or z; absent where the answers do not vary, and where they
   *     are too few for chi squared and nothing is resampled
   * @param df degrees of freedom of t and chi squared; of F those between the segments
   * @param dfWithin degrees of freedom of F within the segments
   * @param p of no difference between any of the segments; of scores, between these two
   * @param adjustedP after Holm over all tests of the measure: one for each touchpoint, of scores
   *     one for each pair of segments there
   * @param significant whether there is more to it than chance: the adjusted p is below 1 less the
   *     confidence
   */
  record Tested(
      SegmentTest test,
      OptionalDouble statistic,
      OptionalDouble df,
      OptionalDouble dfWithin,
      OptionalDouble p,
      OptionalDouble adjustedP,
      boolean significant)
      implements Figured {

    /** Of that kind, but the answers do not allow it. */
    static Tested not(SegmentTest test) {
      return new Tested(
          test,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          false);
    }

    /** Not adjusted yet. */
    static Tested of(
        SegmentTest test, double statistic, OptionalDouble df, OptionalDouble dfWithin, double p) {
      return new Tested(
          test,
          OptionalDouble.of(statistic),
          df,
          dfWithin,
          OptionalDouble.of(p),
          OptionalDouble.empty(),
          false);
    }

    private Tested adjusted(double adjusted, Confidence confidence) {
      return new Tested(
          test,
          statistic,
          df,
          dfWithin,
          p,
          OptionalDouble.of(adjusted),
          adjusted < 1 - confidence.level());
    }
  }

  /**
   * Whose answers are compared.
   *
   * @param segments how many segments
   * @param leftOut how many more rated the touchpoint, too seldom to be compared
   * @param n how many answers of the segments compared
   * @param nEff how many equally weighted answers they are worth
   */
  record Basis(int segments, int leftOut, long n, double nEff) implements Figured {}
}
