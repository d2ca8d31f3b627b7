package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.klantreis.journey.problem.Problem;

/** What a cell with an answer to a question of yes or no says. */
final class YesNoCells {

  private static final int SHORT = 2;

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
    String word = Codes.fold(cell);
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
  Problem noAnswer(String place, String cell) {
    ImmutableSet<String> others = no.orElseGet(ImmutableSet::of);
    Problem none =
        Problem.at(place, cell, "is neither yes nor no")
            .withHint(
                "yes is "
                    + String.join(", ", yes)
                    + " and no is "
                    + String.join(", ", others)
                    + "; other words can be given");
    // a letter or two are as near to any other
    return cell.length() <= SHORT ? none : none.withNearest(Sets.union(yes, others));
  }

  private static ImmutableSet<String> folded(ImmutableSet<String> words) {
    return words.stream()
        .map(word -> Codes.fold(word.strip()))
        .collect(ImmutableSet.toImmutableSet());
  }
}
