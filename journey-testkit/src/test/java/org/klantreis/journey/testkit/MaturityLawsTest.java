package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.Blocker;
import org.klantreis.journey.scoring.maturity.MaturityPolicy;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.maturity.MaturityResult.CriterionValue;
import org.klantreis.journey.scoring.maturity.MaturityResult.DimensionIndex;
import org.klantreis.journey.scoring.maturity.MaturityResult.MaturityCell;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.maturity.PolicyResult;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.verdict.Contribution;

class MaturityLawsTest implements ScorerContract<Assessment, MaturityResult> {

  private static final double TOLERANCE = 1e-9;

  @Override
  public Scorer<Assessment, MaturityResult> scorer() {
    return MaturityScorer.standard();
  }

  @Override
  @Provide
  public Arbitrary<Assessment> subjects() {
    return MaturityArbitraries.assessments();
  }

  @Provide
  Arbitrary<Assessment> smallSubjects() {
    return MaturityArbitraries.smallModels().flatMap(MaturityArbitraries::assessments);
  }

  @Provide
  Arbitrary<Double> shares() {
    return MaturityArbitraries.shares();
  }

  private MaturityResult score(Assessment assessment) {
    return scorer().score(assessment).outcome().answer().orElseThrow();
  }

  /** At least as good as it was; what does not apply stays so. */
  private static Assessment raised(Assessment assessment, CriterionId id, double to) {
    CriterionAnswer now = assessment.answer(id).orElse(CriterionAnswer.of(0));
    if (now instanceof CriterionAnswer.Achieved achieved && achieved.share() < to) {
      return answered(assessment, id, CriterionAnswer.of(to));
    }
    return assessment;
  }

  private static Assessment answered(
      Assessment assessment, CriterionId id, CriterionAnswer answer) {
    Map<CriterionId, CriterionAnswer> answers = new HashMap<>(assessment.answers());
    answers.put(id, answer);
    return assessment.withAnswers(answers);
  }

  private static Assessment raised(Assessment assessment, Iterable<Blocker> blockers) {
    Assessment better = assessment;
    for (Blocker blocker : blockers) {
      better = raised(better, blocker.criterion().id(), blocker.to());
    }
    return better;
  }

  @Property(tries = 300)
  void improving_an_answer_never_lowers_stage_or_index(
      @ForAll("subjects") Assessment assessment, @ForAll("shares") double share) {
    MaturityResult was = score(assessment);
    for (CriterionId id : assessment.model().criterionIds()) {
      MaturityResult is = score(raised(assessment, id, share));
      assertTrue(is.index() >= was.index() - TOLERANCE, id + ": " + was.index());
      for (MaturityPolicy policy : MaturityPolicy.values()) {
        assertTrue(
            is.by(policy).stage().compareTo(was.by(policy).stage()) >= 0, id + " by " + policy);
      }
    }
  }

  @Property(tries = 500)
  void meeting_the_listed_blockers_raises_the_stage(@ForAll("subjects") Assessment assessment) {
    for (PolicyResult was : score(assessment).policies()) {
      PolicyResult is = score(raised(assessment, was.blockers())).by(was.policy());
      assertTrue(
          was.next().isEmpty() || is.stage().compareTo(was.stage()) > 0,
          was.policy() + ": " + was.blockers());
    }
  }

  @Property(tries = 300)
  void nothing_raises_the_stage_without_a_necessary_blocker_or_what_may_stand_for_it(
      @ForAll("subjects") Assessment assessment) {
    for (PolicyResult was : score(assessment).policies()) {
      for (Blocker left : was.blockers()) {
        if (left.necessary()) {
          Assessment others = assessment;
          for (CriterionId id : assessment.model().criterionIds()) {
            boolean leftOut = left.criterion().id().equals(id) || left.standIns().contains(id);
            others = leftOut ? others : raised(others, id, 1);
          }
          assertEquals(was.stage(), score(others).by(was.policy()).stage(), left + "");
        }
      }
    }
  }

  @Property(tries = 300)
  void a_blocker_that_is_one_choice_of_several_can_be_replaced(
      @ForAll("subjects") Assessment assessment) {
    for (PolicyResult was : score(assessment).policies()) {
      for (Blocker choice : was.blockers()) {
        if (!choice.necessary()) {
          Assessment others = assessment;
          for (CriterionId id : assessment.model().criterionIds()) {
            others = choice.criterion().id().equals(id) ? others : raised(others, id, 1);
          }
          assertTrue(
              score(others).by(was.policy()).stage().compareTo(was.stage()) > 0, choice + "");
        }
      }
    }
  }

