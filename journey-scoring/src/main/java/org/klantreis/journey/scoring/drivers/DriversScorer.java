package org.klantreis.journey.scoring.drivers;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Regression;

/**
 * Which touchpoints drive the overall rating, by penalty-reward contrast analysis (Brandt 1987):
 * Kano's categories from ratings, without a Kano questionnaire.
 *
 * <p>For each touchpoint two dummies, rated below and rated above expectation, against as expected;
 * least squares on the overall rating. A coefficient counts when its classical p is below 1 less
 * the confidence and its sign is right: a penalty costs, a reward gains. Beside it, the importance
 * of each touchpoint against its performance (Martilla and James 1977), its Shapley share of R² in
 * the regression on the ratings themselves, and the touchpoints whose reward counts as candidates
 * for a moment of truth (<i>moment van de waarheid</i>).
 *
 * <p>Read are the {@linkplain EvidenceKey#RESPONDENTS respondents} who answered everything; what
 * that costs is said. Survey weights make it weighted least squares with the effective sample size
 * in the place of n; counts stay heads.
 *
 * <p>Too little evidence when nobody or one respondent is complete, when the complete ones agree in
 * everything that could be compared, or are no more than there are coefficients; not applicable on
 * a scale without bands, and to touchpoints whose answers cannot be told apart, which it names.
 *
 * <p>Four respondents rate the only touchpoint 5, 7, 8 and 9 and the whole 4, 7, 8 and 10. Of those
 * as expected the mean is 7.5, so its penalty is 4 - 7.5 = -3.5 and its reward 10 - 7.5 = +2.5
 * points; with one degree of freedom left, neither counts.
 */
public final class DriversScorer {

  /** The id of this scorer. */
  public static final String ID = "drivers";

  /** Where high begins in the importance-performance matrix; at the means unless set. */
  public static final Parameter<Crosshairs> CROSSHAIRS =
      Parameter.choice("crosshairs", "means or middle", Crosshairs.MEANS);

  /** By what importance is measured; Pearson's correlation unless set. */
  public static final Parameter<Importance> IMPORTANCE =
      Parameter.choice(
          "importance", "pearson, spearman, kendall or standardised", Importance.PEARSON);

  private static final SettableScorer<JourneyStudy, DriversResult> STANDARD =
      scorer(study -> study.journey().name(), DriversScorer::judgeJourney);

  private static final SettableScorer<RespondentStudy, DriversResult> OF_RESPONDENTS =
      scorer(RespondentStudy::about, DriversScorer::judgeRespondents);

  /** Where high begins in the importance-performance matrix, by name. */
  public enum Crosshairs {
    /** At the means of the touchpoints. */
    MEANS,
    /**
     * Performance at the middle of the scale; importance at the mean of the touchpoints, because a
     * correlation has no middle that would mean anything.
     */
    MIDDLE
  }

  /** By what the importance of a touchpoint to the overall rating is measured, by name. */
  public enum Importance {
    /** The product-moment correlation with the overall rating (Pearson 1896). */
    PEARSON,
    /** The correlation of the ranks (Spearman 1904). */
    SPEARMAN,
    /** Pairs in the same order less pairs in opposite order: tau-b (Kendall 1945). */
    KENDALL,
    /** The standardised coefficient in the regression of the overall rating on all ratings. */
    STANDARDISED
  }

  private DriversScorer() {}

  /**
   * The scorer with the default of every setting: bands, confidence, crosshairs and importance. It
   * compares the candidates with the moments of truth that the map names.
   */
  public static SettableScorer<JourneyStudy, DriversResult> standard() {
    return STANDARD;
  }

  /** The same scorer where there is no map; it takes the same settings. */
  public static SettableScorer<RespondentStudy, DriversResult> ofRespondents() {
    return OF_RESPONDENTS;
  }

  private static <S> SettableScorer<S, DriversResult> scorer(
      Function<S, String> about, BiFunction<S, Settings, Answer<DriversResult>> judge) {
    return SettableScorer.of(
            ID,
            DriversWords.WORDS,
            about,
            judge,
            Bands.PARAMETER,
            Parameter.MEAN_INTERVAL,
            Parameter.CONFIDENCE,
            CROSSHAIRS,
            IMPORTANCE)
        .ruledBy("penalty-reward contrast");
  }

  private static Answer<DriversResult> judgeJourney(JourneyStudy study, Settings settings) {
    return study
        .evidence(EvidenceKey.RESPONDENTS)
        .map(respondents -> judge(respondents, Optional.of(study.journey()), settings))
        .orElseGet(DriversWords::noRespondents);
  }

  private static Answer<DriversResult> judgeRespondents(RespondentStudy study, Settings settings) {
    return judge(study.respondents(), Optional.empty(), settings);
  }

  private static Answer<DriversResult> judge(
      RespondentRatings respondents, Optional<Journey> map, Settings settings) {
    DriversWords words =
        new DriversWords(respondents, new TouchpointNames(map), settings.get(Parameter.CONFIDENCE));
    Optional<Bands> bands = RatingRule.of(settings).bands(respondents.scale());
    if (bands.isEmpty()) {
      return words.noBands();
    }
    if (respondents.complete() < 2) {
      return words.tooFewComplete();
    }
    DriversAnalysis analysis = new DriversAnalysis(respondents, bands.get(), map, settings);
    Regression contrast = analysis.contrast();
    if (contrast instanceof Regression.ConstantResponse constant) {
      return words.constant(constant);
    }
    if (analysis.dummies().isEmpty()) {
      return words.noContrast();
    }
    if (contrast instanceof Regression.TooFewObservations tooFew) {
      return words.tooFew(tooFew);
    }
    if (contrast instanceof Regression.Collinear collinear) {
      return words.collinear(analysis.touchpoints(collinear));
    }
    return words.scored(analysis.result((Regression.Fit) contrast));
  }
}
