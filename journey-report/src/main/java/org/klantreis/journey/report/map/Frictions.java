package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.transition.FrictionCheck;
import org.klantreis.journey.scoring.transition.FrictionCheck.Place;
import org.klantreis.journey.scoring.transition.FrictionKind;
import org.klantreis.journey.scoring.transition.FrictionResult;

/**
 * What annoys customers between the touchpoints of a journey, as the friction scorer says.
 *
 * @param onWays on the way from one touchpoint to another, in the order of the kinds
 * @param phases the phases with too few contacts, in order
 */
record Frictions(ImmutableSetMultimap<Ends, FrictionKind> onWays, ImmutableSet<Phase> phases) {

  /** The ends of a way. */
  private record Ends(TouchpointId from, TouchpointId to) {}

  static Frictions of(JourneyStudy study, Scorer<JourneyStudy, FrictionResult> friction) {
    ImmutableSetMultimap.Builder<Ends, FrictionKind> onWays = ImmutableSetMultimap.builder();
    ImmutableSet.Builder<Phase> phases = ImmutableSet.builder();
    friction
        .score(study)
        .outcome()
        .answer()
        .ifPresent(
            result -> {
              for (FrictionCheck check : result.frictions()) {
                if (check.place() instanceof Place.Way way) {
                  onWays.put(new Ends(way.from().id(), way.to().id()), check.kind());
                } else if (check.place() instanceof Place.Within within) {
                  phases.add(within.phase());
                }
              }
            });
    return new Frictions(onWays.build(), phases.build());
  }

  /** On the way from one touchpoint to another, in the order of the kinds. */
  ImmutableSet<FrictionKind> between(TouchpointId from, TouchpointId to) {
    return onWays.get(new Ends(from, to));
  }
}
