package org.klantreis.journey.scoring.maturity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/** All there is to say about one assessment. */
record MaturityFindings(
    MaturityPolicy policy,
    ImmutableList<PolicyResult> policies,
    double index,
    ImmutableList<StageMean> stages,
    ImmutableList<DimensionIndex> dimensions,
    ImmutableList<MaturityCell> cells,
    ImmutableList<CriterionValue> criteria)
    implements MaturityResult {

  /** The figures of the policy that was asked for, then all the rest. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .putAll(asked().figures(index))
        .putRows("policies", policyRows())
        .putRows("stages", Lists.transform(stages, Figured::figures))
        .putRows("dimensions", Lists.transform(dimensions, Figured::figures))
        .putRows("heat_map", Lists.transform(cells, Figured::figures))
        .putAll("unanswered", unanswered())
        .putRows("criteria", Lists.transform(criteria, Figured::figures))
        .build();
  }
}
