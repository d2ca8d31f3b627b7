package org.klantreis.journey.problem;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** Refuses a value with everything that is wrong with it, not only with the first thing. */
public final class ProblemsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN_IN_MESSAGE = 20;

  private final transient ImmutableList<Problem> problems;

  /**
   * Refuses {@code subject}.
   *
   * @param subject what is refused, as the message begins: {@code "Journey 'mri'"}
   * @param problems at least one
   */
  public ProblemsException(String subject, Collection<Problem> problems) {
    super(message(subject, problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** All that is wrong, in the order in which it was found. */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  private static String message(String subject, Collection<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing is wrong with " + subject + ", so why refuse it?");
    }
    String shown =
        problems.stream()
            .limit(SHOWN_IN_MESSAGE)
            .map(Problem::toString)
            .collect(joining("\n  ", subject + " has problems:\n  ", ""));
    int more = problems.size() - SHOWN_IN_MESSAGE;
    return more > 0 ? shown + "\n  and " + more + " more" : shown;
  }
}
