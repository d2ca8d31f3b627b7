package org.klantreis.journey.scoring.drivers;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.klantreis.journey.evidence.Completeness;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.statistics.Coefficient;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Estimate;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.statistics.ShapleyShares;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts what the drivers scorer found into a verdict. */
final class DriversWords {

  private static final Words WORDS = Words.of(DriversWords.class, "kano").under("drivers");

  private static final double POINTS = 100;
  private static final double SMALLEST_P = 0.001;
  private static final int FEW_FOR_EACH_COEFFICIENT = 10;
  private static final double LARGE_VIF = 10;
  private static final int NAMED_AS_MISSING = 3;

  /** The categories that a headline names, in the order in which they should be looked after. */
  private static final ImmutableList<DriverCategory> COUNTING =
      ImmutableList.of(
          DriverCategory.MUST_BE, DriverCategory.ONE_DIMENSIONAL, DriverCategory.ATTRACTIVE);

  private final DriversScorer scorer;
  private final String about;
  private final RespondentRatings respondents;
  private final Optional<Journey> journey;

  DriversWords(
      DriversScorer scorer,
      String about,
      RespondentRatings respondents,
      Optional<Journey> journey) {
    this.scorer = scorer;
    this.about = about;
    this.respondents = respondents;
    this.journey = journey;
  }

  static Message needs() {
    return say("needs");
  }

  static Verdict<DriversResult> noRespondents(DriversScorer scorer, String about) {
    return Verdict.<DriversResult>tooLittleEvidence(say("no-respondents", about))
        .about(about)
        .provenance(provenance(scorer, 0, 0))
        .build();
  }

  Verdict<DriversResult> noBands() {
    return refused(Verdict.notApplicable(say("no-bands", respondents.scale().name())));
  }

  Verdict<DriversResult> tooFewComplete() {
    return refused(
        Verdict.tooLittleEvidence(
            say(respondents.complete() == 0 ? "nobody-complete" : "one-complete", about)));
  }

  Verdict<DriversResult> constant(Regression.ConstantResponse constant) {
    return refused(
        Verdict.tooLittleEvidence(
            say("constant", about, respondents.complete(), constant.response())));
  }

  Verdict<DriversResult> noContrast() {
    return refused(Verdict.tooLittleEvidence(say("no-contrast", about, respondents.complete())));
  }

  Verdict<DriversResult> tooFew(Regression.TooFewObservations tooFew) {
    return refused(
        Verdict.tooLittleEvidence(
            say("too-few", about, n(tooFew.n(), tooFew.effectiveN()), tooFew.coefficients())));
  }

  Verdict<DriversResult> collinear(List<ImmutableSet<TouchpointId>> groups) {
    return refused(
        Verdict.notApplicable(
            say("collinear", about, groups(groups.stream().map(this::sameAnswers)))));
  }

  /** A single touchpoint depends on itself when nobody gave the answer that others are held to. */
  private Message sameAnswers(Collection<TouchpointId> group) {
    return say(group.size() == 1 ? "collinear.one" : "collinear.several", names(group));
  }

  private Verdict<DriversResult> refused(Verdict.Builder<DriversResult> verdict) {
    return verdict
        .about(about)
        .addAllReasons(cost())
        .provenance(provenance(scorer, respondents.complete(), respondents.effectiveN()))
        .build();
  }

  Message noShares(Regression refused) {
    if (refused instanceof Regression.Collinear collinear) {
      return say(
          "no-shares.collinear",
          groups(
              collinear.groups().stream()
                  .map(group -> names(group.stream().map(TouchpointId::of).toList()))));
    }
    return say("no-shares.too-few");
  }

  Message tooManyForShares(int touchpoints) {
    return say("no-shares.too-many", touchpoints, ShapleyShares.MOST_PREDICTORS);
  }

  /** What to keep in mind when reading the figures. */
  ImmutableList<Message> warnings(
      Regression.Fit contrast, List<Driver> drivers, Optional<Message> whyNoShares) {
    ImmutableList.Builder<Message> warnings = ImmutableList.builder();
    for (Driver driver : drivers) {
      wrongSign(driver).ifPresent(warnings::add);
      emptyDummies(driver).ifPresent(warnings::add);
    }
    int coefficients = contrast.coefficients().size();
    if (contrast.effectiveN() < FEW_FOR_EACH_COEFFICIENT * coefficients) {
      warnings.add(say("few", n(contrast.n(), contrast.effectiveN()), coefficients));
    }
    if (contrast.sigma() == 0) {
      warnings.add(say("exact"));
    } else if (contrast.intercept().robust().isEmpty()) {
      warnings.add(say("no-robust"));
    }
    warn(warnings, "robust-differs", drivers, this::robustDiffers);
    warn(warnings, "inflated", drivers, DriversWords::isInflated);
    whyNoShares.ifPresent(warnings::add);
    return warnings.build();
  }

  private void warn(
      ImmutableList.Builder<Message> warnings,
      String key,
      List<Driver> drivers,
      Predicate<Driver> which) {
    List<TouchpointId> found = drivers.stream().filter(which).map(Driver::touchpoint).toList();
    if (!found.isEmpty()) {
      warnings.add(say(key, names(found), LARGE_VIF));
    }
  }

