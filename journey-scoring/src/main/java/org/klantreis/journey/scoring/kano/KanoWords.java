package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what the Kano scorer found. */
final class KanoWords {

  static final Words WORDS = Words.of(KanoWords.class, "kano").under("kano");

  /** A p value below this would be said as 0. */
  private static final double SMALL = 0.0005;

  private final KanoResult result;
  private final ImmutableList<FeatureKano> answered;

  KanoWords(KanoResult result) {
    this.result = result;
    this.answered =
        result.features().stream().filter(each -> each.n() > 0).collect(toImmutableList());
  }

  Answer<KanoResult> answer() {
    if (answered.isEmpty()) {
      return Answer.tooLittleEvidence(say("no-answers"));
    }
    return Answer.scored(result, headline())
        .because(answered.stream().map(KanoWords::describe).toList())
        .because(answered.stream().flatMap(each -> disagreement(each).stream()).toList())
        .because(result.warnings())
        .restingOn(
            answered.stream().mapToLong(FeatureKano::n).sum(),
            answered.stream().mapToDouble(FeatureKano::effectiveN).sum());
  }

  /** A sentence for each kind of note, with the features that it is about. */
  static ImmutableList<Message> notes(List<FeatureKano> features) {
    return Arrays.stream(FeatureKano.Note.values())
        .flatMap(note -> note(note, features).stream())
        .collect(toImmutableList());
  }

  private static Optional<Message> note(FeatureKano.Note note, List<FeatureKano> features) {
    List<String> names =
        features.stream()
            .filter(each -> each.notes().contains(note))
            .map(each -> each.feature().name())
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            say("note." + note)
                .with("features", Message.quoted(names))
                .with("count", names.size()));
  }

  private Message headline() {
    return say("headline")
        .with("features", answered.size())
        .with(
            "categories",
            Arrays.stream(KanoCategory.values())
                .filter(category -> !result.in(category).isEmpty())
                .map(this::howMany)
                .toList())
        .with("rule", result.rule().said());
  }

  private Message howMany(KanoCategory category) {
    return say("how-many").with("features", result.in(category).size()).with("category", category);
  }

  private static Message describe(FeatureKano feature) {
    FeatureKano.RuledCategory ruled = feature.leading().orElseThrow();
    return say("feature")
        .with("feature", feature.feature().name())
        .with("category", describe(ruled.categorised()))
        .with("n", Terms.n(feature.n(), feature.effectiveN()))
        .with(
            "ranking",
            feature.ranking().map(top -> describe(feature, top)).orElseGet(() -> say("no-ranking")))
        .with(
            "coefficients",
            feature.betterWorse().map(KanoWords::describe).orElseGet(() -> say("no-coefficients")))
        .with("stability", ruled.stability());
  }

  private static Message describe(Categorised found) {
    return found.tiedWith().isEmpty() ? Terms.of(found.category()) : say("tied").with(found);
  }

  private static Message describe(FeatureKano feature, Ranking top) {
    Message ranking =
        say(top.second().isPresent() ? "ranking" : "ranking.alone")
            .with("first", top.first())
            .with("votes", feature.votes().orElseThrow().of(top.first()))
            .with("second", top.second())
            .with("margin", top.margin());
    OptionalDouble p = feature.pValue();
    if (top.second().isEmpty() || p.isEmpty()) {
      return ranking;
    }
    return say("ranking.tested")
        .with("ranking", ranking)
        .with("p", p(p.getAsDouble()))
        .with("adjusted", p(feature.adjustedPValue().orElse(p.getAsDouble())));
  }

  /** A p value for people; a very small one is only known to be small. */
  private static Message p(double value) {
    return value < SMALL ? say("p.small") : say("p.value").with("p", value);
  }

  private static Message describe(BetterWorse both) {
    return say("coefficients")
        .with("better", both.better())
        .with("better-low", both.betterInterval().low())
        .with("better-high", both.betterInterval().high())
        .with("worse", both.worse())
        .with("worse-low", both.worseInterval().low())
        .with("worse-high", both.worseInterval().high());
  }

  /** Where the rules give different categories. */
  private static Optional<Message> disagreement(FeatureKano feature) {
    List<Message> others =
        feature.categories().stream()
            .filter(each -> !feature.category().equals(Optional.of(each.category())))
            .map(
                each ->
                    say("by-rule")
                        .with("category", each.category())
                        .with("rule", each.rule().said()))
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            say("disagree").with("feature", feature.feature().name()).with("others", others));
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
