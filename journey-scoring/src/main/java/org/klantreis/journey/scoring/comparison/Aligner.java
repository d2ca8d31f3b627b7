package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.klantreis.journey.model.TouchpointId;

/**
 * Finds an optimal string alignment: the costs of the ends of both sequences, then a walk. Among
 * alignments of the same distance, those with the most matches are best.
 */
final class Aligner {

  private static final int MATCH = -1;

  private final ImmutableList<TouchpointId> planned;
  private final ImmutableList<TouchpointId> actual;

  /** What a step costs that is no match; more than all matches together save. */
  private final int step;

  /** The cost of what is left of the plan from i on and of the actual from j on. */
  private final int[][] left;

  Aligner(List<TouchpointId> planned, List<TouchpointId> actual) {
    this.planned = ImmutableList.copyOf(planned);
    this.actual = ImmutableList.copyOf(actual);
    this.step = planned.size() + actual.size() + 1;
    this.left = new int[planned.size() + 1][actual.size() + 1];
    for (int i = planned.size(); i >= 0; i--) {
      for (int j = actual.size(); j >= 0; j--) {
        left[i][j] = cost(i, j);
      }
    }
  }

  private int cost(int i, int j) {
    if (i == planned.size() || j == actual.size()) {
      return step * (planned.size() - i + actual.size() - j);
    }
    int best = left[i + 1][j + 1] + (matches(i, j) ? MATCH : step);
    best = Math.min(best, step + Math.min(left[i + 1][j], left[i][j + 1]));
    return swaps(i, j) ? Math.min(best, step + left[i + 2][j + 2]) : best;
  }

  private boolean matches(int i, int j) {
    return planned.get(i).equals(actual.get(j));
  }

  private boolean swaps(int i, int j) {
    return i + 1 < planned.size()
        && j + 1 < actual.size()
        && matches(i, j + 1)
        && matches(i + 1, j);
  }

  ImmutableList<Alignment.Step> steps() {
    ImmutableList.Builder<Alignment.Step> steps = ImmutableList.builder();
    int i = 0;
    int j = 0;
    while (i < planned.size() || j < actual.size()) {
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
    if (i == planned.size()) {
      return Alignment.Kind.AD_HOC;
    }
    if (j == actual.size()) {
      return Alignment.Kind.MISSING;
    }
    int cost = left[i][j];
    if (matches(i, j) && left[i + 1][j + 1] + MATCH == cost) {
      return Alignment.Kind.MATCHED;
    }
    if (swaps(i, j) && left[i + 2][j + 2] + step == cost) {
      return Alignment.Kind.SWAPPED;
    }
    if (!matches(i, j) && left[i + 1][j + 1] + step == cost) {
      return Alignment.Kind.REPLACED;
    }
    return left[i + 1][j] + step == cost ? Alignment.Kind.MISSING : Alignment.Kind.AD_HOC;
  }
}
