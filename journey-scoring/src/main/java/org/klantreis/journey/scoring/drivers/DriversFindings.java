package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.Completeness;
import org.klantreis.journey.scoring.statistics.Estimate;
import org.klantreis.journey.scoring.statistics.FittedRegression;
import org.klantreis.journey.scoring.statistics.LogisticRegression;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;

/** The figures of the drivers, in their order. */
record DriversFindings(
    Fits fits,
    DriversScorer.Importance importanceMeasure,
    DriversScorer.Crosshairs crosshairs,
    OptionalDouble importanceCrosshair,
    double performanceCrosshair,
    ImmutableList<Driver> touchpoints,
    ImmutableList<Candidate> candidates,
    Optional<ImmutableList<NamedMoment>> namedMoments,
    Answered answered,
    ImmutableList<Message> warnings)
    implements DriversResult {

  /** Both regressions; of that on the ratings, how much it explains. */
  record Fits(
      FittedRegression contrast,
      DriversScorer.Errors decidedBy,
      Optional<Regression.Fit> ratings,
      Optional<DriversScorer.Shares> sharesBy,
      long resamples)
      implements Figured {

    @Override
    public Figures figures() {
      Estimate intercept = contrast.intercept().estimate();
      Optional<Estimate> robust = contrast.intercept().robust();
      return Figures.builder()
          .put("n", contrast.n())
          .put("n_eff", contrast.effectiveN())
          .put("r_squared", line().map(Regression.Fit::rSquared))
          .put("adjusted_r_squared", line().map(Regression.Fit::adjustedRSquared))
          .put("sigma", line().map(Regression.Fit::sigma))
          .put("f", line().map(Regression.Fit::f).orElse(OptionalDouble.empty()))
          .put("df", line().map(Regression.Fit::degreesOfFreedom))
          .put("coefficients", contrast.coefficients().size())
          .put("intercept", intercept.value())
          .put("intercept_se", intercept.standardError())
          .put("intercept_t", intercept.t())
          .put("intercept_p", intercept.p())
          .putInterval("intercept", intercept.interval())
          .put("intercept_hc3_se", robust.map(Estimate::standardError))
          .put("intercept_hc3_p", robust.map(Estimate::p))
          .put("ratings_r_squared", ratings.map(Regression.Fit::rSquared))
          .put("ratings_n", ratings.map(Regression.Fit::n))
          .put("decided_by", decidedBy)
          .put("shares_by", sharesBy)
          .put("resamples", resamples)
          .put("deviance", odds().map(LogisticRegression.Fit::deviance))
          .put("null_deviance", odds().map(LogisticRegression.Fit::nullDeviance))
          .put("pseudo_r_squared", odds().map(LogisticRegression.Fit::pseudoRSquared))
          .build();
    }

    private Optional<Regression.Fit> line() {
      return contrast instanceof Regression.Fit fit ? Optional.of(fit) : Optional.empty();
    }

    private Optional<LogisticRegression.Fit> odds() {
      return contrast instanceof LogisticRegression.Fit fit ? Optional.of(fit) : Optional.empty();
    }
  }

  /** Who answered what, as figures within the figures. */
  record Answered(Completeness completeness) implements Figured {

    @Override
    public Figures figures() {
      return Figures.builder().put("completeness", DriversResult.figures(completeness)).build();
    }
  }

  @Override
  public FittedRegression contrast() {
    return fits.contrast();
  }

  @Override
  public Optional<DriversScorer.Shares> sharesBy() {
    return fits.sharesBy();
  }

  @Override
  public DriversScorer.Errors decidedBy() {
    return fits.decidedBy();
  }

  @Override
  public Optional<Regression.Fit> ratings() {
    return fits.ratings();
  }

  @Override
  public ImmutableList<Driver> drivers() {
    return touchpoints;
  }

  @Override
  public Completeness completeness() {
    return answered.completeness();
  }
}
