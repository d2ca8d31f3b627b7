package org.klantreis.journey.scoring.maturity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.klantreis.journey.maturity.MaturityStage;

/**
 * Chooses the fewest criteria that, once raised, fill one or two quotas, less those that need not
 * be raised any more because a chosen one stands for them; among as few, those of lower stages
 * first, and there those that add most.
 *
 * <p>A criterion that may stand for others adds what they add too, so that taking the largest one
 * after the other need not be best. Branch and bound finds the fewest: without such criteria at
 * once. Should a model be so entangled that the search takes too long, the largest are taken.
 */
final class FewestFurther {

  private static final int PATIENCE = 10_000;
  private static final double ROUNDING = 1e-12;

  /**
   * Ordered by what it adds to its own stage. Equal gains stay equal, however they were rounded; of
   * those, the least to do comes first, then what lifts most, then the order of the model.
   */
  private record Candidate(int place, MaturityStage stage, long gain, double value, long lift) {}

  private final CriteriaWorth start;
  private final List<StageQuota> quotas;
  private final int[] candidates;
  private final ToIntFunction<List<Integer>> spared;
  private int steps;
  private ImmutableList<Integer> best = ImmutableList.of();
  private boolean isKept;

  /**
   * Raising all candidates must fill all quotas.
   *
   * @param spared how many others need not be raised once those are
   */
  FewestFurther(
      CriteriaWorth start,
      List<StageQuota> quotas,
      int[] candidates,
      ToIntFunction<List<Integer>> spared) {
    this.start = start;
    this.quotas = quotas;
    this.spared = spared;
    this.candidates =
        Arrays.stream(candidates)
            .filter(place -> gain(start, place) > 0)
            .mapToObj(this::candidate)
            .sorted(
                comparing(Candidate::stage)
                    .thenComparing(comparingLong(Candidate::gain).reversed())
                    .thenComparing(comparingDouble(Candidate::value).reversed())
                    .thenComparing(comparingLong(Candidate::lift).reversed()))
            .mapToInt(Candidate::place)
            .toArray();
  }

  private Candidate candidate(int place) {
    double gain = 0;
    for (StageQuota quota : quotas) {
      gain += quota.isAbout(place) ? quota.gain(start, place) : 0;
    }
    CriteriaWorth then = raised(start, place);
    double lift =
        Arrays.stream(start.liftedBy(place))
            .filter(start::applies)
            .mapToDouble(each -> then.value(each) - start.value(each))
            .sum();
    return new Candidate(
        place,
        start.criterion(place).stage(),
        Math.round(gain / StageQuota.TOLERANCE),
        start.value(place),
        Math.round(lift / StageQuota.TOLERANCE));
  }

  /** Their places, in that order. */
  ImmutableList<Integer> choose() {
    best = largestFirst();
    int most = spared.applyAsInt(Arrays.stream(candidates).boxed().toList());
    for (int size = 1; size <= candidates.length && !isShortest(size - most); size++) {
      explore(start, 0, size, size - most, new ArrayList<>());
    }
    return best;
  }

  /** How much longer the whole list gets by them. */
  private int length(List<Integer> chosen) {
    return chosen.size() - spared.applyAsInt(chosen);
  }

  private ImmutableList<Integer> largestFirst() {
    List<Integer> chosen = new ArrayList<>();
    CriteriaWorth worth = start;
    while (!isFilled(worth)) {
      int largest = candidates[0];
      for (int place : candidates) {
        largest = gain(worth, place) > gain(worth, largest) ? place : largest;
      }
      chosen.add(largest);
      worth = raised(worth, largest);
    }
    return ImmutableList.copyOf(chosen);
  }

  /**
   * Tries so many of the candidates from one on, in their order, and keeps what makes the shortest
   * list; leaves off when nothing shorter can come.
   */
  private void explore(
      CriteriaWorth worth, int from, int left, int shortest, List<Integer> chosen) {
    if (isFilled(worth)) {
      if (!isKept || length(chosen) < length(best)) {
        best = ImmutableList.copyOf(chosen);
        isKept = true;
      }
      return;
    }
    for (int i = from;
        i < candidates.length && !isShortest(shortest) && mayFill(worth, i, left);
        i++) {
      int place = candidates[i];
      if (gain(worth, place) > 0) {
        chosen.add(place);
        explore(raised(worth, place), i + 1, left - 1, shortest, chosen);
        chosen.subList(chosen.size() - 1, chosen.size()).clear();
      }
    }
  }

  private boolean isShortest(int shortest) {
    return isKept && length(best) <= shortest;
  }

  /**
   * Whether so many candidates from one on could do, if none added what another adds already. Never
   * false when they can; false too once patience has run out.
   */
  private boolean mayFill(CriteriaWorth worth, int from, int left) {
    steps++;
    if (left == 0 || steps > PATIENCE) {
      return false;
    }
    List<StageQuota> open = quotas.stream().filter(quota -> !quota.holds(worth)).toList();
    StageQuota one = open.get(0);
    StageQuota other = open.get(open.size() - 1);
    int[] rest = Arrays.copyOfRange(candidates, from, candidates.length);
    double[] forOne = Arrays.stream(rest).mapToDouble(p -> one.gain(worth, p)).toArray();
    double[] forOther = Arrays.stream(rest).mapToDouble(p -> other.gain(worth, p)).toArray();
    double[] bothForOne = most(forOne, i -> forOther[i] > 0);
    double[] bothForOther = most(forOther, i -> forOne[i] > 0);
    double[] onlyOne = most(forOne, i -> forOther[i] == 0);
    double[] onlyOther = most(forOther, i -> forOne[i] == 0);
    for (int k = 0; k <= left && k < bothForOne.length; k++) {
      int alone =
          fewest(onlyOne, one.missing(worth) - bothForOne[k], left)
              + fewest(onlyOther, other.missing(worth) - bothForOther[k], left);
      if (k + alone <= left) {
        return true;
      }
    }
    return false;
  }

  /** What the k largest gains of that kind sum to, for each k from 0. */
  private static double[] most(double[] gains, IntPredicate kind) {
    double[] rising =
        IntStream.range(0, gains.length)
            .filter(i -> gains[i] > 0 && kind.test(i))
            .mapToDouble(i -> gains[i])
            .sorted()
            .toArray();
    double[] most = new double[rising.length + 1];
    for (int k = 1; k < most.length; k++) {
      most[k] = most[k - 1] + rising[rising.length - k];
    }
    return most;
  }

  /** How many of them it takes; more than are left when they do not do. */
  private static int fewest(double[] most, double missing, int left) {
    int k = 0;
    while (k < most.length && most[k] < missing - ROUNDING) {
      k++;
    }
    return k < most.length ? k : left + 1;
  }

  private boolean isFilled(CriteriaWorth worth) {
    return StageGates.isOpen(ImmutableList.copyOf(quotas), worth);
  }

  private CriteriaWorth raised(CriteriaWorth worth, int place) {
    return worth.raised(place, quotas.get(0).target());
  }

  private double gain(CriteriaWorth worth, int place) {
    double gain = 0;
    for (StageQuota quota : quotas) {
      gain += quota.gain(worth, place);
    }
    return gain;
  }
}
