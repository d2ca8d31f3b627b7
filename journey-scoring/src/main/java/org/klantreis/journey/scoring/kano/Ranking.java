package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.klantreis.journey.kano.KanoCategory;

/**
 * The two categories with the most votes, the questionable left out. It is the same under every
 * rule, and says how firm a category by votes is: what it would take to change it.
 *
 * @param first the one with the most votes; of several, the first in the order of {@link
 *     KanoCategory}
 * @param second the next; absent when nobody voted for another one
 * @param margin by how many votes the first leads; 0 in a tie
 * @param strength the margin as a share of all answers, the questionable too (category strength)
 */
public record Ranking(
    KanoCategory first, Optional<KanoCategory> second, double margin, double strength) {

  private static final ImmutableList<KanoCategory> ALL =
      ImmutableList.copyOf(KanoCategory.values());

  /** The ranking of votes; empty when all answers are questionable. */
  public static Optional<Ranking> of(KanoVotes votes) {
    Optional<KanoCategory> top = most(votes, Optional.empty());
    if (top.isEmpty()) {
      return Optional.empty();
    }
    KanoCategory first = top.get();
    Optional<KanoCategory> second = most(votes, top);
    double most = votes.of(first);
    double next = second.map(votes::of).orElse(0.0);
    double margin = votes.isSame(most, next) ? 0 : most - next;
    return Optional.of(new Ranking(first, second, margin, margin / votes.total()));
  }

  /** The ranked category with the most votes, if it has any; of several, the first. */
  private static Optional<KanoCategory> most(KanoVotes votes, Optional<KanoCategory> but) {
    Optional<KanoCategory> most = Optional.empty();
    double found = 0;
    for (KanoCategory category : ALL) {
      double own = votes.of(category);
      boolean isMore = most.isEmpty() ? own > 0 : votes.isMore(own, found);
      if (category.isRanked() && isMore && !but.equals(Optional.of(category))) {
        most = Optional.of(category);
        found = own;
      }
    }
    return most;
  }

  /**
   * Of the two, the one that hurts more when it is absent; reverse, which pleases then, is none.
   */
  Optional<KanoCategory> mostHurting() {
    return topTwo().stream()
        .filter(category -> category != KanoCategory.REVERSE)
        .min(Comparator.naturalOrder());
  }

  /** Both, or the only one. */
  public ImmutableList<KanoCategory> topTwo() {
    return second.map(next -> ImmutableList.of(first, next)).orElse(ImmutableList.of(first));
  }
}
