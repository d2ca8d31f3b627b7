package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/** How mature an organisation is in customer experience management. */
public sealed interface MaturityResult extends Result permits MaturityFindings {

  /** The policy that was asked for, by which {@link #stage()} is told. */
  MaturityPolicy policy();

  /** What each policy says, in their order. */
  ImmutableList<PolicyResult> policies();

  /**
   * Five times the mean of the stages in which something applies, 0 to 5; the sum of what they
   * count for.
   */
  double index();

  /** The five stages, in order. */
  ImmutableList<StageMean> stages();

  /** The index of each dimension. */
  ImmutableList<DimensionIndex> dimensions();

  /** The heat map, stage by stage, the dimensions in order. */
  ImmutableList<MaturityCell> cells();

  /** What each criterion counts for, in the order of the model. */
  ImmutableList<CriterionValue> criteria();

  /** What the policy says that was asked for. */
  default PolicyResult asked() {
    return by(policy());
  }

  /** What a policy says. */
  default PolicyResult by(MaturityPolicy which) {
    return policies().get(which.ordinal());
  }

  /** The stage by the policy that was asked for. */
  default MaturityStage stage() {
    return asked().stage();
  }

  /** How far the criteria of one of the five stages are met. */
  default StageMean of(MaturityStage stage) {
    return stages().get(stage.number() - 1);
  }

  /** The index of a dimension. */
  default DimensionIndex of(MaturityDimension dimension) {
    return dimensions().get(dimension.ordinal());
  }

  /** A cell of the heat map; the stage is one of the five. */
  default MaturityCell cell(MaturityStage stage, MaturityDimension dimension) {
    return cells()
        .get((stage.number() - 1) * MaturityDimension.values().length + dimension.ordinal());
  }

  /** The criteria without an answer of their own, which count as not done, in order. */
  default ImmutableList<Criterion> unanswered() {
    return criteria().stream()
        .filter(each -> !each.isAnswered())
        .map(CriterionValue::criterion)
        .collect(toImmutableList());
  }

  /**
   * A row for each policy: {@code policy}, {@code stage}, {@code stage_number}, {@code index},
   * {@code percent_to_next}, {@code blockers} and more.
   */
  default ImmutableList<Figures> policyRows() {
    return policies().stream().map(each -> each.figures(index())).collect(toImmutableList());
  }

  /**
   * How far the criteria of a stage are met.
   *
   * @param stage one of the five
   * @param attainment never without criteria
   * @param counted what the stage adds to the index: 0 to 5 divided by the number of stages in
   *     which something applies; empty where nothing does
   */
  record StageMean(MaturityStage stage, Attainment attainment, OptionalDouble counted)
      implements Figured {

    @Override
    public Figures figures() {
      return Figures.builder()
          .put("stage", stage)
          .put("stage_number", stage.number())
          .putAll(attainment.figures())
          .put("counted", counted)
          .build();
    }
  }

  /**
   * The continuous index of one dimension.
   *
   * @param dimension the dimension
   * @param index five times the mean of the stages in which a criterion of it applies, 0 to 5;
   *     empty where there are none
   * @param stages how many stages these are
   */
  record DimensionIndex(MaturityDimension dimension, OptionalDouble index, int stages)
      implements Figured {}

  /**
   * A cell of the heat map.
   *
   * @param stage its row
   * @param dimension its column
   * @param attainment how far the criteria there are met
   * @param counted what the cell adds to the index of its dimension: 0 to 5 divided by the number
   *     of stages in which a criterion of it applies; empty where nothing does
   */
  record MaturityCell(
      MaturityStage stage,
      MaturityDimension dimension,
      Attainment attainment,
      OptionalDouble counted)
      implements Figured {}

  /**
   * What a criterion counts for.
   *
   * @param criterion the criterion
   * @param answer its own answer; empty when it is unanswered
   * @param value the better of its own share and of those that may stand for it, 0 to 1; 0 when
   *     nothing is answered; empty when it does not apply
   * @param standIn the criterion whose share counts in its place, because it is the better one
   */
  record CriterionValue(
      Criterion criterion,
      Optional<CriterionAnswer> answer,
      OptionalDouble value,
      Optional<CriterionId> standIn)
      implements Figured {

    /** Whether it has an answer of its own. */
    public boolean isAnswered() {
      return answer.isPresent();
    }

    @Override
    public Figures figures() {
      return Figures.builder()
          .put("criterion", criterion.id().value())
          .put("answered", isAnswered())
          .put("applicable", value.isPresent())
          .put("value", value)
          .put("stand_in", standIn)
          .build();
    }
  }
}
