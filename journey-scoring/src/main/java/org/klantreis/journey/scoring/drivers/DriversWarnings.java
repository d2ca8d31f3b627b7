package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.statistics.Coefficient;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.statistics.ShapleyShares;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** Says what to keep in mind when reading the figures of drivers. */
record DriversWarnings(TouchpointNames names, Confidence confidence) {

  private static final int FEW_FOR_EACH_COEFFICIENT = 10;
  private static final double LARGE_VIF = 10;

  ImmutableList<Message> of(
      Regression.Fit contrast, ImmutableList<Driver> drivers, Optional<Message> whyNoShares) {
    ImmutableList.Builder<Message> warnings = ImmutableList.builder();
    for (Driver driver : drivers) {
      wrongSign(driver).ifPresent(warnings::add);
      emptyDummies(driver).ifPresent(warnings::add);
    }
    few(contrast).ifPresent(warnings::add);
    errors(contrast).ifPresent(warnings::add);
    about("robust-differs", drivers.stream().filter(this::robustDiffers).toList())
        .ifPresent(warnings::add);
    about("inflated", drivers.stream().filter(DriversWarnings::isInflated).toList())
        .map(message -> message.with("limit", LARGE_VIF))
        .ifPresent(warnings::add);
    whyNoShares.ifPresent(warnings::add);
    return warnings.build();
  }

  private Optional<Message> about(String key, List<Driver> drivers) {
    return drivers.isEmpty()
        ? Optional.empty()
        : Optional.of(DriversWords.say(key).with("touchpoints", names.ofDrivers(drivers)));
  }

  private Optional<Message> wrongSign(Driver driver) {
    return onSides(
        "wrong-sign",
        driver,
        Contrast.PENALTY.isWrong(driver.penalty(), confidence),
        Contrast.REWARD.isWrong(driver.reward(), confidence));
  }

  private Optional<Message> emptyDummies(Driver driver) {
    return onSides("empty", driver, driver.penalty().isEmpty(), driver.reward().isEmpty());
  }

  private Optional<Message> onSides(String what, Driver driver, boolean low, boolean high) {
    if (!low && !high) {
      return Optional.empty();
    }
    String side = low && high ? ".both" : low ? ".low" : ".high";
    return Optional.of(
        DriversWords.say(what + side).with("touchpoint", names.of(driver.touchpoint())));
  }

  private static Optional<Message> few(Regression.Fit contrast) {
    int coefficients = contrast.coefficients().size();
    return contrast.effectiveN() < FEW_FOR_EACH_COEFFICIENT * coefficients
        ? Optional.of(
            DriversWords.say("few")
                .with("n", Terms.n(contrast.n(), contrast.effectiveN()))
                .with("coefficients", coefficients))
        : Optional.empty();
  }

  private static Optional<Message> errors(Regression.Fit contrast) {
    if (contrast.sigma() == 0) {
      return Optional.of(DriversWords.say("exact"));
    }
    return contrast.intercept().robust().isEmpty()
        ? Optional.of(DriversWords.say("no-robust"))
        : Optional.empty();
  }

  private boolean robustDiffers(Driver driver) {
    return differs(driver.penalty(), Contrast.PENALTY) || differs(driver.reward(), Contrast.REWARD);
  }

  private boolean differs(Optional<Coefficient> coefficient, Contrast contrast) {
    return coefficient
        .flatMap(Coefficient::robust)
        .filter(
            robust ->
                contrast.counts(robust, confidence) != contrast.counts(coefficient, confidence))
        .isPresent();
  }

  private static boolean isInflated(Driver driver) {
    return isInflated(driver.penalty()) || isInflated(driver.reward());
  }

  private static boolean isInflated(Optional<Coefficient> coefficient) {
    return coefficient.map(Coefficient::vif).orElse(OptionalDouble.empty()).orElse(1) > LARGE_VIF;
  }

  /** Why the regression on the ratings themselves is refused. */
  Message noShares(Regression refused) {
    if (refused instanceof Regression.Collinear collinear) {
      return DriversWords.say("no-shares.collinear")
          .with(
              "groups", DriversWords.groups(Iterables.transform(collinear.groups(), this::quoted)));
    }
    return DriversWords.say("no-shares.too-few");
  }

  private ImmutableList<Message> quoted(Collection<String> touchpoints) {
    return names.quoted(touchpoints.stream().map(TouchpointId::of).toList());
  }

  static Message tooManyForShares(int touchpoints) {
    return DriversWords.say("no-shares.too-many")
        .with("touchpoints", touchpoints)
        .with("most", ShapleyShares.MOST_PREDICTORS);
  }
}
