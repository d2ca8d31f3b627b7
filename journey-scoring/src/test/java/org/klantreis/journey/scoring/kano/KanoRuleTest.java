package org.klantreis.journey.scoring.kano;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.klantreis.journey.kano.KanoCategory.ATTRACTIVE;
import static org.klantreis.journey.kano.KanoCategory.INDIFFERENT;
import static org.klantreis.journey.kano.KanoCategory.MUST_BE;
import static org.klantreis.journey.kano.KanoCategory.ONE_DIMENSIONAL;
import static org.klantreis.journey.kano.KanoCategory.QUESTIONABLE;
import static org.klantreis.journey.kano.KanoCategory.REVERSE;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.kano.KanoCategory;

class KanoRuleTest {

  private static final KanoRule MODE = KanoRule.mode();
  private static final KanoRule WITHIN = KanoRule.modeWithin();
  private static final KanoRule BERGER = KanoRule.berger();

  @Test
  void the_mode_has_the_most_votes_be_they_questionable() {
    assertEquals(categorised(ATTRACTIVE), MODE.categorise(votes(1, 2, 5, 4, 0, 4)));
    assertEquals(categorised(QUESTIONABLE), MODE.categorise(votes(1, 2, 3, 0, 0, 4)));
  }

  @Test
  void ties_are_broken_in_order_and_reported() {
    assertEquals(
        categorised(MUST_BE, ONE_DIMENSIONAL, ATTRACTIVE, INDIFFERENT, REVERSE, QUESTIONABLE),
        MODE.categorise(votes(2, 2, 2, 2, 2, 2)));
    assertEquals(categorised(ATTRACTIVE, INDIFFERENT), MODE.categorise(votes(1, 0, 4, 4, 0, 3)));
    assertEquals(categorised(REVERSE, QUESTIONABLE), MODE.categorise(votes(0, 0, 0, 0, 3, 3)));
  }

  @Test
  void hardly_apart_the_category_that_hurts_most_wins() {
    // 3 of 50 is 6 % exactly
    assertEquals(categorised(MUST_BE), WITHIN.categorise(votes(20, 23, 7, 0, 0, 0)));
    assertEquals(categorised(ONE_DIMENSIONAL), WITHIN.categorise(votes(19, 23, 8, 0, 0, 0)));
  }

  @Test
  void of_the_two_top_ranked_reverse_is_never_preferred() {
    assertEquals(categorised(INDIFFERENT), WITHIN.categorise(votes(0, 0, 0, 49, 51, 0)));
    assertEquals(categorised(REVERSE), WITHIN.categorise(votes(0, 0, 0, 40, 60, 0)));
  }

  @Test
  void a_category_without_votes_is_not_among_the_top_ranked() {
    // the only ranked vote among 100: nobody is hardly behind it
    assertEquals(categorised(INDIFFERENT), WITHIN.categorise(votes(0, 0, 0, 1, 0, 99)));
    assertEquals(categorised(QUESTIONABLE), WITHIN.categorise(votes(0, 0, 0, 0, 1, 99)));
    assertEquals(
        Optional.of(new Ranking(REVERSE, Optional.empty(), 27, 1)),
        Ranking.of(votes(0, 0, 0, 0, 27, 0)));
  }

  @Test
  void berger_first_asks_whether_the_feature_matters() {
    assertEquals(categorised(ATTRACTIVE), BERGER.categorise(votes(15, 24, 121, 124, 6, 6)));
    assertEquals(categorised(INDIFFERENT), BERGER.categorise(votes(2, 2, 1, 3, 1, 1)));
    assertEquals(
        categorised(INDIFFERENT, REVERSE, QUESTIONABLE),
        BERGER.categorise(votes(2, 2, 1, 2, 2, 2)));
    assertEquals(categorised(MUST_BE, ONE_DIMENSIONAL), BERGER.categorise(votes(3, 3, 1, 3, 0, 0)));
  }

