package org.klantreis.journey.scoring.kano;

import java.util.Optional;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.Touchpoint;

/**
 * Something to do at a touchpoint.
 *
 * @param touchpoint where
 * @param step what
 * @param feature on which feature, where the questionnaire tells
 * @param momentOfTruth whether a moment of truth is named there
 * @param shortfall points that are missing at that side of the touchpoint
 */
public record WorkItem(
    Touchpoint touchpoint,
    Step step,
    Optional<Feature> feature,
    boolean momentOfTruth,
    double shortfall) {

  /** What to do, the most urgent first. */
  public enum Step {
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
}
