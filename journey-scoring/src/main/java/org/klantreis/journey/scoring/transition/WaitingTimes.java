package org.klantreis.journey.scoring.transition;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.Correlation;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * Speed of service beside satisfaction: how long customers wait at a touchpoint (<i>wachttijd</i>),
 * and how they rate it.
 *
 * @param waits the touchpoints of which both are known, in timeline order
 * @param unrated the touchpoints of which only the waiting time is known
 * @param untimed the touchpoints of which only the rating is known
 */
public record WaitingTimes(
    ImmutableList<Wait> waits, ImmutableList<Touchpoint> unrated, ImmutableList<Touchpoint> untimed)
    implements Figured {

  private static final int FEWEST = 3;

  /**
   * A touchpoint with both.
   *
   * @param touchpoint the touchpoint
   * @param time how long customers wait
   * @param rated how they rate it
   */
  public record Wait(Touchpoint touchpoint, Duration time, Rated rated) implements Figured {

    /** The waiting time in minutes, and the rating. */
    @Override
    public Figures figures() {
      return Figures.builder()
          .put("touchpoint", touchpoint.id().value())
          .put("minutes", Durations.minutes(time))
          .putAll(rated.figures())
          .build();
    }
  }

  /**
   * Spearman's correlation of waiting time and rating, each touchpoint counting once; negative when
   * longer waits go with lower ratings. Describes these touchpoints and claims nothing beyond them.
   * Absent for fewer than three touchpoints, and where either is the same everywhere.
   */
  public OptionalDouble correlation() {
    if (waits.size() < FEWEST) {
      return OptionalDouble.empty();
    }
    double[] times = waits.stream().mapToDouble(wait -> Durations.minutes(wait.time())).toArray();
    double[] ratings = waits.stream().mapToDouble(wait -> wait.rated().value()).toArray();
    double[] once = new double[times.length];
    Arrays.fill(once, 1);
    return Correlation.of(times, ratings, once).spearman();
  }

  /** How many, how they go together, and each. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("waiting_n", waits.size())
        .put("waiting_correlation", correlation())
        .putRows("waiting", waits.stream().map(Wait::figures).toList())
        .putAll("waiting_unrated", unrated)
        .putAll("waiting_untimed", untimed)
        .build();
  }
}
