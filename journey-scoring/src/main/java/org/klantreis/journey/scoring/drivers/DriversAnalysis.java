package org.klantreis.journey.scoring.drivers;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.drivers.Driver.Side;
import org.klantreis.journey.scoring.drivers.DriversResult.NamedMoment;
import org.klantreis.journey.scoring.drivers.DriversScorer.Crosshairs;
import org.klantreis.journey.scoring.drivers.DriversScorer.Errors;
import org.klantreis.journey.scoring.drivers.DriversScorer.Importance;
import org.klantreis.journey.scoring.drivers.DriversScorer.Shares;
import org.klantreis.journey.scoring.rated.BandCounts;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Progress;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Correlation;
import org.klantreis.journey.scoring.statistics.Covariation;
import org.klantreis.journey.scoring.statistics.FittedRegression;
import org.klantreis.journey.scoring.statistics.LogisticRegression;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.statistics.Observations;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.verdict.Message;

/** Computes what the drivers scorer says of respondents. */
final class DriversAnalysis {

  /** Crosshairs compare means of floating-point numbers. */
  private static final double TOLERANCE = 1e-9;

  private final RespondentRatings respondents;
  private final Optional<Journey> map;
  private final Settings settings;
  private final Confidence confidence;
  private final MeanInterval meanInterval;
  private final Importance measure;
  private final DriversWarnings warnings;
  private final ImmutableList<RatingTally> tallies;
  private final ImmutableList<BandCounts> counts;
  private final BandDummies dummies;

  DriversAnalysis(
      RespondentRatings respondents, Bands bands, Optional<Journey> map, Settings settings) {
    this.respondents = respondents;
    this.map = map;
    this.settings = settings;
    this.confidence = settings.get(Parameter.CONFIDENCE);
    this.meanInterval = settings.get(Parameter.MEAN_INTERVAL);
    this.measure = settings.get(DriversScorer.IMPORTANCE);
    this.warnings =
        new DriversWarnings(new TouchpointNames(map), settings.get(DriversScorer.DECIDE));
    this.tallies =
        IntStream.range(0, respondents.touchpoints().size())
            .mapToObj(respondents::ratings)
            .collect(toImmutableList());
    this.counts =
        tallies.stream().map(tally -> BandCounts.of(tally, bands)).collect(toImmutableList());
    this.dummies = new BandDummies(respondents, bands);
  }

  /** The dummies that somebody's answer makes 1. */
  ImmutableList<BandDummies.Dummy> dummies() {
    return dummies.dummies();
  }

  /** Whether somebody rated a touchpoint otherwise than as expected. */
  boolean hasContrast() {
    return dummies().stream().anyMatch(dummy -> dummy.contrast().isTested());
  }

  Regression contrast() {
    return Regression.of(dummies, confidence);
  }

  /** Whether the overall rating is a yes or a no, the higher of two answers being yes. */
  boolean isBinary() {
    return respondents.overallScale().levels() == 2;
  }

  /** The contrast in the odds of a yes. */
  LogisticRegression odds() {
    return LogisticRegression.of(dummies, confidence);
  }

  /** The dummies that tell yes and no apart. */
  ImmutableList<BandDummies.Dummy> dummies(LogisticRegression.Separated separated) {
    return dummies().stream()
        .filter(dummy -> separated.names().contains(dummy.name()))
        .collect(toImmutableList());
  }

  /** The touchpoints of each group of dummies that depend on each other. */
  ImmutableList<ImmutableSet<TouchpointId>> touchpoints(Regression.Collinear collinear) {
    return collinear.groups().stream()
        .map(
            group ->
                dummies().stream()
                    .filter(dummy -> group.contains(dummy.name()))
                    .map(BandDummies.Dummy::touchpoint)
                    .collect(toImmutableSet()))
        .distinct()
        .collect(toImmutableList());
  }

  DriversResult result(FittedRegression contrast, Progress progress) {
    RatingShares shares = new RatingShares();
    DriversResamples resamples = resamples(contrast, shares);
    resamples.draw(settings.get(Parameter.RESAMPLES), settings.get(Parameter.SEED), progress);
    ImmutableList<ImmutableMap<Importance, Double>> importances =
        IntStream.range(0, tallies.size())
            .mapToObj(place -> importances(place, shares))
            .collect(toImmutableList());
    ImmutableList<Optional<MeanEstimate>> performances =
        tallies.stream()
            .map(tally -> MeanEstimate.of(tally, meanInterval, confidence))
            .collect(toImmutableList());
    Matrix matrix = new Matrix(importances, performances);
    Decisions decisions = decisions(contrast, settings.get(DriversScorer.DECIDE));
    ImmutableList<Driver> drivers =
        IntStream.range(0, tallies.size())
            .mapToObj(
                place ->
                    driver(
                        place,
                        contrast,
                        decisions,
                        shares,
                        importances.get(place),
                        matrix,
                        resamples))
            .collect(toImmutableList());
    ImmutableList<DriversResult.Candidate> candidates = candidates(drivers);
    return new DriversFindings(
        new DriversFindings.Fits(
            contrast, decisions.errors(), shares.fit, shares.by, settings.get(Parameter.RESAMPLES)),
        measure,
        matrix.crosshairs,
        matrix.importance,
        matrix.performance,
        drivers,
        candidates,
        map.map(known -> named(known, drivers, candidates)),
        new DriversFindings.Answered(respondents.completeness()),
        warnings.of(contrast, decisions, decisions(contrast, Errors.HC3), drivers, shares.remark));
  }

