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
import org.klantreis.journey.scoring.drivers.DriversResult.NamedMoment;
import org.klantreis.journey.scoring.drivers.DriversScorer.Crosshairs;
import org.klantreis.journey.scoring.drivers.DriversScorer.Importance;
import org.klantreis.journey.scoring.rated.BandCounts;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Coefficient;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Correlation;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.statistics.ShapleyShares;
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
    this.warnings = new DriversWarnings(new TouchpointNames(map), confidence);
    this.tallies =
        IntStream.range(0, respondents.touchpoints().size())
            .mapToObj(respondents::ratings)
            .collect(toImmutableList());
    this.counts =
        tallies.stream().map(tally -> BandCounts.of(tally, bands)).collect(toImmutableList());
    this.dummies = new BandDummies(respondents, bands, counts);
  }

  /** The dummies that somebody's answer makes 1. */
  ImmutableList<BandDummies.Dummy> dummies() {
    return dummies.dummies();
  }

  Regression contrast() {
    return Regression.of(dummies, confidence);
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

  DriversResult result(Regression.Fit contrast) {
    RatingShares shares = new RatingShares();
    ImmutableList<ImmutableMap<Importance, Double>> importances =
        IntStream.range(0, tallies.size())
            .mapToObj(place -> importances(place, shares))
            .collect(toImmutableList());
    ImmutableList<MeanEstimate> performances =
        tallies.stream()
            .map(tally -> MeanEstimate.of(tally, meanInterval, confidence).orElseThrow())
            .collect(toImmutableList());
    Matrix matrix = new Matrix(importances, performances);
    ImmutableList<Driver> drivers =
        IntStream.range(0, tallies.size())
            .mapToObj(place -> driver(place, contrast, shares, importances.get(place), matrix))
            .collect(toImmutableList());
    ImmutableList<DriversResult.Candidate> candidates = candidates(drivers);
    return new DriversFindings(
        new DriversFindings.Fits(contrast, shares.fit),
        measure,
        matrix.crosshairs,
        matrix.importance,
        matrix.performance,
        drivers,
        candidates,
        map.map(known -> named(known, drivers, candidates)),
        new DriversFindings.Answered(respondents.completeness()),
        warnings.of(contrast, drivers, shares.whyNot));
  }

  private Driver driver(
      int place,
      Regression.Fit contrast,
      RatingShares shares,
      ImmutableMap<Importance, Double> importances,
      Matrix matrix) {
    TouchpointId touchpoint = respondents.touchpoints().get(place);
    String low = Contrast.PENALTY.name(touchpoint);
    String high = Contrast.REWARD.name(touchpoint);
    Optional<Coefficient> penalty = contrast.coefficient(low);
    Optional<Coefficient> reward = contrast.coefficient(high);
    return new Driver(
        touchpoint,
        counts.get(place),
        penalty,
        reward,
        category(penalty, reward),
        penalty.isPresent() && reward.isPresent()
            ? Optional.of(contrast.sum(low, high))
            : Optional.empty(),
        shares.of(place),
        measure,
        importances,
        matrix.performances.get(place),
        matrix.quadrant(place));
  }

  private Optional<DriverCategory> category(
      Optional<Coefficient> penalty, Optional<Coefficient> reward) {
    if (penalty.isEmpty() && reward.isEmpty()) {
      return Optional.empty();
    }
    if (Contrast.PENALTY.isWrong(penalty, confidence)
        || Contrast.REWARD.isWrong(reward, confidence)) {
      return Optional.of(DriverCategory.UNCLASSIFIED);
    }
    boolean costs = Contrast.PENALTY.counts(penalty, confidence);
    boolean gains = Contrast.REWARD.counts(reward, confidence);
    if (costs) {
      return Optional.of(gains ? DriverCategory.ONE_DIMENSIONAL : DriverCategory.MUST_BE);
    }
    return Optional.of(gains ? DriverCategory.ATTRACTIVE : DriverCategory.INDIFFERENT);
  }

  private ImmutableMap<Importance, Double> importances(int place, RatingShares shares) {
    ImmutableMap.Builder<Importance, Double> defined = ImmutableMap.builder();
    Correlation correlation = shares.columns.withOverall(place);
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
            .filter(driver -> Contrast.REWARD.counts(driver.reward(), confidence))
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
    return driver.reward().orElseThrow().estimate().value();
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

  /** The regression on the ratings, without touchpoints that all rate the same. */
  private final class RatingShares {

    private final RatingColumns columns;
    private final ImmutableList<Integer> places;
    private final Optional<Regression.Fit> fit;
    private final Optional<Message> whyNot;
    private final ImmutableDoubleArray shares;

    RatingShares() {
      places =
          IntStream.range(0, tallies.size())
              .filter(place -> varies(tallies.get(place)))
              .boxed()
              .collect(toImmutableList());
      columns = new RatingColumns(respondents, places);
      Regression regression = Regression.of(columns, confidence);
      fit = regression.fit();
      if (fit.isEmpty()) {
        whyNot = Optional.of(warnings.noShares(regression));
      } else if (places.size() > ShapleyShares.MOST_PREDICTORS) {
        whyNot = Optional.of(DriversWarnings.tooManyForShares(places.size()));
      } else {
        whyNot = Optional.empty();
      }
      shares = whyNot.isEmpty() ? ShapleyShares.of(columns) : ImmutableDoubleArray.of();
    }

    private boolean varies(RatingTally tally) {
      return IntStream.rangeClosed(tally.scale().lowest(), tally.scale().highest())
              .filter(rating -> tally.count(rating) > 0)
              .count()
          > 1;
    }

    OptionalDouble of(int place) {
      int index = places.indexOf(place);
      return index < 0 || shares.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(shares.get(index));
    }

    OptionalDouble standardised(int place) {
      int index = places.indexOf(place);
      return index < 0
          ? OptionalDouble.empty()
          : fit.map(found -> found.coefficients().get(1 + index).standardised())
              .orElse(OptionalDouble.empty());
    }
  }

  /** Importance against performance. */
  private final class Matrix {

    private final List<OptionalDouble> importances = new ArrayList<>();
    private final List<MeanEstimate> performances;
    private final Crosshairs crosshairs = settings.get(DriversScorer.CROSSHAIRS);
    private final OptionalDouble importance;
    private final double performance;

    Matrix(List<ImmutableMap<Importance, Double>> measured, List<MeanEstimate> performances) {
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
                performances.stream().mapToDouble(MeanEstimate::mean).average().orElseThrow();
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
                  performances.get(place).mean() >= performance - TOLERANCE));
    }
  }
}
