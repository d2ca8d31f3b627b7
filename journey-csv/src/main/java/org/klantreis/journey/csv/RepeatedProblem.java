package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.klantreis.journey.problem.Problem;

/**
 * What is wrong in the same way with the same value, wherever it stands.
 *
 * @param first the first of them, where it is
 * @param times how often it is there
 * @param columns in which it is, where it is an answer that is none; empty for anything else
 * @param answeredIn other columns, in which the same value would be an answer
 */
public record RepeatedProblem(
    Problem first, long times, ImmutableSet<String> columns, ImmutableSet<String> answeredIn) {

  /** All of them as one problem: {@code 2: '6', is off the scale …, 2,311 times in 14 columns}. */
  public Problem together() {
    String where = columns.isEmpty() ? "" : " in " + said();
    String howOften =
        times == 1 ? where : ", " + String.format(Locale.ROOT, "%,d", times) + " times" + where;
    return new Problem(first.place(), first.value(), first.what() + howOften, first.hint());
  }

  private String said() {
    return columns.size() == 1
        ? "column '" + columns.asList().get(0) + "'"
        : columns.size() + " columns";
  }
}
