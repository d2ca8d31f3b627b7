package org.klantreis.journey.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;

/**
 * A value that was read, or everything that is wrong with what was read.
 *
 * @param value there when nothing is wrong
 * @param problems all that is wrong, in the order in which it was found
 * @param <T> what was read
 */
public record Checked<T>(Optional<T> value, ImmutableList<Problem> problems) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a value with problems, and neither
   */
  public Checked {
    checkArgument(
        value.isPresent() == problems.isEmpty(), "Either there is a value, or there are problems.");
  }

  /** Nothing is wrong. */
  public static <T> Checked<T> sound(T value) {
    return new Checked<>(Optional.of(value), ImmutableList.of());
  }

  /** Something is wrong; at least one problem. */
  public static <T> Checked<T> refused(Collection<Problem> problems) {
    return new Checked<>(Optional.empty(), ImmutableList.copyOf(problems));
  }

  /**
   * The value, for those who have no use for problems.
   *
   * @param subject what was read, as the message of the exception begins
   */
  public T orElseThrow(String subject) {
    return value.orElseThrow(() -> new ProblemsException(subject, problems));
  }
}
