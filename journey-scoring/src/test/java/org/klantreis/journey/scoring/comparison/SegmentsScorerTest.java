package org.klantreis.journey.scoring.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentDifference;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentMeasure;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentTest;
import org.klantreis.journey.scoring.comparison.SegmentsResult.Tested;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.satisfaction.NetPromoterScore;
import org.klantreis.journey.scoring.satisfaction.NpsDifference;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.statistics.Holm;
import org.klantreis.journey.scoring.verdict.Verdict;

class SegmentsScorerTest {

  private static final RatingScale GRADES = RatingScale.DUTCH_GRADE;
  private static final TouchpointId DESK = TouchpointId.of("desk");
  private static final TouchpointId CALL = TouchpointId.of("call");
  private static final Journey JOURNEY =
      Journey.builder()
          .id("j")
          .name("J")
          .addTouchpoints(Touchpoint.of("desk", "Desk"), Touchpoint.of("call", "Call"))
          .build();

  private static final RatingTally FIRST = RatingTally.of(GRADES, 7, 8, 8, 7, 9, 8, 6);
  private static final RatingTally SECOND = RatingTally.of(GRADES, 9, 10, 9, 10, 8);
  private static final RatingTally THIRD = RatingTally.of(GRADES, 5, 6, 8, 9, 7, 7, 4, 10);

  private static JourneyStudy study(
      RatingScale scale, Map<String, Map<TouchpointId, RatingTally>> segments) {
    ImmutableMap.Builder<Segment, Ratings> parts = ImmutableMap.builder();
    segments.forEach((name, rated) -> parts.put(Segment.of(name), Ratings.of(scale, rated)));
    return JourneyStudy.of(JOURNEY)
        .with(
            EvidenceKey.RATINGS_BY_SEGMENT,
            new Segmented<>(Ratings.empty(scale), parts.buildOrThrow()));
  }

  private static Verdict<SegmentsResult> judge(
      RatingScale scale, Map<String, Map<TouchpointId, RatingTally>> segments) {
    return SegmentsScorer.standard()
        .with(RecommendQuestions.PARAMETER, RecommendQuestions.ALL)
        .score(study(scale, segments));
  }

  private static SegmentsResult result(Map<String, Map<TouchpointId, RatingTally>> segments) {
    return judge(GRADES, segments).outcome().answer().orElseThrow();
  }

  private static SegmentsResult withoutResamples(
      Map<String, Map<TouchpointId, RatingTally>> segments) {
    return SegmentsScorer.standard()
        .with(Parameter.RESAMPLES, 0L)
        .score(study(GRADES, segments))
        .outcome()
        .answer()
        .orElseThrow();
  }

  private static SegmentDifference only(SegmentsResult result, SegmentMeasure measure) {
    assertEquals(1, result.differences(measure).size());
    return result.differences(measure).get(0);
  }

  @Test
  void two_segments_are_compared_by_welchs_t_test() {
    SegmentDifference mean =
        only(
            result(ImmutableMap.of("b", Map.of(DESK, SECOND), "a", Map.of(DESK, FIRST))),
            SegmentMeasure.MEAN);
    // SciPy ttest_ind([9,10,9,10,8], [7,8,8,7,9,8,6], equal_var=False)
    assertEquals(SegmentTest.WELCH_T, mean.tested().test());
    assertEquals("a", mean.ends().lowest().name());
    assertEquals("b", mean.ends().highest().name());
    assertEquals(1.6285714285714281, mean.difference().value(), 1e-12);
    assertEquals(3.099627157661158, mean.tested().statistic().orElseThrow(), 1e-12);
    assertEquals(0.011882342602074701, mean.tested().p().orElseThrow(), 1e-12);
    assertEquals(0.4502524178495757, mean.difference().interval().orElseThrow().low(), 1e-9);
    assertTrue(mean.tested().significant());
  }

  @Test
  void three_segments_are_compared_by_welchs_analysis_of_variance() {
    SegmentDifference mean =
        only(
            result(
                ImmutableMap.of(
                    "a", Map.of(DESK, FIRST),
                    "b", Map.of(DESK, SECOND),
                    "c", Map.of(DESK, THIRD))),
            SegmentMeasure.MEAN);
    // see AnalysisOfVarianceTest
    assertEquals(SegmentTest.WELCH_ANOVA, mean.tested().test());
    assertEquals(0.016497931555155103, mean.tested().p().orElseThrow(), 1e-12);
    assertEquals(Optional.empty(), mean.difference().interval());
    // a and b are 3.1 standard errors apart, c and b only 2.9, though further in points
    assertEquals("a", mean.ends().lowest().name());
    assertEquals("b", mean.ends().highest().name());
  }

