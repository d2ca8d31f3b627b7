package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.klantreis.journey.scoring.rated.Band;

/**
 * The touchpoints of a journey as a chain (<i>aaneenschakeling</i>), in timeline order.
 *
 * @param links one for each touchpoint
 */
public record Chain(ImmutableList<Link> links) {

  /** Whether no rated touchpoint is below expectation; unknown links do not break a chain. */
  public boolean isUnbroken() {
    return breaks().isEmpty();
  }

  /** The touchpoints below expectation. */
  public ImmutableList<Link> breaks() {
    return links.stream().filter(Chain::isBreak).collect(toImmutableList());
  }

  /** The touchpoints of which nothing is known. */
  public ImmutableList<Link> unknown() {
    return links.stream().filter(link -> link.band().isEmpty()).collect(toImmutableList());
  }

  /** The touchpoints that are rated, measured or stated. */
  public ImmutableList<Link> rated() {
    return links.stream().filter(link -> link.band().isPresent()).collect(toImmutableList());
  }

  /**
   * The longest stretch of rated touchpoints between two breaks, the earliest of several. Unknown
   * links neither end a stretch nor lengthen it. Empty when every rated touchpoint is a break.
   */
  public ImmutableList<Link> longestRun() {
    List<Link> longest = List.of();
    List<Link> current = new ArrayList<>();
    for (Link link : links) {
      if (isBreak(link)) {
        current = new ArrayList<>();
      } else if (link.band().isPresent()) {
        current.add(link);
      }
      if (current.size() > longest.size()) {
        longest = ImmutableList.copyOf(current);
      }
    }
    return ImmutableList.copyOf(longest);
  }

  private static boolean isBreak(Link link) {
    return link.band().filter(band -> band == Band.BELOW).isPresent();
  }
}
