package org.klantreis.journey.scoring.maturity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;

/**
 * What each criterion counts for, with what stands for it. Criteria go by their place in the model.
 */
final class CriteriaWorth {

  private final ImmutableList<Criterion> criteria;

  /** For each criterion, all that may stand for it, directly or in a chain. */
  private final BitSet[] standIns;

  /** For each criterion, itself and all that it may stand for. */
  private final int[][] liftedBy;

  private final boolean[] applies;
  private final double[] values;

  private CriteriaWorth(
      ImmutableList<Criterion> criteria,
      BitSet[] standIns,
      int[][] liftedBy,
      boolean[] applies,
      double[] values) {
    this.criteria = criteria;
    this.standIns = standIns;
    this.liftedBy = liftedBy;
    this.applies = applies;
    this.values = values;
  }

  /** By the answers; what is unanswered is done that far. */
  static CriteriaWorth of(Assessment assessment, Achievement unanswered) {
    ImmutableList<Criterion> criteria = assessment.model().criteria();
    boolean[] applies = new boolean[criteria.size()];
    double[] own = new double[criteria.size()];
    for (int i = 0; i < own.length; i++) {
      Optional<CriterionAnswer> answer = assessment.answer(criteria.get(i).id());
      applies[i] = answer.filter(CriterionAnswer.NotApplicable.class::isInstance).isEmpty();
      own[i] = answer.flatMap(CriteriaWorth::share).orElse(unanswered.worth());
    }
    BitSet[] standIns = chains(criteria);
    double[] values = own.clone();
    for (int i = 0; i < values.length; i++) {
      for (int other : standIns[i].stream().filter(place -> applies[place]).toArray()) {
        values[i] = Math.max(values[i], own[other]);
      }
    }
    return new CriteriaWorth(criteria, standIns, lifted(standIns), applies, values);
  }

  private static int[][] lifted(BitSet[] standIns) {
    return IntStream.range(0, standIns.length)
        .mapToObj(
            standIn ->
                IntStream.range(0, standIns.length)
                    .filter(place -> place == standIn || standIns[place].get(standIn))
                    .toArray())
        .toArray(int[][]::new);
  }

  private static Optional<Double> share(CriterionAnswer answer) {
    return answer instanceof CriterionAnswer.Achieved achieved
        ? Optional.of(achieved.share())
        : Optional.empty();
  }

  private static BitSet[] chains(ImmutableList<Criterion> criteria) {
    Map<CriterionId, Integer> places = new HashMap<>();
    for (int i = 0; i < criteria.size(); i++) {
      places.put(criteria.get(i).id(), i);
    }
    BitSet[] chains = new BitSet[criteria.size()];
    for (int i = 0; i < chains.length; i++) {
      chains[i] = new BitSet();
      Deque<Criterion> open = new ArrayDeque<>();
      open.add(criteria.get(i));
      while (!open.isEmpty()) {
        for (CriterionId id : open.remove().satisfiedAlsoBy()) {
          int place = places.getOrDefault(id, i);
          if (!chains[i].get(place)) {
            chains[i].set(place);
            open.add(criteria.get(place));
          }
        }
      }
    }
    return chains;
  }

  int size() {
    return values.length;
  }

  Criterion criterion(int place) {
    return criteria.get(place);
  }

  /**
   * Whether it was not answered with "not applicable", which nothing that stands for it changes.
   */
  boolean applies(int place) {
    return applies[place];
  }

  /** What a criterion that applies counts for, 0 to 1. */
  double value(int place) {
    return values[place];
  }

  boolean isAtLeast(int place, Achievement step) {
    return Achievement.of(values[place]).isAtLeast(step);
  }

  /** Whether one criterion may stand for another. */
  boolean standsFor(int standIn, int place) {
    return standIns[place].get(standIn);
  }

  /** The criteria that apply and may stand for one. */
  ImmutableSet<CriterionId> standIns(int place) {
    return standIns[place].stream()
        .filter(this::applies)
        .mapToObj(i -> criteria.get(i).id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The places of the criteria that apply and are of that kind, in order. */
  int[] places(Predicate<Criterion> kind) {
    return IntStream.range(0, size())
        .filter(i -> applies[i] && kind.test(criteria.get(i)))
        .toArray();
  }

  /** The weighted mean of criteria that apply; empty when there are none. */
  OptionalDouble mean(int[] places) {
    double sum = 0;
    double weights = 0;
    for (int place : places) {
      sum += criteria.get(place).weight() * values[place];
      weights += criteria.get(place).weight();
    }
    return places.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
  }

  /** The places that rise when a criterion does: its own, and of all that it may stand for. */
  int[] liftedBy(int place) {
    return liftedBy[place];
  }

  /** As if a criterion, and so all that it may stand for, were worth at least so much. */
  CriteriaWorth raised(int place, double to) {
    double[] risen = values.clone();
    for (int each : liftedBy[place]) {
      risen[each] = Math.max(risen[each], to);
    }
    return new CriteriaWorth(criteria, standIns, liftedBy, applies, risen);
  }

  /** As if all but one criterion were fully done, and that one stayed as it is. */
  CriteriaWorth allButOne(int place) {
    double[] risen = new double[values.length];
    Arrays.fill(risen, 1);
    risen[place] = values[place];
    return new CriteriaWorth(criteria, standIns, liftedBy, applies, risen);
  }
}
