package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.scoring.kano.BetterWorse;
import org.klantreis.journey.scoring.kano.Categorised;
import org.klantreis.journey.scoring.kano.FeatureKano;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.kano.KanoRule;
import org.klantreis.journey.scoring.kano.KanoScorer;
import org.klantreis.journey.scoring.kano.KanoVotes;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Holm;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;

class KanoLawsTest {

  private static final Set<KanoCategory> BASE =
      Sets.immutableEnumSet(
          KanoCategory.ATTRACTIVE,
          KanoCategory.ONE_DIMENSIONAL,
          KanoCategory.MUST_BE,
          KanoCategory.INDIFFERENT);

  @Provide
  Arbitrary<KanoTally> tallies() {
    return KanoArbitraries.tallies();
  }

  @Provide
  Arbitrary<EvaluationTable> tables() {
    return KanoArbitraries.tables();
  }

  @Provide
  Arbitrary<KanoRule> rules() {
    return KanoArbitraries.rules();
  }

  @Provide
  Arbitrary<KanoAnswers> questionnaires() {
    return KanoArbitraries.questionnaires();
  }

  @Property
  void votes_of_the_six_categories_add_up_to_n(
      @ForAll("tallies") KanoTally tally, @ForAll("tables") EvaluationTable table) {
    Assume.that(!tally.isEmpty());
    KanoVotes votes = KanoVotes.of(tally, table).orElseThrow();
    double sum = 0;
    for (KanoCategory category : KanoCategory.values()) {
      sum += votes.of(category);
    }
    assertEquals(tally.n(), sum);
    assertEquals(tally.n(), votes.total());
  }

  @Property
  void better_and_worse_depend_on_attractive_one_dimensional_must_be_and_indifferent_alone(
      @ForAll("tallies") KanoTally tally,
      @ForAll("tables") EvaluationTable table,
      @ForAll @IntRange(min = 1, max = 1000) int more) {
    KanoTally others = tally;
    for (KanoAnswer there : KanoAnswer.values()) {
      for (KanoAnswer absent : KanoAnswer.values()) {
        if (!BASE.contains(table.of(there, absent))) {
          others = others.with(there, absent, more).withWeighted(there, absent, 1.0 / more);
        }
      }
    }
    assertEquals(
        BetterWorse.of(tally, table, Confidence.STANDARD),
        BetterWorse.of(others, table, Confidence.STANDARD));
  }

  @Property
  void better_and_worse_lie_within_their_intervals_and_bounds(
      @ForAll("tallies") KanoTally tally, @ForAll("tables") EvaluationTable table) {
    BetterWorse.of(tally, table, Confidence.STANDARD)
        .ifPresent(
            found -> {
              Interval better = found.betterInterval();
              Interval worse = found.worseInterval();
              assertTrue(0 <= better.low() && better.high() <= 1, better.toString());
              assertTrue(better.contains(found.better()), better.toString());
              assertTrue(-1 <= worse.low() && worse.high() <= 0, worse.toString());
              assertTrue(worse.contains(found.worse()), worse.toString());
            });
  }

  @Property
  void votes_for_the_winner_never_dethrone_it_under_the_mode(
      @ForAll("tallies") KanoTally tally,
      @ForAll KanoAnswer there,
      @ForAll KanoAnswer absent,
      @ForAll @IntRange(min = 1, max = 50) int more) {
    EvaluationTable table = EvaluationTable.classic();
    KanoTally before = tally.with(there, absent, 1);
    KanoCategory winner = categorise(KanoRule.mode(), before, table).category();
    KanoTally after = before;
    for (KanoAnswer functional : KanoAnswer.values()) {
      for (KanoAnswer dysfunctional : KanoAnswer.values()) {
        if (table.of(functional, dysfunctional) == winner) {
          after = after.with(functional, dysfunctional, more);
        }
      }
    }
    assertEquals(
        new Categorised(winner, ImmutableSet.of()), categorise(KanoRule.mode(), after, table));
  }