  @Property(tries = 300)
  void each_key_criterion_that_a_stage_asks_for_is_necessary(
      @ForAll("subjects") Assessment assessment) {
    for (MaturityPolicy policy : List.of(MaturityPolicy.PROGRESSIVE, MaturityPolicy.ALL_MET)) {
      for (Blocker blocker : score(assessment).by(policy).blockers()) {
        assertTrue(blocker.necessary() || blocker.why() == Blocker.Why.MEAN, blocker + "");
      }
    }
  }

  @Property(tries = 150)
  void no_shorter_list_suffices(@ForAll("smallSubjects") Assessment assessment) {
    for (PolicyResult was : score(assessment).policies()) {
      boolean progressive = was.policy() == MaturityPolicy.PROGRESSIVE;
      // by the progressive policy the key criteria come first, whatever else there is
      List<Blocker> first =
          was.blockers().stream()
              .filter(each -> progressive && each.why() == Blocker.Why.KEY)
              .toList();
      int further = was.blockers().size() - first.size();
      if (further > 0) {
        Set<CriterionId> candidates = new HashSet<>();
        assessment.model().criteria().stream()
            .filter(each -> each.stage().compareTo(was.next().orElseThrow()) <= 0)
            .filter(each -> first.stream().noneMatch(key -> key.criterion().equals(each)))
            .forEach(each -> candidates.add(each.id()));
        for (Set<CriterionId> fewer : Sets.combinations(candidates, further - 1)) {
          Assessment better = raised(assessment, first);
          for (CriterionId id : fewer) {
            better = raised(better, id, 1);
          }
          assertEquals(was.stage(), score(better).by(was.policy()).stage(), fewer + "");
        }
      }
    }
  }

  @Property(tries = 500)
  void all_met_is_never_above_key_and_share(@ForAll("subjects") Assessment assessment) {
    MaturityResult result = score(assessment);
    assertTrue(
        result
                .by(MaturityPolicy.ALL_MET)
                .stage()
                .compareTo(result.by(MaturityPolicy.KEY_AND_SHARE).stage())
            <= 0);
  }

  @Property(tries = 100)
  void all_unanswered_is_the_lowest(@ForAll("subjects") Assessment assessment) {
    Assessment nothing =
        Assessment.builder().about(assessment.about()).model(assessment.model()).build();
    MaturityResult lowest = score(nothing);
    assertEquals(0, lowest.index());
    assertEquals(assessment.model().criteria(), lowest.unanswered());
    for (PolicyResult policy : lowest.policies()) {
      assertEquals(MaturityStage.NOT_YET_INTERESTED, policy.stage());
      assertEquals(MaturityStage.EMBEDDED, policy.highestStage());
    }
  }

  @Property(tries = 200)
  void reordering_the_criteria_changes_nothing_but_the_order_of_lists(
      @ForAll("subjects") Assessment assessment) {
    MaturityModel model = assessment.model();
    ImmutableList<Criterion> sorted =
        ImmutableList.sortedCopyOf(
            Comparator.comparing((Criterion each) -> each.id().value().hashCode() * 31 % 101),
            model.criteria());
    MaturityResult was = score(assessment);
    MaturityResult is = score(assessment.withModel(model.withCriteria(sorted)));
    assertEquals(was.index(), is.index(), TOLERANCE);
    assertEquals(Set.copyOf(was.unanswered()), Set.copyOf(is.unanswered()));
    for (MaturityPolicy policy : MaturityPolicy.values()) {
      assertEquals(was.by(policy).stage(), is.by(policy).stage());
      assertEquals(was.by(policy).highestStage(), is.by(policy).highestStage());
      assertEquals(was.by(policy).blockers().size(), is.by(policy).blockers().size());
      assertEquals(Set.copyOf(was.by(policy).islands()), Set.copyOf(is.by(policy).islands()));
      // among criteria that do equally well the order of the model decides which is listed
      if (listed(was, policy).equals(listed(is, policy))) {
        assertEquals(
            was.by(policy).percentToNext().orElse(100),
            is.by(policy).percentToNext().orElse(100),
            TOLERANCE);
      }
    }
    for (int i = 0; i < was.cells().size(); i++) {
      MaturityCell one = was.cells().get(i);
      MaturityCell other = is.cells().get(i);
      assertEquals(one.attainment().kind(), other.attainment().kind());
      assertEquals(one.counted().orElse(0), other.counted().orElse(0), TOLERANCE);
    }
  }

