package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.Completeness;
import org.klantreis.journey.scoring.statistics.Estimate;
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
      Regression.Fit contrast, DriversScorer.Errors decidedBy, Optional<Regression.Fit> ratings)
      implements Figured {

    @Override
    public Figures figures() {
      Estimate intercept = contrast.intercept().estimate();
      Optional<Estimate> robust = contrast.intercept().robust();
      return Figures.builder()
          .put("n", contrast.n())
          .put("n_eff", contrast.effectiveN())
          .put("r_squared", contrast.rSquared())
          .put("adjusted_r_squared", contrast.adjustedRSquared())
          .put("sigma", contrast.sigma())
          .put("f", contrast.f())
          .put("df", contrast.degreesOfFreedom())
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
          .build();
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
  public Regression.Fit contrast() {
    return fits.contrast();
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
