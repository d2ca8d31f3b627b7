package org.klantreis.journey.report.map;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Sets.toImmutableEnumSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
 * @param found the frictions, in the order of their places
 */
record Frictions(ImmutableList<FrictionCheck> found) {

  static Frictions of(JourneyStudy study, Scorer<JourneyStudy, FrictionResult> friction) {
    return new Frictions(
        friction
            .score(study)
            .outcome()
            .answer()
            .map(FrictionResult::frictions)
            .orElse(ImmutableList.of()));
  }

  /** On the way from one touchpoint to another, in the order of the kinds. */
  ImmutableSet<FrictionKind> between(TouchpointId from, TouchpointId to) {
    return found.stream()
        .filter(
            check ->
                check.place() instanceof Place.Way way
                    && way.from().id().equals(from)
                    && way.to().id().equals(to))
        .map(FrictionCheck::kind)
        .collect(toImmutableEnumSet());
  }

  /** The phases with too few contacts, in order. */
  ImmutableList<Phase> phases() {
    return found.stream()
        .map(FrictionCheck::place)
        .filter(Place.Within.class::isInstance)
        .map(place -> ((Place.Within) place).phase())
        .collect(toImmutableList());
  }
}
