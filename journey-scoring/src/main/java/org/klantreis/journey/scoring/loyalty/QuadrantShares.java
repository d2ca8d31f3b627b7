package org.klantreis.journey.scoring.loyalty;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.evidence.LoyaltyAxes;
import org.klantreis.journey.evidence.LoyaltyAxis;
import org.klantreis.journey.evidence.LoyaltyQuadrant;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How many customers have which loyalty.
 *
 * @param axes the scales and their cuts
 * @param n how many customers there are, at least 1
 * @param quadrants true, latent, spurious and none, in this order
 * @param mean where the mean of all customers lies
 */
public record QuadrantShares(
    LoyaltyAxes axes, long n, ImmutableList<OfQuadrant> quadrants, LoyaltyPosition mean)
    implements Figured {

  /**
   * One quadrant.
   *
   * @param quadrant which one
   * @param count how many customers
   * @param share of all customers
   */
  public record OfQuadrant(LoyaltyQuadrant quadrant, long count, Proportion share) {}

  /** The shares; empty when nobody was counted. */
  public static Optional<QuadrantShares> of(LoyaltyTally tally, Confidence confidence) {
    if (tally.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<OfQuadrant> all = ImmutableList.builder();
    for (LoyaltyQuadrant quadrant : LoyaltyQuadrant.values()) {
      long count = tally.count(quadrant);
      all.add(new OfQuadrant(quadrant, count, Proportion.ofCounts(count, tally.n(), confidence)));
    }
    LoyaltyPosition mean =
        LoyaltyPosition.of(
            tally.axes(),
            mean(tally.behaviourSum(), tally.n(), tally.axes().behaviour()),
            mean(tally.attitudeSum(), tally.n(), tally.axes().attitude()));
    return Optional.of(new QuadrantShares(tally.axes(), tally.n(), all.build(), mean));
  }

  /** One quadrant. */
  public OfQuadrant of(LoyaltyQuadrant quadrant) {
    return quadrants.get(quadrant.ordinal());
  }

  /** On the scale; a mean of the highest value would leave it by rounding. */
  private static double mean(double sum, long n, LoyaltyAxis axis) {
    return Math.min(axis.highest(), Math.max(axis.lowest(), sum / n));
  }

  /** How many customers each quadrant has, as a share too, and where the mean customer lies. */
  @Override
  public Figures figures() {
    Figures.Builder figures =
        Figures.builder()
            .put("n", n)
            .put("behaviour_cut", axes.behaviour().cut())
            .put("attitude_cut", axes.attitude().cut());
    for (OfQuadrant each : quadrants) {
      String name = Figures.word(each.quadrant());
      figures
          .put(name, each.count())
          .put(name + "_share", each.share().value())
          .putInterval(name + "_share", each.share().interval());
    }
    return figures
        .put("mean_quadrant", mean.quadrant())
        .put("mean_behaviour_distance", mean.behaviourDistance())
        .put("mean_attitude_distance", mean.attitudeDistance())
        .build();
  }
}
