package org.klantreis.journey.mermaid;

/** How a diagram is read. */
public enum MermaidMode {
  /**
   * Refuses what Mermaid takes in silence although it is hardly meant: a score that is no rating on
   * the scale, a colon in the name of a task, text that is lost, an actor without a name.
   */
  STRICT,
  /** Takes whatever Mermaid 12 takes, and remarks on what strict reading would refuse. */
  LENIENT
}
