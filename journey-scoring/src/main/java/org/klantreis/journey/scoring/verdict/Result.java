package org.klantreis.journey.scoring.verdict;

/** What a scorer found, as a typed value that can also be laid out as named figures. */
public interface Result {

  /**
   * Everything that was found, under stable names, for tools that do not know the type. The names
   * are an interface: renaming one breaks those who read them.
   */
  Figures figures();
}
