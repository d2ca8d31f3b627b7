package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.MaturityResult.DimensionIndex;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * What moved between two assessments of an organisation, and what slipped. A change is what is
 * after less what was before.
 *
 * @param before how mature it was
 * @param after how mature it is, by the same policy and the same model
 */
public record MaturityProgress(MaturityResult before, MaturityResult after) implements Result {

  /** The stages gained by the policy that was asked for, -5 to 5. */
  public int stages() {
    return after.stage().number() - before.stage().number();
  }

  /** The change of the index, -5 to 5. */
  public double index() {
    return after.index() - before.index();
  }

  /**
   * The change of what one of the five stages adds to the index, -5 to 5. A stage in which nothing
   * applies adds nothing, and what another adds depends on how many there are.
   */
  public double of(MaturityStage stage) {
    return after.of(stage).counted().orElse(0) - before.of(stage).counted().orElse(0);
  }

  /** The change of the index of a dimension, -5 to 5; empty where it has none before or after. */
  public OptionalDouble of(MaturityDimension dimension) {
    OptionalDouble was = before.of(dimension).index();
    OptionalDouble is = after.of(dimension).index();
    return was.isPresent() && is.isPresent()
        ? OptionalDouble.of(is.getAsDouble() - was.getAsDouble())
        : OptionalDouble.empty();
  }

  /** What became of each criterion, in the order of the model. */
  public ImmutableList<CriterionChange> changes() {
    ImmutableList.Builder<CriterionChange> changes = ImmutableList.builder();
    for (int i = 0; i < after.criteria().size(); i++) {
      changes.add(new CriterionChange(before.criteria().get(i), after.criteria().get(i)));
    }
    return changes.build();
  }

  /** The criteria of which that became, in the order of the model. */
  public ImmutableList<CriterionChange> changes(CriterionChange.Kind kind) {
    return changes().stream().filter(each -> each.kind() == kind).collect(toImmutableList());
  }

  /** Stage and index before and after, what moved, then tables of all that could have. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("policy", after.policy().toString())
        .put("stage_before", before.stage().number())
        .put("stage_after", after.stage().number())
        .put("stage_change", stages())
        .put("index_before", before.index())
        .put("index_after", after.index())
        .put("index_change", index())
        .putAll("risen", criteria(CriterionChange.Kind.RISEN))
        .putAll("slipped", criteria(CriterionChange.Kind.SLIPPED))
        .putRows("policies", after.policies().stream().map(policy -> row(policy.policy())).toList())
        .putRows("stages", MaturityStage.five().stream().map(this::row).toList())
        .putRows("dimensions", after.dimensions().stream().map(this::row).toList())
        .putRows("criteria", changes().stream().map(CriterionChange::figures).toList())
        .build();
  }

  private List<Criterion> criteria(CriterionChange.Kind kind) {
    return changes(kind).stream().map(CriterionChange::criterion).toList();
  }

  private Figures row(MaturityPolicy policy) {
    int was = before.by(policy).stage().number();
    int is = after.by(policy).stage().number();
    return Figures.builder()
        .put("policy", policy.toString())
        .put("stage_before", was)
        .put("stage_after", is)
        .put("stage_change", is - was)
        .build();
  }

  private Figures row(MaturityStage stage) {
    return Figures.builder()
        .put("stage", stage)
        .put("before", before.of(stage).counted())
        .put("after", after.of(stage).counted())
        .put("change", of(stage))
        .build();
  }

  private Figures row(DimensionIndex of) {
    return Figures.builder()
        .put("dimension", of.dimension())
        .put("before", before.of(of.dimension()).index())
        .put("after", of.index())
        .put("change", of(of.dimension()))
        .build();
  }
}