  private Optional<Message> wrongSign(Driver driver) {
    Confidence confidence = scorer.confidence();
    boolean penalty = Signs.isWrong(driver.penalty(), -1, confidence);
    boolean reward = Signs.isWrong(driver.reward(), 1, confidence);
    if (!penalty && !reward) {
      return Optional.empty();
    }
    String key =
        penalty && reward ? "wrong-sign.both" : penalty ? "wrong-sign.low" : "wrong-sign.high";
    return Optional.of(say(key, name(driver.touchpoint())));
  }

  private Optional<Message> emptyDummies(Driver driver) {
    boolean low = driver.penalty().isEmpty();
    boolean high = driver.reward().isEmpty();
    if (!low && !high) {
      return Optional.empty();
    }
    String key = low && high ? "empty.both" : low ? "empty.low" : "empty.high";
    return Optional.of(say(key, name(driver.touchpoint())));
  }

  private boolean robustDiffers(Driver driver) {
    return differs(driver.penalty(), -1) || differs(driver.reward(), 1);
  }

  private boolean differs(Optional<Coefficient> coefficient, int rightSign) {
    return coefficient
        .flatMap(Coefficient::robust)
        .filter(
            robust ->
                Signs.counts(robust, rightSign, scorer.confidence())
                    != Signs.counts(coefficient, rightSign, scorer.confidence()))
        .isPresent();
  }

  private static boolean isInflated(Driver driver) {
    return isInflated(driver.penalty()) || isInflated(driver.reward());
  }

  private static boolean isInflated(Optional<Coefficient> coefficient) {
    return coefficient.map(Coefficient::vif).orElse(OptionalDouble.empty()).orElse(1) > LARGE_VIF;
  }

  Verdict<DriversResult> verdict(DriversResult result) {
    Verdict.Builder<DriversResult> verdict =
        Verdict.scored(result)
            .about(about)
            .headline(headline(result))
            .provenance(provenance(scorer, result.contrast().n(), result.contrast().effectiveN()));
    for (DriverCategory category : COUNTING) {
      result.of(category).forEach(driver -> verdict.addReason(describe(driver, category)));
    }
    ImmutableList<Driver> indifferent = result.of(DriverCategory.INDIFFERENT);
    if (!indifferent.isEmpty()) {
      verdict.addReason(
          say("indifferent", names(indifferent.stream().map(Driver::touchpoint).toList())));
    }
    verdict.addReason(candidates(result));
    result.named().ifPresent(named -> compare(verdict, named));
    concentrate(result).ifPresent(verdict::addReason);
    verdict.addAllReasons(cost());
    verdict.addAllReasons(result.warnings());
    addShares(verdict, result);
    return verdict.build();
  }

  private Message headline(DriversResult result) {
    List<Message> parts = new ArrayList<>();
    for (DriverCategory category : COUNTING) {
      List<Driver> drivers = result.of(category);
      if (!drivers.isEmpty()) {
        parts.add(
            say(
                "headline.part",
                say("category." + category),
                names(drivers.stream().map(Driver::touchpoint).toList())));
      }
    }
    return say(
        parts.isEmpty() ? "headline.none" : "headline",
        about,
        groups(parts.stream()),
        result.contrast().rSquared(),
        n(result.contrast().n(), result.contrast().effectiveN()));
  }

  private Message describe(Driver driver, DriverCategory category) {
    return say(
        "driver",
        name(driver.touchpoint()),
        say("category." + category),
        side(driver.penalty(), -1),
        side(driver.reward(), 1));
  }

  private Message side(Optional<Coefficient> coefficient, int rightSign) {
    if (coefficient.isEmpty()) {
      return say("side.unknown");
    }
    Estimate estimate = coefficient.get().estimate();
    Message p = estimate.p() < SMALLEST_P ? say("p.small") : say("p", estimate.p());
    if (!Signs.counts(estimate, rightSign, scorer.confidence())) {
      return say("side.uncertain", estimate.value(), p);
    }
    return estimate
        .interval()
        .map(
            ends ->
                say(
                    "side.interval",
                    estimate.value(),
                    scorer.confidence().level(),
                    ends.low(),
                    ends.high(),
                    p))
        .orElseGet(() -> say("side", estimate.value(), p));
  }

  private Message candidates(DriversResult result) {
    if (result.candidates().isEmpty()) {
      return say("candidates.none");
    }
    return say(
        "candidates",
        result.candidates().stream()
            .map(each -> candidate(each, result.named().isPresent()))
            .collect(toImmutableList()));
  }

  private Message candidate(Candidate candidate, boolean withMap) {
    String key =
        !withMap ? "candidate" : candidate.named().isEmpty() ? "candidate.new" : "candidate.named";
    return say(key, name(candidate.touchpoint()), candidate.reward().estimate().value());
  }

