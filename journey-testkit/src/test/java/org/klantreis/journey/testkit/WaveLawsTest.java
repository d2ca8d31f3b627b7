package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.RatingsByRespondent;
import org.klantreis.journey.evidence.RatingsByRespondentCounter;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.WaveResult;
import org.klantreis.journey.scoring.comparison.WaveResult.TouchpointWaves;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveMeasure;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveTest;
import org.klantreis.journey.scoring.comparison.WaveScorer;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanDifference;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;

class WaveLawsTest implements ScorerContract<JourneyPair, WaveResult> {

  private static final double ROUNDING = 1e-9;
  private static final TouchpointId DESK = TouchpointId.of("desk");
  private static final Journey JOURNEY =
      Journey.builder().id("j").name("J").addTouchpoints(Touchpoint.of("desk", "Desk")).build();

  @Override
  public Scorer<JourneyPair, WaveResult> scorer() {
    return WaveScorer.standard().with(RecommendQuestions.PARAMETER, RecommendQuestions.ALL);
  }

  @Override
  @Provide
  public Arbitrary<JourneyPair> subjects() {
    return PairArbitraries.pairs();
  }

  private static Optional<WaveResult> compare(JourneyPair pair) {
    return WaveScorer.standard()
        .with(RecommendQuestions.PARAMETER, RecommendQuestions.ALL)
        .score(pair)
        .outcome()
        .answer();
  }

  @Property
  void swapping_the_waves_changes_the_sign(@ForAll("subjects") JourneyPair pair) {
    Optional<WaveResult> one = compare(pair);
    Optional<WaveResult> other = compare(pair.swapped());
    assertEquals(one.isPresent(), other.isPresent());
    if (one.isEmpty()) {
      return;
    }
    assertEquals(one.get().onlyBefore(), other.orElseThrow().onlyAfter());
    for (TouchpointWaves each : one.get().touchpoints()) {
      TouchpointWaves back = other.get().of(each.touchpoint().id()).orElseThrow();
      assertEquals(each.before(), back.after());
      for (WaveChange change : each.changes()) {
        WaveChange swapped = back.change(change.measure()).orElseThrow();
        assertEquals(change.difference(), -swapped.difference(), ROUNDING);
        assertEquals(change.p().orElse(-1), swapped.p().orElse(-1), ROUNDING);
        assertEquals(change.adjustedP().orElse(-1), swapped.adjustedP().orElse(-1), ROUNDING);
        assertEquals(
            change.interval().map(Interval::low).orElse(0.0),
            -swapped.interval().map(Interval::high).orElse(0.0),
            ROUNDING);
      }
    }
  }

  @Property
  void a_wave_does_not_differ_from_itself(@ForAll("subjects") JourneyPair pair) {
    compare(new JourneyPair(pair.before(), pair.before()))
        .ifPresent(
            result -> {
              for (TouchpointWaves each : result.touchpoints()) {
                for (WaveChange change : each.changes()) {
                  assertEquals(0, change.difference(), ROUNDING);
                  assertEquals(1, change.p().orElse(1), ROUNDING);
                }
              }
              assertEquals(List.of(), result.risen(WaveMeasure.MEAN));
              assertEquals(List.of(), result.fallen(WaveMeasure.MEAN));
            });
  }

  @Property
  void an_adjusted_p_value_is_never_below_its_own(@ForAll("subjects") JourneyPair pair) {
    for (TouchpointWaves each :
        compare(pair).map(WaveResult::touchpoints).stream().flatMap(List::stream).toList()) {
      for (WaveChange change : each.changes()) {
        assertEquals(change.p().isPresent(), change.adjustedP().isPresent());
        assertTrue(change.p().orElse(0) <= change.adjustedP().orElse(0), change.toString());
        assertTrue(change.adjustedP().orElse(0) <= 1, change.toString());
      }
    }
  }

  @Property
  void the_changes_of_the_shares_sum_to_nothing(@ForAll("subjects") JourneyPair pair) {
    for (TouchpointWaves each :
        compare(pair).map(WaveResult::touchpoints).stream().flatMap(List::stream).toList()) {
      double sum =
          each.changes().stream()
              .filter(
                  change ->
                      change.measure() != WaveMeasure.MEAN && change.measure() != WaveMeasure.NPS)
              .mapToDouble(WaveChange::difference)
              .sum();
      assertEquals(0, sum, ROUNDING);
    }
  }

  @Property
  void every_touchpoint_is_compared_or_listed(@ForAll("subjects") JourneyPair pair) {
    compare(pair)
        .ifPresent(
            result -> {
              List<Touchpoint> after = pair.after().journey().touchpoints();
              assertEquals(
                  after.size(),
                  result.touchpoints().size()
                      + result.unmeasured().size()
                      + result.onlyAfter().size());
            });
  }

  @Property
  void where_the_same_people_answered_the_paired_difference_is_that_of_the_means(
      @ForAll("panels") List<Answers> panel) {
    WaveResult paired =
        compare(new JourneyPair(wave(panel, true), wave(panel, false))).orElseThrow();
    TouchpointWaves desk = paired.of(DESK).orElseThrow();
    WaveChange mean = desk.change(WaveMeasure.MEAN).orElseThrow();
    // the answers of one person do not vary
    assertEquals(panel.size() < 2 ? WaveTest.PERMUTATION_EXACT : WaveTest.PAIRED, mean.test());
    assertEquals(Optional.of((long) panel.size()), desk.pairs());
    MeanDifference welch =
        MeanDifference.between(
            mean(wave(panel, true)), mean(wave(panel, false)), Confidence.STANDARD);
    assertEquals(welch.value(), mean.difference(), ROUNDING);
    assertEquals(mean.after() - mean.before(), mean.difference(), ROUNDING);
  }

  private static MeanEstimate mean(JourneyStudy wave) {
    return MeanEstimate.of(
            wave.ratings().orElseThrow().of(DESK), MeanInterval.STUDENT, Confidence.STANDARD)
        .orElseThrow();
  }

  /** What one person answered in each wave. */
  record Answers(int before, int after) {}

  @Provide
  Arbitrary<List<Answers>> panels() {
    Arbitrary<Integer> answers = RatingArbitraries.answers(RatingScale.DUTCH_GRADE);
    return Combinators.combine(answers, answers).as(Answers::new).list().ofMinSize(1).ofMaxSize(30);
  }

  private static JourneyStudy wave(List<Answers> panel, boolean isFirst) {
    RatingsByRespondentCounter counter = new RatingsByRespondentCounter(RatingScale.DUTCH_GRADE);
    for (int i = 0; i < panel.size(); i++) {
      int rating = isFirst ? panel.get(i).before() : panel.get(i).after();
      counter.add(RespondentId.of("r" + i), DESK, RatingAspect.OVERALL, rating);
    }
    RatingsByRespondent ratings = counter.toRatings();
    return JourneyStudy.of(JOURNEY, ratings.ratings(Repeats.REFUSE))
        .with(EvidenceKey.RATINGS_BY_RESPONDENT, ratings);
  }
}
