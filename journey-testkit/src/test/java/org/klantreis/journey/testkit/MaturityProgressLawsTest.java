package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.maturity.AssessmentPair;
import org.klantreis.journey.scoring.maturity.CriterionChange;
import org.klantreis.journey.scoring.maturity.MaturityProgress;
import org.klantreis.journey.scoring.maturity.MaturityProgressScorer;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.verdict.Contribution;

class MaturityProgressLawsTest implements ScorerContract<AssessmentPair, MaturityProgress> {

  @Override
  public Scorer<AssessmentPair, MaturityProgress> scorer() {
    return MaturityProgressScorer.standard();
  }

  @Override
  @Provide
  public Arbitrary<AssessmentPair> subjects() {
    return MaturityArbitraries.pairs();
  }

  private MaturityProgress score(AssessmentPair subject) {
    return scorer().score(subject).outcome().answer().orElseThrow();
  }

  @Property(tries = 100)
  void going_back_is_the_opposite(@ForAll("subjects") AssessmentPair pair) {
    MaturityProgress there = score(pair);
    MaturityProgress back = score(new AssessmentPair(pair.after(), pair.before()));
    assertEquals(there.stages(), -back.stages());
    assertEquals(there.index(), -back.index(), 1e-12);
    assertEquals(
        there.changes(CriterionChange.Kind.RISEN).size(),
        back.changes(CriterionChange.Kind.SLIPPED).size());
    assertEquals(
        there.changes(CriterionChange.Kind.NEWLY_ANSWERED).size(),
        back.changes(CriterionChange.Kind.NO_LONGER_ANSWERED).size());
  }

  @Property(tries = 100)
  void standing_still_moves_nothing(@ForAll("subjects") AssessmentPair pair) {
    MaturityProgress still = score(new AssessmentPair(pair.after(), pair.after()));
    assertEquals(0, still.stages());
    assertEquals(0, still.index());
    assertEquals(pair.after().answers().size(), still.changes(CriterionChange.Kind.SAME).size());
  }

  @Property(tries = 100)
  void the_contributions_sum_to_the_change_of_the_index(@ForAll("subjects") AssessmentPair pair) {
    double sum =
        scorer().score(pair).contributions().stream().mapToDouble(Contribution::amount).sum();
    assertEquals(score(pair).index(), sum, 1e-9);
  }
}
