package org.klantreis.journey.command.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** What stands above a scorecard. */
public final class ScorecardText {

  private static final Words WORDS = Words.of(ScorecardText.class, "command").under("scorecard");

  private ScorecardText() {}

  /** The journey and what is known about it, in two or three lines and an empty one. */
  public static String heading(JourneyStudy study, Optional<Segment> segment, Locale locale) {
    Journey journey = study.journey();
    StringBuilder text = new StringBuilder(Printable.of(journey.name())).append('\n');
    segment.ifPresent(
        each -> text.append(say("segment").with("segment", each.name()).text(locale)).append('\n'));
    Message heading =
        say("heading").with("touchpoints", touchpoints(journey)).with("ratings", ratings(study));
    Message whole =
        journey
            .persona()
            .map(each -> say("of-persona").with("persona", each.name()).with("heading", heading))
            .orElse(heading);
    return text.append(whole.text(locale)).append("\n\n").toString();
  }

  private static Message touchpoints(Journey journey) {
    Message touchpoints =
        Terms.phrase("phrase.touchpoints").with("count", journey.touchpoints().size());
    return journey.phases().isEmpty()
        ? touchpoints
        : say("in-phases").with("touchpoints", touchpoints).with("phases", journey.phases().size());
  }

  private static Message ratings(JourneyStudy study) {
    return study
        .ratings()
        .map(
            ratings ->
                say("ratings")
                    .with("ratings", Terms.phrase("phrase.ratings").with("count", ratings.n()))
                    .with("scale", scales(ratings)))
        .orElseGet(() -> say("no-ratings"));
  }

  /** The scales of the touchpoints; of means how they are counted. */
  private static List<Message> scales(Ratings ratings) {
    return ratings.scales().stream()
        .map(scale -> say(scale.isOfMeans() ? "scale.means" : "scale").with("scale", scale.name()))
        .toList();
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
