package org.klantreis.journey.scoring.transition;

import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Touchpoint;

/** Where a friction can be: on the way from one touchpoint to another, or in a phase. */
public sealed interface Place {

  /**
   * On the way.
   *
   * @param from where the way begins
   * @param to where it ends
   * @param consecutive whether the one follows the other on the timeline; any other way is judged
   *     only where the map records it
   */
  record Way(Touchpoint from, Touchpoint to, boolean consecutive) implements Place {}

  /**
   * In a phase.
   *
   * @param phase the phase
   */
  record Within(Phase phase) implements Place {}
}
