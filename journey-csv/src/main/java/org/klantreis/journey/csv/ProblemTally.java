package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.problem.Problem;

/** Counts problems by what is wrong with which value, in bounded memory, and keeps the first. */
final class ProblemTally {

  /** Values are no longer told apart when there are many of them, as in a column of texts. */
  private static final int MOST_KINDS = 1_000;

  private final int mostDescribed;
  private final List<Problem> described = new ArrayList<>();
  private final Map<Kind, Repeated> kinds = new LinkedHashMap<>();
  private long count;

  private record Kind(Optional<String> value, String what) {}

  private static final class Repeated {
    private final Problem first;
    private final Set<String> columns = new LinkedHashSet<>();
    private long times;

    Repeated(Problem first) {
      this.first = first;
    }
  }

  /** Keeps so many as they were noted; all are counted. */
  ProblemTally(int mostDescribed) {
    this.mostDescribed = mostDescribed;
  }

  /** One that is not about an answer. */
  void add(Problem problem) {
    add(problem, problem, null);
  }

  /** One with an answer in that column. */
  void add(Problem problem, String column) {
    add(problem, Rows.in(column, problem), column);
  }

  /** One without which nothing else is understood: described in any case. */
  void addLast(Problem problem) {
    count++;
    described.add(problem);
    kind(problem).times++;
  }

  private void add(Problem problem, Problem whole, @Nullable String column) {
    count++;
    if (described.size() < mostDescribed) {
      described.add(whole);
    }
    Repeated repeated = kind(problem);
    repeated.times++;
    if (column != null) {
      repeated.columns.add(column);
    }
  }

  private Repeated kind(Problem problem) {
    Kind kind = new Kind(problem.value(), problem.what());
    @Nullable Repeated met = kinds.get(kind);
    if (met != null || kinds.size() < MOST_KINDS) {
      return met != null ? met : begin(kind, problem);
    }
    Kind others = new Kind(Optional.empty(), "other values or rows have problems, too");
    @Nullable Repeated rest = kinds.get(others);
    return rest != null ? rest : begin(others, Problem.at(problem.place(), others.what()));
  }

  private Repeated begin(Kind kind, Problem first) {
    Repeated repeated = new Repeated(first);
    kinds.put(kind, repeated);
    return repeated;
  }

  long count() {
    return count;
  }

  ImmutableList<Problem> described() {
    return ImmutableList.copyOf(described);
  }

  /**
   * The most frequent first; of those that are as frequent, the one that was met first.
   *
   * @param answeredIn in which columns a value is an answer
   */
  ImmutableList<RepeatedProblem> repeated(Function<String, Set<String>> answeredIn) {
    return kinds.values().stream()
        .sorted(Comparator.comparingLong((Repeated each) -> each.times).reversed())
        .map(
            each ->
                new RepeatedProblem(
                    each.first,
                    each.times,
                    ImmutableSet.copyOf(each.columns),
                    each.columns.isEmpty()
                        ? ImmutableSet.of()
                        : ImmutableSet.copyOf(answeredIn.apply(each.first.value().orElse("")))))
        .collect(ImmutableList.toImmutableList());
  }

  /** How often each value was what is wrong, the most frequent first. */
  ImmutableMap<String, Long> values() {
    Map<String, Long> values = new LinkedHashMap<>();
    kinds.forEach(
        (kind, repeated) ->
            kind.value().ifPresent(value -> values.merge(value, repeated.times, Long::sum)));
    return values.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
