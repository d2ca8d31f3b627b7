package org.klantreis.journey.scoring.drivers;

import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

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
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class DriversScorer
    implements Scorer<JourneyStudy, DriversResult>, WithDriversScorer
    permits ImmutableDriversScorer {

  /** The id of this scorer. */
  public static final String ID = "drivers";

  DriversScorer() {}

  /** One's own bands for one scale; every other scale has its standard ones. */
  public abstract Optional<Bands> bands();

  /** The confidence of all intervals, and of what counts; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  /** Where high begins in the importance-performance matrix; at the means unless set. */
  @Value.Default
  public Crosshairs crosshairs() {
    return Crosshairs.MEANS;
  }

  /** By what importance is measured; Pearson's correlation unless set. */
  @Value.Default
  public Importance importance() {
    return Importance.PEARSON;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return DriversWords.needs();
  }

  /**
   * Judges, and compares the candidates with the moments of truth that the map names. Too little
   * evidence when nobody or one respondent is complete, when the complete ones agree in everything
   * that could be compared, or are no more than there are coefficients; not applicable on a scale
   * without bands, and to touchpoints whose answers cannot be told apart, which it names.
   */
  @Override
  public Verdict<DriversResult> score(JourneyStudy study) {
    String about = study.journey().name();
    return study
        .evidence(EvidenceKey.RESPONDENTS)
        .map(respondents -> judge(about, respondents, Optional.of(study.journey())))
        .orElseGet(() -> DriversWords.noRespondents(this, about));
  }

  /** Judges respondents of whose journey there is no map; touchpoints are called by their ids. */
  public Verdict<DriversResult> score(String about, RespondentRatings respondents) {
    return judge(about, respondents, Optional.empty());
  }

  private Verdict<DriversResult> judge(
      String about, RespondentRatings respondents, Optional<Journey> journey) {
    DriversWords words = new DriversWords(this, about, respondents, journey);
    Optional<Bands> cuts = Bands.choose(bands(), respondents.scale());
    if (cuts.isEmpty()) {
      return words.noBands();
    }
    if (respondents.complete() < 2) {
      return words.tooFewComplete();
    }
    DriversAnalysis analysis = new DriversAnalysis(this, respondents, cuts.get(), journey, words);
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
    return words.verdict(analysis.result((Regression.Fit) contrast));
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static DriversScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a drivers scorer. */
  public static final class Builder extends ImmutableDriversScorer.Builder {
    Builder() {}
  }
}
