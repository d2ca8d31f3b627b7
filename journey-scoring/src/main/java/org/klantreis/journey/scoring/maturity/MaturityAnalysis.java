package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.MaturityResult.CriterionValue;
import org.klantreis.journey.scoring.maturity.MaturityResult.DimensionIndex;
import org.klantreis.journey.scoring.maturity.MaturityResult.MaturityCell;
import org.klantreis.journey.scoring.maturity.MaturityResult.StageMean;

/** Computes what there is to say about one assessment. */
final class MaturityAnalysis {

  private static final double TOP = 5;

  private final MaturityRule rule;
  private final Assessment assessment;
  private final CriteriaWorth now;
  private final CriteriaWorth atBest;

  MaturityAnalysis(MaturityRule rule, Assessment assessment) {
    this.rule = rule;
    this.assessment = assessment;
    this.now = CriteriaWorth.of(assessment, Achievement.NOT);
    this.atBest = CriteriaWorth.of(assessment, Achievement.FULLY);
  }

  /** Empty when no criterion applies. */
  Optional<MaturityResult> result() {
    int asking = stagesWith(each -> true);
    if (asking == 0) {
      return Optional.empty();
    }
    ImmutableList<StageMean> stages =
        MaturityStage.five().stream().map(stage -> stage(stage, asking)).collect(toImmutableList());
    ImmutableList<MaturityCell> cells =
        MaturityStage.five().stream()
            .flatMap(
                stage ->
                    Arrays.stream(MaturityDimension.values())
                        .map(dimension -> cell(stage, dimension)))
            .collect(toImmutableList());
    return Optional.of(
        new MaturityFindings(
            rule.policy(),
            Arrays.stream(MaturityPolicy.values()).map(this::judge).collect(toImmutableList()),
            stages.stream().flatMapToDouble(each -> each.counted().stream()).sum(),
            stages,
            Arrays.stream(MaturityDimension.values())
                .map(dimension -> index(dimension, cells))
                .collect(toImmutableList()),
            cells,
            IntStream.range(0, now.size()).mapToObj(this::value).collect(toImmutableList())));
  }

  /** In how many stages a criterion of that kind applies. */
  private int stagesWith(Predicate<Criterion> kind) {
    return (int)
        Arrays.stream(now.places(kind))
            .mapToObj(now::criterion)
            .map(Criterion::stage)
            .distinct()
            .count();
  }

  private PolicyResult judge(MaturityPolicy policy) {
    StageGates gates = new StageGates(rule, policy);
    MaturityStage stage = gates.reached(now);
    Optional<MaturityStage> above = StageGates.next(now, stage);
    Optional<Blockers> blockers =
        above.map(next -> new Blockers(now, next, gates.demands(now, next)));
    return new PolicyResult(
        policy,
        stage,
        gates.reached(atBest),
        above,
        blockers
            .map(some -> OptionalDouble.of(some.percentDone()))
            .orElseGet(OptionalDouble::empty),
        blockers.map(Blockers::list).orElseGet(ImmutableList::of),
        islands(stage));
  }

  private ImmutableList<Criterion> islands(MaturityStage stage) {
    return assessment.model().criteria().stream()
        .filter(criterion -> criterion.stage().compareTo(stage) > 0)
        .filter(
            criterion ->
                assessment.answer(criterion.id()).filter(MaturityAnalysis::isPractised).isPresent())
        .collect(toImmutableList());
  }

  private static boolean isPractised(CriterionAnswer answer) {
    return answer instanceof CriterionAnswer.Achieved achieved
        && achieved.achievement().isAtLeast(Achievement.LARGELY);
  }

  private StageMean stage(MaturityStage stage, int asking) {
    Attainment attainment = attainment(each -> each.stage() == stage);
    return new StageMean(stage, attainment, counted(attainment, asking));
  }

  private MaturityCell cell(MaturityStage stage, MaturityDimension dimension) {
    Attainment attainment =
        attainment(each -> each.stage() == stage && each.dimension() == dimension);
    return new MaturityCell(
        stage,
        dimension,
        attainment,
        counted(attainment, stagesWith(each -> each.dimension() == dimension)));
  }

  /** What a mean adds to an index that is five times the mean of so many. */
  private static OptionalDouble counted(Attainment attainment, int means) {
    return attainment.mean().stream().map(mean -> mean * (TOP / means)).findFirst();
  }

  private Attainment attainment(Predicate<Criterion> kind) {
    ImmutableList<Criterion> criteria =
        assessment.model().criteria().stream().filter(kind).collect(toImmutableList());
    int[] applicable = now.places(kind);
    long unanswered =
        criteria.stream().filter(each -> assessment.answer(each.id()).isEmpty()).count();
    return new Attainment(
        now.mean(applicable),
        criteria.size(),
        criteria.size() - applicable.length,
        (int) unanswered);
  }

  private static DimensionIndex index(
      MaturityDimension dimension, ImmutableList<MaturityCell> cells) {
    double[] counted =
        cells.stream()
            .filter(cell -> cell.dimension() == dimension)
            .flatMapToDouble(cell -> cell.counted().stream())
            .toArray();
    return new DimensionIndex(
        dimension,
        counted.length == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(Arrays.stream(counted).sum()),
        counted.length);
  }

  private CriterionValue value(int place) {
    Criterion criterion = now.criterion(place);
    return new CriterionValue(
        criterion,
        assessment.answer(criterion.id()),
        now.applies(place) ? OptionalDouble.of(now.value(place)) : OptionalDouble.empty(),
        standIn(place));
  }

  /**
   * The first criterion that was answered with the share that counts, where that is not its own.
   */
  private Optional<CriterionId> standIn(int place) {
    double own = share(now.criterion(place).id());
    return now.applies(place) && now.value(place) > own
        ? now.standIns(place).stream().filter(other -> share(other) == now.value(place)).findFirst()
        : Optional.empty();
  }

  private double share(CriterionId id) {
    return assessment
        .answer(id)
        .filter(CriterionAnswer.Achieved.class::isInstance)
        .map(answer -> ((CriterionAnswer.Achieved) answer).share())
        .orElse(0.0);
  }
}
