package org.klantreis.journey.scoring.maturity;

import com.google.common.collect.ImmutableSet;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.scoring.verdict.Figured;

/**
 * A criterion that has to rise before the next stage is reached.
 *
 * @param criterion the criterion
 * @param why what the next stage asks of it
 * @param step whether it is work left from a lower stage
 * @param from what it is worth now, 0 to 1, by its own answer or by what stands for it
 * @param to what it has to be worth, 0 to 1
 * @param necessary whether the next stage is out of reach without it, whatever else is done; else
 *     it is one choice of several
 * @param standIns the criteria that may be met in its place
 */
public record Blocker(
    Criterion criterion,
    Why why,
    Step step,
    double from,
    double to,
    boolean necessary,
    ImmutableSet<CriterionId> standIns)
    implements Figured {

  /** What the next stage asks of a criterion. */
  public enum Why {
    /** It is a key criterion. */
    KEY,
    /** The policy asks it of every criterion. */
    EACH,
    /** The mean of its stage is too low. */
    MEAN,
    /** Too few criteria of its stage are met. */
    SHARE
  }

  /** To which stage the work belongs. */
  public enum Step {
    /** To a stage below the next one: it was begun and is not done. */
    FINISH,
    /** To the next stage. */
    START
  }
}
