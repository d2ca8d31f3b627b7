package org.klantreis.journey.examples;

import java.util.Locale;
import org.klantreis.journey.evidence.RatingCounter;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.verdict.Verdict;

/** The shortest way from a map and some ratings to a verdict: the example of the README. */
public final class FirstScorecard {

  private FirstScorecard() {}

  /** Prints the verdict about a journey of two touchpoints. */
  public static void main(String[] arguments) {
    System.out.println(verdict().text(Locale.ENGLISH));
  }

  /** The verdict that the README shows. */
  public static Verdict<ThresholdResult> verdict() {
    // [readme]
    Touchpoint order = Touchpoint.of("order", "Ordering online");
    Touchpoint unboxing =
        Touchpoint.of("unboxing", "Opening the parcel")
            .withExperience(Experience.builder().need(Need.emotional("to feel treated")).build())
            .withMomentsOfTruth(MomentOfTruth.during(MomentSource.CUSTOMER_RESEARCH));
    Journey journey =
        Journey.builder().id("parcel").name("A parcel").addTouchpoints(order, unboxing).build();

    RatingCounter counter = new RatingCounter(RatingScale.DUTCH_GRADE);
    for (int grade : new int[] {7, 8, 8, 7, 9, 8}) {
      counter.add(counter.index(order.id()), grade);
    }
    for (int grade : new int[] {9, 10, 9, 10, 10, 9}) {
      counter.add(counter.index(unboxing.id()), grade);
    }

    JourneyStudy study = JourneyStudy.of(journey, counter.toRatings());
    Verdict<ThresholdResult> verdict = ThresholdScorer.standard().score(study);
    // [readme]
    return verdict;
  }
}
