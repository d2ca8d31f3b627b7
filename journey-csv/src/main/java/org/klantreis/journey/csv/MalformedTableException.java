package org.klantreis.journey.csv;

import java.io.IOException;
import org.klantreis.journey.problem.Problem;

/** What should be a table cannot be read as one, from some place on. */
public final class MalformedTableException extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** With what is wrong, and where. */
  public MalformedTableException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, with the line as its place. */
  public Problem problem() {
    return problem;
  }
}
