package org.klantreis.journey.scoring.threshold;

import java.util.OptionalLong;
import java.util.function.Predicate;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandJudgement;

/**
 * How many more answers it takes for something to be sure, if they lie as those that there are: at
 * the present mean and with the present spread.
 */
final class MoreAnswers {

  /** More than so many answers are not asked for. */
  static final long MOST = 1_000_000;

  private MoreAnswers() {}

  /**
   * Until the band of the touchpoint is settled: until the two-sided interval lies in it, and by
   * the lower end until there are answers enough; empty where no number up to a million suffices,
   * as where the mean lies on a cut.
   *
   * @param tail what the interval leaves beyond each end
   */
  static OptionalLong toSettle(LinkEnds now, Band band, double tail) {
    return until(now, ends -> ends.settles(band, tail));
  }

  /** Until something is so; empty where no number up to a million suffices. */
  static OptionalLong until(LinkEnds now, Predicate<LinkEnds> sure) {
    Predicate<Long> suffices = n -> isEnough(now, n) && sure.test(now.scaledTo(n));
    if (now.n() > MOST || !suffices.test(MOST)) {
      return OptionalLong.empty();
    }
    long tooFew = now.n() - 1;
    long enough = MOST;
    while (enough - tooFew > 1) {
      long middle = tooFew + (enough - tooFew) / 2;
      if (suffices.test(middle)) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    return OptionalLong.of(enough - now.n());
  }

  private static boolean isEnough(LinkEnds now, long n) {
    return n > 0 && BandJudgement.isEnoughToSettle(now.effectiveN() * n / now.n());
  }
}
