package org.klantreis.journey.examples;

import java.util.Locale;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * A mini-journey for class: the first day at a new school.
 *
 * <p>Teaches the chain of 7+ (<i>aaneenschakeling</i>): a chain is as strong as its weakest link.
 * The mean of these grades is a 7, and still the journey is broken. The grades are made up: ask
 * your own class.
 */
public final class FirstSchoolDay {

  private FirstSchoolDay() {}

  /** Prints where the chain breaks. */
  public static void main(String[] arguments) {
    System.out.println(verdict().text(Locale.ENGLISH));
  }

  static Verdict<ThresholdResult> verdict() {
    // A journey is a timeline of touchpoints (contactmomenten), in the order of the customer.
    Journey journey =
        Journey.builder()
            .id("first-school-day")
            .name("The first day at school")
            .addTouchpoints(
                graded("letter", "The letter with the timetable", 8),
                graded("entrance", "Finding the right entrance", 5),
                graded("welcome", "Being welcomed by name", 9),
                graded("lesson", "The first lesson", 7),
                graded("break", "The first break, not knowing anybody", 6),
                graded("home", "Telling about it at home", 7))
            .build();

    // Nobody was asked, so every grade is marked as stated: a guess that is worth testing.
    return ThresholdScorer.standard().score(JourneyStudy.of(journey));
  }

  /** A touchpoint with the grade, 1 to 10, that the class gives it. */
  private static Touchpoint graded(String id, String name, int grade) {
    return Touchpoint.of(id, name)
        .withExperience(Experience.builder().rating(Rating.grade(grade)).build());
  }
}