  @Property
  void the_tied_have_as_many_votes_and_nobody_has_more_under_the_mode(
      @ForAll("tallies") KanoTally tally, @ForAll("tables") EvaluationTable table) {
    Assume.that(!tally.isEmpty());
    KanoVotes votes = KanoVotes.of(tally, table).orElseThrow();
    Categorised found = KanoRule.mode().categorise(votes);
    for (KanoCategory category : KanoCategory.values()) {
      boolean tied = category == found.category() || found.tiedWith().contains(category);
      assertEquals(tied, votes.of(category) == votes.of(found.category()), category.word());
      assertTrue(votes.of(category) <= votes.of(found.category()), category.word());
      assertTrue(!tied || category.compareTo(found.category()) >= 0, category.word());
    }
  }

  @Property
  void duplicating_every_respondent_leaves_the_category_by_every_rule(
      @ForAll("tallies") KanoTally tally,
      @ForAll("tables") EvaluationTable table,
      @ForAll("rules") KanoRule rule) {
    Assume.that(!tally.isEmpty());
    assertEquals(categorise(rule, tally, table), categorise(rule, tally.merge(tally), table));
  }

  @Property(tries = 150)
  void duplicating_every_respondent_shrinks_errors_and_leaves_estimates(
      @ForAll("tallies") KanoTally tally) {
    Assume.that(tally.n() > 1);
    FeatureKano once = judge(tally);
    FeatureKano twice = judge(tally.merge(tally));
    double n = tally.n();
    if (once.betterWorse().isPresent()) {
      BetterWorse before = once.betterWorse().get();
      BetterWorse after = twice.betterWorse().orElseThrow();
      assertEquals(before.better(), after.better());
      assertEquals(before.worse(), after.worse());
      near(before.pleased().standardError(), Math.sqrt(2) * after.pleased().standardError());
      near(before.hurt().standardError(), Math.sqrt(2) * after.hurt().standardError());
    }
    assertEquals(once.totalStrength(), twice.totalStrength());
    MeanEstimate before = once.functional().orElseThrow();
    MeanEstimate after = twice.functional().orElseThrow();
    near(before.mean(), after.mean());
    near(error(before), Math.sqrt((2 * n - 1) / (n - 1)) * error(after));
    near(
        error(once.dysfunctional().orElseThrow()),
        Math.sqrt((2 * n - 1) / (n - 1)) * error(twice.dysfunctional().orElseThrow()));
  }

  @Property
  void equal_weights_weigh_nothing(
      @ForAll("tallies") KanoTally tally,
      @ForAll("tables") EvaluationTable table,
      @ForAll("rules") KanoRule rule,
      @ForAll @DoubleRange(min = 0.01, max = 100) double weight) {
    Assume.that(!tally.isEmpty() && tally.n() < 200);
    KanoTally weighted = KanoTally.empty();
    for (KanoAnswer there : KanoAnswer.values()) {
      for (KanoAnswer absent : KanoAnswer.values()) {
        for (long i = 0; i < tally.count(there, absent); i++) {
          weighted = weighted.withWeighted(there, absent, weight);
        }
      }
    }
    assertEquals(categorise(rule, tally, table), categorise(rule, weighted, table));
    near(tally.effectiveN(), weighted.effectiveN());
    double effective = weighted.effectiveN();
    assertTrue(effective > 0, () -> "n_eff " + effective);
  }

  @Property
  void holms_p_values_are_never_below_the_raw_ones(
      @ForAll @Size(max = 12) List<@DoubleRange(min = 0, max = 1) Double> raw) {
    double[] p = raw.stream().mapToDouble(Double::doubleValue).toArray();
    double[] adjusted = Holm.adjust(p);
    for (int i = 0; i < p.length; i++) {
      assertTrue(p[i] <= adjusted[i] && adjusted[i] <= 1, "p " + p[i] + " became " + adjusted[i]);
      for (int j = 0; j < p.length; j++) {
        assertTrue(p[i] > p[j] || adjusted[i] <= adjusted[j], "the order changed");
      }
    }
  }

