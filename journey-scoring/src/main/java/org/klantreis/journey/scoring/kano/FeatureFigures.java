package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figures;

/** Lays out a feature by one of the rules. */
final class FeatureFigures {

  private final FeatureKano feature;
  private final KanoRule rule;
  private final Figures.Builder figures = Figures.builder();

  FeatureFigures(FeatureKano feature, KanoRule rule) {
    this.feature = feature;
    this.rule = rule;
  }

  Figures figures() {
    putAnswers();
    putCategory();
    feature.betterWorse().ifPresentOrElse(this::putCoefficients, this::putNoCoefficients);
    figures
        .put("total_strength", feature.totalStrength())
        .put("category_strength", feature.ranking().map(Ranking::strength));
    putTests();
    figures
        .put(
            "stability",
            feature
                .by(rule)
                .map(FeatureKano.RuledCategory::stability)
                .orElseGet(OptionalDouble::empty))
        .put("told_apart", feature.isToldApart(rule));
    putMeans();
    figures.put("questionable_share", feature.questionableShare());
    for (KanoCategory category : KanoCategory.values()) {
      figures.put(category.word() + "_votes", feature.votes().map(all -> all.of(category)));
    }
    return figures.putAll("notes", feature.notes()).build();
  }

  private void putAnswers() {
    figures
        .put("feature", feature.feature().id().value())
        .put("name", feature.feature().name())
        .put("touchpoint", feature.feature().touchpoint())
        .put("n", feature.n())
        .put("n_eff", feature.effectiveN());
    feature.counts().forEach((category, count) -> figures.put(category.word(), count));
  }

  private void putCategory() {
    Optional<Categorised> found = feature.by(rule).map(FeatureKano.RuledCategory::categorised);
    Optional<Double> margin = feature.ranking().map(Ranking::margin);
    figures
        .put("rule", rule.toString())
        .put("category", found.map(Categorised::category))
        .putAll("tied_with", found.map(Categorised::tiedWith).orElse(ImmutableSet.of()))
        .put("first", feature.ranking().map(Ranking::first))
        .put("runner_up", feature.ranking().flatMap(Ranking::second))
        .put("margin", feature.weighted() ? margin : margin.map(Math::round));
  }

  private void putCoefficients(BetterWorse both) {
    figures
        .put("better", both.better())
        .putInterval("better", both.betterInterval())
        .put("better_se", both.pleased().standardError())
        .put("worse", both.worse())
        .putInterval("worse", both.worseInterval())
        .put("worse_se", both.hurt().standardError());
  }

  private void putNoCoefficients() {
    for (String name : new String[] {"better", "worse"}) {
      figures.absent(name).putInterval(name, Optional.empty()).absent(name + "_se");
    }
  }

  private void putTests() {
    figures
        .put("p_value", feature.pValue())
        .put("p_adjusted", feature.adjustedPValue())
        .put("fong_difference", feature.fong().map(test -> (double) test.difference()))
        .put("fong_threshold", feature.fong().map(FongTest::threshold))
        .put("fong_significant", feature.fong().map(FongTest::isSignificant));
  }

  private void putMeans() {
    putMean("functional", feature.functional());
    putMean("dysfunctional", feature.dysfunctional());
    figures
        .put("functional_analytical", analytical(feature.functional()))
        .put("dysfunctional_analytical", analytical(feature.dysfunctional()))
        .put("importance", feature.importance().map(MeanEstimate::mean))
        .put("importance_n", feature.importance().map(MeanEstimate::n).orElse(0L))
        .put("importance_se", standardError(feature.importance()))
        .putInterval("importance", feature.importance().flatMap(MeanEstimate::interval));
  }

  private void putMean(String name, Optional<MeanEstimate> mean) {
    figures
        .put(name + "_mean", mean.map(MeanEstimate::mean))
        .put(name + "_se", standardError(mean))
        .putInterval(name + "_mean", mean.flatMap(MeanEstimate::interval));
  }

  private static Optional<Double> analytical(Optional<MeanEstimate> mean) {
    return mean.map(each -> AnswerCoding.ANALYTICAL.scaled(each.mean()));
  }

  private static OptionalDouble standardError(Optional<MeanEstimate> mean) {
    return mean.map(MeanEstimate::standardError).orElse(OptionalDouble.empty());
  }
}
