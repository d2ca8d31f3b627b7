package org.klantreis.journey.scoring.rated;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * The mean amount of customers by the band of their rating, in the unit of the amounts.
 *
 * @param below of those who rated below expectation; absent when there are none
 * @param met of those who rated as expected; absent when there are none
 * @param exceeded of those who rated above expectation; absent when there are none
 * @param others of all who did not rate above expectation; absent when there are none
 */
public record AmountByBand(
    Optional<MeanEstimate> below,
    Optional<MeanEstimate> met,
    Optional<MeanEstimate> exceeded,
    Optional<MeanEstimate> others) {

  /**
   * Averages by band.
   *
   * @throws IllegalArgumentException for bands for another scale
   */
  public static AmountByBand of(AmountByRating tally, Bands bands, Confidence confidence) {
    checkArgument(
        bands.scale().equals(tally.scale()),
        "Bands for scale '%s' cannot judge ratings on scale '%s'.",
        bands.scale().name(),
        tally.scale().name());
    long[] n = new long[Band.values().length];
    double[] sums = new double[n.length];
    double[] squares = new double[n.length];
    for (double x : tally.scale().values()) {
      int band = bands.of(x).ordinal();
      n[band] += tally.count(x);
      sums[band] += tally.sum(x);
      squares[band] += tally.sumOfSquares(x);
    }
    return new AmountByBand(
        mean(n, sums, squares, Band.BELOW.ordinal(), Band.BELOW.ordinal(), confidence),
        mean(n, sums, squares, Band.MET.ordinal(), Band.MET.ordinal(), confidence),
        mean(n, sums, squares, Band.EXCEEDED.ordinal(), Band.EXCEEDED.ordinal(), confidence),
        mean(n, sums, squares, Band.BELOW.ordinal(), Band.MET.ordinal(), confidence));
  }

  /** The mean of one band. */
  public Optional<MeanEstimate> of(Band band) {
    return switch (band) {
      case BELOW -> below;
      case MET -> met;
      case EXCEEDED -> exceeded;
    };
  }

  /** A row for each band. */
  public ImmutableList<Figures> rows() {
    return Arrays.stream(Band.values()).map(this::row).collect(toImmutableList());
  }

  private Figures row(Band band) {
    Optional<MeanEstimate> mean = of(band);
    return Figures.builder()
        .put("band", band.name().toLowerCase(Locale.ROOT))
        .put("n", mean.map(MeanEstimate::n).orElse(0L))
        .put(
            "mean",
            mean.map(known -> OptionalDouble.of(known.mean())).orElseGet(OptionalDouble::empty))
        .put("sd", mean.map(MeanEstimate::standardDeviation).orElseGet(OptionalDouble::empty))
        .putInterval("mean", mean.flatMap(MeanEstimate::interval))
        .build();
  }

  private static Optional<MeanEstimate> mean(
      long[] n, double[] sums, double[] squares, int first, int last, Confidence confidence) {
    return MeanEstimate.ofSums(
        Arrays.stream(n, first, last + 1).sum(),
        Arrays.stream(sums, first, last + 1).sum(),
        Arrays.stream(squares, first, last + 1).sum(),
        confidence);
  }
}
