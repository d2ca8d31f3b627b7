package org.klantreis.journey.scoring.drivers;

import com.google.common.primitives.ImmutableDoubleArray;
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
import org.klantreis.journey.scoring.scorer.Progress;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Covariation;
import org.klantreis.journey.scoring.statistics.LogisticRegression;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.statistics.RelativeWeights;
import org.klantreis.journey.scoring.statistics.ShapleyShares;

/**
 * Which touchpoints go with the overall rating, by penalty-reward contrast analysis (Brandt 1987):
 * Kano's categories from ratings, without a Kano questionnaire.
 *
 * <p>For each touchpoint two dummies, rated below and rated above expectation, against as expected,
 * and a third where some did not experience it; least squares on the overall rating. A coefficient
 * counts when its p is below 1 less the confidence and its sign is right: a penalty goes with a
 * lower overall rating, a reward with a higher one. Unless set otherwise, p comes from robust
 * errors (HC3, MacKinnon and White 1985) and is adjusted over all penalties and rewards (Holm
 * 1979); the intercept and what was not experienced are estimated, not tested. Beside it, the
 * importance of each touchpoint against its performance (Martilla and James 1977), its Shapley
 * share of R² in the regression on the ratings themselves (above 16 touchpoints its relative
 * weight, Johnson 2000), and the touchpoints whose reward counts as candidates for a moment of
 * truth (<i>moment van de waarheid</i>). How sure shares, their ranks, importance and impact
 * asymmetry are is shown by resamples of whole respondents (Efron 1979), seeded.
 *
 * <p>Read are the {@linkplain EvidenceKey#RESPONDENTS respondents} who answered everything; what
 * that costs is said. That a touchpoint was not experienced is an answer: importance and
 * performance are of those who experienced it, shares of R² of those who experienced all. Survey
 * weights make it weighted least squares with the effective sample size in the place of n; counts
 * stay heads. The overall rating may be on a scale of its own; bands are those of the touchpoints.
 * On a scale of two answers it is a no and a yes, and the contrast is a logistic regression: then
 * penalties and rewards are logarithms of odds ratios.
 *
 * <p>Too little evidence when nobody or one respondent is complete, when the complete ones agree in
 * everything that could be compared, are no more than there are coefficients, or when answers leave
 * no doubt of a yes or a no, so that odds have no size; not applicable on a scale without bands,
 * and to touchpoints whose answers cannot be told apart, which it names.
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

  /** By which errors it is decided what counts; by robust ones (HC3) unless set. */
  public static final Parameter<Errors> DECIDE =
      Parameter.choice("decide", "by which errors: classical or hc3", Errors.HC3);

  /** How p values are adjusted for how many are tested; by Holm's method unless set. */
  public static final Parameter<Adjustment> ADJUST =
      Parameter.choice(
          "adjust", "of p over all penalties and rewards: holm or none", Adjustment.HOLM);

  /** How R² is shared out among touchpoints; by Shapley's shares unless set. */
  public static final Parameter<Shares> SHARES =
      Parameter.choice(
          "shares",
          "of R²: shapley, which above 16 touchpoints is relative-weights, or relative-weights",
          Shares.SHAPLEY);

  private static final SettableScorer<JourneyStudy, DriversResult> STANDARD =
      standard(Progress.UNWATCHED);

  private static final SettableScorer<RespondentStudy, DriversResult> OF_RESPONDENTS =
      ofRespondents(Progress.UNWATCHED);

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

  /** How the R² of the regression on all ratings is shared out, by name. */
  public enum Shares {
    /** What each adds, averaged over all orders (Lindeman, Merenda and Gold 1980). */
    SHAPLEY,
    /** By way of the uncorrelated variables closest to the ratings (Johnson 2000). */
    RELATIVE_WEIGHTS;

    /** That by which so many touchpoints can be done. */
    Shares among(int touchpoints) {
      return touchpoints > ShapleyShares.MOST_PREDICTORS ? RELATIVE_WEIGHTS : this;
    }

    ImmutableDoubleArray of(Covariation ratings) {
      return switch (this) {
        case SHAPLEY -> ShapleyShares.of(ratings);
        case RELATIVE_WEIGHTS -> RelativeWeights.of(ratings);
      };
    }
  }

  /** Standard errors, by name. */
  public enum Errors {
    /** They take the spread of the residuals to be the same everywhere. */
    CLASSICAL,
    /**
     * Robust ones, which do not (MacKinnon and White 1985). Where they are undefined, because one
     * answer alone decides a coefficient, the classical ones decide.
     */
    HC3
  }

  /** What is done about the many tests of one segment, by name. */
  public enum Adjustment {
    /** The chance of any false alarm is that of one test (Holm 1979). */
    HOLM,
    /** Nothing. */
    NONE
  }

  private DriversScorer() {}

  /**
   * The scorer with the default of every setting: bands, confidence, crosshairs, importance, and
   * how it is decided what counts. It compares the candidates with the moments of truth that the
   * map names.
   */
  public static SettableScorer<JourneyStudy, DriversResult> standard() {
    return STANDARD;
  }

  /** The same scorer where there is no map; it takes the same settings. */
  public static SettableScorer<RespondentStudy, DriversResult> ofRespondents() {
    return OF_RESPONDENTS;
  }

  /** The scorer with the default of every setting, while somebody looks on at its resamples. */
  public static SettableScorer<JourneyStudy, DriversResult> standard(Progress progress) {
    return scorer(
        study -> study.journey().name(),
        (study, settings) -> judgeJourney(study, settings, progress));
  }

  /** The same where there is no map. */
  public static SettableScorer<RespondentStudy, DriversResult> ofRespondents(Progress progress) {
    return scorer(
        RespondentStudy::about,
        (study, settings) -> judge(study.respondents(), Optional.empty(), settings, progress));
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
            IMPORTANCE,
            DECIDE,
            ADJUST,
            SHARES,
            Parameter.RESAMPLES,
            Parameter.SEED)
        .ruledBy("penalty-reward contrast");
  }

  private static Answer<DriversResult> judgeJourney(
      JourneyStudy study, Settings settings, Progress progress) {
    return study
        .evidence(EvidenceKey.RESPONDENTS)
        .map(respondents -> judge(respondents, Optional.of(study.journey()), settings, progress))
        .orElseGet(DriversWords::noRespondents);
  }

  private static Answer<DriversResult> judge(
      RespondentRatings respondents, Optional<Journey> map, Settings settings, Progress progress) {
    DriversWords words = new DriversWords(respondents, new TouchpointNames(map), settings);
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
    if (!analysis.hasContrast()) {
      return words.noContrast();
    }
    if (contrast instanceof Regression.TooFewObservations tooFew) {
      return words.tooFew(tooFew);
    }
    if (contrast instanceof Regression.Collinear collinear) {
      return words.collinear(analysis.touchpoints(collinear));
    }
    if (!analysis.isBinary()) {
      return words.scored(analysis.result((Regression.Fit) contrast, progress));
    }
    LogisticRegression odds = analysis.odds();
    return odds instanceof LogisticRegression.Separated separated
        ? words.separated(analysis.dummies(separated))
        : words.scored(analysis.result(odds.fit().orElseThrow(), progress));
  }
}
