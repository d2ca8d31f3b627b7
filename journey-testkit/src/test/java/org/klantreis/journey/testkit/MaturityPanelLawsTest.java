package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.scoring.maturity.AssessorAgreement;
import org.klantreis.journey.scoring.maturity.AssessorAgreement.CriterionSpread;
import org.klantreis.journey.scoring.maturity.MaturityPanelResult;
import org.klantreis.journey.scoring.maturity.MaturityPanelScorer;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.scorer.Scorer;

class MaturityPanelLawsTest implements ScorerContract<AssessorPanel, MaturityPanelResult> {

  @Override
  public Scorer<AssessorPanel, MaturityPanelResult> scorer() {
    return MaturityPanelScorer.standard();
  }

  @Override
  @Provide
  public Arbitrary<AssessorPanel> subjects() {
    return MaturityArbitraries.panels();
  }

  private MaturityPanelResult score(AssessorPanel subject) {
    return scorer().score(subject).outcome().answer().orElseThrow();
  }

  @Property(tries = 100)
  void the_order_of_assessors_changes_nothing(@ForAll("subjects") AssessorPanel panel) {
    ImmutableMap.Builder<String, Assessment> reversed = ImmutableMap.builder();
    ImmutableList.copyOf(panel.assessments().entrySet()).reverse().forEach(reversed::put);
    assertEquals(
        score(panel).agreement(), score(new AssessorPanel(reversed.buildOrThrow())).agreement());
  }

  @Property(tries = 100)
  void a_panel_of_one_says_what_that_one_says(@ForAll("subjects") AssessorPanel panel) {
    Assessment only = panel.assessments().values().asList().get(0);
    MaturityPanelResult result = score(AssessorPanel.of("only", only));
    assertEquals(
        MaturityScorer.standard().score(only).outcome().answer().orElseThrow().policies(),
        result.merged().policies());
    assertTrue(result.agreement().alpha().value().isEmpty());
    assertTrue(result.agreement().disputed().isEmpty());
  }

  @Property(tries = 100)
  void who_agrees_with_another_changes_nothing_but_the_agreement(
      @ForAll("subjects") AssessorPanel panel) {
    Assessment only = panel.assessments().values().asList().get(0);
    AssessorPanel twice = new AssessorPanel(ImmutableMap.of("one", only, "other", only));
    assertEquals(
        score(AssessorPanel.of("one", only)).merged().policies(), score(twice).merged().policies());
    assertEquals(1, score(twice).agreement().alpha().value().orElse(1), 1e-12);
  }

  @Property(tries = 100)
  void the_interval_of_agreement_is_there_only_beside_agreement_that_is_not_full(
      @ForAll("subjects") AssessorPanel panel) {
    AssessorAgreement agreement = score(panel).agreement();
    agreement
        .interval()
        .ifPresent(
            ends -> {
              assertTrue(agreement.alpha().value().orElseThrow() < 1);
              assertTrue(agreement.alpha().share().orElseThrow() < 1);
              assertTrue(agreement.alpha().units() >= 5);
              assertTrue(ends.high() <= 1);
            });
  }

  @Property(tries = 100)
  void every_assessor_is_counted_once_at_each_criterion(@ForAll("subjects") AssessorPanel panel) {
    for (CriterionSpread spread : score(panel).agreement().spreads()) {
      int shares = spread.distribution().values().stream().mapToInt(Integer::intValue).sum();
      assertEquals(
          panel.assessments().size(), shares + spread.notApplicable() + spread.unanswered());
    }
  }
}
