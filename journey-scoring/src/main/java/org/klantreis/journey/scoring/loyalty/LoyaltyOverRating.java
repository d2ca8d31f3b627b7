package org.klantreis.journey.scoring.loyalty;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.YesByBand;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.statistics.ShareFit;
import org.klantreis.journey.scoring.statistics.ShareModel;
import org.klantreis.journey.scoring.statistics.ShareRatio;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How many customers are loyal at each rating, and how well each of five models describes that.
 *
 * @param scale of the ratings
 * @param loyal the share of all customers
 * @param ratings every rating of the scale, from the lowest to the highest
 * @param confidence of the intervals
 * @param fits in the order of {@link ShareModel}; without those that have more coefficients than
 *     ratings were given
 * @param bands the same by band; absent on a scale without bands
 * @param claims what textbooks say, beside the data; none but on 1-10 and 0-10, which they are
 *     about
 */
public record LoyaltyOverRating(
    RatingScale scale,
    Proportion loyal,
    Confidence confidence,
    ImmutableList<OfRating> ratings,
    ImmutableList<ShareFit> fits,
    Optional<YesByBand> bands,
    ImmutableList<ClaimCheck> claims)
    implements Figured {

  /**
   * The customers who gave a rating.
   *
   * @param rating which one
   * @param customers how many gave it
   * @param loyal how many of those are loyal
   * @param share of those; absent when nobody gave it
   */
  public record OfRating(double rating, long customers, long loyal, Optional<Proportion> share) {}

  /** Compares; empty when nobody was counted. */
  static Optional<LoyaltyOverRating> of(YesByRating tally, Settings settings) {
    if (tally.isEmpty()) {
      return Optional.empty();
    }
    Confidence confidence = settings.get(Parameter.CONFIDENCE);
    ImmutableList<ShareFit> fits =
        Arrays.stream(ShareModel.values())
            .flatMap(model -> ShareFit.of(model, tally).stream())
            .collect(toImmutableList());
    return Optional.of(
        new LoyaltyOverRating(
            tally.scale(),
            Proportion.ofCounts(tally.yes().n(), tally.n(), confidence),
            confidence,
            Arrays.stream(tally.scale().values())
                .mapToObj(rating -> ofRating(tally, rating, confidence))
                .collect(toImmutableList()),
            fits,
            Bands.choose(settings.get(Bands.PARAMETER), tally.scale())
                .map(cuts -> YesByBand.of(tally, cuts, confidence)),
            Claims.check(tally, fits, confidence, settings.get(LoyaltyScorer.NEGLIGIBLE))));
  }

  private static OfRating ofRating(YesByRating tally, double rating, Confidence confidence) {
    long customers = tally.customers(rating);
    long loyal = tally.saidYes(rating);
    return new OfRating(
        rating,
        customers,
        loyal,
        customers == 0
            ? Optional.empty()
            : Optional.of(Proportion.ofCounts(loyal, customers, confidence)));
  }

  /**
   * The fit with the lowest AIC, of equal ones the first; empty when only one model could be
   * fitted, which is then compared with none.
   */
  public Optional<ShareFit> best() {
    return fits.size() < 2 ? Optional.empty() : fits.stream().min(comparingDouble(ShareFit::aic));
  }

  /**
   * How much of the evidence is for a fit, among all that were fitted: its Akaike weight (Burnham
   * and Anderson 2002), 0 to 1. The weights sum to 1.
   */
  public double weight(ShareFit fit) {
    // about the lowest, so that no likelihood is rounded to nothing
    double lowest = lowestAic();
    return relativeLikelihood(fit, lowest)
        / fits.stream().mapToDouble(each -> relativeLikelihood(each, lowest)).sum();
  }

  private double lowestAic() {
    return fits.stream().mapToDouble(ShareFit::aic).min().orElse(0);
  }

  private static double relativeLikelihood(ShareFit fit, double lowestAic) {
    return Math.exp((lowestAic - fit.aic()) / 2);
  }

  /** The fit of a model, where there were ratings enough. */
  public Optional<ShareFit> fit(ShareModel model) {
    return fits.stream().filter(fit -> fit.model() == model).findFirst();
  }

  /** A row for each rating: the share with its interval, and what each model makes of it. */
  public ImmutableList<Figures> rows() {
    return ratings.stream().map(this::row).collect(toImmutableList());
  }

  private Figures row(OfRating each) {
    Figures.Builder row =
        Figures.builder()
            .putRating("rating", each.rating())
            .put("n", each.customers())
            .put("loyal", each.loyal())
            .put("share", each.share().map(Proportion::value))
            .putInterval("share", each.share().map(Proportion::interval));
    for (ShareModel model : ShareModel.values()) {
      row.put(
          Figures.word(model),
          fit(model).flatMap(fit -> Optional.ofNullable(fit.shares().get(each.rating()))));
    }
    return row.build();
  }

  /** How many customers gave a rating. */
  public long customers() {
    return ratings.stream().mapToLong(OfRating::customers).sum();
  }

  /** The share loyal, the best model, and tables by rating, model, band and claim. */
  @Override
  public Figures figures() {
    Optional<ShareRatio> ratio = bands.flatMap(YesByBand::exceededToMet);
    return Figures.builder()
        .put("n", customers())
        .put("loyal", ratings.stream().mapToLong(OfRating::loyal).sum())
        .put("share", loyal.value())
        .putInterval("share", loyal.interval())
        .put("best", best().map(ShareFit::model))
        .putRows("ratings", rows())
        .putRows("models", models())
        .putRows("bands", bands.map(YesByBand::rows).orElse(ImmutableList.of()))
        .put("band_ratio", ratio.map(ShareRatio::value))
        .putInterval("band_ratio", ratio.flatMap(ShareRatio::interval))
        .putRows("claims", claims.stream().map(Figures::of).toList())
        .build();
  }

  /** A row for each model that was fitted. */
  public ImmutableList<Figures> models() {
    return fits.stream().map(this::model).collect(toImmutableList());
  }

  private Figures model(ShareFit fit) {
    Optional<Uncertain> slope = fit.slope(confidence);
    return Figures.builder()
        .put("model", fit.model())
        .put("parameters", fit.parameters())
        .put("log_likelihood", fit.logLikelihood())
        .put("aic", fit.aic())
        .put("aic_difference", fit.aic() - lowestAic())
        .put("akaike_weight", weight(fit))
        .put("intercept", coefficient(fit, 0))
        .put("slope", coefficient(fit, 1))
        .putInterval("slope", slope.flatMap(Uncertain::interval))
        .put("curvature", coefficient(fit, 2))
        .put("held", fit.isHeld())
        .put("limit", fit.isLimit())
        .build();
  }

  private static OptionalDouble coefficient(ShareFit fit, int power) {
    return power < fit.coefficients().size()
        ? OptionalDouble.of(fit.coefficients().get(power))
        : OptionalDouble.empty();
  }
}
