package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
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
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.management.ConceptJudgement;
import org.klantreis.journey.scoring.management.ConceptJudgement.AttributeShare;
import org.klantreis.journey.scoring.management.ConceptResult;
import org.klantreis.journey.scoring.management.ConceptScorer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.EtaSquared;

class ConceptLawsTest implements ScorerContract<JourneyStudy, ConceptResult> {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  @Override
  public Scorer<JourneyStudy, ConceptResult> scorer() {
    return ConceptScorer.standard();
  }

  @Override
  @Provide
  public Arbitrary<JourneyStudy> subjects() {
    return Arbitraries.oneOf(JourneyArbitraries.studies(), segmented());
  }

  /** Studies of which it is known, too, in which of three segments who rated what. */
  private static Arbitrary<JourneyStudy> segmented() {
    return JourneyArbitraries.studies()
        .flatMap(
            study -> {
              RatingScale scale = study.ratings().map(Ratings::scale).orElse(SCALE);
              return RatingArbitraries.ratings(scale, study.journey().touchpointIds())
                  .list()
                  .ofMaxSize(3)
                  .map(parts -> study.with(EvidenceKey.RATINGS_BY_SEGMENT, parts(scale, parts)));
            });
  }

  private static Segmented<Ratings> parts(RatingScale scale, List<Ratings> ratings) {
    Map<Segment, Ratings> parts = new LinkedHashMap<>();
    for (int i = 0; i < ratings.size(); i++) {
      parts.put(i == 2 ? Segment.NONE : Segment.of("segment " + i), ratings.get(i));
    }
    return new Segmented<>(Ratings.empty(scale), ImmutableMap.copyOf(parts));
  }

  private List<ConceptJudgement> judge(JourneyStudy study) {
    Optional<ConceptResult> answer = scorer().score(study).outcome().answer();
    return answer.map(found -> List.copyOf(found.concepts())).orElse(List.of());
  }

  @Property
  void every_attribute_is_a_share_or_unknown(@ForAll("subjects") JourneyStudy study) {
    for (ConceptJudgement each : judge(study)) {
      assertEquals(
          ConceptAttribute.values().length, each.attributes().size() + each.unknown().size());
      for (AttributeShare share : each.attributes()) {
        assertTrue(share.value() >= 0 && share.value() <= 1, share.toString());
      }
    }
  }

  @Property
  void the_index_lies_between_the_weakest_and_the_strongest(
      @ForAll("subjects") JourneyStudy study) {
    for (ConceptJudgement each : judge(study)) {
      assertEquals(each.unknown().isEmpty(), each.index().isPresent());
      if (each.index().isPresent()) {
        double index = each.index().getAsDouble();
        double most = each.attributes().stream().mapToDouble(AttributeShare::value).max().orElse(0);
        assertTrue(each.least().getAsDouble() <= index && index <= most, each.toString());
        assertEquals(each.least().getAsDouble() == 0, index == 0);
      }
    }
  }

  @Property
  void to_state_more_of_an_attribute_never_harms(
      @ForAll("subjects") JourneyStudy study, @ForAll ConceptAttribute attribute) {
    List<ServiceConcept> raised = new ArrayList<>();
    for (ServiceConcept concept : study.journey().concepts()) {
      double share = concept.share(attribute).orElse(1);
      raised.add(
          concept.withShares(
              ImmutableMap.<ConceptAttribute, Double>builder()
                  .putAll(concept.shares())
                  .put(attribute, Math.min(1, share + 0.25))
                  .buildKeepingLast()));
    }
    List<ConceptJudgement> before = judge(study);
    List<ConceptJudgement> after = judge(withConcepts(study, raised));
    for (int i = 0; i < before.size(); i++) {
      assertTrue(after.get(i).least().orElse(0) >= before.get(i).least().orElse(0));
      assertTrue(after.get(i).index().orElse(0) >= before.get(i).index().orElse(0));
    }
  }

  @Property
  void a_concept_of_all_touchpoints_is_one_that_names_none(@ForAll("subjects") JourneyStudy study) {
    List<ServiceConcept> all =
        Lists.transform(
            study.journey().concepts(),
            concept -> concept.withTouchpoints(study.journey().touchpointIds()));
    List<ServiceConcept> none =
        Lists.transform(study.journey().concepts(), concept -> concept.withTouchpoints());
    assertEquals(
        Lists.transform(judge(withConcepts(study, all)), ConceptJudgement::attributes),
        Lists.transform(judge(withConcepts(study, none)), ConceptJudgement::attributes));
  }

  private static JourneyStudy withConcepts(JourneyStudy study, List<ServiceConcept> concepts) {
    JourneyStudy bare = JourneyStudy.of(study.journey().withConcepts(concepts));
    JourneyStudy changed =
        study.ratings().map(ratings -> bare.with(EvidenceKey.RATINGS, ratings)).orElse(bare);
    return study
        .evidence(EvidenceKey.RATINGS_BY_SEGMENT)
        .map(segments -> changed.with(EvidenceKey.RATINGS_BY_SEGMENT, segments))
        .orElse(changed);
  }

  @Provide
  Arbitrary<List<RatingTally>> groups() {
    return RatingArbitraries.tallies(SCALE).list().ofMaxSize(6);
  }

  @Property
  void the_order_of_groups_changes_no_digit_of_their_spread(
      @ForAll("groups") List<RatingTally> groups) {
    assertEquals(EtaSquared.of(List.of(groups)), EtaSquared.of(List.of(Lists.reverse(groups))));
  }

  @Property
  void a_group_that_rated_nothing_changes_nothing(@ForAll("groups") List<RatingTally> groups) {
    List<RatingTally> more = new ArrayList<>(groups);
    more.add(RatingTally.empty(SCALE));
    assertEquals(EtaSquared.of(List.of(groups)), EtaSquared.of(List.of(more)));
  }

  @Property
  void to_put_groups_together_never_adds_spread_between_them(
      @ForAll("groups") List<RatingTally> groups) {
    List<RatingTally> rated = groups.stream().filter(group -> !group.isEmpty()).toList();
    if (rated.size() > 2) {
      List<RatingTally> merged = new ArrayList<>(rated.subList(2, rated.size()));
      merged.add(rated.get(0).merge(rated.get(1)));
      Optional<EtaSquared> apart = EtaSquared.of(List.of(rated));
      Optional<EtaSquared> together = EtaSquared.of(List.of(merged));
      assertEquals(apart.isPresent(), together.isPresent());
      assertTrue(
          together.map(EtaSquared::value).orElse(0.0)
              <= apart.map(EtaSquared::value).orElse(0.0) + 1e-12);
    }
  }

  @Property
  void equal_weights_weigh_nothing(@ForAll("groups") List<RatingTally> groups) {
    List<RatingTally> weighted = new ArrayList<>();
    for (RatingTally group : groups) {
      RatingTally heavy = RatingTally.empty(SCALE);
      for (int x = SCALE.lowest(); x <= SCALE.highest(); x++) {
        for (long i = 0; i < group.count(x); i++) {
          heavy = heavy.withWeighted(x, 3);
        }
      }
      weighted.add(heavy);
    }
    Optional<EtaSquared> plain = EtaSquared.of(List.of(groups));
    Optional<EtaSquared> heavy = EtaSquared.of(List.of(weighted));
    assertEquals(plain.isPresent(), heavy.isPresent());
    plain.ifPresent(
        found -> {
          assertEquals(found.value(), heavy.orElseThrow().value(), 1e-12);
          assertEquals(found.byChance(), heavy.orElseThrow().byChance(), 1e-12);
        });
  }
}