  private DriversResamples resamples(FittedRegression contrast, RatingShares shares) {
    Observations rows =
        contrast instanceof LogisticRegression.Fit odds ? odds.linearised(dummies) : dummies;
    ImmutableList<DriversResamples.Sides> sides =
        respondents.touchpoints().stream()
            .map(
                touchpoint ->
                    new DriversResamples.Sides(
                        predictor(Contrast.PENALTY.name(touchpoint)),
                        predictor(Contrast.REWARD.name(touchpoint))))
            .collect(toImmutableList());
    return new DriversResamples(respondents, shares.columns, shares.by, measure, rows, sides);
  }

  /** Where a predictor of the contrast stands, from 0; negative for one that it has not. */
  private int predictor(String name) {
    return IntStream.range(0, dummies.predictors())
        .filter(i -> dummies.name(i).equals(name))
        .findFirst()
        .orElse(-1);
  }

  private Decisions decisions(FittedRegression contrast, Errors by) {
    return new Decisions(contrast, dummies(), by, settings.get(DriversScorer.ADJUST), confidence);
  }

  private Driver driver(
      int place,
      FittedRegression contrast,
      Decisions decisions,
      RatingShares shares,
      ImmutableMap<Importance, Double> importances,
      Matrix matrix,
      DriversResamples resamples) {
    TouchpointId touchpoint = respondents.touchpoints().get(place);
    Optional<Side> penalty = decisions.of(touchpoint, Contrast.PENALTY);
    Optional<Side> reward = decisions.of(touchpoint, Contrast.REWARD);
    return new Driver(
        touchpoint,
        counts.get(place),
        respondents.notExperienced(place),
        penalty,
        reward,
        dummies.notExperienced(place).flatMap(dummy -> contrast.coefficient(dummy.name())),
        category(penalty, reward),
        penalty.isPresent() && reward.isPresent()
            ? Optional.of(
                contrast.sum(Contrast.PENALTY.name(touchpoint), Contrast.REWARD.name(touchpoint)))
            : Optional.empty(),
        shares
            .of(place)
            .map(
                share ->
                    new Driver.Share(
                        shares.by.orElseThrow(),
                        share,
                        resamples.share(place, confidence),
                        resamples.rank(place, confidence))),
        measure,
        importances,
        resamples.importance(place, confidence),
        resamples.impactAsymmetry(place, confidence),
        matrix.performances.get(place),
        matrix.quadrant(place));
  }

  private static Optional<DriverCategory> category(Optional<Side> penalty, Optional<Side> reward) {
    if (penalty.isEmpty() && reward.isEmpty()) {
      return Optional.empty();
    }
    if (penalty.filter(Side::isWrong).isPresent() || reward.filter(Side::isWrong).isPresent()) {
      return Optional.of(DriverCategory.UNCLASSIFIED);
    }
    boolean penalises = penalty.filter(Side::counts).isPresent();
    boolean rewards = reward.filter(Side::counts).isPresent();
    if (penalises) {
      return Optional.of(rewards ? DriverCategory.ONE_DIMENSIONAL : DriverCategory.MUST_BE);
    }
    return Optional.of(rewards ? DriverCategory.ATTRACTIVE : DriverCategory.INDIFFERENT);
  }

  private ImmutableMap<Importance, Double> importances(int place, RatingShares shares) {
    ImmutableMap.Builder<Importance, Double> defined = ImmutableMap.builder();
    Correlation correlation = RatingColumns.withOverall(respondents, place);
    correlation.pearson().ifPresent(value -> defined.put(Importance.PEARSON, value));
    correlation.spearman().ifPresent(value -> defined.put(Importance.SPEARMAN, value));
    correlation.kendall().ifPresent(value -> defined.put(Importance.KENDALL, value));
    shares.standardised(place).ifPresent(value -> defined.put(Importance.STANDARDISED, value));
    return defined.buildOrThrow();
  }

