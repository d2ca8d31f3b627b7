package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * Everything that the answers about one feature say. What cannot be computed is absent, and a
 * {@link KanoNote} says why.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class FeatureKano permits ImmutableFeatureKano {

  FeatureKano() {}

  /** The feature. */
  public abstract Feature feature();

  /** How many answered both questions, whatever the category. */
  public abstract long n();

  /** How many equally weighted answers they are worth. */
  public abstract double effectiveN();

  /** Whether the answers have weights, be they all 1. */
  public abstract boolean weighted();

  /** How many answers are in each of the six categories. */
  public abstract ImmutableMap<KanoCategory, Long> counts();

  /** The votes, which are weights where there are any; absent when nobody answered. */
  public abstract Optional<KanoVotes> votes();

  /** The two categories with the most votes; absent when nobody voted for any but questionable. */
  public abstract Optional<Ranking> ranking();

  /** The category by each rule, that of the scorer first; empty when nobody answered. */
  public abstract ImmutableList<RuledCategory> categories();

  /**
   * The coefficients; absent when no answer is attractive, one-dimensional, must-be or indifferent.
   */
  public abstract Optional<BetterWorse> betterWorse();

  /** The share of answers by which the feature matters, (A + O + M) / n. */
  public abstract OptionalDouble totalStrength();

  /** The share of answers that contradict themselves. */
  public abstract OptionalDouble questionableShare();

  /** The exact two-sided p value of the two top ranked; absent with weights. */
  public abstract OptionalDouble pValue();

  /** The same after Holm's adjustment over the features that were judged together. */
  public abstract OptionalDouble adjustedPValue();

  /** Fong's test; absent with weights. */
  public abstract Optional<FongTest> fong();

  /** How much it pleases when it is there, in DuMouchel's numbers, over all answers. */
  public abstract Optional<MeanEstimate> functional();

  /** How much it hurts when it is not there, in DuMouchel's numbers, over all answers. */
  public abstract Optional<MeanEstimate> dysfunctional();

  /** The importance that respondents state, 1 to 9; absent when nobody was asked. */
  public abstract Optional<MeanEstimate> importance();

  /** Why figures are absent or to be doubted. */
  public abstract ImmutableSet<KanoNote> notes();

  /** The category by a rule; absent when nobody answered, or when the rule was not asked for. */
  public final Optional<RuledCategory> by(KanoRule rule) {
    return categories().stream().filter(each -> each.rule().equals(rule)).findFirst();
  }

  /** The category by the rule of the scorer; absent when nobody answered. */
  public final Optional<RuledCategory> leading() {
    return categories().stream().findFirst();
  }

  /** All figures, with the category by one of the rules. Numbers are unrounded. */
  public final Figures figures(KanoRule rule) {
    Optional<RuledCategory> ruled = by(rule);
    Figures.Builder figures =
        Figures.builder()
            .put("feature", feature().id().value())
            .put("name", feature().name())
            .put("touchpoint", feature().touchpoint().map(TouchpointId::value))
            .put("n", n())
            .put("n_eff", effectiveN());
    counts().forEach((category, count) -> figures.put(category.word(), count));
    figures
        .put("rule", rule.toString())
        .put("category", ruled.map(each -> each.categorised().category().word()))
        .putTexts("tied_with", ruled.map(FeatureKano::tied).orElse(List.of()))
        .put("first", ranking().map(each -> each.first().word()))
        .put("runner_up", ranking().flatMap(Ranking::second).map(KanoCategory::word));
    if (weighted() || ranking().isEmpty()) {
      figures.put("margin", number(ranking().map(Ranking::margin)));
    } else {
      figures.put("margin", Math.round(ranking().get().margin()));
    }
    figures
        .put("better", number(betterWorse().map(BetterWorse::better)))
        .putInterval("better", betterWorse().map(BetterWorse::betterInterval))
        .put("better_se", number(betterWorse().map(each -> each.pleased().standardError())))
        .put("worse", number(betterWorse().map(BetterWorse::worse)))
        .putInterval("worse", betterWorse().map(BetterWorse::worseInterval))
        .put("worse_se", number(betterWorse().map(each -> each.hurt().standardError())))
        .put("total_strength", totalStrength())
        .put("category_strength", number(ranking().map(Ranking::strength)))
        .put("p_value", pValue())
        .put("p_adjusted", adjustedPValue())
        .put("fong_difference", number(fong().map(test -> (double) test.difference())))
        .put("fong_threshold", number(fong().map(FongTest::threshold)));
    fong()
        .ifPresentOrElse(
            test -> figures.put("fong_significant", test.isSignificant()),
            () -> figures.absent("fong_significant"));
    figures.put("stability", number(ruled.map(RuledCategory::stability)));
    put(figures, "functional", functional());
    put(figures, "dysfunctional", dysfunctional());
    figures
        .put("functional_analytical", number(functional().map(FeatureKano::analytical)))
        .put("dysfunctional_analytical", number(dysfunctional().map(FeatureKano::analytical)))
        .put("importance", number(importance().map(MeanEstimate::mean)))
        .put("importance_n", importance().map(MeanEstimate::n).orElse(0L))
        .put("importance_se", standardError(importance()))
        .putInterval("importance", importance().flatMap(MeanEstimate::interval))
        .put("questionable_share", questionableShare());
    for (KanoCategory category : KanoCategory.values()) {
      figures.put(category.word() + "_votes", number(votes().map(all -> all.of(category))));
    }
    return figures.putTexts("notes", notes().stream().map(KanoWords::word).toList()).build();
  }

  private static void put(Figures.Builder figures, String name, Optional<MeanEstimate> mean) {
    figures
        .put(name + "_mean", number(mean.map(MeanEstimate::mean)))
        .put(name + "_se", standardError(mean))
        .putInterval(name + "_mean", mean.flatMap(MeanEstimate::interval));
  }

  private static List<String> tied(RuledCategory ruled) {
    return ruled.categorised().tiedWith().stream().map(KanoCategory::word).toList();
  }

  private static double analytical(MeanEstimate mean) {
    return AnswerCoding.ANALYTICAL.scaled(mean.mean());
  }

  private static OptionalDouble standardError(Optional<MeanEstimate> mean) {
    return mean.map(MeanEstimate::standardError).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Collects what is known of a feature. */
  static final class Builder extends ImmutableFeatureKano.Builder {
    Builder() {}
  }
}
