package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.RatingCounter;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.SegmentsResult;
import org.klantreis.journey.scoring.comparison.SegmentsScorer;
import org.klantreis.journey.scoring.comparison.WaveResult;
import org.klantreis.journey.scoring.comparison.WaveScorer;
import org.klantreis.journey.scoring.experience.DelightScorer;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatedTimeline;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.satisfaction.CesDefinition;
import org.klantreis.journey.scoring.satisfaction.CesScorer;
import org.klantreis.journey.scoring.satisfaction.CsatScorer;
import org.klantreis.journey.scoring.satisfaction.NpsScorer;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.standard.StandardScorers;
import org.klantreis.journey.scoring.statistics.Confidence;

/** Where each touchpoint is rated on a scale of its own. */
class SeveralScalesLawsTest implements TallyContract<SeveralScalesLawsTest.Answer, Ratings> {

  private static final Map<TouchpointId, RatingScale> SCALES =
      Map.of(
          TouchpointId.of("order"), RatingScale.ONE_TO_FIVE,
          TouchpointId.of("parcel"), RatingScale.of(1, 5, 2),
          TouchpointId.of("help"), RatingScale.ZERO_TO_TEN);

  record Answer(TouchpointId touchpoint, RatingAspect aspect, int level) {}

  @Override
  public Arbitrary<Answer> observations() {
    return Arbitraries.of(SCALES.keySet())
        .flatMap(
            touchpoint ->
                Combinators.combine(
                        Arbitraries.of(RatingAspect.class),
                        Arbitraries.integers().between(0, SCALES.get(touchpoint).levels() - 1))
                    .as((aspect, level) -> new Answer(touchpoint, aspect, level)));
  }

  @Override
  public Ratings count(List<Answer> observations) {
    RatingCounter counter = new RatingCounter(RatingScale.DUTCH_GRADE);
    for (Answer each : observations) {
      counter.addLevel(
          counter.index(each.touchpoint(), SCALES.get(each.touchpoint())),
          each.aspect(),
          each.level(),
          1);
    }
    return counter.toRatings();
  }

  @Property
  void merging_keeps_the_scale_of_each_touchpoint(
      @ForAll("samples") List<Answer> xs, @ForAll("samples") List<Answer> ys) {
    Ratings merged = count(xs).merge(count(ys));
    for (TouchpointId touchpoint : merged.touchpoints()) {
      assertEquals(SCALES.get(touchpoint), merged.scale(touchpoint));
      assertEquals(SCALES.get(touchpoint), merged.of(touchpoint).scale());
    }
  }

  @Provide
  Arbitrary<JourneyStudy> studies() {
    return JourneyArbitraries.studiesOnSeveralScales();
  }

  @Property(tries = 100)
  void every_scorer_has_an_answer_and_says_it(@ForAll("studies") JourneyStudy study) {
    Scorecard card = Scorecard.of(study, StandardScorers.all());
    for (Scorecard.Line line : card.lines()) {
      line.match(
          verdict -> verdict.text(Locale.ENGLISH),
          failed -> {
            throw new AssertionError(line.scorer(), failed.cause());
          });
    }
  }

  private static final List<Scorer<TouchpointStudy, ?>> OF_TOUCHPOINTS =
      List.of(
          CsatScorer.standard(),
          NpsScorer.standard(),
          CesScorer.of(CesDefinition.parse("mean")),
          CesScorer.of(CesDefinition.parse("top:2")),
          DelightScorer.standard());

  @Property(tries = 200)
  void each_touchpoint_is_judged_as_it_is_alone(@ForAll("studies") JourneyStudy study) {
    for (Touchpoint touchpoint : study.journey().touchpoints()) {
      RatingTally own = study.ratings().orElseThrow().of(touchpoint.id());
      JourneyStudy alone =
          JourneyStudy.of(study.journey(), Ratings.of(own.scale(), Map.of(touchpoint.id(), own)));
      for (Scorer<TouchpointStudy, ?> scorer : OF_TOUCHPOINTS) {
        assertEquals(
            scorer.score(new TouchpointStudy(alone, touchpoint)).outcome(),
            scorer.score(new TouchpointStudy(study, touchpoint)).outcome());
      }
    }
  }

  @Property(tries = 200)
  void a_timeline_is_on_the_scale_of_most_and_names_the_others(
      @ForAll("studies") JourneyStudy study) {
    RatedTimeline timeline =
        RatedTimeline.of(study, RatingRule.of(RatingAspect.OVERALL, Confidence.STANDARD));
    for (Rated each : timeline.rated()) {
      assertEquals(true, each.scale().isComparableTo(timeline.scale().orElseThrow()));
    }
    for (Rated each : timeline.onOtherScales()) {
      long alike =
          timeline.onOtherScales().stream()
              .filter(other -> other.isMeasured() && other.scale().isComparableTo(each.scale()))
              .count();
      long onScale = timeline.rated().stream().filter(Rated::isMeasured).count();
      assertEquals(true, alike <= onScale, timeline.scale() + " but " + each.scale());
    }
  }

  @Property(tries = 50)
  void waves_and_segments_that_are_the_same_do_not_differ(@ForAll("studies") JourneyStudy study) {
    Optional<WaveResult> waves =
        WaveScorer.standard().score(new JourneyPair(study, study)).outcome().answer();
    waves.ifPresent(
        result -> {
          assertEquals(List.of(), result.onOtherScales());
          result
              .touchpoints()
              .forEach(
                  each -> {
                    assertEquals(
                        study.ratings().orElseThrow().scale(each.touchpoint().id()), each.scale());
                    assertEquals(0, each.changes().get(0).difference());
                  });
        });
    Optional<SegmentsResult> segments = SegmentsScorer.standard().score(study).outcome().answer();
    segments.ifPresent(
        result ->
            result
                .differences()
                .forEach(
                    each -> {
                      assertEquals(
                          study.ratings().orElseThrow().scale(each.touchpoint().id()),
                          each.scale());
                      assertEquals(0, each.difference().value());
                    }));
  }
}
