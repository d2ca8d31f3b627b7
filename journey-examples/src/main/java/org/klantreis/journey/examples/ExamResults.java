package org.klantreis.journey.examples;

import java.util.List;
import java.util.Locale;
import org.klantreis.journey.evidence.RatingCounter;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.kano.SplitScorer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

/**
 * A mini-journey for class: exam results are announced.
 *
 * <p>Teaches the moment of truth (<i>moment van de waarheid</i>): the one moment at which a school
 * can make a real difference deserves a 9+; elsewhere a 7+ will do. All ratings are made up.
 */
public final class ExamResults {

  private ExamResults() {}

  /** Prints what two scorers say about the same journey. */
  public static void main(String[] arguments) {
    System.out.println(scorecard().text(Locale.ENGLISH));
  }

  static Scorecard scorecard() {
    Touchpoint waiting = Touchpoint.of("waiting", "Waiting for the telephone");
    Touchpoint call =
        Touchpoint.of("call", "The mentor calls")
            .withExperience(
                Experience.builder()
                    .need(Need.emotional("to be seen"))
                    .expectation(Rating.grade(7))
                    .build())
            .withMomentsOfTruth(MomentOfTruth.during(MomentSource.CUSTOMER_RESEARCH));
    Touchpoint diploma = Touchpoint.of("diploma", "Collecting the diploma");
    Journey journey =
        Journey.builder()
            .id("exam-results")
            .name("Exam results")
            .addTouchpoints(waiting, call, diploma)
            .build();

    // Five pupils rated each touchpoint from 1 to 10: evidence, instead of a guess in the map.
    RatingCounter counter = new RatingCounter(RatingScale.DUTCH_GRADE);
    rate(counter, waiting, 7, 8, 7, 7, 8);
    rate(counter, call, 10, 9, 9, 10, 9);
    rate(counter, diploma, 8, 7, 9, 8, 8);
    JourneyStudy study = JourneyStudy.of(journey, counter.toRatings());

    // A scorecard asks several scorers and puts their verdicts side by side.
    return Scorecard.of(study, List.of(ThresholdScorer.standard(), SplitScorer.standard()));
  }

  private static void rate(RatingCounter counter, Touchpoint touchpoint, int... grades) {
    for (int grade : grades) {
      counter.add(counter.index(touchpoint.id()), grade);
    }
  }
}
