package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.LoyaltyAxes;
import org.klantreis.journey.evidence.LoyaltyAxis;
import org.klantreis.journey.evidence.LoyaltyQuadrant;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.experience.DelightResult;
import org.klantreis.journey.scoring.experience.DelightScorer;
import org.klantreis.journey.scoring.experience.JourneyDelight;
import org.klantreis.journey.scoring.experience.JourneyDelightScorer;
import org.klantreis.journey.scoring.loyalty.LoyaltyOverRating;
import org.klantreis.journey.scoring.loyalty.LoyaltyPosition;
import org.klantreis.journey.scoring.loyalty.LoyaltyResult;
import org.klantreis.journey.scoring.loyalty.LoyaltyScorer;
import org.klantreis.journey.scoring.loyalty.QuadrantShares;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.ShareFit;
import org.klantreis.journey.scoring.statistics.ShareModel;
import org.klantreis.journey.scoring.statistics.TurningPoint;
import org.klantreis.journey.scoring.statistics.Uncertain;

class LoyaltyLawsTest {

  private static final double LIKELIHOOD_IS_EXACT_TO = 1e-6;

  /** Tables of yes and no, in which many cells are empty or one-sided. */
  @Provide
  static Arbitrary<YesByRating> tables() {
    return RatingArbitraries.shippedScales()
        .flatMap(
            scale ->
                Arbitraries.longs().withoutEdgeCases().map(seed -> table(scale, new Random(seed))));
  }

  private static YesByRating table(RatingScale scale, Random random) {
    long[] customers = new long[scale.levels()];
    long[] yes = new long[customers.length];
    int most = random.nextBoolean() ? 3 : 200;
    for (int i = 0; i < customers.length; i++) {
      customers[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(most);
      yes[i] =
          switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> customers[i];
            default -> (long) (random.nextDouble() * customers[i]);
          };
    }
    return YesByRating.ofCounts(scale, customers, yes);
  }

