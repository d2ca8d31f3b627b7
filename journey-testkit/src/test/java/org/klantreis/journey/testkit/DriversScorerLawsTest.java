package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.Completeness;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.drivers.Driver;
import org.klantreis.journey.scoring.drivers.DriverCategory;
import org.klantreis.journey.scoring.drivers.DriversResult;
import org.klantreis.journey.scoring.drivers.DriversScorer;
import org.klantreis.journey.scoring.drivers.DriversScorer.Importance;
import org.klantreis.journey.scoring.drivers.RespondentStudy;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.Coefficient;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.testkit.RespondentArbitraries.Respondent;

/** The laws of what goes with an overall rating. */
class DriversScorerLawsTest implements ScorerContract<JourneyStudy, DriversResult> {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  /** Laws are tried often. */
  private static final long FEW_RESAMPLES = 20;

  private static final int DUMMIES = 3;

  @Override
  public Scorer<JourneyStudy, DriversResult> scorer() {
    return DriversScorer.standard().with(Parameter.RESAMPLES, FEW_RESAMPLES);
  }

  @Override
  @Provide
  public Arbitrary<JourneyStudy> subjects() {
    Arbitrary<JourneyStudy> asked =
        Arbitraries.oneOf(samples(), RespondentArbitraries.any(SCALE))
            .map(
                respondents ->
                    JourneyStudy.of(map())
                        .with(
                            EvidenceKey.RESPONDENTS,
                            respondents.size() % 2 == 0
                                ? RespondentArbitraries.count(SCALE, respondents)
                                : RespondentArbitraries.countExperienced(SCALE, respondents)));
    return Arbitraries.oneOf(asked, asked, JourneyArbitraries.studies());
  }

  private static Journey map() {
    Journey.Builder journey = Journey.builder().id("asked").name("Asked about");
    RespondentArbitraries.TOUCHPOINTS.forEach(
        id -> journey.addTouchpoints(Touchpoint.of(id.value(), "Name of " + id)));
    return journey
        .build()
        .withTouchpoint(
            Touchpoint.of("touchpoint-1", "It's one")
                .withMomentsOfTruth(MomentOfTruth.during(MomentSource.ASSUMED)));
  }

  @Provide
  Arbitrary<List<Respondent>> samples() {
    return RespondentArbitraries.complete(SCALE);
  }

  @Provide
  Arbitrary<List<Respondent>> anySamples() {
    return RespondentArbitraries.any(SCALE);
  }

  private DriversResult result(List<Respondent> respondents) {
    Optional<DriversResult> result =
        verdict(RespondentArbitraries.count(SCALE, respondents)).outcome().answer();
    Assume.that(result.isPresent());
    return result.get();
  }

  private Verdict<DriversResult> verdict(RespondentRatings respondents) {
    return DriversScorer.ofRespondents()
        .with(Parameter.RESAMPLES, FEW_RESAMPLES)
        .score(new RespondentStudy("a journey", respondents));
  }

  private static Regression.Fit line(DriversResult result) {
    return assertInstanceOf(Regression.Fit.class, result.contrast());
  }

  @Property(tries = 100)
  void shapley_shares_sum_to_r_squared(@ForAll("samples") List<Respondent> respondents) {
    DriversResult result = result(respondents);
    double sum = 0;
    for (Driver driver : result.drivers()) {
      assertTrue(driver.shapleyShare().orElseThrow() >= 0);
      sum += driver.shapleyShare().orElseThrow();
    }
    assertEquals(result.ratings().orElseThrow().rSquared(), sum, 1e-12);
  }

  @Property(tries = 50)
  void ends_over_resamples_lie_where_the_figures_can(
      @ForAll("samples") List<Respondent> respondents, @ForAll Importance measure) {
    DriversResult result =
        DriversScorer.ofRespondents()
            .with(Parameter.RESAMPLES, FEW_RESAMPLES)
            .with(DriversScorer.IMPORTANCE, measure)
            .score(
                new RespondentStudy("a journey", RespondentArbitraries.count(SCALE, respondents)))
            .outcome()
            .answer()
            .orElse(null);
    Assume.that(result != null);
    for (Driver driver : result.drivers()) {
      Driver.Share share = driver.share().orElseThrow();
      share.interval().ifPresent(ends -> assertTrue(0 <= ends.low() && ends.high() <= 1 + 1e-9));
      share
          .rank()
          .ifPresent(
              rank ->
                  assertTrue(
                      1 <= rank.low()
                          && rank.low() <= rank.high()
                          && rank.high() <= result.drivers().size()));
      if (measure != Importance.STANDARDISED) {
        driver
            .importanceInterval()
            .ifPresent(ends -> assertTrue(-1 <= ends.low() && ends.high() <= 1));
      }
      driver
          .impactAsymmetryInterval()
          .ifPresent(ends -> assertTrue(-1 <= ends.low() && ends.high() <= 1));
    }
  }

