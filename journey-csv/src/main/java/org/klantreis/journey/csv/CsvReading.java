package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.immutables.value.Value;
import org.klantreis.journey.problem.Problem;

/**
 * What came of reading a table: what was found in it, and an account of its rows, in which {@code
 * read = used + missing + leftOut + refused}, always.
 *
 * @param <T> what was found in the sound rows
 */
@Value.Immutable
@CsvStyle
public abstract sealed class CsvReading<T> permits ImmutableCsvReading {

  CsvReading() {}

  /** What the sound rows say; where there is none, an empty one. */
  public abstract T found();

  /**
   * How many rows were read, without the header; where a row holds several answers, how many
   * answers.
   */
  public abstract long read();

  /** How many of them were counted. */
  public abstract long used();

  /** How many of them hold no answer, or none that can be counted. */
  public abstract long missing();

  /** How many of them are sound and left out because the format asks for it; 0 most often. */
  @Value.Default
  public long leftOut() {
    return 0;
  }

  /** How many of them are not what they should be. */
  public final long refused() {
    return read() - used() - missing() - leftOut();
  }

  /**
   * What was refused: each value that a problem is about with how many problems are about it, the
   * most frequent first; of the values met first, up to 1,000.
   */
  public abstract ImmutableMap<String, Long> refusedValues();

  /** Lines without anything, which are no rows. */
  public abstract long blankLines();

  /** The first problems, with their lines. */
  public abstract ImmutableList<Problem> problems();

  /**
   * All problems, told together where the same is wrong with the same value, the most frequent
   * first. After 1,000 different ones the others are told together.
   */
  public abstract ImmutableList<RepeatedProblem> repeatedProblems();

  /** How many problems there are, also those that are not described. */
  public abstract long problemCount();

  /** What was left out without being wrong, as a column that nothing is known about. */
  public abstract ImmutableList<Problem> remarks();

  /** Whether the end of the file was reached; if not, the last problem says why. */
  public abstract boolean complete();

  /** The same account of what was made of what was found. */
  public final <U> CsvReading<U> map(Function<T, U> made) {
    return ImmutableCsvReading.<U>builder()
        .found(made.apply(found()))
        .read(read())
        .used(used())
        .missing(missing())
        .leftOut(leftOut())
        .blankLines(blankLines())
        .problems(problems())
        .problemCount(problemCount())
        .repeatedProblems(repeatedProblems())
        .refusedValues(refusedValues())
        .remarks(remarks())
        .complete(complete())
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(
        used() >= 0 && missing() >= 0 && leftOut() >= 0 && refused() >= 0,
        "Of %s rows %s cannot be used, %s missing and %s left out.",
        read(),
        used(),
        missing(),
        leftOut());
    checkArgument(
        problems().size() <= problemCount(),
        "%s problems are described, of %s.",
        problems().size(),
        problemCount());
  }

  /** Whether everything was read and nothing was refused. */
  public final boolean isSound() {
    return complete() && problemCount() == 0;
  }
}
