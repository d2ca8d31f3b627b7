package org.klantreis.journey.scoring.management;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.management.ConceptJudgement.AttributeShare;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class ConceptScorerTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final Touchpoint DESK = Touchpoint.of("desk", "The desk");
  private static final Touchpoint ROOM = Touchpoint.of("room", "The room");

  private static final ServiceConcept WELCOME =
      ServiceConcept.builder()
          .id("welcome")
          .name("Welcome home")
          .putShare(ConceptAttribute.TARGETED, 0.9)
          .putShare(ConceptAttribute.DOSED, 0.8)
          .putShare(ConceptAttribute.REPLICABLE, 0.7)
          .putShare(ConceptAttribute.RIGHT_MOMENT, 0.6)
          .putShare(ConceptAttribute.EMOTIONAL_IMPACT, 0.5)
          .build();

  private static Journey hotel(ServiceConcept... concepts) {
    return Journey.builder()
        .id("j")
        .name("A hotel")
        .addTouchpoints(DESK, ROOM)
        .addConcepts(concepts)
        .build();
  }

  private static Ratings rated(double[] desk, double[] room) {
    return Ratings.of(
        SCALE,
        Map.of(DESK.id(), RatingTally.of(SCALE, desk), ROOM.id(), RatingTally.of(SCALE, room)));
  }

  private static ConceptJudgement only(JourneyStudy study) {
    ConceptResult result = ConceptScorer.standard().score(study).outcome().answer().orElseThrow();
    assertEquals(1, result.concepts().size());
    return result.concepts().get(0);
  }

  private static AttributeShare.Source source(ConceptJudgement judged, ConceptAttribute attribute) {
    return judged.of(attribute).orElseThrow().source();
  }

  @Test
  void the_weakest_attribute_is_the_verdict_and_the_index_is_the_geometric_mean() {
    Verdict<ConceptResult> verdict =
        ConceptScorer.standard().score(JourneyStudy.of(hotel(WELCOME)));
    ConceptJudgement judged = verdict.outcome().answer().orElseThrow().concepts().get(0);
    assertEquals(List.of(ConceptAttribute.EMOTIONAL_IMPACT), judged.weakest());
    // (0.9 · 0.8 · 0.7 · 0.6 · 0.5) ^ (1/5), by hand
    assertEquals(Math.pow(0.1512, 0.2), judged.index().getAsDouble(), 1e-12);
    assertEquals(
        "Service concept 'Welcome home' in 'A hotel' is weakest in: with emotional impact (0.50);"
            + " index 0.69.",
        verdict.headline().text(Locale.ENGLISH));
    assertEquals(
        "Serviceconcept 'Welcome home' in 'A hotel' is het zwakst in: met emotionele impact (0,50);"
            + " index 0,69.",
        verdict.headline().text(Locale.forLanguageTag("nl")));
  }

  @Test
  void an_attribute_that_is_wholly_missing_makes_the_index_0() {
    ServiceConcept cold = withShare(ConceptAttribute.EMOTIONAL_IMPACT, 0);
    assertEquals(OptionalDouble.of(0), only(JourneyStudy.of(hotel(cold))).index());
  }

  private static ServiceConcept withShare(ConceptAttribute attribute, double share) {
    return WELCOME.withShares(
        ImmutableMap.<ConceptAttribute, Double>builder()
            .putAll(WELCOME.shares())
            .put(attribute, share)
            .buildKeepingLast());
  }

  @Test
  void what_ties_is_named_together() {
    ServiceConcept tied = withShare(ConceptAttribute.TARGETED, 0.5);
    assertEquals(
        List.of(ConceptAttribute.TARGETED, ConceptAttribute.EMOTIONAL_IMPACT),
        only(JourneyStudy.of(hotel(tied))).weakest());
  }

  @Test
  void what_is_unknown_is_listed_and_leaves_no_index() {
    ServiceConcept vague =
        WELCOME.withShares(Map.of(ConceptAttribute.TARGETED, 0.4, ConceptAttribute.DOSED, 0.9));
    ConceptJudgement judged = only(JourneyStudy.of(hotel(vague)));
    assertEquals(
        List.of(
            ConceptAttribute.REPLICABLE,
            ConceptAttribute.RIGHT_MOMENT,
            ConceptAttribute.EMOTIONAL_IMPACT),
        judged.unknown());
    assertEquals(OptionalDouble.empty(), judged.index());
    assertEquals(List.of(ConceptAttribute.TARGETED), judged.weakest());
  }

  @Test
  void without_a_concept_or_any_attribute_there_is_no_answer() {
    for (Journey journey :
        List.of(hotel(), hotel(ServiceConcept.of("x", "X"), ServiceConcept.of("y", "Y")))) {
      assertTrue(
          ConceptScorer.standard().score(JourneyStudy.of(journey)).outcome()
              instanceof Outcome.TooLittleEvidence);
    }
  }

  @Test
  void dosed_is_derived_from_the_chain_where_anything_is_rated() {
    JourneyStudy study =
        JourneyStudy.of(hotel(WELCOME), rated(new double[] {7, 8, 7}, new double[] {3, 4, 4}));
    ConceptJudgement judged = only(study);
    // one of the two touchpoints that are rated is as expected
    AttributeShare dosed = judged.of(ConceptAttribute.DOSED).orElseThrow();
    assertEquals(0.5, dosed.value());
    assertEquals(AttributeShare.Source.CHAIN, dosed.source());
    assertEquals(OptionalDouble.of(0.8), dosed.stated());
    assertEquals(List.of(ROOM), judged.chain().below());
    assertEquals(List.of(DESK), judged.chain().open());
    assertEquals(6, ConceptScorer.standard().score(study).provenance().n());
    assertEquals(
        AttributeShare.Source.STATED,
        source(only(JourneyStudy.of(hotel(WELCOME))), ConceptAttribute.DOSED));
  }

  @Test
  void the_chain_of_a_concept_is_that_of_its_touchpoints() {
    ServiceConcept desk = WELCOME.withTouchpoints(DESK.id());
    JourneyStudy study =
        JourneyStudy.of(hotel(desk), rated(new double[] {7, 8}, new double[] {3, 4}));
    assertEquals(1, only(study).of(ConceptAttribute.DOSED).orElseThrow().value());
    assertEquals(2, ConceptScorer.standard().score(study).provenance().n());
  }

  @Test
  void a_rating_in_the_map_counts_where_nobody_was_asked_and_stays_open() {
    Journey guessed =
        hotel(WELCOME)
            .withTouchpoint(
                DESK.withExperience(Experience.builder().rating(Rating.grade(8)).build()));
    ConceptJudgement judged = only(JourneyStudy.of(guessed));
    assertEquals(1, judged.of(ConceptAttribute.DOSED).orElseThrow().value());
    assertEquals("desk", judged.chain().open().get(0).id().value());
    assertEquals(List.of(ROOM), judged.chain().unrated());
  }

  private static JourneyStudy segmented(Map<Segment, Ratings> parts) {
    return JourneyStudy.of(hotel(WELCOME))
        .with(
            EvidenceKey.RATINGS_BY_SEGMENT,
            new Segmented<>(Ratings.empty(SCALE), ImmutableMap.copyOf(parts)));
  }

  @Test
  void replicable_is_what_does_not_differ_between_segments() {
    Map<Segment, Ratings> parts =
        Map.of(
            Segment.of("young"), rated(new double[] {6, 6}, new double[] {2, 4}),
            Segment.of("old"), rated(new double[] {8, 8}, new double[] {2, 4}));
    ConceptJudgement judged = only(segmented(parts));
    // by hand: between 4 of a total of 8, as in EtaSquaredTest
    assertEquals(0.5, judged.of(ConceptAttribute.REPLICABLE).orElseThrow().value(), 1e-12);
    assertEquals(AttributeShare.Source.SEGMENTS, source(judged, ConceptAttribute.REPLICABLE));
    assertEquals(8, ConceptScorer.standard().score(segmented(parts)).provenance().n());
  }

  @Test
  void without_two_segments_or_without_spread_replicable_is_what_people_state() {
    Ratings varied = rated(new double[] {6, 9}, new double[] {2, 4});
    Ratings constant = rated(new double[] {7, 7}, new double[] {8, 8});
    for (Map<Segment, Ratings> parts :
        List.of(
            Map.of(Segment.of("all"), varied),
            Map.of(Segment.of("known"), varied, Segment.NONE, varied),
            Map.of(Segment.of("a"), constant, Segment.of("b"), constant))) {
      ConceptJudgement judged = only(segmented(parts));
      assertEquals(AttributeShare.Source.STATED, source(judged, ConceptAttribute.REPLICABLE));
      assertEquals(Optional.empty(), judged.spread());
    }
  }

  @Test
  void of_several_concepts_each_is_a_part_and_the_weakest_is_named() {
    ServiceConcept other =
        ServiceConcept.builder()
            .id("late")
            .name("Late checkout")
            .putShare(ConceptAttribute.TARGETED, 0.1)
            .build();
    Verdict<ConceptResult> verdict =
        ConceptScorer.standard()
            .score(JourneyStudy.of(hotel(WELCOME, other, ServiceConcept.of("x", "X"))));
    ConceptResult result = verdict.outcome().answer().orElseThrow();
    assertEquals(3, result.concepts().size());
    assertEquals("late", result.weakest().orElseThrow().concept().id().value());
    assertEquals(
        "Of 3 service concepts in 'A hotel', 'Late checkout' is weakest, in: targeted (0.10); no"
            + " index, because 4 of 5 attributes are unknown.",
        verdict.headline().text(Locale.ENGLISH));
  }

  @Test
  void segments_of_touchpoints_elsewhere_are_refused() {
    Ratings elsewhere = Ratings.of(SCALE, Map.of(TouchpointId.of("bar"), RatingTally.of(SCALE, 7)));
    assertEquals(
        "ratings by segment: 'bar', no such touchpoint in the journey",
        assertThrows(ProblemsException.class, () -> segmented(Map.of(Segment.of("a"), elsewhere)))
            .problems()
            .get(0)
            .toString());
  }
}
