package org.klantreis.journey.scoring.management;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.EconomicRung;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.OfferingTrend;
import org.klantreis.journey.scoring.management.LadderResult.Consistency;
import org.klantreis.journey.scoring.management.LadderResult.Contradiction;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class LadderScorerTest {

  private static Offering offering(EconomicRung rung, double premium, OfferingTrend trend) {
    return Offering.builder().chargedFor(rung).pricePremium(premium).trend(trend).build();
  }

  private static Verdict<LadderResult> verdict(Offering offering) {
    return LadderScorer.standard()
        .score(
            JourneyStudy.of(
                Journey.builder().id("j").name("A cup of coffee").offering(offering).build()));
  }

  private static LadderResult result(Offering offering) {
    return verdict(offering).outcome().answer().orElseThrow();
  }

  @Test
  void customisation_climbs_and_commoditisation_descends() {
    assertEquals(
        Optional.of(EconomicRung.EXPERIENCE),
        result(offering(EconomicRung.SERVICE, 0.2, OfferingTrend.CUSTOMISING)).heading());
    assertEquals(
        Optional.of(EconomicRung.GOOD),
        result(offering(EconomicRung.SERVICE, 0.2, OfferingTrend.COMMODITISING)).heading());
    assertEquals(
        Optional.empty(),
        result(offering(EconomicRung.SERVICE, 0.2, OfferingTrend.STABLE)).heading());
    assertEquals(
        Optional.empty(),
        result(offering(EconomicRung.EXPERIENCE, 0.2, OfferingTrend.CUSTOMISING)).heading());
  }

  @Test
  void rung_price_and_trend_fit_or_do_not() {
    LadderResult fits = result(offering(EconomicRung.SERVICE, 0.2, OfferingTrend.CUSTOMISING));
    assertEquals(Consistency.CONSISTENT, fits.consistency());
    LadderResult sinking = result(offering(EconomicRung.GOOD, 0, OfferingTrend.COMMODITISING));
    assertEquals(Set.of(Contradiction.NO_PREMIUM), sinking.contradictions());
    assertEquals(Consistency.INCONSISTENT, sinking.consistency());
    assertEquals(
        Set.of(Contradiction.PREMIUM_WHILE_COMMODITISING),
        result(offering(EconomicRung.GOOD, 0.1, OfferingTrend.COMMODITISING)).contradictions());
    assertEquals(
        Set.of(Contradiction.PREMIUM_ON_COMMODITY),
        result(offering(EconomicRung.COMMODITY, 0.1, OfferingTrend.STABLE)).contradictions());
    assertEquals(
        Consistency.CONSISTENT,
        result(offering(EconomicRung.COMMODITY, -0.1, OfferingTrend.COMMODITISING)).consistency());
  }

  @Test
  void what_is_unknown_contradicts_nothing() {
    assertEquals(Consistency.UNKNOWN, result(Offering.of(EconomicRung.EXPERIENCE)).consistency());
    assertEquals(
        Consistency.INCONSISTENT,
        result(Offering.of(EconomicRung.GOOD).withPricePremium(0)).consistency());
    assertTrue(
        LadderScorer.standard()
                .score(JourneyStudy.of(Journey.builder().id("j").name("J").build()))
                .outcome()
            instanceof Outcome.TooLittleEvidence);
  }

  @Test
  void a_premium_up_to_the_tolerance_is_none() {
    SettableScorer<JourneyStudy, LadderResult> lenient =
        LadderScorer.standard().with(LadderScorer.TOLERANCE, 0.1);
    Journey journey =
        Journey.builder()
            .id("j")
            .name("J")
            .offering(offering(EconomicRung.GOOD, 0.1, OfferingTrend.STABLE))
            .build();
    assertEquals(
        Set.of(Contradiction.NO_PREMIUM),
        lenient.score(JourneyStudy.of(journey)).outcome().answer().orElseThrow().contradictions());
    assertThrows(
        IllegalArgumentException.class,
        () -> LadderScorer.standard().with(LadderScorer.TOLERANCE, -0.1));
  }

  @Test
  void the_verdict_names_the_rungs_on_both_sides() {
    assertEquals(
        """
        'A cup of coffee' charges for a good, rung 2 of 4, and not everything fits that.
          - customers pay no more than for comparable offers, as for a commodity
          - price premium over comparable offers: 0 %
          - trend: commoditising, which descends to a commodity
          - the next rung up, by customising: a service
          - the next rung down, by commoditising: a commodity""",
        verdict(offering(EconomicRung.GOOD, 0, OfferingTrend.COMMODITISING)).text(Locale.ENGLISH));
  }
}
