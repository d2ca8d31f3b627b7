package org.klantreis.journey.scoring.satisfaction;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.statistics.NetProportion;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * The share of promoters (9-10) less the share of detractors (0-6) among answers on 0-10, in points
 * from -100 to 100 (Reichheld 2003).
 *
 * @param detractors how many answered 0 to 6
 * @param passives how many answered 7 or 8
 * @param promoters how many answered 9 or 10
 * @param net the shares, by weight where there are weights
 */
public record NetPromoterScore(long detractors, long passives, long promoters, NetProportion net)
    implements Figured {

  private static final int FIRST_PASSIVE = 7;
  private static final int FIRST_PROMOTER = 9;
  private static final double POINTS = 100;

  /**
   * From counted answers.
   *
   * @throws IllegalArgumentException for a negative count, and when nobody answered
   */
  public static NetPromoterScore ofCounts(long detractors, long passives, long promoters) {
    checkArgument(
        detractors >= 0 && passives >= 0 && promoters >= 0,
        "Counts cannot be negative: %s detractors, %s passives, %s promoters.",
        detractors,
        passives,
        promoters);
    return new NetPromoterScore(
        detractors, passives, promoters, NetProportion.ofCounts(detractors, passives, promoters));
  }

  /** From ratings; empty when there are none, or when they are not on 0-10 by whole points. */
  public static Optional<NetPromoterScore> of(RatingTally tally) {
    if (tally.isEmpty() || !isOn(tally.scale())) {
      return Optional.empty();
    }
    long[] counts = new long[3];
    double[] weights = new double[3];
    for (int x = tally.scale().lowest(); x <= tally.scale().highest(); x++) {
      int group = x < FIRST_PASSIVE ? 0 : x < FIRST_PROMOTER ? 1 : 2;
      counts[group] += tally.count(x);
      weights[group] += tally.weight(x);
    }
    double total = weights[0] + weights[1] + weights[2];
    return Optional.of(
        new NetPromoterScore(
            counts[0],
            counts[1],
            counts[2],
            new NetProportion(weights[0] / total, weights[2] / total, tally.effectiveN())));
  }

  /** Whether the score is defined on that scale: on 0-10 by whole points only. */
  public static boolean isOn(RatingScale scale) {
    return scale.lowest() == 0 && scale.highest() == 10 && scale.isOfWholePoints();
  }

  /** How many answered. */
  public long n() {
    return detractors + passives + promoters;
  }

  /** The score, -100 to 100. */
  public double score() {
    return POINTS * net.value();
  }

  /** The share of promoters, in points from 0 to 100. */
  public double promoterPoints() {
    return POINTS * net.inFavour();
  }

  /** The share of detractors, in points from 0 to 100. */
  public double detractorPoints() {
    return POINTS * net.against();
  }

  /** The standard error of the score, in points. */
  public double standardError() {
    return POINTS * net.standardError();
  }

  /** The interval of the score by that name, in points, within -100 and 100. */
  public Interval interval(NetInterval method, Confidence confidence) {
    return net.interval(method, confidence).times(POINTS);
  }

  /** What the score rests on: its standard error, the three groups, n and n_eff. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("standard_error", standardError())
        .put("detractors", detractors)
        .put("passives", passives)
        .put("promoters", promoters)
        .put("n", n())
        .put("n_eff", net.n())
        .build();
  }
}
