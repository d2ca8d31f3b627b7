package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.comparison.Alignment;
import org.klantreis.journey.scoring.comparison.AlignmentResult;
import org.klantreis.journey.scoring.comparison.AlignmentResult.ActualJourney;
import org.klantreis.journey.scoring.comparison.AlignmentScorer;
import org.klantreis.journey.scoring.comparison.PlanStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Verdict;

class AlignmentLawsTest implements ScorerContract<PlanStudy, AlignmentResult> {

  @Override
  public Scorer<PlanStudy, AlignmentResult> scorer() {
    return AlignmentScorer.standard();
  }

  @Override
  @Provide
  public Arbitrary<PlanStudy> subjects() {
    return Combinators.combine(PairArbitraries.pairs(), Arbitraries.integers().between(0, 3))
        .as(
            (pair, size) ->
                new PlanStudy(
                    pair.before(),
                    ImmutableList.of(pair.after(), pair.before(), pair.after()).subList(0, size)));
  }

  /** Sequences over four touchpoints, in which one may come again. */
  @Provide
  Arbitrary<List<TouchpointId>> sequences() {
    return Arbitraries.of("a", "b", "c", "d").map(TouchpointId::of).list().ofMaxSize(6);
  }

  /** Short ones, for which every way can be tried. */
  @Provide
  Arbitrary<List<TouchpointId>> shortSequences() {
    return Arbitraries.of("a", "b", "c").map(TouchpointId::of).list().ofMaxSize(4);
  }

  @Property
  void the_fit_lies_between_0_and_1(
      @ForAll("sequences") List<TouchpointId> planned,
      @ForAll("sequences") List<TouchpointId> actual) {
    Alignment alignment = Alignment.of(planned, actual);
    assertTrue(alignment.fit() >= 0 && alignment.fit() <= 1, "fit " + alignment.fit());
    assertEquals(Math.max(planned.size(), actual.size()), alignment.longest());
    assertEquals(planned.equals(actual), alignment.distance() == 0);
    assertEquals(planned.equals(actual), alignment.fit() == 1);
  }

  @Property
  void the_distance_is_symmetric_and_the_same_backwards(
      @ForAll("sequences") List<TouchpointId> planned,
      @ForAll("sequences") List<TouchpointId> actual) {
    int distance = Alignment.of(planned, actual).distance();
    assertEquals(distance, Alignment.of(actual, planned).distance());
    assertEquals(distance, Alignment.of(Lists.reverse(planned), Lists.reverse(actual)).distance());
  }

  @Property
  void the_steps_lead_from_the_plan_to_what_happened(
      @ForAll("sequences") List<TouchpointId> planned,
      @ForAll("sequences") List<TouchpointId> actual) {
    List<TouchpointId> from = new ArrayList<>();
    List<TouchpointId> to = new ArrayList<>();
    for (Alignment.Step step : Alignment.of(planned, actual).steps()) {
      from.addAll(step.planned());
      to.addAll(step.actual());
      assertEquals(step.kind() == Alignment.Kind.MATCHED, step.planned().equals(step.actual()));
      if (step.kind() == Alignment.Kind.SWAPPED) {
        assertEquals(step.planned().reverse(), step.actual());
      }
    }
    assertEquals(planned, from);
    assertEquals(actual, to);
  }

  /** Every way to edit each touchpoint at most once, tried. */
  @Property
  void no_alignment_has_fewer_steps(
      @ForAll("shortSequences") List<TouchpointId> planned,
      @ForAll("shortSequences") List<TouchpointId> actual) {
    assertEquals(fewest(planned, actual), Alignment.of(planned, actual).distance());
  }

  /** A state of the search: how much of both is done. */
  private record Done(int planned, int actual) {}

  /** Breadth first over free and costly steps; it shares nothing with the implementation. */
  private static int fewest(List<TouchpointId> planned, List<TouchpointId> actual) {
    Map<Done, Integer> cost = new HashMap<>();
    Deque<Done> open = new ArrayDeque<>();
    cost.put(new Done(0, 0), 0);
    open.add(new Done(0, 0));
    while (!open.isEmpty()) {
      Done at = open.remove();
      int i = at.planned();
      int j = at.actual();
      int so = cost.getOrDefault(at, 0);
      if (i < planned.size() && j < actual.size()) {
        int free = planned.get(i).equals(actual.get(j)) ? 0 : 1;
        reach(new Done(i + 1, j + 1), so + free, cost, open);
      }
      if (i < planned.size()) {
        reach(new Done(i + 1, j), so + 1, cost, open);
      }
      if (j < actual.size()) {
        reach(new Done(i, j + 1), so + 1, cost, open);
      }
      if (i + 2 <= planned.size()
          && j + 2 <= actual.size()
          && Lists.reverse(planned.subList(i, i + 2)).equals(actual.subList(j, j + 2))) {
        reach(new Done(i + 2, j + 2), so + 1, cost, open);
      }
    }
    return cost.getOrDefault(new Done(planned.size(), actual.size()), -1);
  }

  private static void reach(Done to, int cost, Map<Done, Integer> known, Deque<Done> open) {
    if (cost < known.getOrDefault(to, Integer.MAX_VALUE)) {
      known.put(to, cost);
      open.add(to);
    }
  }

  @Property
  void leaving_out_one_touchpoint_is_one_step(@ForAll("sequences") List<TouchpointId> planned) {
    for (int i = 0; i < planned.size(); i++) {
      List<TouchpointId> actual = new ArrayList<>(planned.subList(0, i));
      actual.addAll(planned.subList(i + 1, planned.size()));
      assertEquals(1, Alignment.of(planned, actual).distance());
    }
  }

  @Property
  void a_touchpoint_of_one_map_only_is_missing_or_ad_hoc_and_of_both_neither(
      @ForAll("subjects") PlanStudy study) {
    scorer()
        .score(study)
        .outcome()
        .answer()
        .ifPresent(
            result -> {
              for (ActualJourney each : result.actual()) {
                for (TouchpointId id : result.planned().touchpointIds()) {
                  boolean there = each.journey().touchpoint(id).isPresent();
                  assertEquals(!there, each.alignment().missing().contains(id));
                }
                for (TouchpointId id : each.journey().touchpointIds()) {
                  boolean planned = result.planned().touchpoint(id).isPresent();
                  assertEquals(!planned, each.alignment().adHoc().contains(id));
                }
              }
            });
  }

  @Property(tries = 200)
  void contributions_sum_to_the_fit(@ForAll("subjects") PlanStudy study) {
    Verdict<AlignmentResult> verdict = scorer().score(study);
    verdict
        .outcome()
        .answer()
        .ifPresent(
            result ->
                assertEquals(
                    100 * result.fit(),
                    verdict.contributions().stream().mapToDouble(Contribution::amount).sum(),
                    1e-9));
  }
}
