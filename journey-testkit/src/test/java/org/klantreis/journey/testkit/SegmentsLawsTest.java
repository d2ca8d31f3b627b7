package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.SegmentsResult;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentDifference;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentMeasure;
import org.klantreis.journey.scoring.comparison.SegmentsScorer;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.AnalysisOfVariance;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanDifference;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;

class SegmentsLawsTest implements ScorerContract<JourneyStudy, SegmentsResult> {

  private static final double ROUNDING = 1e-9;
  private static final int LEAST_ANSWERS = 5;

  @Override
  public Scorer<JourneyStudy, SegmentsResult> scorer() {
    return SegmentsScorer.standard()
        .with(RecommendQuestions.PARAMETER, RecommendQuestions.ALL)
        .with(Parameter.RESAMPLES, 50L);
  }

  @Override
  @Provide
  public Arbitrary<JourneyStudy> subjects() {
    return Arbitraries.oneOf(JourneyArbitraries.studies(), segmented());
  }

  /** Studies with up to four segments, of which one may be unknown, on a scale of their own. */
  @Provide
  Arbitrary<JourneyStudy> segmented() {
    return JourneyArbitraries.journeys()
        .flatMap(
            journey ->
                RatingArbitraries.shippedScales()
                    .flatMap(
                        scale ->
                            ratings(scale, journey.touchpointIds())
                                .list()
                                .ofMaxSize(4)
                                .map(
                                    parts ->
                                        JourneyStudy.of(journey)
                                            .with(
                                                EvidenceKey.RATINGS_BY_SEGMENT,
                                                segments(scale, parts)))));
  }

  private static Arbitrary<Ratings> ratings(RatingScale scale, List<TouchpointId> touchpoints) {
    return RatingArbitraries.tallies(scale)
        .list()
        .ofSize(touchpoints.size())
        .map(
            tallies -> {
              Map<TouchpointId, RatingTally> all = new LinkedHashMap<>();
              for (int i = 0; i < tallies.size(); i++) {
                all.put(touchpoints.get(i), tallies.get(i));
              }
              return Ratings.of(scale, all);
            });
  }

  private static Segmented<Ratings> segments(RatingScale scale, List<Ratings> ratings) {
    Map<Segment, Ratings> parts = new LinkedHashMap<>();
    for (int i = 0; i < ratings.size(); i++) {
      parts.put(i == 3 ? Segment.NONE : Segment.of("segment " + i), ratings.get(i));
    }
    return segmented(scale, parts);
  }

  private static Segmented<Ratings> segmented(RatingScale scale, Map<Segment, Ratings> parts) {
    return new Segmented<>(Ratings.empty(scale), ImmutableMap.copyOf(parts));
  }

  private static Segmented<Ratings> of(JourneyStudy study) {
    return study.evidence(EvidenceKey.RATINGS_BY_SEGMENT).orElseThrow();
  }

  private List<SegmentDifference> differences(JourneyStudy study) {
    Optional<SegmentsResult> result = scorer().score(study).outcome().answer();
    return result.map(found -> List.copyOf(found.differences())).orElse(List.of());
  }

  private List<SegmentDifference> differences(JourneyStudy study, Map<Segment, Ratings> parts) {
    return differences(
        study.with(EvidenceKey.RATINGS_BY_SEGMENT, segmented(of(study).nothing().scale(), parts)));
  }

  @Property(tries = 300)
  void the_order_of_the_segments_does_not_matter(@ForAll("segmented") JourneyStudy study) {
    Map<Segment, Ratings> reversed = new LinkedHashMap<>();
    Lists.reverse(of(study).parts().entrySet().asList())
        .forEach(part -> reversed.put(part.getKey(), part.getValue()));
    List<SegmentDifference> one = differences(study);
    List<SegmentDifference> other = differences(study, reversed);
    assertEquals(one.size(), other.size());
    for (int i = 0; i < one.size(); i++) {
      SegmentDifference it = one.get(i);
      SegmentDifference back = other.get(i);
      assertEquals(it.measure(), back.measure());
      assertEquals(it.difference().value(), back.difference().value(), ROUNDING);
      // drawn again in another order
      if (!it.tested().test().name().endsWith("RESAMPLED")) {
        assertEquals(it.tested().p().orElse(-1), back.tested().p().orElse(-1), ROUNDING);
      }
    }
  }

  @Property(tries = 300)
  void those_of_whom_the_segment_is_unknown_are_none(@ForAll("segmented") JourneyStudy study) {
    Map<Segment, Ratings> named =
        Maps.filterKeys(of(study).parts(), segment -> !segment.equals(Segment.NONE));
    assertEquals(differences(study), differences(study, named));
  }

  @Property(tries = 300)
  void a_segment_does_not_differ_from_itself(@ForAll("segmented") JourneyStudy study) {
    of(study).parts().values().stream()
        .findFirst()
        .ifPresent(
            ratings -> {
              for (SegmentDifference each :
                  differences(
                      study, ImmutableMap.of(Segment.of("a"), ratings, Segment.of("b"), ratings))) {
                assertEquals(0, each.difference().value(), ROUNDING);
                assertEquals(1, each.tested().p().orElse(1), ROUNDING);
                assertTrue(!each.tested().significant(), each.toString());
              }
            });
  }

  @Property(tries = 300)
  void a_difference_counts_by_its_adjusted_p_value(@ForAll("segmented") JourneyStudy study) {
    for (SegmentDifference each : differences(study)) {
      double p = each.tested().p().orElse(1);
      double adjusted = each.tested().adjustedP().orElse(1);
      assertTrue(p >= 0 && p <= adjusted && adjusted <= 1, each.toString());
      assertEquals(adjusted < 0.05, each.tested().significant());
      assertTrue(each.difference().value() >= 0, each.toString());
      assertEquals(
          each.difference().value(),
          each.ends().highestValue() - each.ends().lowestValue(),
          ROUNDING);
    }
  }

  @Property(tries = 300)
  void what_is_compared_has_enough_answers(@ForAll("segmented") JourneyStudy study) {
    scorer()
        .score(study)
        .outcome()
        .answer()
        .ifPresent(
            result -> {
              assertEquals(
                  study.journey().touchpoints().size(),
                  result.differences(SegmentMeasure.MEAN).size() + result.uncompared().size());
              for (SegmentDifference each : result.differences()) {
                for (Segment end : List.of(each.ends().lowest(), each.ends().highest())) {
                  assertTrue(of(study).of(end).of(each.touchpoint().id()).n() >= LEAST_ANSWERS);
                }
              }
            });
  }

  @Property
  void welchs_tests_agree_on_two_samples(
      @ForAll("tallies") RatingTally first, @ForAll("tallies") RatingTally second) {
    Optional<MeanEstimate> one = MeanEstimate.of(first, MeanInterval.STUDENT, Confidence.STANDARD);
    Optional<MeanEstimate> other =
        MeanEstimate.of(second, MeanInterval.STUDENT, Confidence.STANDARD);
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    AnalysisOfVariance.welch(List.of(one.get(), other.get()))
        .ifPresent(
            test -> {
              MeanDifference t =
                  MeanDifference.between(one.get(), other.get(), Confidence.STANDARD);
              assertEquals(t.p().orElseThrow(), test.p(), ROUNDING);
              assertEquals(t.degreesOfFreedom().orElseThrow(), test.within(), 1e-6 * test.within());
            });
  }

  @Provide
  Arbitrary<RatingTally> tallies() {
    return RatingArbitraries.tallies(RatingScale.DUTCH_GRADE);
  }
}
