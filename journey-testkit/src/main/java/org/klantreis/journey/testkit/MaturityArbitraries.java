package org.klantreis.journey.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessmentPair;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityPortfolio;
import org.klantreis.journey.maturity.MaturityStage;

/** Random maturity models, small and full of stand-ins, and assessments by them. */
public final class MaturityArbitraries {

  private static final int MOST_FURTHER_CRITERIA = 5;

  private MaturityArbitraries() {}

  /** A share from 0 to 1: a step that assessors name, a bound between two steps, or any other. */
  public static Arbitrary<Double> shares() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(Achievement.class).map(Achievement::worth)),
        Tuple.of(1, Arbitraries.of(0.15, 0.5, 0.85)),
        Tuple.of(2, Arbitraries.integers().between(0, 100).map(percent -> percent / 100.0)));
  }

  /** The model of the library, or a small one of somebody's own. */
  public static Arbitrary<MaturityModel> models() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(CemCatalogue.model())), Tuple.of(3, smallModels()));
  }

  /**
   * Up to ten criteria in any order, of any weight, of which any may stand for another of an
   * earlier stage or, where that leads to no circle, of the same one.
   */
  public static Arbitrary<MaturityModel> smallModels() {
    Arbitrary<MaturityStage> further = Arbitraries.of(MaturityStage.five());
    return further
        .list()
        .ofMaxSize(MOST_FURTHER_CRITERIA)
        .map(
            stages ->
                ImmutableList.<MaturityStage>builder()
                    .addAll(MaturityStage.five())
                    .addAll(stages)
                    .build())
        .flatMap(MaturityArbitraries::shuffled)
        .flatMap(MaturityArbitraries::model)
        .withoutEdgeCases();
  }

  private static Arbitrary<List<MaturityStage>> shuffled(List<MaturityStage> stages) {
    return Arbitraries.shuffle(stages);
  }

  private static Arbitrary<MaturityModel> model(List<MaturityStage> stages) {
    List<Arbitrary<Criterion>> criteria = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      criteria.add(criterion(stages, i));
    }
    return Combinators.combine(criteria)
        .as(all -> MaturityModel.builder().id("own").version("1").criteria(all).build());
  }

  private static Arbitrary<Criterion> criterion(List<MaturityStage> stages, int place) {
    MaturityStage stage = stages.get(place);
    ImmutableList.Builder<CriterionId> mayStandIn = ImmutableList.builder();
    for (int i = 0; i < stages.size(); i++) {
      boolean later = stages.get(i).compareTo(stage) > 0;
      if (later || (stages.get(i) == stage && i > place)) {
        mayStandIn.add(id(i));
      }
    }
    Arbitrary<Boolean> oneInFour = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
    ImmutableList<CriterionId> others = mayStandIn.build();
    return Combinators.combine(
            Arbitraries.of(MaturityDimension.class),
            Arbitraries.of(1.0, 1.0, 0.5, 2.0, 3.7),
            Arbitraries.of(true, false),
            oneInFour,
            oneInFour.list().ofSize(others.size()))
        .as(
            (dimension, weight, key, mayNotApply, standIns) ->
                Criterion.builder()
                    .id(id(place))
                    .stage(stage)
                    .dimension(dimension)
                    .statement("Practice " + place + " {a} isn't forgotten.")
                    .weight(weight)
                    .key(key)
                    .notApplicableAllowed(mayNotApply)
                    .satisfiedAlsoBy(chosen(others, standIns))
                    .build());
  }

  private static ImmutableList<CriterionId> chosen(List<CriterionId> ids, List<Boolean> which) {
    ImmutableList.Builder<CriterionId> chosen = ImmutableList.builder();
    for (int i = 0; i < ids.size(); i++) {
      if (which.get(i)) {
        chosen.add(ids.get(i));
      }
    }
    return chosen.build();
  }

  private static CriterionId id(int place) {
    return CriterionId.of("C-" + place);
  }

  /** An assessment by any model. */
  public static Arbitrary<Assessment> assessments() {
    return models().flatMap(MaturityArbitraries::assessments);
  }

  /**
   * An assessment by that model: some criteria unanswered, some not applicable where they may be.
   */
  public static Arbitrary<Assessment> assessments(MaturityModel model) {
    List<Arbitrary<Optional<CriterionAnswer>>> answers = new ArrayList<>();
    model.criteria().forEach(criterion -> answers.add(answers(criterion)));
    return Combinators.combine(answers).as(given -> assessment(model, given)).withoutEdgeCases();
  }

  /** What may be said about a criterion; empty for nothing. */
  public static Arbitrary<Optional<CriterionAnswer>> answers(Criterion criterion) {
    Arbitrary<Optional<CriterionAnswer>> achieved =
        shares().map(share -> Optional.of(CriterionAnswer.of(share)));
    CriterionAnswer none = CriterionAnswer.notApplicable("there is no such thing");
    return Arbitraries.frequencyOf(
        Tuple.of(8, achieved),
        Tuple.of(2, Arbitraries.just(Optional.empty())),
        Tuple.of(
            2, criterion.notApplicableAllowed() ? Arbitraries.just(Optional.of(none)) : achieved));
  }

  private static Assessment assessment(
      MaturityModel model, List<Optional<CriterionAnswer>> answers) {
    Assessment.Builder assessment = Assessment.builder().about("Unit {a} 'b'").model(model);
    for (int i = 0; i < answers.size(); i++) {
      CriterionId id = model.criteria().get(i).id();
      answers.get(i).ifPresent(answer -> assessment.putAnswer(id, answer));
    }
    return assessment.build();
  }

  /** One to four assessors of the same organisation. */
  public static Arbitrary<AssessorPanel> panels() {
    return models()
        .flatMap(model -> assessments(model).list().ofMinSize(1).ofMaxSize(4))
        .map(
            assessments -> {
              ImmutableMap.Builder<String, Assessment> panel = ImmutableMap.builder();
              assessments.forEach(each -> panel.put("assessor " + panel.build().size(), each));
              return new AssessorPanel(panel.buildOrThrow());
            });
  }

  /** One to four business units. */
  public static Arbitrary<MaturityPortfolio> portfolios() {
    return models()
        .flatMap(model -> assessments(model).list().ofMinSize(1).ofMaxSize(4))
        .map(
            units -> {
              List<Assessment> named = new ArrayList<>();
              units.forEach(unit -> named.add(unit.withAbout("Unit " + named.size())));
              return new MaturityPortfolio("Group", named.stream().collect(toImmutableList()));
            });
  }

  /** Two assessments of an organisation, to compare. */
  public static Arbitrary<AssessmentPair> pairs() {
    return models()
        .flatMap(
            model ->
                Combinators.combine(assessments(model), assessments(model))
                    .as(AssessmentPair::new));
  }
}