  private static Set<Criterion> listed(MaturityResult result, MaturityPolicy policy) {
    return result.by(policy).blockers().stream()
        .map(Blocker::criterion)
        .collect(Collectors.toSet());
  }

  @Property(tries = 200)
  void renaming_ids_changes_nothing(@ForAll("subjects") Assessment assessment) {
    MaturityModel.Builder renamed = MaturityModel.builder().id("renamed").version("1");
    assessment
        .model()
        .criteria()
        .forEach(
            each ->
                renamed.addCriteria(
                    each.withId(renamed(each.id()))
                        .withSatisfiedAlsoBy(
                            each.satisfiedAlsoBy().stream().map(id -> renamed(id)).toList())));
    Assessment.Builder other =
        Assessment.builder().about(assessment.about()).model(renamed.build());
    assessment.answers().forEach((id, answer) -> other.putAnswer(renamed(id), answer));
    MaturityResult was = score(assessment);
    MaturityResult is = score(other.build());
    assertEquals(was.index(), is.index());
    assertEquals(was.cells(), is.cells());
    for (MaturityPolicy policy : MaturityPolicy.values()) {
      assertEquals(was.by(policy).stage(), is.by(policy).stage());
      assertEquals(was.by(policy).percentToNext(), is.by(policy).percentToNext());
      assertEquals(
          was.by(policy).blockers().stream().map(each -> renamed(each.criterion().id())).toList(),
          is.by(policy).blockers().stream().map(each -> each.criterion().id()).toList());
    }
  }

  private static CriterionId renamed(CriterionId id) {
    return CriterionId.of(new StringBuilder(id.value()).reverse() + "/x");
  }

  @Property(tries = 300)
  void what_is_stood_for_need_not_be_done(@ForAll("subjects") Assessment assessment) {
    MaturityResult was = score(assessment);
    for (CriterionValue each : was.criteria()) {
      if (each.standIn().isPresent()) {
        MaturityResult is =
            score(answered(assessment, each.criterion().id(), CriterionAnswer.of(0)));
        assertEquals(each.value(), value(is, each.criterion()));
      }
    }
    for (Criterion criterion : assessment.model().criteria()) {
      for (CriterionId standIn : criterion.satisfiedAlsoBy()) {
        Assessment replaced = raised(assessment, standIn, 1);
        if (replaced.answer(standIn).orElse(null) instanceof CriterionAnswer.Achieved) {
          Assessment both = raised(replaced, criterion.id(), 1);
          assertEquals(score(both).index(), score(replaced).index(), TOLERANCE);
        }
      }
    }
  }

