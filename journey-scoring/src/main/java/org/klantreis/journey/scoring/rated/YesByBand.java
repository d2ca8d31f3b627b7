package org.klantreis.journey.scoring.rated;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.statistics.ShareRatio;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * A yes/no answer of customers by the band of their rating: the share of each band that says yes,
 * and the share of every yes that comes from it.
 *
 * @param bands below, met and exceeded, in this order
 * @param exceededToMet how many times as large the share that says yes is above expectation as it
 *     is as expected; absent when nobody says yes in either, so that it is undefined
 */
public record YesByBand(ImmutableList<OfBand> bands, Optional<ShareRatio> exceededToMet) {

  /**
   * One band.
   *
   * @param band which one
   * @param customers how many rated in it
   * @param yes how many of those said yes
   * @param share of those who rated in the band, who said yes; absent when nobody rated in it
   * @param ofAllYes of all who said yes, the share that comes from this band; absent when nobody
   *     said yes
   */
  public record OfBand(
      Band band,
      long customers,
      long yes,
      Optional<Proportion> share,
      Optional<Proportion> ofAllYes) {}

  /**
   * Counts by band.
   *
   * @throws IllegalArgumentException for bands for another scale
   */
  public static YesByBand of(YesByRating tally, Bands bands, Confidence confidence) {
    checkArgument(
        bands.scale().equals(tally.scale()),
        "Bands for scale '%s' cannot judge ratings on scale '%s'.",
        bands.scale().name(),
        tally.scale().name());
    BandCounts yes = BandCounts.of(tally.yes(), bands);
    BandCounts no = BandCounts.of(tally.no(), bands);
    ImmutableList.Builder<OfBand> all = ImmutableList.builder();
    for (Band band : Band.values()) {
      long customers = yes.of(band) + no.of(band);
      all.add(
          new OfBand(
              band,
              customers,
              yes.of(band),
              share(yes.of(band), customers, confidence),
              share(yes.of(band), tally.yes().n(), confidence)));
    }
    return new YesByBand(
        all.build(),
        ShareRatio.of(
            yes.exceeded(),
            yes.exceeded() + no.exceeded(),
            yes.met(),
            yes.met() + no.met(),
            confidence));
  }

  /** One band. */
  public OfBand of(Band band) {
    return bands.get(band.ordinal());
  }

  /** A row for each band. */
  public ImmutableList<Figures> rows() {
    return bands.stream().map(YesByBand::row).collect(toImmutableList());
  }

  private static Figures row(OfBand each) {
    return Figures.builder()
        .put("band", each.band().name().toLowerCase(Locale.ROOT))
        .put("n", each.customers())
        .put("yes", each.yes())
        .put("share", value(each.share()))
        .putInterval("share", each.share().map(Proportion::interval))
        .put("of_all_yes", value(each.ofAllYes()))
        .putInterval("of_all_yes", each.ofAllYes().map(Proportion::interval))
        .build();
  }

  private static OptionalDouble value(Optional<Proportion> share) {
    return share.map(known -> OptionalDouble.of(known.value())).orElseGet(OptionalDouble::empty);
  }

  private static Optional<Proportion> share(long part, long whole, Confidence confidence) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(Proportion.ofCounts(part, whole, confidence));
  }
}
