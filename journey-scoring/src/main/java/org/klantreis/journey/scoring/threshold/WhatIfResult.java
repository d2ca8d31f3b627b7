package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.verdict.Result;

/** What would lift a journey by the 7+/9+ rule. */
public sealed interface WhatIfResult extends Result permits WhatIfFindings {

  /** The level as it is. */
  ThresholdLevel level();

  /** The level after the changes. */
  ThresholdLevel levelAfter();

  /** How many answers the changes raise in all. */
  long answers();

  /** The least changes after which the level is higher, in timeline order. */
  ImmutableList<Lift> changes();

  /**
   * What each touchpoint could do alone: the fewest answers first, then the fewest points, then as
   * on the timeline.
   */
  ImmutableList<Improvement> improvements();
}
