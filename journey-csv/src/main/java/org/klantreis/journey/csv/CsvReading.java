package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.problem.Problem;

/** How reading answers from CSV went: {@code read = used + missing + refused}, always. */
public interface CsvReading {

  /** How many answers were read, used or not. */
  long read();

  /** How many of them were counted. */
  long used();

  /** How many are not there. */
  long missing();

  /** How many are not what they should be. */
  long refused();

  /** Lines without anything, which are no rows. */
  long blankLines();

  /** The first problems, with their lines. */
  ImmutableList<Problem> problems();

  /** How many problems there are, also those that are not described. */
  long problemCount();

  /** Whether the end of the file was reached; if not, the last problem says why. */
  boolean complete();

  /** Whether everything was read and nothing was refused. */
  default boolean isSound() {
    return complete() && problemCount() == 0;
  }
}
