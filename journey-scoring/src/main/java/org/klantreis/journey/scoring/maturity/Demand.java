package org.klantreis.journey.scoring.maturity;

import org.klantreis.journey.maturity.Achievement;

/** Something that a policy asks before a stage is reached. */
sealed interface Demand permits Demand.Least, Quota {

  boolean holds(Worth worth);

  /** One criterion, which applies, must be done that far. */
  record Least(int place, Achievement step, Blocker.Why why) implements Demand {
    @Override
    public boolean holds(Worth worth) {
      return worth.isAtLeast(place, step);
    }
  }
}