  @Property(tries = 100)
  void permuting_touchpoints_permutes_what_is_said_of_them(
      @ForAll("samples") List<Respondent> respondents) {
    DriversResult result = result(respondents);
    DriversResult turned = result(respondents.stream().map(DriversScorerLawsTest::turned).toList());
    for (int i = 0; i < 3; i++) {
      Driver one = result.drivers().get(i);
      Driver same = turned.drivers().get((i + 1) % 3);
      assertEquals(one.shapleyShare().orElseThrow(), same.shapleyShare().orElseThrow(), 1e-12);
      assertEquals(one.category(), same.category());
      assertEquals(one.counts(), same.counts());
      assertEquals(value(one.penalty()), value(same.penalty()), 1e-10);
      assertEquals(value(one.reward()), value(same.reward()), 1e-10);
    }
  }

  /** The last touchpoint first. */
  private static Respondent turned(Respondent respondent) {
    List<Optional<Integer>> answers = new ArrayList<>(respondent.answers());
    Collections.rotate(answers.subList(1, answers.size()), 1);
    return new Respondent(answers, respondent.weight());
  }

  @Property(tries = 100)
  void duplicating_everybody_leaves_estimates_and_shrinks_classical_errors(
      @ForAll("samples") List<Respondent> respondents) {
    List<Respondent> twice = new ArrayList<>(respondents);
    twice.addAll(respondents);
    DriversResult once = result(respondents);
    DriversResult both = result(twice);
    double n = respondents.size();
    double k = once.contrast().coefficients().size();
    double factor = Math.sqrt((n - k) / (2 * n - k));
    assertEquals(line(once).rSquared(), line(both).rSquared(), 1e-12);
    for (int i = 0; i < k; i++) {
      Coefficient before = once.contrast().coefficients().get(i);
      Coefficient after = both.contrast().coefficients().get(i);
      assertEquals(before.estimate().value(), after.estimate().value(), 1e-10);
      assertEquals(
          factor * before.estimate().standardError(), after.estimate().standardError(), 1e-10);
    }
    for (int i = 0; i < once.drivers().size(); i++) {
      Driver before = once.drivers().get(i);
      Driver after = both.drivers().get(i);
      assertEquals(before.shapleyShare().orElseThrow(), after.shapleyShare().orElseThrow(), 1e-12);
      for (Importance measure : Importance.values()) {
        assertEquals(
            before.importance(measure).orElseThrow(),
            after.importance(measure).orElseThrow(),
            1e-12);
      }
    }
  }

  @Property(tries = 100)
  void order_splitting_and_merging_change_nothing(
      @ForAll("anySamples") List<Respondent> respondents, @ForAll Random random) {
    RespondentRatings together = RespondentArbitraries.count(SCALE, respondents);
    List<Respondent> shuffled = new ArrayList<>(respondents);
    Collections.shuffle(shuffled, random);
    int cut = shuffled.isEmpty() ? 0 : random.nextInt(shuffled.size());
    RespondentRatings parts =
        RespondentArbitraries.count(SCALE, shuffled.subList(cut, shuffled.size()))
            .merge(RespondentArbitraries.count(SCALE, shuffled.subList(0, cut)));
    assertEquals(verdict(together), verdict(parts));
  }

  @Property(tries = 100)
  void equal_weights_change_nothing(@ForAll("samples") List<Respondent> respondents) {
    DriversResult plain = result(respondents);
    DriversResult weighted =
        result(
            respondents.stream()
                .map(each -> new Respondent(each.answers(), Optional.of(2.5)))
                .toList());
    assertEquals(plain.contrast().n(), weighted.contrast().n());
    assertEquals(plain.contrast().effectiveN(), weighted.contrast().effectiveN(), 1e-9);
    for (int i = 0; i < plain.contrast().coefficients().size(); i++) {
      Coefficient one = plain.contrast().coefficients().get(i);
      Coefficient other = weighted.contrast().coefficients().get(i);
      assertEquals(one.estimate().value(), other.estimate().value(), 1e-10);
      assertEquals(one.estimate().standardError(), other.estimate().standardError(), 1e-10);
      assertEquals(
          one.robust().orElseThrow().standardError(),
          other.robust().orElseThrow().standardError(),
          1e-10);
    }
    for (int i = 0; i < plain.drivers().size(); i++) {
      Driver one = plain.drivers().get(i);
      Driver other = weighted.drivers().get(i);
      same(one.share().orElseThrow().interval(), other.share().orElseThrow().interval());
      same(one.importanceInterval(), other.importanceInterval());
      same(one.impactAsymmetryInterval(), other.impactAsymmetryInterval());
      assertEquals(one.share().orElseThrow().rank(), other.share().orElseThrow().rank());
    }
  }

