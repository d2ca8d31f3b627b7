package org.klantreis.journey.scoring.loyalty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.ShareFit;
import org.klantreis.journey.scoring.statistics.ShareModel;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The loyalty of customers: which share is loyal at each rating, and how many have which kind of
 * loyalty.
 *
 * <p>Over the rating, the shares have Wilson intervals, and the {@linkplain ShareModel five models}
 * are fitted by {@linkplain ShareFit maximum likelihood} and compared by AIC (Akaike 1974). No
 * curve is built in. What textbooks say is set beside the data as a claim that the data support,
 * contradict or leave open. Loyalty above expectation against loyalty as expected is a ratio with
 * the interval of Katz et al. (1978).
 *
 * <p>The kind of loyalty comes from behaviour and attitude, each on a scale of its own with a cut
 * that the caller gave when counting (Dick and Basu 1994); the two are never multiplied.
 *
 * <p>Read are {@linkplain EvidenceKey#LOYALTY loyalty by rating} and {@linkplain
 * EvidenceKey#LOYALTY_QUADRANTS the quadrants}, whichever is there. Both count heads.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class LoyaltyScorer
    implements Scorer<JourneyStudy, LoyaltyResult>, WithLoyaltyScorer
    permits ImmutableLoyaltyScorer {

  /** The id of this scorer. */
  public static final String ID = "loyalty";

  LoyaltyScorer() {}

  /** One's own bands for one scale; every other scale has its standard ones. */
  public abstract Optional<Bands> bands();

  /** The confidence of the intervals; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  /**
   * The largest difference of two shares that makes none, 0 to 1; 0.1, ten customers in a hundred,
   * unless set. It decides when data support that nothing happens.
   */
  @Value.Default
  public double negligible() {
    return 0.1;
  }

  @Value.Check
  void check() {
    checkShare(negligible());
  }

  @CanIgnoreReturnValue
  static double checkShare(double negligible) {
    checkArgument(
        negligible >= 0 && negligible <= 1,
        "A negligible difference of shares lies between 0 and 1, not %s. Maybe a percentage was meant:"
            + " 0.1, not 10.",
        negligible);
    return negligible;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return LoyaltyWords.needs();
  }

  /** Judges; too little evidence when nobody was counted. */
  @Override
  public Verdict<LoyaltyResult> score(JourneyStudy study) {
    return score(
        study.journey().name(),
        study.evidence(EvidenceKey.LOYALTY),
        study.evidence(EvidenceKey.LOYALTY_QUADRANTS));
  }

  /** Judges customers of whose journey there is no map. */
  public Verdict<LoyaltyResult> score(
      String about, Optional<YesByRating> loyal, Optional<LoyaltyTally> quadrants) {
    LoyaltyResult result =
        new LoyaltyResult(
            loyal.flatMap(tally -> LoyaltyOverRating.of(tally, this)),
            quadrants.flatMap(tally -> QuadrantShares.of(tally, confidence())));
    return new LoyaltyWords(this, about, result).verdict();
  }

  Optional<Bands> cuts(RatingScale scale) {
    return Bands.choose(bands(), scale);
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static LoyaltyScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a loyalty scorer. */
  public static final class Builder extends ImmutableLoyaltyScorer.Builder {
    Builder() {}
  }
}
