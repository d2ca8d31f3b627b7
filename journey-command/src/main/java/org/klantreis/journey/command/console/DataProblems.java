package org.klantreis.journey.command.console;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.klantreis.journey.problem.Problem;

/** What was read has problems that end a command: they are told, and nothing is scored. */
public final class DataProblems extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ImmutableList<Problem> problems;

  private final String advice;

  /** Problems of a file, at least one, and what to do about them. */
  public DataProblems(List<Problem> problems, String advice) {
    super(problems.get(0).toString());
    this.problems = ImmutableList.copyOf(problems);
    this.advice = advice;
  }

  /** What to do about them. */
  public String advice() {
    return advice;
  }

  /** All of them, with the file in their places. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