  @Test
  void a_segment_that_does_not_vary_is_not_taken_to_be_known_exactly() {
    Map<String, Map<TouchpointId, RatingTally>> segments =
        ImmutableMap.of(
            "a", Map.of(DESK, FIRST),
            "b", Map.of(DESK, RatingTally.of(GRADES, 9, 9, 9, 9, 9)),
            "c", Map.of(DESK, THIRD));
    // SciPy f_oneway
    Tested drawn = only(result(segments), SegmentMeasure.MEAN).tested();
    assertEquals(SegmentTest.POOLED_RESAMPLED, drawn.test());
    assertEquals(3.147881355932203, drawn.statistic().orElseThrow(), 1e-12);
    Tested textbook = only(withoutResamples(segments), SegmentMeasure.MEAN).tested();
    assertEquals(SegmentTest.POOLED_ANOVA, textbook.test());
    assertEquals(0.06870081559447598, textbook.p().orElseThrow(), 1e-12);
  }

  @Test
  void a_small_lucky_segment_does_not_count() {
    // one in ten is very angry; of the ten in the small segment, by chance, nobody
    RatingTally small = RatingTally.ofCounts(GRADES, 0, 0, 0, 0, 0, 0, 0, 1, 4, 5);
    RatingTally large = RatingTally.ofCounts(GRADES, 8, 2, 0, 0, 0, 0, 0, 15, 30, 45);
    Map<String, Map<TouchpointId, RatingTally>> segments =
        ImmutableMap.of("small", Map.of(DESK, small), "large", Map.of(DESK, large));
    SegmentDifference mean = only(result(segments), SegmentMeasure.MEAN);
    assertEquals(SegmentTest.WELCH_RESAMPLED, mean.tested().test());
    assertEquals(Optional.empty(), mean.difference().interval());
    assertTrue(!mean.tested().significant());
    // see AnalysisOfVarianceTest: by Welch's distribution it would
    assertTrue(only(withoutResamples(segments), SegmentMeasure.MEAN).tested().significant());
  }

  @Test
  void bands_are_compared_by_chi_squared() {
    SegmentDifference bands =
        only(
            result(
                ImmutableMap.of(
                    "a", Map.of(DESK, bands(10, 25, 15)),
                    "b", Map.of(DESK, bands(20, 22, 8)),
                    "c", Map.of(DESK, bands(5, 30, 15)))),
            SegmentMeasure.BANDS);
    // SciPy chi2_contingency
    assertEquals(SegmentTest.CHI_SQUARED, bands.tested().test());
    assertEquals(0.007783809942722898, bands.tested().p().orElseThrow(), 1e-14);
    assertEquals(Optional.of(Band.BELOW), bands.band());
    assertEquals(0.1, bands.ends().lowestValue(), 1e-12);
    assertEquals(0.4, bands.ends().highestValue(), 1e-12);
  }

  private static RatingTally bands(long below, long met, long exceeded) {
    return RatingTally.empty(GRADES).with(5, below).with(7, met).with(9, exceeded);
  }

  @Test
  void few_answers_by_band_are_resampled_unless_that_is_off() {
    Map<String, Map<TouchpointId, RatingTally>> few =
        ImmutableMap.of("a", Map.of(DESK, FIRST), "b", Map.of(DESK, SECOND));
    assertEquals(
        SegmentTest.CHI_SQUARED_RESAMPLED, only(result(few), SegmentMeasure.BANDS).tested().test());
    SegmentsResult off = withoutResamples(few);
    assertTrue(only(off, SegmentMeasure.BANDS).tested().p().isEmpty());
  }

