package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * How mature an organisation is in customer experience management.
 *
 * @param policy the one that was asked for, by which {@link #stage()} is told
 * @param policies what each policy says, in their order
 * @param index the sum of what the five stages count for, 0 to 5
 * @param stages the five stages, in order
 * @param dimensions the index of each dimension
 * @param cells the heat map, stage by stage, the dimensions in order
 * @param criteria what each criterion counts for, in the order of the model
 */
public record MaturityResult(
    MaturityPolicy policy,
    ImmutableList<PolicyResult> policies,
    double index,
    ImmutableList<StageMean> stages,
    ImmutableList<DimensionIndex> dimensions,
    ImmutableList<MaturityCell> cells,
    ImmutableList<CriterionValue> criteria)
    implements Result {

  /** What the policy says that was asked for. */
  public PolicyResult asked() {
    return by(policy);
  }

  /** What a policy says. */
  public PolicyResult by(MaturityPolicy which) {
    return policies.get(which.ordinal());
  }

  /** The stage by the policy that was asked for. */
  public MaturityStage stage() {
    return asked().stage();
  }

  /** How far the criteria of one of the five stages are met. */
  public StageMean of(MaturityStage stage) {
    return stages.get(stage.number() - 1);
  }

  /** The index of a dimension. */
  public DimensionIndex of(MaturityDimension dimension) {
    return dimensions.get(dimension.ordinal());
  }

  /** A cell of the heat map; the stage is one of the five. */
  public MaturityCell cell(MaturityStage stage, MaturityDimension dimension) {
    return cells.get(
        (stage.number() - 1) * MaturityDimension.values().length + dimension.ordinal());
  }

  /** The criteria without an answer of their own, which count as not done, in order. */
  public ImmutableList<Criterion> unanswered() {
    return criteria.stream()
        .filter(each -> !each.isAnswered())
        .map(CriterionValue::criterion)
        .collect(toImmutableList());
  }

  /**
   * A row for each policy: {@code policy}, {@code stage}, {@code stage_number}, {@code index},
   * {@code percent_to_next}, {@code blockers} and more.
   */
  public ImmutableList<Figures> policyRows() {
    return policies.stream().map(each -> each.figures(index)).collect(toImmutableList());
  }

  /** The figures of the policy that was asked for, then all the rest. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .putAll(asked().figures(index))
        .putRows("policies", policyRows())
        .putRows("stages", stages.stream().map(StageMean::figures).toList())
        .putRows("dimensions", dimensions.stream().map(DimensionIndex::figures).toList())
        .putRows("heat_map", cells.stream().map(MaturityCell::figures).toList())
        .putTexts("unanswered", ids(unanswered()))
        .putRows("criteria", criteria.stream().map(CriterionValue::figures).toList())
        .build();
  }

  private static List<String> ids(List<Criterion> some) {
    return some.stream().map(each -> each.id().value()).toList();
  }
}
