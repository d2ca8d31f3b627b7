package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * Everything that the answers about one feature say. What cannot be computed is absent, and a
 * {@link Note} says why.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class FeatureKano implements Figured permits ImmutableFeatureKano {

  FeatureKano() {}

  /**
   * The category of a feature by one rule, and how firm it is.
   *
   * @param rule the rule
   * @param categorised the category, with what it is tied with
   * @param stability in which share of the resamples the rule gives the same category, 0 to 1;
   *     empty without resamples
   */
  public record RuledCategory(KanoRule rule, Categorised categorised, OptionalDouble stability) {

    /** The category. */
    public KanoCategory category() {
      return categorised.category();
    }
  }

  /** What a reader of the figures should know: why one is undefined, or is to be doubted. */
  public enum Note {
    /** Nobody answered about it: there is no figure. */
    NO_ANSWERS,
    /** All answers contradict themselves: no two categories can be compared. */
    ALL_QUESTIONABLE,
    /**
     * No answer is attractive, one-dimensional, must-be or indifferent: better and worse have none.
     */
    NO_BASE,
    /** The answers are weighted: the exact test and Fong's, which count answers, do not apply. */
    WEIGHTED,
    /** One answer, or weights worth no more than one: the means have no standard error. */
    SINGLE_ANSWER,
    /** Fewer answers than a category can be trusted with (Chapman and Callegaro 2022). */
    SMALL_SAMPLE
  }

  /** The feature. */
  public abstract Feature feature();

  /** By which rule it has its category. */
  public abstract KanoRule rule();

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

  /** How sure a category must be to be told apart. */
  public abstract Confidence confidence();

  /** Why figures are absent or to be doubted. */
  public abstract ImmutableSet<Note> notes();

  /** The category by a rule; absent when nobody answered, or when the rule was not asked for. */
  public final Optional<RuledCategory> by(KanoRule rule) {
    return categories().stream().filter(each -> each.rule().equals(rule)).findFirst();
  }

  /** The category by the rule of the scorer, with how firm it is; absent when nobody answered. */
  public final Optional<RuledCategory> leading() {
    return categories().stream().findFirst();
  }

  /** The category by the rule of the scorer; absent when nobody answered. */
  public final Optional<KanoCategory> category() {
    return leading().map(RuledCategory::category);
  }

  /**
   * Whether the category by a rule is told apart from the others: at least as large a share of the
   * resamples as the confidence gives it again, and, where the rule goes by the most votes and
   * answers are not weighted, the exact test finds the two leading categories apart, adjusted over
   * the features. Of other rules and of weighted answers there must be as many as that test would
   * need if all were the same: an effective 6 at 95 %. Never true of questionable, nor where all
   * answers are that.
   */
  public final boolean isToldApart(KanoRule rule) {
    return by(rule)
        .filter(ruled -> ruled.category() != KanoCategory.QUESTIONABLE && ranking().isPresent())
        .filter(ruled -> isTested(rule) || ruled.stability().isPresent())
        .filter(ruled -> ruled.stability().orElse(1) >= confidence().level())
        .filter(
            ruled ->
                isTested(rule)
                    ? adjustedPValue().orElse(1) < 1 - confidence().level()
                    : hasEnough())
        .isPresent();
  }

  /** Whether the exact test says something about the category by a rule. */
  final boolean isTested(KanoRule rule) {
    return adjustedPValue().isPresent()
        && (rule instanceof KanoRule.Mode || rule instanceof KanoRule.ModeWithin);
  }

  /** Whether as many answers would be told apart from chance if all were in one category. */
  final boolean hasEnough() {
    return 2 * Math.pow(0.5, effectiveN()) < 1 - confidence().level();
  }

  /** All figures, with the category by one of the rules. Numbers are unrounded. */
  public final Figures figures(KanoRule rule) {
    return new FeatureFigures(this, rule).figures();
  }

  /** All figures by the rule of the scorer, and the category by each rule. */
  @Override
  public final Figures figures() {
    return Figures.builder()
        .putAll(figures(rule()))
        .putRows("by_rule", categories().stream().map(Figures::of).toList())
        .build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Collects what is known of a feature. */
  static final class Builder extends ImmutableFeatureKano.Builder {
    Builder() {}
  }
}