  /** The largest reward first; of equal ones the earlier column. */
  private ImmutableList<DriversResult.Candidate> candidates(List<Driver> drivers) {
    List<Driver> rewarded =
        drivers.stream()
            .filter(driver -> driver.reward().filter(Side::counts).isPresent())
            .sorted(comparingDouble(driver -> -reward(driver)))
            .toList();
    return IntStream.range(0, rewarded.size())
        .mapToObj(i -> candidate(i + 1, rewarded.get(i)))
        .collect(toImmutableList());
  }

  private DriversResult.Candidate candidate(int rank, Driver driver) {
    return new DriversResult.Candidate(
        driver.touchpoint(), rank, reward(driver), map.map(known -> isNamed(known, driver)));
  }

  private static double reward(Driver driver) {
    return driver.reward().orElseThrow().value();
  }

  private static boolean isNamed(Journey map, Driver driver) {
    return map.touchpoint(driver.touchpoint())
        .filter(touchpoint -> !touchpoint.momentsOfTruth().isEmpty())
        .isPresent();
  }

  private static ImmutableList<NamedMoment> named(
      Journey map, List<Driver> drivers, List<DriversResult.Candidate> candidates) {
    ImmutableList.Builder<NamedMoment> named = ImmutableList.builder();
    for (Touchpoint touchpoint : map.touchpoints()) {
      boolean candidate =
          candidates.stream().anyMatch(each -> each.touchpoint().equals(touchpoint.id()));
      boolean known =
          drivers.stream()
              .anyMatch(
                  each -> each.touchpoint().equals(touchpoint.id()) && each.reward().isPresent());
      NamedMoment.Standing standing =
          candidate
              ? NamedMoment.Standing.CANDIDATE
              : known ? NamedMoment.Standing.NOT_A_CANDIDATE : NamedMoment.Standing.UNKNOWN;
      for (MomentOfTruth moment : touchpoint.momentsOfTruth()) {
        named.add(new NamedMoment(touchpoint.id(), moment.placement(), moment.source(), standing));
      }
    }
    return named.build();
  }

  /**
   * The regression on the ratings of those who experienced every touchpoint, without touchpoints
   * that all of them rate the same.
   */
  private final class RatingShares {

    private final RatingColumns columns = new RatingColumns(respondents);
    private final Optional<Regression.Fit> fit;
    private final Optional<Shares> by;
    private final Optional<Message> remark;
    private final ImmutableDoubleArray shares;

    RatingShares() {
      Regression regression = Regression.of(columns, confidence);
      fit = regression.fit();
      Shares wanted = settings.get(DriversScorer.SHARES);
      by = fit.map(found -> wanted.among(columns.predictors()));
      if (fit.isEmpty()) {
        remark = Optional.of(warnings.noShares(regression));
      } else if (by.get() != wanted) {
        remark = Optional.of(DriversWarnings.tooManyForShapley(columns.predictors()));
      } else {
        remark = Optional.empty();
      }
      shares =
          by.map(method -> method.of(Covariation.of(columns))).orElse(ImmutableDoubleArray.of());
    }

    Optional<Double> of(int place) {
      int index = columns.column(place);
      return index < 0 || shares.isEmpty() ? Optional.empty() : Optional.of(shares.get(index));
    }

    OptionalDouble standardised(int place) {
      int index = columns.column(place);
      return index < 0
          ? OptionalDouble.empty()
          : fit.map(found -> found.coefficients().get(1 + index).standardised())
              .orElse(OptionalDouble.empty());
    }
  }

  /** Importance against performance. */
  private final class Matrix {

    private final List<OptionalDouble> importances = new ArrayList<>();
    private final List<Optional<MeanEstimate>> performances;
    private final Crosshairs crosshairs = settings.get(DriversScorer.CROSSHAIRS);
    private final OptionalDouble importance;
    private final double performance;

    Matrix(
        List<ImmutableMap<Importance, Double>> measured,
        List<Optional<MeanEstimate>> performances) {
      measured.forEach(
          each ->
              importances.add(
                  Optional.ofNullable(each.get(measure))
                      .map(OptionalDouble::of)
                      .orElseGet(OptionalDouble::empty)));
      this.performances = performances;
      this.importance =
          importances.stream()
              .filter(OptionalDouble::isPresent)
              .mapToDouble(OptionalDouble::getAsDouble)
              .average();
      this.performance =
          switch (crosshairs) {
            case MEANS ->
                performances.stream()
                    .flatMap(Optional::stream)
                    .mapToDouble(MeanEstimate::mean)
                    .average()
                    .orElseThrow();
            case MIDDLE -> respondents.scale().middle();
          };
    }

    Optional<Driver.Quadrant> quadrant(int place) {
      OptionalDouble own = importances.get(place);
      return own.isEmpty() || importance.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Driver.Quadrant.of(
                  own.getAsDouble() >= importance.getAsDouble() - TOLERANCE,
                  performances.get(place).orElseThrow().mean() >= performance - TOLERANCE));
    }
  }
}
