package org.klantreis.journey.scoring.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanInterval;

class SampleJudgeTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final Bands BANDS = Bands.standard(SCALE).orElseThrow();

  @Test
  void a_sample_has_the_band_that_its_answers_would_have() {
    SplittableRandom random = new SplittableRandom(5);
    for (Basis basis : List.of(Basis.mean(), Basis.share(), Basis.lowerEnd())) {
      for (MeanInterval interval : MeanInterval.values()) {
        RatingRule rule =
            new RatingRule(
                RatingAspect.OVERALL, Optional.empty(), basis, interval, Confidence.STANDARD);
        for (int i = 0; i < 2_000; i++) {
          assertSameBand(rule, counts(random));
        }
      }
    }
  }

  /** One to twelve answers about one of the cuts. */
  private static long[] counts(SplittableRandom random) {
    long[] counts = new long[SCALE.levels()];
    int least = random.nextInt(4, 8);
    int n = random.nextInt(1, 13);
    for (int i = 0; i < n; i++) {
      counts[random.nextInt(least, SCALE.levels())]++;
    }
    return counts;
  }

  private static void assertSameBand(RatingRule rule, long[] counts) {
    RatingTally tally = RatingTally.ofCounts(SCALE, counts);
    Band expected = BandJudgement.of(tally, rule).orElseThrow().band();
    SampleJudge judge = new SampleJudge(BANDS, rule, tally.effectiveN());
    double[] sample = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      sample[i] = (double) counts[i];
    }
    String what = rule + " of " + tally;
    assertEquals(expected != Band.BELOW, judge.reaches(Band.MET, sample), what);
    assertEquals(expected == Band.EXCEEDED, judge.reaches(Band.EXCEEDED, sample), what);
  }
}
