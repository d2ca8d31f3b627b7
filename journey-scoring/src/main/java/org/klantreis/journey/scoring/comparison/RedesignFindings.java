package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.comparison.RedesignResult.BreakChange.Fate;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/** What was found; the rest follows from it. */
record RedesignFindings(
    ImmutableList<Touchpoint> added,
    ImmutableList<Touchpoint> removed,
    ImmutableList<KeptTouchpoint> kept,
    ImmutableList<BreakChange> breaks,
    ImmutableList<MomentChange> moments,
    Optional<ThresholdLevel> levelBefore,
    Optional<ThresholdLevel> levelAfter,
    JourneyState stateAfter)
    implements RedesignResult {

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("level_before", levelBefore)
        .put("level_after", levelAfter)
        .putAll("added", added)
        .putAll("removed", removed)
        .putAll("moved", moved().stream().map(KeptTouchpoint::after).toList())
        .putRows("kept", kept.stream().map(Figured::figures).toList())
        .putRows("breaks", breaks.stream().map(Figured::figures).toList())
        .putAll("breaks_closed", touchpoints(closed()))
        .putAll("breaks_closed_on_the_means", touchpoints(breaks(Fate.CLOSED_ON_THE_MEANS)))
        .putAll("breaks_closed_stated", touchpoints(breaks(Fate.CLOSED_STATED)))
        .putAll("breaks_left", touchpoints(breaks(Fate.LEFT)))
        .putAll("breaks_opened", touchpoints(opened()))
        .putAll("breaks_opened_on_the_means", touchpoints(breaks(Fate.OPENED_ON_THE_MEANS)))
        .putAll("breaks_opened_stated", touchpoints(breaks(Fate.OPENED_STATED)))
        .putAll("breaks_unknown", touchpoints(breaks(Fate.UNKNOWN)))
        .putRows("moments_of_truth", moments.stream().map(Figured::figures).toList())
        .put("hit_before", hitBefore())
        .put("hit_after", hitAfter())
        .put("target", isTarget())
        .putRows("gaps", gaps().stream().map(Figured::figures).toList())
        .putAll("incomparable", incomparable().stream().map(KeptTouchpoint::after).toList())
        .build();
  }

  private static Iterable<Touchpoint> touchpoints(ImmutableList<BreakChange> breaks) {
    return breaks.stream().map(BreakChange::touchpoint).toList();
  }
}
