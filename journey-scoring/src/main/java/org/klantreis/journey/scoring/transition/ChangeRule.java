package org.klantreis.journey.scoring.transition;

/** Whether a change between two touchpoints is a friction. */
public enum ChangeRule {
  /** Each change is one. */
  COUNTED,
  /** Changes are no friction here, and are not looked at. */
  IGNORED
}
