package org.klantreis.journey.scoring.alignment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.klantreis.journey.model.TouchpointId;

/** Finds an optimal string alignment: distances of the ends of both sequences, then a walk. */
final class Aligner {

  private final ImmutableList<TouchpointId> planned;
  private final ImmutableList<TouchpointId> actual;

  /** The distance of what is left of the plan from i on to what is left of the actual from j on. */
  private final int[][] left;

  Aligner(List<TouchpointId> planned, List<TouchpointId> actual) {
    this.planned = ImmutableList.copyOf(planned);
    this.actual = ImmutableList.copyOf(actual);
    this.left = new int[planned.size() + 1][actual.size() + 1];
    for (int i = planned.size(); i >= 0; i--) {
      for (int j = actual.size(); j >= 0; j--) {
        left[i][j] = distance(i, j);
      }
    }
  }

  private int distance(int i, int j) {
    if (i == planned.size() || j == actual.size()) {
      return planned.size() - i + actual.size() - j;
    }
    int best = left[i + 1][j + 1] + (matches(i, j) ? 0 : 1);
    best = Math.min(best, 1 + Math.min(left[i + 1][j], left[i][j + 1]));
    return swaps(i, j) ? Math.min(best, 1 + left[i + 2][j + 2]) : best;
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

  /** The first kind of step, in the order of preference, that is on a shortest way. */
  private Alignment.Kind kind(int i, int j) {
    if (i == planned.size()) {
      return Alignment.Kind.AD_HOC;
    }
    if (j == actual.size()) {
      return Alignment.Kind.MISSING;
    }
    int distance = left[i][j];
    if (matches(i, j) && left[i + 1][j + 1] == distance) {
      return Alignment.Kind.MATCHED;
    }
    if (swaps(i, j) && left[i + 2][j + 2] + 1 == distance) {
      return Alignment.Kind.SWAPPED;
    }
    if (!matches(i, j) && left[i + 1][j + 1] + 1 == distance) {
      return Alignment.Kind.REPLACED;
    }
    return left[i + 1][j] + 1 == distance ? Alignment.Kind.MISSING : Alignment.Kind.AD_HOC;
  }
}
