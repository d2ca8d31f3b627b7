package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.EconomicRung;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyPortfolio;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.experience.DisconfirmationResult;
import org.klantreis.journey.scoring.experience.DisconfirmationScorer;
import org.klantreis.journey.scoring.experience.PromiseResult;
import org.klantreis.journey.scoring.experience.PromiseScorer;
import org.klantreis.journey.scoring.management.CoverageResult;
import org.klantreis.journey.scoring.management.CoverageScorer;
import org.klantreis.journey.scoring.management.InstrumentState;
import org.klantreis.journey.scoring.management.InstrumentsResult;
import org.klantreis.journey.scoring.management.InstrumentsResult.InstrumentUse;
import org.klantreis.journey.scoring.management.InstrumentsScorer;
import org.klantreis.journey.scoring.management.LadderResult;
import org.klantreis.journey.scoring.management.LadderResult.Consistency;
import org.klantreis.journey.scoring.management.LadderScorer;
import org.klantreis.journey.scoring.management.ValueResult;
import org.klantreis.journey.scoring.management.ValueScorer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;

/** The laws of what is judged from the facts that people state. */
class StatedFactsLawsTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  /** Days around those of the generated journeys, or none. */
  static Arbitrary<Settings> freshness() {
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.integers().between(-30, 1_000).map(FIRST_DAY::plusDays).optional();
    return Combinators.combine(days, Arbitraries.integers().between(0, 700).map(Period::ofDays))
        .as(
            (day, limit) ->
                InstrumentsScorer.standard()
                    .settings()
                    .with(InstrumentsScorer.AS_OF, day)
                    .with(InstrumentsScorer.FRESH_FOR, limit));
  }

  private static SettableScorer<JourneyStudy, InstrumentsResult> onFirstDay() {
    return InstrumentsScorer.standard().with(InstrumentsScorer.AS_OF, Optional.of(FIRST_DAY));
  }

  @Group
  class OfInstruments implements ScorerContract<JourneyStudy, InstrumentsResult> {
    @Override
    public Scorer<JourneyStudy, InstrumentsResult> scorer() {
      return onFirstDay();
    }

    @Override
    @Provide
    public Arbitrary<JourneyStudy> subjects() {
      return JourneyArbitraries.studies();
    }

    @Provide
    Arbitrary<Settings> freshness() {
      return StatedFactsLawsTest.freshness();
    }

    private Optional<InstrumentsResult> judge(Journey journey, Settings freshness) {
      return InstrumentsScorer.standard()
          .with(freshness)
          .score(JourneyStudy.of(journey))
          .outcome()
          .answer();
    }

    @Property
    void who_does_what_comes_next_has_done_it(
        @ForAll("subjects") JourneyStudy study, @ForAll("freshness") Settings freshness) {
      Optional<Instrument> next =
          judge(study.journey(), freshness).flatMap(InstrumentsResult::next);
      if (next.isPresent()) {
        Instrument instrument = next.get();
        Journey done =
            study
                .journey()
                .withInstruments(
                    ImmutableMap.<Instrument, LocalDate>builder()
                        .putAll(study.journey().instruments())
                        .put(instrument, freshness.get(InstrumentsScorer.AS_OF).orElse(FIRST_DAY))
                        .buildKeepingLast());
        InstrumentsResult after = judge(done, freshness).orElseThrow();
        assertTrue(after.of(instrument).state().isDone());
        assertNotEquals(Optional.of(instrument), after.next());
      }
    }

    @Property
    void a_longer_limit_makes_nothing_stale(
        @ForAll("subjects") JourneyStudy study,
        @ForAll("freshness") Settings freshness,
        @ForAll @IntRange(max = 400) int longer) {
      Settings lenient =
          freshness.with(
              InstrumentsScorer.FRESH_FOR,
              freshness.get(InstrumentsScorer.FRESH_FOR).plusDays(longer));
      judge(study.journey(), freshness)
          .ifPresent(
              strict -> {
                for (InstrumentUse use : strict.instruments()) {
                  InstrumentState state =
                      judge(study.journey(), lenient).orElseThrow().of(use.instrument()).state();
                  boolean refreshed =
                      use.state() == InstrumentState.STALE && state == InstrumentState.FRESH;
                  assertTrue(refreshed || state == use.state(), use + " became " + state);
                }
              });
    }
  }

  @Group
  class OfCoverage implements ScorerContract<JourneyPortfolio, CoverageResult> {
    @Override
    public Scorer<JourneyPortfolio, CoverageResult> scorer() {
      return CoverageScorer.standard().with(InstrumentsScorer.AS_OF, Optional.of(FIRST_DAY));
    }

    @Override
    @Provide
    public Arbitrary<JourneyPortfolio> subjects() {
      return JourneyArbitraries.journeys()
          .list()
          .ofMaxSize(5)
          .uniqueElements(Journey::id)
          .map(journeys -> JourneyPortfolio.of("All", journeys));
    }

    @Property
    void every_journey_is_counted_in_one_state(@ForAll("subjects") JourneyPortfolio portfolio) {
      scorer()
          .score(portfolio)
          .outcome()
          .answer()
          .ifPresent(
              result -> {
                for (Instrument instrument : Instrument.values()) {
                  long sum = 0;
                  for (InstrumentState state : InstrumentState.values()) {
                    sum += result.count(instrument, state);
                  }
                  assertEquals(portfolio.journeys().size(), sum);
                  assertTrue(result.done(instrument) <= result.known());
                }
              });
    }

    @Property
    void a_journey_is_judged_as_if_it_stood_alone(@ForAll("subjects") JourneyPortfolio portfolio) {
      scorer()
          .score(portfolio)
          .outcome()
          .answer()
          .ifPresent(
              result ->
                  result
                      .journeys()
                      .forEach(
                          each ->
                              onFirstDay()
                                  .score(JourneyStudy.of(each.journey()))
                                  .outcome()
                                  .answer()
                                  .ifPresent(alone -> assertEquals(alone, each.instruments()))));
    }
  }

  @Group
  class OfLadder implements ScorerContract<JourneyStudy, LadderResult> {
    @Override
    public Scorer<JourneyStudy, LadderResult> scorer() {
      return LadderScorer.standard();
    }

    @Override
    @Provide
    public Arbitrary<JourneyStudy> subjects() {
      return JourneyArbitraries.studies();
    }

    @Property
    void a_trend_leads_to_a_neighbouring_rung(@ForAll("subjects") JourneyStudy study) {
      scorer()
          .score(study)
          .outcome()
          .answer()
          .ifPresent(
              result ->
                  result
                      .heading()
                      .ifPresent(
                          (EconomicRung next) ->
                              assertEquals(1, Math.abs(next.ordinal() - result.rung().ordinal()))));
    }

    @Property
    void it_is_consistent_when_all_is_known_and_nothing_contradicts(
        @ForAll("subjects") JourneyStudy study) {
      scorer()
          .score(study)
          .outcome()
          .answer()
          .ifPresent(
              result -> {
                boolean known = result.pricePremium().isPresent() && result.trend().isPresent();
                assertEquals(
                    known && result.contradictions().isEmpty(),
                    result.consistency() == Consistency.CONSISTENT);
              });
    }
  }

  @Group
  class OfValue implements ScorerContract<JourneyStudy, ValueResult> {
    @Override
    public Scorer<JourneyStudy, ValueResult> scorer() {
      return ValueScorer.standard();
    }

    @Override
    @Provide
    public Arbitrary<JourneyStudy> subjects() {
      return JourneyArbitraries.studies();
    }

    private ValueResult judge(double forCustomer, double ofCustomer) {
      return scorer()
          .score(
              JourneyStudy.of(
                  Journey.builder()
                      .id("j")
                      .name("J")
                      .customerValue(CustomerValue.of(forCustomer, ofCustomer))
                      .build()))
          .outcome()
          .answer()
          .orElseThrow();
    }

    @Property
    void seen_from_the_other_side_the_gap_turns_and_the_level_stays(
        @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
      ValueResult there = judge(one, other);
      ValueResult back = judge(other, one);
      assertEquals(there.gap(), 0 - back.gap());
      assertEquals(there.geometricMean(), back.geometricMean());
      assertEquals(there.balance().ordinal(), 2 - back.balance().ordinal());
    }

    @Property
    void the_level_is_never_above_the_greater_side(
        @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
      double level = judge(one, other).geometricMean();
      assertTrue(Math.min(one, other) <= level && level <= Math.max(one, other));
    }
  }

  @Group
  class OfPromise implements ScorerContract<TouchpointStudy, PromiseResult> {
    @Override
    public Scorer<TouchpointStudy, PromiseResult> scorer() {
      return PromiseScorer.standard();
    }

    @Override
    @Provide
    public Arbitrary<TouchpointStudy> subjects() {
      return JourneyArbitraries.touchpointStudies();
    }

    private TouchpointStudy with(TouchpointStudy study, Experience experience) {
      Journey journey =
          study.study().journey().withTouchpoint(study.touchpoint().withExperience(experience));
      JourneyStudy changed =
          study
              .study()
              .ratings()
              .map(ratings -> JourneyStudy.of(journey, ratings))
              .orElse(JourneyStudy.of(journey));
      return new TouchpointStudy(
          changed, journey.touchpoint(study.touchpoint().id()).orElseThrow());
    }

    @Property
    void what_is_promised_as_expected_is_kept_as_the_expectation_is_met(
        @ForAll("subjects") TouchpointStudy study) {
      Experience experience = study.touchpoint().experience();
      TouchpointStudy alike =
          with(
              study,
              experience
                  .withExpectations(experience.promises())
                  .withDisconfirmation(Optional.empty()));
      Optional<PromiseResult> promise = scorer().score(alike).outcome().answer();
      Optional<DisconfirmationResult> expectation =
          DisconfirmationScorer.standard().score(alike).outcome().answer();
      assertEquals(expectation.isPresent(), promise.isPresent());
      promise.ifPresent(
          found -> {
            DisconfirmationResult other = expectation.orElseThrow();
            assertEquals(other.disconfirmation().ordinal(), found.promise().ordinal());
            assertEquals(other.gap().orElseThrow().value(), 0 - found.gap().value());
            assertEquals(other.settled(), found.settled());
            found
                .gap()
                .interval()
                .ifPresent(ends -> assertTrue(ends.contains(found.gap().value())));
          });
    }

    @Property
    void to_promise_more_is_never_kept_better(@ForAll("subjects") TouchpointStudy study) {
      Experience experience = study.touchpoint().experience();
      Optional<Rating> promised =
          experience
              .promise(RatingAspect.OVERALL)
              .filter(rating -> rating.value() <= rating.scale().highest() - 1);
      if (promised.isPresent()) {
        Rating more = new Rating(promised.get().scale(), promised.get().value() + 1);
        TouchpointStudy bolder =
            with(study, experience.withPromises(ImmutableMap.of(RatingAspect.OVERALL, more)));
        scorer()
            .score(study)
            .outcome()
            .answer()
            .ifPresent(
                before -> {
                  PromiseResult after = scorer().score(bolder).outcome().answer().orElseThrow();
                  assertTrue(after.promise().compareTo(before.promise()) <= 0);
                  assertEquals(before.gap().value() + 1, after.gap().value(), 1e-12);
                });
      }
    }
  }
}
