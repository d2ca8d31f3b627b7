package org.klantreis.journey.scoring.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.YesByRating;

/**
 * A share as a function of the rating, by maximum likelihood: every customer is one yes or no, with
 * the probability that the model gives to the rating (the binomial likelihood without its
 * coefficients, which are the same for every model).
 *
 * <p>Linear, quadratic and exponential shares are kept between 0 and 1 at the ratings that were
 * given, no further: the likelihood is concave and the bounds are linear in the coefficients, so
 * that there is one best fit, which may lie on a bound. It is found by Newton's method with a
 * logarithmic barrier (Boyd and Vandenberghe 2004, chapter 11), here a vanishing number of
 * customers who say yes and no at every rating; the likelihood is then within 1e-8 of the best. The
 * logistic fit is Newton's method, too, which is iteratively reweighted least squares (Nelder and
 * Wedderburn 1972); the isotonic one pools adjacent violators (Ayer et al. 1955).
 *
 * @param model the kind of function
 * @param parameters how many are free, which is what {@link #aic} charges: the coefficients less
 *     those that a bound holds, and of an isotonic fit as many as there are pools, ratings with the
 *     same share (Meyer and Woodroofe 2000)
 * @param logLikelihood at the maximum, natural logarithm; not above 0
 * @param shares the share at each rating that was given, in rising order
 * @param coefficients of 1, x and x², as many as the model has; none for an isotonic fit and where
 *     the maximum is a limit
 * @param slopeError standard error of the coefficient of x, from the curvature of the likelihood;
 *     absent for a quadratic and an isotonic fit, for one that is held or a limit, and where other
 *     slopes are as likely
 * @param isHeld whether 0 or 1 holds a linear, quadratic or exponential fit at some rating
 * @param isLimit whether an exponential or logistic fit has no finite coefficients, because the
 *     ratings tell yes and no apart; the shares are those that it comes near to, as are observed
 */
public record ShareFit(
    ShareModel model,
    int parameters,
    double logLikelihood,
    ImmutableMap<Double, Double> shares,
    ImmutableList<Double> coefficients,
    OptionalDouble slopeError,
    boolean isHeld,
    boolean isLimit) {

  /** Fits a model; empty when fewer ratings were given than it has coefficients. */
  public static Optional<ShareFit> of(ShareModel model, YesByRating tally) {
    YesLevels levels = YesLevels.of(tally);
    if (levels.size() == 0 || model.coefficients() > levels.size()) {
      return Optional.empty();
    }
    if (model == ShareModel.ISOTONIC) {
      double[] shares = levels.isotonic();
      return Optional.of(withoutCoefficients(model, levels, shares, distinct(shares), false));
    }
    boolean hasNoMaximum =
        (model == ShareModel.LOGISTIC && levels.isSeparated())
            || (model == ShareModel.EXPONENTIAL && levels.isYesAtOneEndOnly());
    return Optional.of(
        hasNoMaximum
            ? withoutCoefficients(model, levels, levels.observed(), model.coefficients(), true)
            : curve(model, levels));
  }

  /** Akaike's information criterion: 2 for each parameter, less twice the log-likelihood. */
  public double aic() {
    return 2 * parameters - 2 * logLikelihood;
  }

  /**
   * The coefficient of x with its interval (Wald), in the unit of the model: of a line the share
   * that a rating one point higher adds, of the logistic curve its logit, of the exponential one
   * its logarithm. Empty where it has no standard error.
   */
  public Optional<Uncertain> slope(Confidence confidence) {
    return slopeError.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Uncertain(
                coefficients.get(1),
                Optional.of(
                    Interval.around(
                        coefficients.get(1), confidence.z() * slopeError.getAsDouble()))));
  }

  private static ShareFit withoutCoefficients(
      ShareModel model, YesLevels levels, double[] shares, int parameters, boolean isLimit) {
    return new ShareFit(
        model,
        parameters,
        levels.logLikelihood(shares),
        byRating(levels, shares),
        ImmutableList.of(),
        OptionalDouble.empty(),
        false,
        isLimit);
  }

  private static ShareFit curve(ShareModel model, YesLevels levels) {
    ShareCurve curve = new ShareCurve(model, levels);
    int held = curve.held();
    return new ShareFit(
        model,
        model.coefficients() - held,
        curve.logLikelihood(),
        byRating(levels, curve.shares()),
        curve.coefficients(),
        curve.slopeError(),
        held > 0,
        false);
  }

  private static ImmutableMap<Double, Double> byRating(YesLevels levels, double[] shares) {
    ImmutableMap.Builder<Double, Double> byRating = ImmutableMap.builder();
    for (int i = 0; i < levels.size(); i++) {
      byRating.put(levels.rating(i), shares[i]);
    }
    return byRating.buildOrThrow();
  }

  private static int distinct(double[] shares) {
    return (int) Arrays.stream(shares).distinct().count();
  }
}
