package org.klantreis.journey.command;

import java.util.Optional;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.scoring.scorer.JourneyStudy;

/** What stands above a scorecard. */
final class ScorecardText {

  private ScorecardText() {}

  /** The journey and what is known about it, in two or three lines and an empty one. */
  static String heading(JourneyStudy study, Optional<Segment> segment) {
    Journey journey = study.journey();
    StringBuilder text = new StringBuilder(Printable.of(journey.name())).append('\n');
    segment.ifPresent(
        each -> text.append("segment: ").append(Printable.of(each.name())).append('\n'));
    text.append(
        journey.persona().map(Persona::name).map(name -> Printable.of(name) + " · ").orElse(""));
    text.append(journey.touchpoints().size()).append(" touchpoints");
    if (!journey.phases().isEmpty()) {
      text.append(" in ").append(journey.phases().size()).append(" phases");
    }
    text.append(" · ");
    text.append(study.ratings().map(ScorecardText::evidence).orElse("no ratings"));
    return text.append("\n\n").toString();
  }

  private static String evidence(Ratings ratings) {
    return ratings.n()
        + (ratings.n() == 1 ? " rating on " : " ratings on ")
        + ratings.scale().name();
  }
}
