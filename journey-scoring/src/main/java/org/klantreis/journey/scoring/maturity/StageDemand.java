package org.klantreis.journey.scoring.maturity;

import org.klantreis.journey.maturity.Achievement;

/** Something that a policy asks before a stage is reached. */
sealed interface StageDemand permits StageDemand.Least, StageQuota {

  boolean holds(CriteriaWorth worth);

  /** One criterion, which applies, must be done that far. */
  record Least(int place, Achievement step, Blocker.Why why) implements StageDemand {
    @Override
    public boolean holds(CriteriaWorth worth) {
      return worth.isAtLeast(place, step);
    }
  }
}
