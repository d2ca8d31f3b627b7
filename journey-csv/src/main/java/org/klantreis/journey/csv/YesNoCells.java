package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.journey.problem.Problem;

/** What a cell with an answer to a question of yes or no says. */
final class YesNoCells {

  private final ImmutableSet<String> yes;
  private final Optional<ImmutableSet<String>> no;

  /**
   * The words of both answers, however they are written.
   *
   * @param no absent when every other answer means no
   */
  YesNoCells(ImmutableSet<String> yes, Optional<ImmutableSet<String>> no) {
    this.yes = folded(yes);
    this.no = no.map(YesNoCells::folded);
  }

  /** The answer in a stripped cell that is not missing; empty when it is none. */
  Optional<Boolean> answer(String cell) {
    String word = fold(cell);
    if (yes.contains(word)) {
      return Optional.of(true);
    }
    return no.isEmpty() || no.get().contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** Whether none of these words for no means yes, too. */
  boolean agreesOn(ImmutableSet<String> wordsForNo) {
    return Sets.intersection(folded(wordsForNo), yes).isEmpty();
  }

  /** Why a cell holds no answer. */
  Problem noAnswer(String place, String cell, String column) {
    ImmutableSet<String> others = no.orElseGet(ImmutableSet::of);
    return Problem.at(place, cell, "is neither yes nor no in column '" + column + "'")
        .withHint(
            "yes is "
                + String.join(", ", yes)
                + " and no is "
                + String.join(", ", others)
                + "; other words can be given")
        .withNearest(Sets.union(yes, others));
  }

  private static ImmutableSet<String> folded(ImmutableSet<String> words) {
    return words.stream().map(YesNoCells::fold).collect(ImmutableSet.toImmutableSet());
  }

  /** Case is ignored, and 1.0 is the same as 1. */
  private static String fold(String word) {
    OptionalInt number = Cells.whole(word.strip());
    return number.isPresent()
        ? Integer.toString(number.getAsInt())
        : word.strip().toLowerCase(Locale.ROOT);
  }
}
