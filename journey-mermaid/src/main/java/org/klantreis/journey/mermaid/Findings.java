package org.klantreis.journey.mermaid;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.klantreis.journey.problem.Problem;

/** What there is to say about a diagram, most of all what is wrong with it. */
final class Findings {

  private static final int MOST_OF_A_KIND = 100;

  private final Kind refused = new Kind();
  private final Kind suspect = new Kind();
  private final Kind leftOut = new Kind();

  private record Finding(int line, Problem problem) {}

  /** Findings of one kind; the first of them are described, all are counted. */
  private static final class Kind {
    private final List<Finding> described = new ArrayList<>();
    private long more;

    void add(int line, Problem problem) {
      if (described.size() < MOST_OF_A_KIND) {
        described.add(new Finding(line, problem));
      } else {
        more++;
      }
    }
  }

  /** Mermaid refuses it too. */
  void refuse(int line, Problem problem) {
    refused.add(line, problem);
  }

  /** Mermaid takes it, though it is hardly meant. */
  void suspect(int line, Problem problem) {
    suspect.add(line, problem);
  }

  /** It is meant, but not for a journey. */
  void leaveOut(int line, Problem problem) {
    leftOut.add(line, problem);
  }

  static String place(int line) {
    return Integer.toString(line);
  }

  ImmutableList<Problem> problems(MermaidMode mode) {
    return mode == MermaidMode.STRICT ? inOrder(refused, suspect) : inOrder(refused);
  }

  ImmutableList<Problem> remarks(MermaidMode mode) {
    return mode == MermaidMode.STRICT ? inOrder(leftOut) : inOrder(suspect, leftOut);
  }

  private static ImmutableList<Problem> inOrder(Kind... kinds) {
    List<Finding> all = new ArrayList<>();
    long more = 0;
    for (Kind kind : kinds) {
      all.addAll(kind.described);
      more += kind.more;
    }
    all.sort(comparingInt(Finding::line));
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    all.forEach(finding -> problems.add(finding.problem()));
    if (more > 0) {
      problems.add(Problem.at("", "and " + more + " more"));
    }
    return problems.build();
  }
}
