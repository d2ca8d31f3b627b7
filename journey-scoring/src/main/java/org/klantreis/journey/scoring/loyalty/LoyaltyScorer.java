package org.klantreis.journey.scoring.loyalty;

import java.util.Optional;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.ShareFit;
import org.klantreis.journey.scoring.statistics.ShareModel;
import org.klantreis.journey.scoring.statistics.TurningPoint;

/**
 * The loyalty of customers: which share is loyal at each rating, and how many have which kind of
 * loyalty.
 *
 * <p>Over the rating, the shares have Wilson intervals, and the {@linkplain ShareModel five models}
 * are fitted by {@linkplain ShareFit maximum likelihood} and compared by AIC (Akaike 1974), with
 * the weight that each has among them. No curve is built in. What textbooks say is set beside the
 * data as a claim that the data support, contradict or leave open; that loyalty turns at a rating
 * takes a {@linkplain TurningPoint step that exceeds those beside it}, for any rising curve is
 * higher there than below. Loyalty above expectation against loyalty as expected is a ratio with
 * the interval of Katz et al. (1978).
 *
 * <p>The kind of loyalty comes from behaviour and attitude, each on a scale of its own with a cut
 * that the caller gave when counting (Dick and Basu 1994); the two are never multiplied.
 *
 * <p>Read are {@linkplain EvidenceKey#LOYALTY loyalty by rating} and {@linkplain
 * EvidenceKey#LOYALTY_QUADRANTS the quadrants}, whichever is there; too little evidence when both
 * count nobody. Both count heads. On a scale without bands nothing is said by band, and claims are
 * about grades alone.
 *
 * <p>Of 80 customers who gave an 8, 32 are loyal: 0.40 (95 %: 0.30 to 0.51).
 */
public final class LoyaltyScorer {

  /** The id of this scorer. */
  public static final String ID = "loyalty";

  /**
   * The largest difference of two shares that makes none; 0.1, ten customers in a hundred, unless
   * set. It decides when data support that nothing happens.
   */
  public static final Parameter<Double> NEGLIGIBLE =
      Parameter.share(
          "negligible", "the largest difference of two shares that makes none, 0 to 1", 0.1);

  private static final SettableScorer<Customers, LoyaltyResult> OF_CUSTOMERS =
      SettableScorer.<Customers, LoyaltyResult>of(
              ID,
              LoyaltyWords.WORDS,
              Customers::about,
              LoyaltyScorer::judge,
              Bands.PARAMETER,
              Parameter.CONFIDENCE,
              NEGLIGIBLE)
          .ruledBy("models by AIC, behaviour and attitude by their cuts");

  private static final SettableScorer<JourneyStudy, LoyaltyResult> STANDARD =
      OF_CUSTOMERS.judging(
          study ->
              new Customers(
                  study.journey().name(),
                  study.evidence(EvidenceKey.LOYALTY),
                  study.evidence(EvidenceKey.LOYALTY_QUADRANTS)));

  private LoyaltyScorer() {}

  /**
   * Customers of whose journey there need not be a map.
   *
   * @param about whose customers they are, for the verdict
   * @param loyal how many are loyal by the rating that they give, where that was counted
   * @param quadrants how many have which loyalty, where that was counted
   */
  public record Customers(
      String about, Optional<YesByRating> loyal, Optional<LoyaltyTally> quadrants) {}

  /**
   * The scorer of a journey by the evidence of its study, with the default of every setting: bands,
   * confidence, and the largest difference that makes none.
   */
  public static SettableScorer<JourneyStudy, LoyaltyResult> standard() {
    return STANDARD;
  }

  /** The same scorer of customers alone. */
  public static SettableScorer<Customers, LoyaltyResult> ofCustomers() {
    return OF_CUSTOMERS;
  }

  private static Answer<LoyaltyResult> judge(Customers counted, Settings settings) {
    LoyaltyResult result =
        new LoyaltyFindings(
            counted.loyal().flatMap(tally -> LoyaltyOverRating.of(tally, settings)),
            counted
                .quadrants()
                .flatMap(tally -> QuadrantShares.of(tally, settings.get(Parameter.CONFIDENCE))));
    return new LoyaltyWords(result, settings.get(Parameter.CONFIDENCE)).answer();
  }
}
