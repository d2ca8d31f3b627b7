package org.klantreis.journey.scoring.transition;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * The frictions of a journey.
 *
 * @param checks what was looked for, and what came of it
 * @param waiting waiting time beside rating
 */
public record FrictionResult(FrictionChecks checks, WaitingTimes waiting) implements Result {

  /** What was found, in the order of the places. */
  public ImmutableList<FrictionCheck> frictions() {
    return checks.in(FrictionCheck.State.FRICTION);
  }
}
