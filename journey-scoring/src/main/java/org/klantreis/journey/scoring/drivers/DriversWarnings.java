package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.drivers.Driver.Side;
import org.klantreis.journey.scoring.drivers.DriversScorer.Errors;
import org.klantreis.journey.scoring.statistics.FittedRegression;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.statistics.ShapleyShares;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** Says what to keep in mind when reading the figures of drivers. */
record DriversWarnings(TouchpointNames names, Errors wanted) {

  private static final int FEW_FOR_EACH_COEFFICIENT = 10;
  private static final int FEW_ANSWERS = 15;
  private static final double LARGE_VIF = 10;

  ImmutableList<Message> of(
      FittedRegression contrast,
      Decisions decisions,
      Decisions robust,
      ImmutableList<Driver> drivers,
      Optional<Message> onShares) {
    ImmutableList.Builder<Message> warnings = ImmutableList.builder();
    for (Driver driver : drivers) {
      wrongSign(driver).ifPresent(warnings::add);
      emptyDummies(driver).ifPresent(warnings::add);
    }
    few(contrast).ifPresent(warnings::add);
    fewAnswers(drivers).ifPresent(warnings::add);
    errors(contrast, decisions).ifPresent(warnings::add);
    about("robust-differs", drivers.stream().filter(each -> differs(each, robust)).toList())
        .ifPresent(warnings::add);
    about("inflated", drivers.stream().filter(DriversWarnings::isInflated).toList())
        .map(message -> message.with("limit", LARGE_VIF))
        .ifPresent(warnings::add);
    onShares.ifPresent(warnings::add);
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
        driver.penalty().filter(Side::isWrong).isPresent(),
        driver.reward().filter(Side::isWrong).isPresent());
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

  private static Optional<Message> few(FittedRegression contrast) {
    int coefficients = contrast.coefficients().size();
    return contrast.effectiveN() < FEW_FOR_EACH_COEFFICIENT * coefficients
        ? Optional.of(
            DriversWords.say("few")
                .with("n", Terms.n(contrast.n(), contrast.effectiveN()))
                .with("coefficients", coefficients))
        : Optional.empty();
  }

  /** Cells of which a coefficient rests on next to nothing. */
  private Optional<Message> fewAnswers(List<Driver> drivers) {
    ImmutableList.Builder<Message> few = ImmutableList.builder();
    for (Driver driver : drivers) {
      addFew(few, "few-answers.low", driver, driver.counts().below());
      addFew(few, "few-answers.high", driver, driver.counts().exceeded());
      if (driver.notExperienced().isPresent()) {
        addFew(few, "few-answers.not-experienced", driver, driver.withoutExperience());
      }
    }
    ImmutableList<Message> cells = few.build();
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DriversWords.say("few-answers").with("least", FEW_ANSWERS).with("cells", cells));
  }

  private void addFew(ImmutableList.Builder<Message> few, String key, Driver driver, long answers) {
    if (0 < answers && answers < FEW_ANSWERS) {
      few.add(
          DriversWords.say(key)
              .with("touchpoint", names.of(driver.touchpoint()))
              .with("respondents", answers));
    }
  }

  private Optional<Message> errors(FittedRegression contrast, Decisions decisions) {
    if (contrast instanceof Regression.Fit line && line.sigma() == 0) {
      return Optional.of(DriversWords.say("exact"));
    }
    if (contrast.intercept().robust().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        DriversWords.say(decisions.errors() == wanted ? "no-robust" : "no-robust.decides"));
  }

  private static boolean differs(Driver driver, Decisions robust) {
    return differs(driver.penalty(), robust.of(driver.touchpoint(), Contrast.PENALTY))
        || differs(driver.reward(), robust.of(driver.touchpoint(), Contrast.REWARD));
  }

  private static boolean differs(Optional<Side> side, Optional<Side> robust) {
    return side.filter(Side::counts).isPresent() != robust.filter(Side::counts).isPresent();
  }

  private static boolean isInflated(Driver driver) {
    return isInflated(driver.penalty()) || isInflated(driver.reward());
  }

  private static boolean isInflated(Optional<Side> side) {
    return side.map(each -> each.coefficient().vif()).orElse(OptionalDouble.empty()).orElse(1)
        > LARGE_VIF;
  }

  /** Why the regression on the ratings themselves is refused. */
  Message noShares(Regression refused) {
    if (refused instanceof Regression.Collinear collinear) {
      return DriversWords.say("no-shares.collinear")
          .with(
              "groups", DriversWords.groups(Iterables.transform(collinear.groups(), this::quoted)));
    }
    return DriversWords.say(
        refused instanceof Regression.ConstantResponse
            ? "no-shares.constant"
            : "no-shares.too-few");
  }

  private ImmutableList<Message> quoted(Collection<String> touchpoints) {
    return names.quoted(touchpoints.stream().map(TouchpointId::of).toList());
  }

  static Message tooManyForShapley(int touchpoints) {
    return DriversWords.say("shares.too-many")
        .with("touchpoints", touchpoints)
        .with("most", ShapleyShares.MOST_PREDICTORS);
  }
}
