package org.klantreis.journey.scoring.satisfaction;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.statistics.NetProportion;

/**
 * How a Net Promoter Score changed between two samples: after minus before, so that swapping the
 * two changes the sign.
 *
 * @param before the earlier sample
 * @param after the later sample, of other respondents
 * @param method how the samples are adjusted, each as it would be alone; Tango's interval is for
 *     one sample and is refused
 */
public record NpsDifference(NetPromoterScore before, NetPromoterScore after, NetInterval method) {

  private static final double POINTS = 100;

  /**
   * The difference, with an interval by that method.
   *
   * @throws IllegalArgumentException for {@link NetInterval#TANGO}, which is for one sample
   */
  public NpsDifference {
    checkArgument(
        method != NetInterval.TANGO,
        "Tango's interval is for one sample. Maybe ADJUSTED_WALD, the default.");
  }

  /** With adjusted Wald. */
  public static NpsDifference between(NetPromoterScore before, NetPromoterScore after) {
    return new NpsDifference(before, after, NetInterval.ADJUSTED_WALD);
  }

  /** The difference of the two scores as they are, -200 to 200 points. */
  public double points() {
    return after.score() - before.score();
  }

  /** The unpooled standard error of the difference, in points; of the adjusted samples. */
  public double standardError() {
    return POINTS * Math.hypot(sample(before).standardError(), sample(after).standardError());
  }

  /**
   * The interval of the difference in points, within -200 and 200; about the adjusted difference.
   */
  public Interval interval(Confidence confidence) {
    return Interval.around(adjustedPoints(), confidence.z() * standardError())
        .clampedTo(-2 * POINTS, 2 * POINTS);
  }

  /** The test statistic of no difference; 0 when neither sample varies and both agree. */
  public double z() {
    double distance = adjustedPoints();
    return distance == 0 ? 0 : distance / standardError();
  }

  /**
   * The two-sided p value of no difference, from the upper tail, so that small ones stay above 0.
   */
  public double pValue() {
    return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z()));
  }

  private double adjustedPoints() {
    return POINTS * (sample(after).value() - sample(before).value());
  }

  private NetProportion sample(NetPromoterScore score) {
    return method == NetInterval.WALD ? score.net() : score.net().adjusted();
  }
}