  private void compare(Verdict.Builder<DriversResult> verdict, ImmutableList<NamedMoment> named) {
    if (named.isEmpty()) {
      verdict.addReason(say("named.none"));
    }
    for (NamedMoment.Standing standing :
        List.of(NamedMoment.Standing.NOT_A_CANDIDATE, NamedMoment.Standing.UNKNOWN)) {
      ImmutableSet<TouchpointId> touchpoints =
          named.stream()
              .filter(each -> each.standing() == standing)
              .map(NamedMoment::touchpoint)
              .collect(ImmutableSet.toImmutableSet());
      if (!touchpoints.isEmpty()) {
        verdict.addReason(say("named." + standing, names(touchpoints)));
      }
    }
  }

  private Optional<Message> concentrate(DriversResult result) {
    List<TouchpointId> found =
        result.drivers().stream()
            .filter(each -> each.quadrant().equals(Optional.of(Quadrant.CONCENTRATE_HERE)))
            .map(Driver::touchpoint)
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(say("concentrate", names(found), say("measure." + result.measure())));
  }

  /** What it costs that only those count who answered everything. */
  private ImmutableList<Message> cost() {
    Completeness completeness = respondents.completeness();
    ImmutableList.Builder<Message> cost = ImmutableList.builder();
    if (completeness.withoutOverall() > 0) {
      cost.add(say("cost.without-overall", completeness.withoutOverall()));
    }
    long rated = completeness.rated().n();
    if (completeness.incomplete() == 0) {
      return rated == 0 ? cost.build() : cost.add(say("cost.none", rated)).build();
    }
    cost.add(
        say(
            "cost",
            completeness.complete().n(),
            rated,
            completeness.complete().n() / (double) rated,
            completeness.incomplete()));
    Optional<Double> complete = mean(completeness.complete());
    if (complete.isPresent()) {
      cost.add(say("cost.means", complete.get(), mean(completeness.rated()).orElseThrow()));
    }
    cost.add(say("cost.missing", most("cost.touchpoint", completeness.missing())));
    if (completeness.onlyMissing().values().stream().anyMatch(times -> times > 0)) {
      cost.add(say("cost.alone", most("cost.gain", completeness.onlyMissing())));
    }
    return cost.build();
  }

  private Optional<Double> mean(RatingTally tally) {
    return MeanEstimate.of(tally, scorer.confidence()).map(MeanEstimate::mean);
  }

  private ImmutableList<Message> most(String key, ImmutableMap<TouchpointId, Long> counts) {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .sorted(comparingLong((Map.Entry<TouchpointId, Long> each) -> -each.getValue()))
        .limit(NAMED_AS_MISSING)
        .map(each -> say(key, name(each.getKey()), each.getValue()))
        .collect(toImmutableList());
  }

  private void addShares(Verdict.Builder<DriversResult> verdict, DriversResult result) {
    if (result.drivers().stream().allMatch(driver -> driver.shapleyShare().isEmpty())) {
      return;
    }
    verdict.contributionsTitle(
        say("contributions", result.ratings().map(Regression.Fit::rSquared).orElseThrow()));
    result.drivers().stream()
        .filter(driver -> driver.shapleyShare().isPresent())
        .sorted(comparingDouble(driver -> -driver.shapleyShare().orElseThrow()))
        .forEach(driver -> verdict.addContribution(contribution(driver, result.measure())));
  }

  private Contribution contribution(Driver driver, Importance measure) {
    Message importance =
        driver.importance(measure).isPresent()
            ? say("importance", say("measure." + measure), driver.importance(measure).getAsDouble())
            : say("importance.unknown", say("measure." + measure));
    return new Contribution(
        POINTS * driver.shapleyShare().orElseThrow(),
        say(
            "contribution",
            name(driver.touchpoint()),
            importance,
            driver.performance().mean(),
            driver
                .quadrant()
                .map(quadrant -> say("quadrant." + quadrant))
                .orElseGet(() -> say("quadrant.unknown"))));
  }

  private static Message n(long n, double effectiveN) {
    return n == effectiveN ? say("n", n) : say("n-weighted", n, effectiveN);
  }

  private String name(TouchpointId touchpoint) {
    return journey
        .flatMap(map -> map.touchpoint(touchpoint))
        .map(Touchpoint::name)
        .orElse(touchpoint.value());
  }

  private ImmutableList<Message> names(Collection<TouchpointId> touchpoints) {
    return touchpoints.stream().map(each -> say("quoted", name(each))).collect(toImmutableList());
  }

  /** In one line, set apart more than the commas within them; nothing where there are none. */
  private static Object groups(Stream<?> parts) {
    return parts
        .<Object>map(part -> part)
        .reduce((first, next) -> say("groups", first, next))
        .orElse("");
  }

  private static Provenance provenance(DriversScorer scorer, long n, double effectiveN) {
    return Provenance.builder()
        .scorer(DriversScorer.ID)
        .rule("penalty-reward contrast")
        .putParameter("bands", scorer.bands().map(Bands::toString).orElse("standard"))
        .putParameter("confidence", Double.toString(scorer.confidence().level()))
        .putParameter("crosshairs", Driver.word(scorer.crosshairs()))
        .putParameter("importance", Driver.word(scorer.importance()))
        .n(n)
        .effectiveN(effectiveN)
        .build();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