  @Provide
  static Arbitrary<LoyaltyTally> loyalty() {
    LoyaltyAxes axes = new LoyaltyAxes(new LoyaltyAxis(0, 1, 0.4), new LoyaltyAxis(1, 7, 5));
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1), Arbitraries.doubles().between(1, 7))
        .as((behaviour, attitude) -> LoyaltyTally.empty(axes).with(behaviour, attitude))
        .list()
        .ofMaxSize(20)
        .map(all -> all.stream().reduce(LoyaltyTally.empty(axes), LoyaltyTally::merge));
  }

  @Provide
  static Arbitrary<AmountByRating> amounts() {
    RatingScale scale = RatingScale.DUTCH_GRADE;
    return Combinators.combine(
            RatingArbitraries.answers(scale), Arbitraries.doubles().between(0, 500))
        .as((rating, amount) -> AmountByRating.empty(scale).with(rating, amount))
        .list()
        .ofMaxSize(12)
        .map(all -> all.stream().reduce(AmountByRating.empty(scale), AmountByRating::merge));
  }

  /** Studies with some of the evidence about loyalty. */
  static Arbitrary<JourneyStudy> studies() {
    return Combinators.combine(
            JourneyArbitraries.studies(),
            tables().optional(),
            loyalty().optional(),
            tables().optional(),
            amounts().optional())
        .as(
            (study, loyal, quadrants, recommend, pays) ->
                with(
                    with(
                        with(
                            with(study, EvidenceKey.LOYALTY, loyal),
                            EvidenceKey.LOYALTY_QUADRANTS,
                            quadrants),
                        EvidenceKey.RECOMMENDATION,
                        recommend),
                    EvidenceKey.WILLINGNESS_TO_PAY,
                    pays));
  }

  private static <T> JourneyStudy with(JourneyStudy study, EvidenceKey<T> key, Optional<T> found) {
    return found.map(evidence -> study.with(key, evidence)).orElse(study);
  }

  @Group
  class OfLoyalty implements ScorerContract<JourneyStudy, LoyaltyResult> {
    @Override
    public Scorer<JourneyStudy, LoyaltyResult> scorer() {
      return LoyaltyScorer.standard();
    }

    @Override
    @Provide
    public Arbitrary<JourneyStudy> subjects() {
      return studies();
    }
  }

  @Group
  class OfJourneyDelight implements ScorerContract<JourneyStudy, JourneyDelight> {
    @Override
    public Scorer<JourneyStudy, JourneyDelight> scorer() {
      return JourneyDelightScorer.standard();
    }

    @Override
    @Provide
    public Arbitrary<JourneyStudy> subjects() {
      return studies();
    }
  }

  @Group
  class OfDelight implements ScorerContract<TouchpointStudy, DelightResult> {
    @Override
    public Scorer<TouchpointStudy, DelightResult> scorer() {
      return DelightScorer.standard();
    }

    @Override
    @Provide
    public Arbitrary<TouchpointStudy> subjects() {
      return JourneyArbitraries.touchpointStudies();
    }

    @Property
    void strength_lies_between_0_and_1_and_what_delights_has_some(
        @ForAll("subjects") TouchpointStudy subject) {
      DelightScorer.standard()
          .score(subject)
          .outcome()
          .answer()
          .ifPresent(
              result -> {
                result.strength().ifPresent(OfDelight::assertIsAStrength);
                if (result.delight() == DelightResult.Delight.DELIGHTED) {
                  assertTrue(result.exceeded() && result.aboveExpectation());
                }
              });
    }

    private static void assertIsAStrength(Uncertain strength) {
      assertTrue(strength.value() >= 0 && strength.value() <= 1);
      strength
          .interval()
          .ifPresent(
              ends -> {
                assertTrue(ends.low() <= strength.value() + 1e-12);
                assertTrue(strength.value() <= ends.high() + 1e-12);
              });
    }
  }

  private static ImmutableList<ShareFit> fits(YesByRating tally) {
    ImmutableList.Builder<ShareFit> fits = ImmutableList.builder();
    for (ShareModel model : ShareModel.values()) {
      ShareFit.of(model, tally).ifPresent(fits::add);
    }
    return fits.build();
  }

  private static boolean rises(ShareFit fit) {
    List<Double> shares = fit.shares().values().asList();
    for (int i = 1; i < shares.size(); i++) {
      if (shares.get(i) < shares.get(i - 1)) {
        return false;
      }
    }
    return true;
  }

  @Property
  void every_share_is_a_share_and_every_likelihood_is_one(@ForAll("tables") YesByRating tally) {
    for (ShareFit fit : fits(tally)) {
      fit.shares().values().forEach(p -> assertTrue(p >= 0 && p <= 1, fit.toString()));
      fit.coefficients().forEach(each -> assertTrue(Double.isFinite(each), fit.toString()));
      assertTrue(fit.logLikelihood() <= 0 && Double.isFinite(fit.logLikelihood()), fit.toString());
    }
  }

  @Property
  void no_rising_model_is_more_likely_than_the_isotonic_one(@ForAll("tables") YesByRating tally) {
    ShareFit.of(ShareModel.ISOTONIC, tally)
        .ifPresent(
            isotonic -> {
              assertTrue(rises(isotonic));
              fits(tally).stream()
                  .filter(LoyaltyLawsTest::rises)
                  .forEach(
                      fit ->
                          assertTrue(
                              fit.logLikelihood()
                                  <= isotonic.logLikelihood() + LIKELIHOOD_IS_EXACT_TO,
                              fit + " against " + isotonic));
            });
  }

  @Property
  void a_quadratic_is_at_least_as_likely_as_a_line(@ForAll("tables") YesByRating tally) {
    ShareFit.of(ShareModel.QUADRATIC, tally)
        .ifPresent(
            quadratic ->
                assertTrue(
                    quadratic.logLikelihood()
                        >= ShareFit.of(ShareModel.LINEAR, tally).orElseThrow().logLikelihood()
                            - LIKELIHOOD_IS_EXACT_TO,
                    quadratic.toString()));
  }

  /** A small change of the coefficients that leaves shares possible makes nothing more likely. */
  @Property
  void no_other_coefficients_are_more_likely(
      @ForAll("tables") YesByRating tally, @ForAll Random random) {
    for (ShareFit fit : fits(tally)) {
      for (int i = 0; i < 20 && fit.coefficients().size() > 1; i++) {
        double best = fit.logLikelihood();
        double other = moved(fit, tally, random);
        assertTrue(other <= best + LIKELIHOOD_IS_EXACT_TO, other + " beats " + fit);
      }
    }
  }

  /** The likelihood after a small change of all coefficients; minus infinity where none can be. */
  private static double moved(ShareFit fit, YesByRating tally, Random random) {
    double[] change = new double[fit.coefficients().size()];
    double size = Math.pow(10, -1 - random.nextInt(5));
    double centre = tally.scale().middle();
    for (int i = 0; i < change.length; i++) {
      change[i] = size * random.nextGaussian();
    }
    double sum = 0;
    for (double rating : fit.shares().keySet()) {
      double eta = 0;
      for (int i = change.length - 1; i >= 0; i--) {
        eta = eta * rating + fit.coefficients().get(i);
      }
      double difference = 0;
      for (int i = change.length - 1; i >= 0; i--) {
        difference = difference * (rating - centre) + change[i];
      }
      eta += difference;
      double p =
          switch (fit.model()) {
            case EXPONENTIAL -> Math.exp(eta);
            case LOGISTIC -> 1 / (1 + Math.exp(-eta));
            default -> eta;
          };
      if (!(p >= 0 && p <= 1)) {
        return Double.NEGATIVE_INFINITY;
      }
      sum += tally.yes().count(rating) == 0 ? 0 : tally.yes().count(rating) * Math.log(p);
      // 1 less a share near 1 is rounded; the share of the logit with its sign turned is not
      double logOfNo =
          fit.model() == ShareModel.LOGISTIC ? -Math.log1p(Math.exp(eta)) : Math.log1p(-p);
      sum += tally.no().count(rating) == 0 ? 0 : tally.no().count(rating) * logOfNo;
    }
    return sum;
  }

  @Property
  void twice_the_customers_have_the_same_shares_and_twice_the_likelihood(
      @ForAll("tables") YesByRating tally) {
    for (ShareFit fit : fits(tally)) {
      ShareFit twice = ShareFit.of(fit.model(), tally.merge(tally)).orElseThrow();
      assertEquals(2 * fit.logLikelihood(), twice.logLikelihood(), 4 * LIKELIHOOD_IS_EXACT_TO);
      assertEquals(fit.isLimit(), twice.isLimit());
    }
  }

  @Property
  void merging_and_its_order_do_not_matter(
      @ForAll("loyalty") LoyaltyTally some, @ForAll("loyalty") LoyaltyTally others) {
    Optional<QuadrantShares> one = quadrants(some.merge(others));
    Optional<QuadrantShares> other = quadrants(others.merge(some));
    assertEquals(one.map(QuadrantShares::quadrants), other.map(QuadrantShares::quadrants));
    one.ifPresent(
        shares -> {
          double sum = shares.quadrants().stream().mapToDouble(each -> each.share().value()).sum();
          assertEquals(1, sum, 1e-12);
        });
  }

  private static Optional<QuadrantShares> quadrants(LoyaltyTally tally) {
    return LoyaltyScorer.ofCustomers()
        .score(new LoyaltyScorer.Customers("all", Optional.empty(), Optional.of(tally)))
        .outcome()
        .answer()
        .flatMap(LoyaltyResult::quadrants);
  }

  @Property
  void more_of_either_side_never_loses_it(
      @ForAll("loyalty") LoyaltyTally any,
      @ForAll("shares") double behaviour,
      @ForAll("shares") double more) {
    LoyaltyAxes axes = any.axes();
    double attitude = 1 + 6 * more;
    LoyaltyPosition low = LoyaltyPosition.of(axes, Math.min(behaviour, more), attitude);
    LoyaltyPosition high = LoyaltyPosition.of(axes, Math.max(behaviour, more), attitude);
    boolean wantsTo = axes.attitude().isHigh(attitude);
    assertEquals(
        wantsTo,
        high.quadrant() == LoyaltyQuadrant.TRUE || high.quadrant() == LoyaltyQuadrant.LATENT);
    if (low.quadrant() == LoyaltyQuadrant.TRUE || low.quadrant() == LoyaltyQuadrant.SPURIOUS) {
      assertEquals(low.quadrant(), high.quadrant());
    }
  }

  @Provide
  static Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0, 1);
  }

  /** Those who are not loyal turn away where the others turn loyal. */
  @Property
  void a_turn_of_the_others_is_the_same_the_other_way(
      @ForAll("tables") YesByRating tally, @ForAll Random random) {
    YesByRating others = new YesByRating(tally.no(), tally.yes());
    int lowest = tally.scale().lowest() + 2;
    int rating = lowest + random.nextInt(tally.scale().highest() - lowest + 1);
    Optional<Uncertain> turn = TurningPoint.at(rating, tally, Confidence.STANDARD);
    Optional<Uncertain> back = TurningPoint.at(rating, others, Confidence.STANDARD);
    assertEquals(turn.isPresent(), back.isPresent());
    turn.ifPresent(
        found -> {
          assertEquals(-found.value(), back.orElseThrow().value(), 1e-12);
          assertEquals(
              -found.interval().orElseThrow().low(),
              back.orElseThrow().interval().orElseThrow().high(),
              1e-12);
        });
  }

  @Property
  void where_every_rating_has_the_same_share_nothing_turns(
      @ForAll @IntRange(min = 5, max = 500) int customers,
      @ForAll @IntRange(min = 0, max = 500) int yes) {
    RatingScale scale = RatingScale.ZERO_TO_TEN;
    long[] all = new long[scale.levels()];
    long[] loyal = new long[scale.levels()];
    Arrays.fill(all, customers);
    Arrays.fill(loyal, Math.min(yes, customers));
    YesByRating tally = YesByRating.ofCounts(scale, all, loyal);
    for (int rating = 2; rating <= 10; rating++) {
      assertEquals(
          0, TurningPoint.at(rating, tally, Confidence.STANDARD).orElseThrow().value(), 1e-12);
    }
  }

  @Property
  void akaike_weights_sum_to_1_and_fall_as_the_aic_rises(@ForAll("tables") YesByRating tally) {
    LoyaltyScorer.ofCustomers()
        .score(new LoyaltyScorer.Customers("all", Optional.of(tally), Optional.empty()))
        .outcome()
        .answer()
        .flatMap(LoyaltyResult::overRating)
        .ifPresent(
            known -> {
              assertEquals(1, known.fits().stream().mapToDouble(known::weight).sum(), 1e-12);
              for (ShareFit one : known.fits()) {
                for (ShareFit other : known.fits()) {
                  assertTrue(one.aic() > other.aic() || known.weight(one) >= known.weight(other));
                }
              }
            });
  }

  @Property
  void no_model_pays_for_more_than_it_has(@ForAll("tables") YesByRating tally) {
    for (ShareFit fit : fits(tally)) {
      int most = fit.model() == ShareModel.ISOTONIC ? fit.shares().size() : 3;
      assertTrue(fit.parameters() >= 0 && fit.parameters() <= most, fit.toString());
      assertTrue(!fit.isHeld() || fit.slopeError().isEmpty(), fit.toString());
      fit.slopeError()
          .ifPresent(error -> assertTrue(error > 0 && Double.isFinite(error), fit.toString()));
    }
  }

  @Property
  void the_best_model_has_the_lowest_aic(@ForAll("tables") YesByRating tally) {
    LoyaltyScorer.ofCustomers()
        .score(new LoyaltyScorer.Customers("all", Optional.of(tally), Optional.empty()))
        .outcome()
        .answer()
        .flatMap(LoyaltyResult::overRating)
        .flatMap(LoyaltyOverRating::best)
        .ifPresent(
            best ->
                fits(tally).forEach(fit -> assertTrue(best.aic() <= fit.aic(), fit.toString())));
  }
}
