package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * A chain with what the 7+/9+ rule says of it.
 *
 * @param chain the links
 * @param peaks what became of each moment of truth, as if nothing were sure
 * @param level of the whole
 */
record JudgedChain(Chain chain, ImmutableList<Peak> peaks, ThresholdLevel level) {

  static JudgedChain of(Chain chain, Settings settings) {
    ImmutableList<Peak> peaks = Moments.of(settings).peaks(chain, ImmutableMap.of());
    return new JudgedChain(chain, peaks, ThresholdScorer.level(chain, peaks));
  }

  /** With other links in the place of those of the same touchpoints. */
  JudgedChain with(Iterable<Link> others, Settings settings) {
    ImmutableList.Builder<Link> links = ImmutableList.builder();
    for (Link link : chain.links()) {
      Link now = link;
      for (Link other : others) {
        now = other.touchpoint().id().equals(link.touchpoint().id()) ? other : now;
      }
      links.add(now);
    }
    return of(new Chain(links.build()), settings);
  }

  ImmutableList<Touchpoint> breaks() {
    return chain.breaks().stream().map(Link::touchpoint).collect(toImmutableList());
  }

  /** The touchpoints of which a moment of truth is not hit. */
  ImmutableList<Touchpoint> momentsNotHit() {
    return peaks.stream()
        .filter(peak -> peak.outcome() != Peak.Outcome.HIT)
        .map(Peak::touchpoint)
        .distinct()
        .collect(toImmutableList());
  }
}
