package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalInt;
import org.klantreis.journey.name.Names;

/**
 * Values of cells that stand for something: told apart without their case, and numbers in whatever
 * way they are written, so that 6 is also 6.0.
 */
final class Codes {

  private final ImmutableSet<String> asWritten;
  private final ImmutableSet<String> folded;
  private final ImmutableSet<Integer> numbers;

  Codes(Collection<String> values) {
    this.asWritten = values.stream().map(Names::stripped).collect(ImmutableSet.toImmutableSet());
    this.folded = asWritten.stream().map(Codes::fold).collect(ImmutableSet.toImmutableSet());
    this.numbers =
        asWritten.stream()
            .flatMapToInt(value -> Cells.whole(value).stream())
            .boxed()
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a cell, stripped, is one of them. */
  boolean contains(String cell) {
    if (folded.isEmpty()) {
      return false;
    }
    if (asWritten.contains(cell)) {
      return true;
    }
    OptionalInt number = Cells.whole(cell);
    if (number.isPresent()) {
      return numbers.contains(number.getAsInt());
    }
    return folded.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** One spelling for all ways in which a stripped cell can be written. */
  static String fold(String cell) {
    OptionalInt number = Cells.whole(cell);
    return number.isPresent() ? Integer.toString(number.getAsInt()) : cell.toLowerCase(Locale.ROOT);
  }
}
