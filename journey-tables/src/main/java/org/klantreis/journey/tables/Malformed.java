package org.klantreis.journey.tables;

import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.problem.Problem;

/** Says why something cannot be read as a table, and keeps what a library said about it. */
final class Malformed {

  private Malformed() {}

  static MalformedTableException because(Problem problem, Throwable cause) {
    MalformedTableException malformed = new MalformedTableException(problem);
    malformed.initCause(cause);
    return malformed;
  }
}
