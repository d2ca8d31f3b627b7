package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.comparison.RedesignResult.BreakChange;
import org.klantreis.journey.scoring.comparison.RedesignResult.BreakChange.Fate;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.threshold.Link;

/**
 * What becomes of the breaks of two chains.
 *
 * @param means how the means changed, of what was measured in both waves
 * @param confidence at which a change counts
 */
record BreakFates(
    JudgedJourney before,
    JudgedJourney after,
    ImmutableMap<TouchpointId, WaveChange> means,
    Confidence confidence) {

  /** Every break of either, those of the first journey before those of the second. */
  ImmutableList<BreakChange> all() {
    ImmutableList.Builder<BreakChange> breaks = ImmutableList.builder();
    for (Link was : before.links().values()) {
      if (was.isBreak()) {
        breaks.add(
            new BreakChange(
                was.touchpoint(),
                after.link(was.touchpoint()).map(is -> ofBreak(was, is)).orElse(Fate.REMOVED)));
      }
    }
    for (Link is : after.links().values()) {
      Optional<Link> was = before.link(is.touchpoint());
      if (is.isBreak() && was.filter(Link::isBreak).isEmpty()) {
        breaks.add(
            new BreakChange(
                is.touchpoint(), was.map(earlier -> ofNoBreak(earlier, is)).orElse(Fate.ADDED)));
      }
    }
    return breaks.build();
  }

  private Fate ofBreak(Link was, Link is) {
    if (is.isBreak()) {
      return Fate.LEFT;
    }
    if (!is.isKnown()) {
      return Fate.UNKNOWN;
    }
    if (!areMeasured(was, is)) {
      return Fate.CLOSED_STATED;
    }
    return counts(is, 1) ? Fate.CLOSED : Fate.CLOSED_ON_THE_MEANS;
  }

  private Fate ofNoBreak(Link was, Link is) {
    if (!was.isKnown()) {
      return Fate.UNKNOWN;
    }
    if (!areMeasured(was, is)) {
      return Fate.OPENED_STATED;
    }
    return counts(is, -1) ? Fate.OPENED : Fate.OPENED_ON_THE_MEANS;
  }

  private static boolean areMeasured(Link was, Link is) {
    return isMeasured(was) && isMeasured(is);
  }

  private static boolean isMeasured(Link link) {
    return link.rated().filter(Rated::isMeasured).isPresent();
  }

  /**
   * Whether the mean went that way by more than chance; a band can go another way than its mean.
   */
  private boolean counts(Link link, int sign) {
    return Optional.ofNullable(means.get(link.touchpoint().id()))
        .filter(change -> change.isSignificant(confidence))
        .filter(change -> Math.signum(change.difference()) == sign)
        .isPresent();
  }
}
