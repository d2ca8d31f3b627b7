package org.klantreis.journey.scoring.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
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
 * @param parameters how many the likelihood was maximised over
 * @param logLikelihood at the maximum, natural logarithm; not above 0
 * @param shares the share at each rating that was given, in rising order
 * @param coefficients of 1, x and x², as many as the model has; none for an isotonic fit and where
 *     the maximum is a limit
 * @param isHeld whether 0 or 1 holds a linear, quadratic or exponential fit at some rating
 * @param isLimit whether an exponential or logistic fit has no finite coefficients, because the
 *     ratings tell yes and no apart; the shares are those that it comes near to, as are observed
 */
public record ShareFit(
    ShareModel model,
    int parameters,
    double logLikelihood,
    ImmutableMap<Integer, Double> shares,
    ImmutableList<Double> coefficients,
    boolean isHeld,
    boolean isLimit) {

  /** Fits a model; empty when fewer ratings were given than it has parameters. */
  public static Optional<ShareFit> of(ShareModel model, YesByRating tally) {
    YesLevels levels = YesLevels.of(tally);
    if (levels.size() == 0 || model.parameters(levels.size()) > levels.size()) {
      return Optional.empty();
    }
    if (model == ShareModel.ISOTONIC) {
      return Optional.of(
          fit(
              model,
              levels,
              levels.isotonic(),
              levels.logLikelihood(levels.isotonic()),
              ImmutableList.of(),
              false,
              false));
    }
    boolean hasNoMaximum =
        (model == ShareModel.LOGISTIC && levels.isSeparated())
            || (model == ShareModel.EXPONENTIAL && levels.isYesAtOneEndOnly());
    if (hasNoMaximum) {
      return Optional.of(
          fit(
              model,
              levels,
              levels.observed(),
              levels.logLikelihood(levels.observed()),
              ImmutableList.of(),
              false,
              true));
    }
    ShareCurve curve = new ShareCurve(model, levels);
    return Optional.of(
        fit(
            model,
            levels,
            curve.shares(),
            curve.logLikelihood(),
            curve.coefficients(),
            model != ShareModel.LOGISTIC && curve.touchesABound(),
            false));
  }

  /** Akaike's information criterion: 2 for each parameter, less twice the log-likelihood. */
  public double aic() {
    return 2 * parameters - 2 * logLikelihood;
  }

  private static ShareFit fit(
      ShareModel model,
      YesLevels levels,
      double[] shares,
      double logLikelihood,
      ImmutableList<Double> coefficients,
      boolean isHeld,
      boolean isLimit) {
    ImmutableMap.Builder<Integer, Double> byRating = ImmutableMap.builder();
    for (int i = 0; i < levels.size(); i++) {
      byRating.put(levels.rating(i), shares[i]);
    }
    return new ShareFit(
        model,
        model.parameters(levels.size()),
        logLikelihood,
        byRating.buildOrThrow(),
        coefficients,
        isHeld,
        isLimit);
  }
}
