package org.klantreis.journey.examples;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.scoring.experience.DisconfirmationScorer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;

/**
 * A mini-journey for class: a lesson that is cancelled.
 *
 * <p>Teaches disconfirmation: what counts is not the grade but the grade less what was expected.
 * The same 7 disappoints at the one touchpoint and delights at the other. All numbers are made up.
 */
public final class CancelledLesson {

  private CancelledLesson() {}

  /** Prints for each touchpoint how the experience compares with the expectation. */
  public static void main(String[] arguments) {
    System.out.println(verdicts());
  }

  static String verdicts() {
    Journey journey =
        Journey.builder()
            .id("cancelled-lesson")
            .name("A cancelled lesson")
            .addTouchpoints(
                // id, name, what pupils expect, what they experience
                compared("message", "The message that the lesson is cancelled", 8, 7),
                compared("canteen", "An hour in the canteen", 4, 7),
                compared("homework", "Finding out what to do at home", 7, 7),
                compared("next-time", "The teacher comes back to it", 5, 9))
            .build();
    JourneyStudy study = JourneyStudy.of(journey);

    // Positive exceeds the expectation, neutral meets it, negative falls short (Oliver 1980).
    return journey.touchpoints().stream()
        .map(touchpoint -> new TouchpointStudy(study, touchpoint))
        .map(each -> DisconfirmationScorer.standard().score(each).text(Locale.ENGLISH))
        .collect(joining("\n"));
  }

  private static Touchpoint compared(String id, String name, int expected, int experienced) {
    return Touchpoint.of(id, name)
        .withExperience(
            Experience.builder()
                .expectation(Rating.grade(expected))
                .rating(Rating.grade(experienced))
                .build());
  }
}