  @Property(tries = 100)
  void every_feature_has_figures_under_every_rule_or_a_note(
      @ForAll("questionnaires") KanoAnswers answers, @ForAll("tables") EvaluationTable table) {
    // a figure that is not finite is refused where figures are made
    KanoResult result =
        KanoScorer.judge(
            answers,
            KanoScorer.standard()
                .with(KanoScorer.TABLE, table)
                .with(KanoScorer.RESAMPLES, 5L)
                .settings());
    for (FeatureKano feature : result.features()) {
      for (KanoRule rule : KanoRule.all()) {
        assertEquals(
            feature.n() > 0, feature.figures(rule).get("category").isPresent(), rule.toString());
      }
      assertTrue(
          !feature.notes().isEmpty()
              || (feature.pValue().isPresent() && feature.betterWorse().isPresent()),
          () -> feature.feature() + " lacks a figure without a reason");
      OptionalDouble raw = feature.pValue();
      assertEquals(raw.isPresent(), feature.adjustedPValue().isPresent());
      assertTrue(raw.isEmpty() || raw.getAsDouble() <= feature.adjustedPValue().getAsDouble());
      feature
          .categories()
          .forEach(
              each -> {
                double stability = each.stability().orElseThrow();
                assertTrue(stability >= 0 && stability <= 1);
              });
    }
  }

  /** As if 5 stood for like. */
  private static KanoTally reversed(KanoTally tally) {
    KanoAnswer[] answers = KanoAnswer.values();
    KanoTally reversed = KanoTally.empty();
    for (KanoAnswer there : answers) {
      for (KanoAnswer absent : answers) {
        long n = tally.count(there, absent);
        if (n > 0) {
          reversed =
              reversed.with(
                  answers[KanoAnswer.COUNT - 1 - there.ordinal()],
                  answers[KanoAnswer.COUNT - 1 - absent.ordinal()],
                  n);
        }
      }
    }
    return reversed;
  }

  private static KanoResult result(KanoTally tally) {
    return KanoScorer.judge(
        KanoAnswers.of(ImmutableMap.of(Feature.of("feature"), tally)),
        KanoScorer.standard().with(KanoScorer.RESAMPLES, 0L).settings());
  }

  @Property(tries = 200)
  void a_coding_and_its_reverse_are_not_both_suspect(@ForAll("tallies") KanoTally tally) {
    KanoTally reversed = reversed(tally);
    assertFalse(result(tally).codingSuspect() && result(reversed).codingSuspect());
    if (!tally.isEmpty()) {
      KanoVotes as = KanoVotes.of(tally, EvaluationTable.classic()).orElseThrow();
      KanoVotes other = KanoVotes.of(reversed, EvaluationTable.classic()).orElseThrow();
      assertEquals(
          as.of(KanoCategory.REVERSE),
          other.of(KanoCategory.ATTRACTIVE, KanoCategory.ONE_DIMENSIONAL, KanoCategory.MUST_BE));
    }
  }

  @Property(tries = 100)
  void what_is_told_apart_is_stable_and_tested(@ForAll("questionnaires") KanoAnswers answers) {
    KanoResult result =
        KanoScorer.judge(answers, KanoScorer.standard().with(KanoScorer.RESAMPLES, 40L).settings());
    for (FeatureKano feature : result.features()) {
      assertEquals(
          feature.n() > 0,
          result.clear().contains(feature.feature().id())
              || result.open().contains(feature.feature().id()));
      if (feature.isToldApart(KanoRule.mode())) {
        assertTrue(feature.adjustedPValue().orElse(0) < 0.05);
        assertTrue(feature.by(KanoRule.mode()).orElseThrow().stability().orElseThrow() >= 0.95);
        assertTrue(feature.effectiveN() > 5);
      }
    }
  }

  private static Categorised categorise(KanoRule rule, KanoTally tally, EvaluationTable table) {
    return rule.categorise(KanoVotes.of(tally, table).orElseThrow());
  }

  private static FeatureKano judge(KanoTally tally) {
    return KanoScorer.judge(
            KanoAnswers.of(ImmutableMap.of(Feature.of("feature"), tally)),
            KanoScorer.standard().with(KanoScorer.RESAMPLES, 1L).settings())
        .features()
        .get(0);
  }

  private static double error(MeanEstimate mean) {
    return mean.standardError().orElseThrow();
  }

  private static void near(double expected, double actual) {
    assertEquals(expected, actual, 1e-12 * Math.max(1, Math.abs(expected)));
  }
}
