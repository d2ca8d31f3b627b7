package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.journey.model.TouchpointId;

/**
 * Finds an optimal string alignment: the costs of the ends of both sequences, then a walk. Among
 * alignments of the same distance, those with the most matches are best.
 *
 * <p>Time grows with the product of the lengths, memory with the longer and the root of the other:
 * of the table of costs only the first rows of blocks are kept, and the walk computes the block
 * that it goes through once more.
 */
final class Aligner {

  private static final int MATCH = -1;

  private final ImmutableList<TouchpointId> planned;
  private final ImmutableList<TouchpointId> actual;

  /** Both as numbers, of which the same touchpoint has the same. */
  private final int[] plan;

  private final int[] happened;

  /** What a step costs that is no match; more than all matches together save. */
  private final int step;

  /** How many rows a block has. */
  private final int rows;

  /** The first two rows of each block, and of one after the last. */
  private final int[][][] tops;

  /**
   * The rows of one block and the two after it: in each the cost of what is left of the plan from i
   * on, and of the actual from each j on.
   */
  private final int[][] block;

  /** The first i of the block at hand. */
  private int first;

  Aligner(List<TouchpointId> planned, List<TouchpointId> actual) {
    this.planned = ImmutableList.copyOf(planned);
    this.actual = ImmutableList.copyOf(actual);
    Map<TouchpointId, Integer> numbers = new HashMap<>();
    this.plan = numbered(planned, numbers);
    this.happened = numbered(actual, numbers);
    this.step = plan.length + happened.length + 1;
    this.rows = (int) Math.ceil(Math.sqrt(plan.length + 1.0));
    int blocks = plan.length / rows + 1;
    this.tops = new int[blocks + 1][2][happened.length + 1];
    this.block = new int[rows + 2][happened.length + 1];
    for (int i = blocks - 1; i >= 0; i--) {
      fill(i);
      tops[i] = new int[][] {block[0].clone(), block[1].clone()};
    }
  }

  private static int[] numbered(List<TouchpointId> ids, Map<TouchpointId, Integer> numbers) {
    return ids.stream()
        .mapToInt(id -> numbers.computeIfAbsent(id, met -> numbers.size()))
        .toArray();
  }

  private void fill(int number) {
    first = number * rows;
    block[rows] = tops[number + 1][0];
    block[rows + 1] = tops[number + 1][1];
    for (int i = Math.min(first + rows - 1, plan.length); i >= first; i--) {
      int[] costs = block[i - first];
      for (int j = happened.length; j >= 0; j--) {
        costs[j] = cost(i, j);
      }
    }
  }

  private int left(int i, int j) {
    return block[i - first][j];
  }

  private int cost(int i, int j) {
    if (i == plan.length || j == happened.length) {
      return step * (plan.length - i + happened.length - j);
    }
    int best = left(i + 1, j + 1) + (matches(i, j) ? MATCH : step);
    best = Math.min(best, step + Math.min(left(i + 1, j), left(i, j + 1)));
    return swaps(i, j) ? Math.min(best, step + left(i + 2, j + 2)) : best;
  }

  private boolean matches(int i, int j) {
    return plan[i] == happened[j];
  }

  private boolean swaps(int i, int j) {
    return i + 1 < plan.length && j + 1 < happened.length && matches(i, j + 1) && matches(i + 1, j);
  }

  ImmutableList<Alignment.Step> steps() {
    ImmutableList.Builder<Alignment.Step> steps = ImmutableList.builder();
    int i = 0;
    int j = 0;
    while (i < plan.length || j < happened.length) {
      if (i / rows * rows != first) {
        fill(i / rows);
      }
      Alignment.Kind kind = kind(i, j);
      int nextPlanned = i + width(kind, Alignment.Kind.AD_HOC);
      int nextActual = j + width(kind, Alignment.Kind.MISSING);
      steps.add(
          new Alignment.Step(kind, planned.subList(i, nextPlanned), actual.subList(j, nextActual)));
      i = nextPlanned;
      j = nextActual;
    }
    return steps.build();
  }

  /** How many touchpoints a step takes of a sequence that one kind of step takes none of. */
  private static int width(Alignment.Kind kind, Alignment.Kind takesNone) {
    if (kind == takesNone) {
      return 0;
    }
    return kind == Alignment.Kind.SWAPPED ? 2 : 1;
  }

  /** The first kind of step, in the order of preference, that is on a best way. */
  private Alignment.Kind kind(int i, int j) {
    if (i == plan.length) {
      return Alignment.Kind.AD_HOC;
    }
    if (j == happened.length) {
      return Alignment.Kind.MISSING;
    }
    int cost = left(i, j);
    if (matches(i, j) && left(i + 1, j + 1) + MATCH == cost) {
      return Alignment.Kind.MATCHED;
    }
    if (swaps(i, j) && left(i + 2, j + 2) + step == cost) {
      return Alignment.Kind.SWAPPED;
    }
    if (!matches(i, j) && left(i + 1, j + 1) + step == cost) {
      return Alignment.Kind.REPLACED;
    }
    return left(i + 1, j) + step == cost ? Alignment.Kind.MISSING : Alignment.Kind.AD_HOC;
  }
}
