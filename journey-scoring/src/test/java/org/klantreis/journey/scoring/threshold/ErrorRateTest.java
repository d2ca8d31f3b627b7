package org.klantreis.journey.scoring.threshold;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;

/** How often the rule is wrong, on journeys of which the truth is known. */
class ErrorRateTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  /** Shares of the answers 1 to 10, with a mean of 7.4. */
  private static final double[] AS_EXPECTED = {.005, .01, .015, .03, .02, .12, .30, .28, .15, .07};

  /** With a mean of 6.9. */
  private static final double[] JUST_BELOW = {.01, .02, .03, .05, .10, .115, .24, .275, .11, .05};

  /** With a mean of 7.9. */
  private static final double[] WELL = {.0, .0, .01, .01, .03, .08, .23, .29, .23, .12};

  @Test
  void a_long_journey_without_a_break_is_rarely_certainly_broken() {
    int[] found = certainties(400, 30, AS_EXPECTED, AS_EXPECTED);
    // at most 5 % by the rule: 20 of 400
    assertTrue(
        found[Certainty.CERTAINLY_BROKEN.ordinal()] <= 20,
        found[Certainty.CERTAINLY_BROKEN.ordinal()] + " of 400 journeys without a break");
  }

  @Test
  void a_journey_with_a_break_is_rarely_certainly_unbroken() {
    int[] found = certainties(1_000, 8, JUST_BELOW, WELL);
    // at most 5 % by the rule; three standard errors more are 7 %
    assertTrue(
        found[Certainty.CERTAINLY_UNBROKEN.ordinal()] <= 70,
        found[Certainty.CERTAINLY_UNBROKEN.ordinal()] + " of 1,000 journeys with a break");
  }

  @Test
  void a_journey_that_is_well_everywhere_is_often_certainly_unbroken() {
    int[] found = certainties(200, 8, WELL, WELL);
    assertTrue(
        found[Certainty.CERTAINLY_UNBROKEN.ordinal()] >= 120,
        found[Certainty.CERTAINLY_UNBROKEN.ordinal()] + " of 200 journeys");
  }

  private static int[] certainties(
      int journeys, int touchpoints, double[] ofFirst, double[] ofOthers) {
    SplittableRandom random = new SplittableRandom(1);
    int[] found = new int[Certainty.values().length];
    for (int i = 0; i < journeys; i++) {
      found[certainty(random, touchpoints, ofFirst, ofOthers).ordinal()]++;
    }
    return found;
  }

  private static Certainty certainty(
      SplittableRandom random, int touchpoints, double[] ofFirst, double[] ofOthers) {
    Journey.Builder journey = Journey.builder().id("j").name("J");
    Map<TouchpointId, RatingTally> ratings = new LinkedHashMap<>();
    for (int i = 0; i < touchpoints; i++) {
      Touchpoint touchpoint = Touchpoint.of("t" + i, "T" + i);
      journey.addTouchpoint(touchpoint);
      ratings.put(touchpoint.id(), fifty(random, i == 0 ? ofFirst : ofOthers));
    }
    return ThresholdScorer.standard()
        .with(Parameter.RESAMPLES, 0L)
        .score(JourneyStudy.of(journey.build(), Ratings.of(SCALE, ratings)))
        .outcome()
        .answer()
        .orElseThrow()
        .certainty()
        .certainty();
  }

  private static RatingTally fifty(SplittableRandom random, double[] shares) {
    long[] counts = new long[shares.length];
    for (int i = 0; i < 50; i++) {
      double left = random.nextDouble();
      int level = 0;
      while (level < shares.length - 1 && left >= shares[level]) {
        left -= shares[level];
        level++;
      }
      counts[level]++;
    }
    return RatingTally.ofCounts(SCALE, counts);
  }
}
