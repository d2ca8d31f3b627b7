package org.klantreis.journey.io.csv;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.problem.Problem;

/** What came of reading a file of answers: {@code read = used + missing + refused}, always. */
public interface Reading {

  /** How many rows, or answers, were read, without the header. */
  long read();

  /** How many of them were counted. */
  long used();

  /** How many lack an answer that is needed. */
  long missing();

  /** How many are not what they should be. */
  long refused();

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
