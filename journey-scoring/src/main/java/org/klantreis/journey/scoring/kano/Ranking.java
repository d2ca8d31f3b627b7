package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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

  /** The ranking of votes; empty when all answers are questionable. */
  public static Optional<Ranking> of(KanoVotes votes) {
    List<KanoCategory> ranked = new ArrayList<>();
    for (KanoCategory category : KanoCategory.values()) {
      if (category.isRanked() && votes.of(category) > 0) {
        int place = ranked.size();
        while (place > 0 && votes.isMore(votes.of(category), votes.of(ranked.get(place - 1)))) {
          place--;
        }
        ranked.add(place, category);
      }
    }
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    KanoCategory first = ranked.get(0);
    Optional<KanoCategory> second = ranked.stream().skip(1).findFirst();
    double most = votes.of(first);
    double next = second.map(votes::of).orElse(0.0);
    double margin = votes.isSame(most, next) ? 0 : most - next;
    return Optional.of(new Ranking(first, second, margin, margin / votes.total()));
  }

  /** Both, or the only one. */
  public ImmutableList<KanoCategory> topTwo() {
    return second.map(next -> ImmutableList.of(first, next)).orElse(ImmutableList.of(first));
  }
}
