package org.klantreis.journey.scoring.drivers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.drivers.Driver.Side;
import org.klantreis.journey.scoring.drivers.Driver.Standing;
import org.klantreis.journey.scoring.drivers.DriversScorer.Adjustment;
import org.klantreis.journey.scoring.drivers.DriversScorer.Errors;
import org.klantreis.journey.scoring.statistics.Coefficient;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Estimate;
import org.klantreis.journey.scoring.statistics.FittedRegression;
import org.klantreis.journey.scoring.statistics.Holm;

/**
 * Which penalties and rewards count: all of a segment are one family of tests, to which neither the
 * intercept nor what was not experienced belongs.
 */
final class Decisions {

  private final Errors errors;
  private final ImmutableMap<String, Side> sides;

  /**
   * By those errors, or by the classical ones where robust errors are undefined.
   *
   * @param dummies the predictors of the contrast
   */
  Decisions(
      FittedRegression contrast,
      List<BandDummies.Dummy> dummies,
      Errors wanted,
      Adjustment adjustment,
      Confidence confidence) {
    this.errors = contrast.intercept().robust().isPresent() ? wanted : Errors.CLASSICAL;
    ImmutableList<BandDummies.Dummy> tested =
        dummies.stream().filter(dummy -> dummy.contrast().isTested()).collect(toImmutableList());
    ImmutableList<Coefficient> coefficients =
        tested.stream()
            .map(dummy -> contrast.coefficient(dummy.name()).orElseThrow())
            .collect(toImmutableList());
    double[] p = coefficients.stream().map(this::deciding).mapToDouble(Estimate::p).toArray();
    double[] adjusted =
        switch (adjustment) {
          case HOLM -> Holm.adjust(p);
          case NONE -> p;
        };
    ImmutableMap.Builder<String, Side> decided = ImmutableMap.builder();
    for (int i = 0; i < adjusted.length; i++) {
      Estimate deciding = deciding(coefficients.get(i));
      decided.put(
          tested.get(i).name(),
          new Side(
              coefficients.get(i),
              deciding,
              adjusted[i],
              standing(
                  tested.get(i).contrast(),
                  deciding.value(),
                  adjusted[i] < 1 - confidence.level())));
    }
    this.sides = decided.buildOrThrow();
  }

  private Estimate deciding(Coefficient coefficient) {
    return switch (errors) {
      case CLASSICAL -> coefficient.estimate();
      case HC3 -> coefficient.robust().orElseThrow();
    };
  }

  private static Standing standing(Contrast contrast, double value, boolean significant) {
    if (!significant || value == 0) {
      return Standing.UNCERTAIN;
    }
    return contrast.isRight(value) ? Standing.COUNTS : Standing.WRONG_SIGN;
  }

  /** The errors that decide. */
  Errors errors() {
    return errors;
  }

  /** How many penalties and rewards were tested. */
  int tests() {
    return sides.size();
  }

  /** The penalty or reward of a touchpoint; empty where nobody rated it so. */
  Optional<Side> of(TouchpointId touchpoint, Contrast contrast) {
    return Optional.ofNullable(sides.get(contrast.name(touchpoint)));
  }
}
