package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Result;

/** The Kano split of a journey. */
public sealed interface SplitResult extends Result permits SplitFindings {

  /** Every touchpoint, in timeline order. */
  ImmutableList<TouchpointSplit> touchpoints();

  /** What to do, the most urgent first. */
  ImmutableList<WorkItem> work();

  /** The same split by satisfied and dissatisfied customers, where they are known. */
  Optional<CustomerSplit> customers();

  /** How many touchpoints lie in a quadrant. */
  default int count(SplitQuadrant quadrant) {
    return in(quadrant).size();
  }

  /** The touchpoints in a quadrant, in timeline order. */
  default ImmutableList<TouchpointSplit> in(SplitQuadrant quadrant) {
    return touchpoints().stream()
        .filter(each -> each.quadrant() == quadrant)
        .collect(toImmutableList());
  }

  /** The share of a quadrant among the touchpoints that are known; empty when none is. */
  default OptionalDouble share(SplitQuadrant quadrant) {
    int known = touchpoints().size() - count(SplitQuadrant.UNKNOWN);
    return known == 0 || quadrant == SplitQuadrant.UNKNOWN
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) count(quadrant) / known);
  }

  /**
   * Something to do at a touchpoint.
   *
   * @param touchpoint where
   * @param step what
   * @param feature on which feature, where the questionnaire tells
   * @param momentOfTruth whether a moment of truth is named there
   * @param shortfall points that are missing at that side of the touchpoint
   * @param ofScale the same as a share of the length of its scale
   * @param settled whether the evidence leaves no doubt that anything is missing there
   * @param rankLow the best place that its side takes among those of all touchpoints when their
   *     answers are drawn again; place 1 lacks most, equal ones share places. Absent where the side
   *     was not measured, and where nothing is drawn
   * @param rankHigh the last such place
   */
  record WorkItem(
      Touchpoint touchpoint,
      Step step,
      Optional<Feature> feature,
      boolean momentOfTruth,
      double shortfall,
      double ofScale,
      boolean settled,
      Optional<Integer> rankLow,
      Optional<Integer> rankHigh) {

    /** Whether nothing comes before it, whatever chance did to the answers. */
    public boolean isFirst() {
      return rankHigh.equals(Optional.of(1));
    }

    /** Whether another one is as urgent. */
    boolean isLevelWith(WorkItem other) {
      return step == other.step
          && momentOfTruth == other.momentOfTruth
          && Math.abs(ofScale - other.ofScale) < TIE
          && !touchpoint.id().equals(other.touchpoint.id());
    }

    private static final double TIE = 1e-9;
  }

  /** What to do, the most urgent first. */
  enum Step {
    /** What customers take for granted is not in order: nothing else helps before it is. */
    MEND_MUST_BE,
    /** What customers measure by is not in order. */
    MEND_ONE_DIMENSIONAL,
    /** The functional side is not in order, and no feature explains it. */
    REPAIR,
    /** It works; more of what customers measure by lifts it. */
    RAISE_ONE_DIMENSIONAL,
    /** It does not go beyond the expectation, and something that would delight is known. */
    ADD_ATTRACTIVE,
    /** A moment of truth that works and is not remembered: find out what would delight. */
    SEEK_DELIGHT
  }

  /**
   * The same split of satisfied customers, whose overall rating is at least as expected, and of
   * dissatisfied ones; from complete answers.
   *
   * @param satisfied how many are satisfied
   * @param dissatisfied how many are not
   * @param ofSatisfied the touchpoints as the satisfied ones rate them; empty when there are none
   * @param ofDissatisfied the touchpoints as the dissatisfied ones rate them; empty when there are
   *     none
   */
  record CustomerSplit(
      long satisfied,
      long dissatisfied,
      ImmutableList<TouchpointSplit> ofSatisfied,
      ImmutableList<TouchpointSplit> ofDissatisfied)
      implements Figured {}
}