  private static OptionalDouble value(MaturityResult result, Criterion criterion) {
    return result.criteria().stream()
        .filter(each -> each.criterion().equals(criterion))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Property(tries = 500)
  void something_blocks_everybody_below_the_top_and_nobody_at_it(
      @ForAll("subjects") Assessment assessment) {
    for (PolicyResult policy : score(assessment).policies()) {
      boolean top = policy.next().isEmpty();
      assertEquals(top, policy.blockers().isEmpty());
      assertEquals(top, policy.percentToNext().isEmpty());
      double percent = policy.percentToNext().orElse(0);
      assertTrue(percent >= 0 && percent < 100, percent + "");
      for (Blocker blocker : policy.blockers()) {
        assertTrue(blocker.from() < blocker.to(), blocker + "");
        assertTrue(blocker.criterion().stage().compareTo(policy.next().orElseThrow()) <= 0);
      }
    }
  }

  @Property(tries = 300)
  void answering_what_is_unanswered_stays_within_the_range(
      @ForAll("subjects") Assessment assessment, @ForAll("shares") double share) {
    Assessment answered = assessment;
    for (CriterionId id : assessment.unanswered()) {
      answered = answered(answered, id, CriterionAnswer.of(share));
    }
    MaturityResult open = score(assessment);
    MaturityResult closed = score(answered);
    for (PolicyResult policy : open.policies()) {
      MaturityStage stage = closed.by(policy.policy()).stage();
      assertTrue(policy.stage().compareTo(stage) <= 0);
      assertTrue(stage.compareTo(policy.highestStage()) <= 0);
    }
    assertTrue(closed.unanswered().isEmpty());
  }

  /** The same, but that nothing of one stage applies. */
  private static Assessment withoutStage(Assessment assessment, MaturityStage stage) {
    MaturityModel model = assessment.model();
    Assessment changed =
        assessment.withModel(
            model.withCriteria(
                model.criteria().stream()
                    .map(each -> each.withNotApplicableAllowed(true))
                    .toList()));
    for (Criterion criterion : model.criteriaOf(stage)) {
      changed = answered(changed, criterion.id(), CriterionAnswer.notApplicable("not ours"));
    }
    return changed;
  }

  @Property(tries = 200)
  void a_stage_in_which_nothing_applies_is_neither_reached_nor_in_the_way(
      @ForAll("subjects") Assessment assessment, @ForAll("five") MaturityStage stage) {
    Assessment without = withoutStage(assessment, stage);
    Optional<MaturityResult> result = scorer().score(without).outcome().answer();
    for (PolicyResult policy : result.orElseThrow().policies()) {
      assertNotEquals(stage, policy.stage());
      assertNotEquals(Optional.of(stage), policy.next());
      for (Blocker blocker : policy.blockers()) {
        assertNotEquals(stage, blocker.criterion().stage());
      }
    }
    for (CriterionId id : assessment.model().criterionIds()) {
      without = raised(without, id, 1);
    }
    MaturityResult best = score(without);
    assertEquals(5, best.index(), TOLERANCE);
    best.policies().forEach(policy -> assertEquals(Optional.empty(), policy.next()));
  }

  @Provide
  Arbitrary<MaturityStage> five() {
    return Arbitraries.of(MaturityStage.five());
  }

  @Property(tries = 200)
  void the_index_is_five_times_the_mean_of_the_stages_in_which_something_applies(
      @ForAll("subjects") Assessment assessment, @ForAll("five") MaturityStage stage) {
    MaturityResult result = score(withoutStage(assessment, stage));
    double mean =
        result.stages().stream()
            .flatMapToDouble(each -> each.attainment().mean().stream())
            .average()
            .orElseThrow();
    assertEquals(5 * mean, result.index(), TOLERANCE);
    for (DimensionIndex dimension : result.dimensions()) {
      OptionalDouble cells =
          result.cells().stream()
              .filter(cell -> cell.dimension() == dimension.dimension())
              .flatMapToDouble(cell -> cell.attainment().mean().stream())
              .average();
      assertEquals(cells.isPresent(), dimension.index().isPresent());
      assertEquals(5 * cells.orElse(0), dimension.index().orElse(0), TOLERANCE);
    }
  }

  @Property(tries = 200)
  void an_assessment_of_which_nothing_is_done_has_index_0(
      @ForAll("subjects") Assessment assessment, @ForAll("five") MaturityStage stage) {
    Assessment nothing = withoutStage(assessment, stage);
    for (CriterionId id : assessment.model().criterionIds()) {
      if (!(nothing.answer(id).orElse(null) instanceof CriterionAnswer.NotApplicable)) {
        nothing = answered(nothing, id, CriterionAnswer.of(0));
      }
    }
    MaturityResult result = score(nothing);
    assertEquals(0, result.index());
    for (PolicyResult policy : result.policies()) {
      assertEquals(MaturityStage.NOT_YET_INTERESTED, policy.stage());
    }
  }

  @Property(tries = 100)
  void where_nothing_applies_nothing_is_told(@ForAll("subjects") Assessment assessment) {
    Assessment nothing = assessment;
    for (MaturityStage stage : MaturityStage.five()) {
      nothing = withoutStage(nothing, stage);
    }
    boolean notApplicable =
        scorer().score(nothing).outcome().match(scored -> false, little -> false, not -> true);
    assertTrue(notApplicable);
  }

  @Property(tries = 200)
  void the_contributions_sum_to_the_index(@ForAll("subjects") Assessment assessment) {
    MaturityResult result = score(assessment);
    double sum =
        scorer().score(assessment).contributions().stream().mapToDouble(Contribution::amount).sum();
    assertEquals(result.index(), sum, TOLERANCE);
    assertTrue(result.index() >= 0 && result.index() <= 5 + TOLERANCE);
    assertFalse(result.cells().isEmpty());
  }

  @Property(tries = 200)
  void islands_are_practised_and_lie_above_the_stage(@ForAll("subjects") Assessment assessment) {
    for (PolicyResult policy : score(assessment).policies()) {
      for (Criterion island : policy.islands()) {
        assertTrue(island.stage().compareTo(policy.stage()) > 0);
        assertTrue(
            assessment.answer(island.id()).orElseThrow() instanceof CriterionAnswer.Achieved done
                && done.achievement().isAtLeast(Achievement.LARGELY));
      }
    }
  }
}