  @Test
  void the_quadrants_include_the_cut() {
    assertEquals(ONE_DIMENSIONAL, quadrant(KanoAnswer.MUST_BE, KanoAnswer.LIVE_WITH)); // 2, 2
    assertEquals(ATTRACTIVE, quadrant(KanoAnswer.LIKE, KanoAnswer.NEUTRAL)); // 4, 0
    assertEquals(MUST_BE, quadrant(KanoAnswer.NEUTRAL, KanoAnswer.DISLIKE)); // 0, 4
    assertEquals(INDIFFERENT, quadrant(KanoAnswer.NEUTRAL, KanoAnswer.NEUTRAL)); // 0, 0
    assertEquals(
        INDIFFERENT,
        KanoRule.continuous(2.5)
            .categorise(cell(KanoAnswer.MUST_BE, KanoAnswer.LIVE_WITH))
            .category());
  }

  @Test
  void where_both_means_are_negative_customers_would_rather_be_without() {
    assertEquals(REVERSE, quadrant(KanoAnswer.DISLIKE, KanoAnswer.LIKE)); // -2, -2
    assertEquals(REVERSE, quadrant(KanoAnswer.LIVE_WITH, KanoAnswer.MUST_BE)); // -1, -1
    assertEquals(INDIFFERENT, quadrant(KanoAnswer.NEUTRAL, KanoAnswer.LIKE)); // 0, -2
    assertEquals(INDIFFERENT, quadrant(KanoAnswer.DISLIKE, KanoAnswer.NEUTRAL)); // -2, 0
    assertEquals(MUST_BE, quadrant(KanoAnswer.DISLIKE, KanoAnswer.DISLIKE)); // -2, 4
  }

  @Test
  void the_ranking_leaves_the_questionable_out_but_counts_them() {
    Ranking ranking = Ranking.of(votes(3, 5, 0, 0, 0, 12)).orElseThrow();
    assertEquals(new Ranking(ONE_DIMENSIONAL, Optional.of(MUST_BE), 2, 0.1), ranking);
    assertEquals(Optional.empty(), Ranking.of(votes(0, 0, 0, 0, 0, 4)));
    assertEquals(
        new Ranking(MUST_BE, Optional.of(ATTRACTIVE), 0, 0),
        Ranking.of(votes(4, 0, 4, 0, 0, 0)).orElseThrow());
  }

  @Test
  void sums_of_weights_tie_as_counts_do() {
    KanoTally tally =
        KanoTally.empty()
            .withWeighted(KanoAnswer.LIKE, KanoAnswer.NEUTRAL, 0.1)
            .withWeighted(KanoAnswer.LIKE, KanoAnswer.NEUTRAL, 0.2)
            .withWeighted(KanoAnswer.LIKE, KanoAnswer.DISLIKE, 0.3);
    KanoVotes votes = KanoVotes.of(tally, EvaluationTable.classic()).orElseThrow();
    assertEquals(categorised(ONE_DIMENSIONAL, ATTRACTIVE), MODE.categorise(votes));
    assertEquals(0, Ranking.of(votes).orElseThrow().margin());
  }

  @Test
  void rules_are_written_as_they_are_read() {
    for (String name :
        new String[] {"mode", "mode-within:0.06", "berger", "continuous", "continuous:1.5"}) {
      assertEquals(name, KanoRule.parse(name).toString());
    }
    assertEquals(WITHIN, KanoRule.parse("mode-within"));
    assertEquals(KanoRule.continuous(), KanoRule.parse("continuous:2"));
    for (String wrong : new String[] {"", "mod", "mode:1", "mode-within:x", "mode-within:2", "A"}) {
      assertThrows(IllegalArgumentException.class, () -> KanoRule.parse(wrong), wrong);
    }
  }

  private static KanoCategory quadrant(KanoAnswer functional, KanoAnswer dysfunctional) {
    return KanoRule.continuous().categorise(cell(functional, dysfunctional)).category();
  }

  private static KanoVotes cell(KanoAnswer functional, KanoAnswer dysfunctional) {
    KanoTally tally = KanoTally.empty().with(functional, dysfunctional);
    return KanoVotes.of(tally, EvaluationTable.classic()).orElseThrow();
  }

  private static Categorised categorised(KanoCategory category, KanoCategory... tiedWith) {
    return new Categorised(category, ImmutableSet.copyOf(tiedWith));
  }

  /** Votes in the order M, O, A, I, R, Q. */
  private static KanoVotes votes(long... counts) {
    return KanoVotes.of(VotesFor.categories(counts), EvaluationTable.classic()).orElseThrow();
  }
}