  @Test
  void scores_are_compared_pair_by_pair() {
    RatingScale scale = RatingScale.ZERO_TO_TEN;
    RatingTally low = RatingTally.ofCounts(scale, 0, 0, 0, 0, 0, 0, 45, 30, 0, 25, 0);
    RatingTally middle = RatingTally.ofCounts(scale, 0, 0, 0, 0, 0, 0, 30, 30, 0, 40, 0);
    RatingTally high = RatingTally.ofCounts(scale, 0, 0, 0, 0, 0, 0, 15, 30, 0, 55, 0);
    SegmentDifference nps =
        only(
            judge(
                    scale,
                    ImmutableMap.of(
                        "l", Map.of(DESK, low),
                        "m", Map.of(DESK, middle),
                        "h", Map.of(DESK, high)))
                .outcome()
                .answer()
                .orElseThrow(),
            SegmentMeasure.NPS);
    assertEquals("l", nps.ends().lowest().name());
    assertEquals("h", nps.ends().highest().name());
    assertEquals(60, nps.difference().value(), 1e-12);
    double[] adjusted = Holm.adjust(p(low, high), p(low, middle), p(middle, high));
    assertEquals(adjusted[0], nps.tested().adjustedP().orElseThrow(), 1e-15);
    SegmentsResult unsaid =
        SegmentsScorer.standard()
            .score(study(scale, ImmutableMap.of("l", Map.of(DESK, low), "h", Map.of(DESK, high))))
            .outcome()
            .answer()
            .orElseThrow();
    assertTrue(
        unsaid.differences().stream().noneMatch(each -> each.measure() == SegmentMeasure.NPS));
  }

  private static double p(RatingTally before, RatingTally after) {
    return NpsDifference.between(
            NetPromoterScore.of(before).orElseThrow(), NetPromoterScore.of(after).orElseThrow())
        .pValue();
  }

  @Test
  void a_segment_with_few_answers_is_left_out_and_p_values_are_adjusted() {
    RatingTally few = RatingTally.of(GRADES, 1, 1, 1, 1);
    SegmentsResult result =
        result(
            ImmutableMap.of(
                "a", Map.of(DESK, FIRST, CALL, FIRST),
                "b", Map.of(DESK, SECOND, CALL, THIRD),
                "c", Map.of(DESK, few)));
    List<SegmentDifference> means = result.differences(SegmentMeasure.MEAN);
    assertEquals(2, means.size());
    assertEquals(1, means.get(0).basis().leftOut());
    assertEquals(2, means.get(0).basis().segments());
    double[] adjusted =
        Holm.adjust(
            means.get(0).tested().p().orElseThrow(), means.get(1).tested().p().orElseThrow());
    assertEquals(adjusted[0], means.get(0).tested().adjustedP().orElseThrow());
    assertEquals(adjusted[1], means.get(1).tested().adjustedP().orElseThrow());
  }

  @Test
  void it_says_where_segments_differ_most() {
    Verdict<SegmentsResult> verdict =
        judge(
            GRADES,
            ImmutableMap.of(
                "a", Map.of(DESK, FIRST, CALL, FIRST), "b", Map.of(DESK, SECOND, CALL, THIRD)));
    assertTrue(
        verdict
            .text(Locale.ENGLISH)
            .startsWith("Segments differ at 1 of 2 touchpoints, 'Desk': 7.57 in 'a', 9.20 in 'b'."),
        verdict.text(Locale.ENGLISH));
    assertTrue(
        verdict
            .text(Locale.forLanguageTag("nl"))
            .startsWith("Segmenten verschillen bij 1 van 2 contactmomenten, 'Desk': 7,57 bij 'a'"),
        verdict.text(Locale.forLanguageTag("nl")));
  }

  @Test
  void it_says_when_no_difference_counts() {
    Verdict<SegmentsResult> verdict =
        judge(GRADES, ImmutableMap.of("a", Map.of(DESK, FIRST), "b", Map.of(DESK, THIRD)));
    assertEquals(
        "No difference between segments counts: at the one touchpoint what there is may be chance"
            + " (95 %, Holm).",
        verdict.text(Locale.ENGLISH).lines().findFirst().orElseThrow());
  }

  @Test
  void without_segments_there_is_nothing_to_compare() {
    assertEquals(
        "The ratings of 'J' are not told apart by segment.",
        SegmentsScorer.standard().score(JourneyStudy.of(JOURNEY)).text(Locale.ENGLISH));
    assertEquals(
        "At no touchpoint of 'J' have two segments 5 answers or more, so they cannot be compared.",
        judge(GRADES, ImmutableMap.of("a", Map.of(DESK, FIRST))).text(Locale.ENGLISH));
  }
}
