package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.verdict.Figured;

/**
 * How an actual sequence of touchpoints differs from a planned one, in as few steps as possible:
 * the optimal string alignment (restricted Damerau-Levenshtein distance) in which a touchpoint can
 * be left out, put in, replaced by another, or swapped with its neighbour, each at a cost of one.
 *
 * <p>Of several alignments with as few steps, the one that at each place from the front follows the
 * plan if it can, else swaps, else replaces, else leaves out, else puts in.
 *
 * @param steps in the order of the two sequences, matches included
 */
public record Alignment(ImmutableList<Step> steps) {

  /** What happens in a step. */
  public enum Kind {
    /** A touchpoint as planned. */
    MATCHED,
    /** A planned touchpoint that did not happen here. */
    MISSING,
    /** A touchpoint that was not planned here. */
    AD_HOC,
    /** A planned touchpoint, and another in its place: missing and ad hoc. */
    REPLACED,
    /** Two planned neighbours, the other way round. */
    SWAPPED
  }

  /**
   * A step of the alignment.
   *
   * @param kind what happens
   * @param planned none, one or two touchpoints of the plan
   * @param actual none, one or two touchpoints of what happened
   */
  public record Step(
      Kind kind, ImmutableList<TouchpointId> planned, ImmutableList<TouchpointId> actual)
      implements Figured {}

  /** Aligns two sequences, of which each may be empty. */
  public static Alignment of(List<TouchpointId> planned, List<TouchpointId> actual) {
    return new Alignment(new Aligner(planned, actual).steps());
  }

  /** How many steps are no match: 0 when the sequences are the same. Symmetric. */
  public int distance() {
    return (int) steps.stream().filter(step -> step.kind() != Kind.MATCHED).count();
  }

  /** The length of the longer sequence. */
  public int longest() {
    int planned = steps.stream().mapToInt(step -> step.planned().size()).sum();
    int actual = steps.stream().mapToInt(step -> step.actual().size()).sum();
    return Math.max(planned, actual);
  }

  /** 1 less the distance as a share of the longer sequence, 0 to 1; 1 when both are empty. */
  public double fit() {
    return longest() == 0 ? 1 : 1 - (double) distance() / longest();
  }

  /** Planned touchpoints that did not happen at all, in the order of the plan. */
  public ImmutableSet<TouchpointId> missing() {
    return Sets.difference(leftOut(), putIn()).immutableCopy();
  }

  /** Touchpoints that happened and were not planned at all, in the order in which they happened. */
  public ImmutableSet<TouchpointId> adHoc() {
    return Sets.difference(putIn(), leftOut()).immutableCopy();
  }

  /**
   * Touchpoints that happened out of the planned order, in the order of the plan: swapped
   * neighbours, and those that the alignment leaves out at one place and puts in at another.
   */
  public ImmutableSet<TouchpointId> outOfOrder() {
    Set<TouchpointId> elsewhere = Sets.intersection(leftOut(), putIn());
    return steps.stream()
        .flatMap(
            step ->
                step.planned().stream()
                    .filter(id -> step.kind() == Kind.SWAPPED || elsewhere.contains(id)))
        .collect(toImmutableSet());
  }

  private ImmutableSet<TouchpointId> leftOut() {
    return steps.stream()
        .filter(step -> step.kind() == Kind.MISSING || step.kind() == Kind.REPLACED)
        .flatMap(step -> step.planned().stream())
        .collect(toImmutableSet());
  }

  private ImmutableSet<TouchpointId> putIn() {
    return steps.stream()
        .filter(step -> step.kind() == Kind.AD_HOC || step.kind() == Kind.REPLACED)
        .flatMap(step -> step.actual().stream())
        .collect(toImmutableSet());
  }
}
