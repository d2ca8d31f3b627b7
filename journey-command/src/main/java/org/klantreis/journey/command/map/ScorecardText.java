package org.klantreis.journey.command.map;

import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.words.Words;

/** What stands above a scorecard. */
public final class ScorecardText {

  private static final Words WORDS = Words.of(ScorecardText.class, "command").under("scorecard");

  private ScorecardText() {}

  /** The journey and what is known about it, in two or three lines and an empty one. */
  public static String heading(JourneyStudy study, Optional<Segment> segment, Locale locale) {
    Journey journey = study.journey();
    StringBuilder text = new StringBuilder(Printable.of(journey.name())).append('\n');
    segment.ifPresent(each -> text.append(say("segment", each.name()).text(locale)).append('\n'));
    Message heading =
        say(
            "heading",
            journey
                .persona()
                .map(persona -> say("persona", persona.name()))
                .orElseGet(() -> say("no-persona")),
            say("touchpoints", journey.touchpoints().size()),
            journey.phases().isEmpty() ? say("no-phases") : say("phases", journey.phases().size()),
            study
                .ratings()
                .map(ratings -> say("ratings", ratings.n(), ratings.scale().name()))
                .orElseGet(() -> say("no-ratings")));
    return text.append(heading.text(locale)).append("\n\n").toString();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