  @Property(tries = 100)
  void where_everything_is_experienced_it_changes_nothing_to_say_so(
      @ForAll("samples") List<Respondent> respondents) {
    assertEquals(
        verdict(RespondentArbitraries.count(SCALE, respondents)),
        verdict(RespondentArbitraries.countExperienced(SCALE, respondents)));
  }

  @Property(tries = 100)
  void an_adjusted_p_is_never_below_its_own(@ForAll("samples") List<Respondent> respondents) {
    for (Driver driver : result(respondents).drivers()) {
      Stream.of(driver.penalty(), driver.reward())
          .flatMap(Optional::stream)
          .forEach(side -> assertTrue(side.adjustedP() >= side.deciding().p()));
    }
  }

  private static void same(Optional<Interval> one, Optional<Interval> other) {
    assertEquals(one.isPresent(), other.isPresent());
    if (one.isPresent()) {
      assertEquals(one.get().low(), other.orElseThrow().low(), 1e-9);
      assertEquals(one.get().high(), other.orElseThrow().high(), 1e-9);
    }
  }

  @Property(tries = 300)
  void a_class_follows_from_the_coefficients_that_count(
      @ForAll("samples") List<Respondent> respondents) {
    for (Driver driver : result(respondents).drivers()) {
      boolean costs = isSignificant(driver.penalty()) && value(driver.penalty()) < 0;
      boolean gains = isSignificant(driver.reward()) && value(driver.reward()) > 0;
      boolean wrong =
          (isSignificant(driver.penalty()) && value(driver.penalty()) > 0)
              || (isSignificant(driver.reward()) && value(driver.reward()) < 0);
      DriverCategory expected =
          wrong
              ? DriverCategory.UNCLASSIFIED
              : costs && gains
                  ? DriverCategory.ONE_DIMENSIONAL
                  : costs
                      ? DriverCategory.MUST_BE
                      : gains ? DriverCategory.ATTRACTIVE : DriverCategory.INDIFFERENT;
      assertEquals(Optional.of(expected), driver.category());
      driver
          .impactAsymmetry()
          .ifPresent(
              asymmetry -> assertTrue((costs || gains) && -1 <= asymmetry && asymmetry <= 1));
    }
  }

  /** Whatever was answered, there are figures or a reason; figures refuse NaN themselves. */
  @Property(tries = 500)
  void there_is_never_a_number_that_is_none(@ForAll("anySamples") List<Respondent> respondents) {
    Verdict<DriversResult> verdict =
        verdict(RespondentArbitraries.countExperienced(SCALE, respondents));
    assertNumbers(verdict(RespondentArbitraries.count(SCALE, respondents)));
    assertNumbers(verdict);
    Completeness completeness =
        RespondentArbitraries.countExperienced(SCALE, respondents).completeness();
    verdict
        .outcome()
        .answer()
        .ifPresent(result -> assertEquals(completeness.rated().n(), result.contrast().n()));
  }

  private static void assertNumbers(Verdict<DriversResult> verdict) {
    String said =
        verdict
            .outcome()
            .match(
                result -> result.figures().toString(),
                why -> why.text(Locale.ENGLISH),
                why -> why.text(Locale.ENGLISH));
    assertTrue(!said.isBlank() && !said.contains("NaN"), said);
    int most = 1 + DUMMIES * RespondentArbitraries.TOUCHPOINTS.size();
    verdict
        .outcome()
        .answer()
        .ifPresent(result -> assertTrue(result.contrast().coefficients().size() <= most));
  }

  private static boolean isSignificant(Optional<Driver.Side> side) {
    return side.filter(each -> each.adjustedP() < 1 - 0.95).isPresent();
  }

  private static double value(Optional<Driver.Side> side) {
    return side.orElseThrow().value();
  }
}
