package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what the Kano scorer found. */
final class KanoWords {

  static final Words WORDS = Words.of(KanoWords.class, "kano").under("kano");

  /** What a share of resamples lacks of its percents. */
  private static final double ROUNDING = 1e-9;

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
    int aloud = result.codingSuspect() ? 1 : 0;
    return Answer.scored(result, headline())
        .because(result.warnings().subList(0, aloud))
        .because(answered.stream().map(this::describe).toList())
        .because(answered.stream().flatMap(each -> disagreement(each).stream()).toList())
        .because(howClear())
        .because(result.warnings().subList(aloud, result.warnings().size()))
        .restingOn(
            answered.stream().mapToLong(FeatureKano::n).sum(),
            answered.stream().mapToDouble(FeatureKano::effectiveN).sum());
  }

  /**
   * That the coding is suspect, where it is, then a sentence for each kind of note, with the
   * features that it is about.
   */
  static ImmutableList<Message> warnings(
      Optional<ReversedCoding> suspect, List<FeatureKano> features) {
    return Stream.concat(
            suspect.map(KanoWords::reversed).stream(),
            Arrays.stream(FeatureKano.Note.values()).flatMap(note -> note(note, features).stream()))
        .collect(toImmutableList());
  }

  private static Message reversed(ReversedCoding found) {
    return say("reversed").with("reverse", found.reverse()).with("wanted", found.wanted());
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
    return say(result.clear().isEmpty() ? "headline.open" : "headline")
        .with("clear", result.clear().size())
        .with("open", result.open().size())
        .with(
            "categories",
            Arrays.stream(KanoCategory.values()).flatMap(each -> howMany(each).stream()).toList())
        .with("rule", result.rule().said());
  }

  /** How many features are clearly of a category. */
  private Optional<Message> howMany(KanoCategory category) {
    long clear =
        result.in(category).stream()
            .filter(each -> result.clear().contains(each.feature().id()))
            .count();
    return clear == 0
        ? Optional.empty()
        : Optional.of(say("how-many").with("features", clear).with("category", category));
  }

  /** What clear means, and what the share of resamples does not. */
  private Message howClear() {
    boolean tested = answered.stream().anyMatch(each -> each.isTested(result.rule()));
    boolean resampled =
        answered.stream().anyMatch(each -> each.leading().orElseThrow().stability().isPresent());
    String how = tested ? (resampled ? "tested" : "tested.alone") : resampled ? "resampled" : "not";
    return say("clear." + how).with("confidence", answered.get(0).confidence().level());
  }

  private Message describe(FeatureKano feature) {
    boolean clear = feature.isToldApart(result.rule());
    ImmutableList<KanoCategory> candidates = candidates(feature, clear);
    String key =
        feature.ranking().isEmpty()
            ? "feature.none"
            : clear ? "feature" : candidates.size() > 1 ? "feature.open" : "feature.open.alone";
    return say(key)
        .with("feature", feature.feature().name())
        .with("category", joined("or", candidates.stream().map(Terms::of).toList()))
        .with("votes", votes(feature, candidates))
        .with("stability", stability(feature))
        .with("n", Terms.n(feature.n(), feature.effectiveN()))
        .with("tests", tests(feature))
        .with(
            "coefficients",
            feature.betterWorse().map(KanoWords::describe).orElseGet(() -> say("no-coefficients")));
  }

  /** What a feature is, and, where that is open, what else it may be by the votes. */
  private static ImmutableList<KanoCategory> candidates(FeatureKano feature, boolean clear) {
    Categorised found = feature.leading().orElseThrow().categorised();
    ImmutableSet.Builder<KanoCategory> candidates =
        ImmutableSet.<KanoCategory>builder().add(found.category());
    if (!clear && !(feature.rule() instanceof KanoRule.Continuous)) {
      candidates.addAll(found.tiedWith());
      feature.ranking().ifPresent(top -> candidates.addAll(top.topTwo()));
    }
    return candidates.build().asList();
  }

  private static Message joined(String by, List<Message> several) {
    return several.stream()
        .reduce((one, other) -> say(by).with("one", one).with("other", other))
        .orElseThrow();
  }

  /** The votes between which it lies; of a rule that goes by something else, the most. */
  private static Message votes(FeatureKano feature, ImmutableList<KanoCategory> candidates) {
    KanoVotes votes = feature.votes().orElseThrow();
    if (feature.ranking().isEmpty()) {
      return say("no-ranking");
    }
    Ranking top = feature.ranking().get();
    if (candidates.size() > 1) {
      return joined(
          "against",
          candidates.stream().map(each -> say("votes").with("votes", votes.of(each))).toList());
    }
    if (top.second().isEmpty()) {
      return say("ranking.alone").with("votes", votes.of(top.first())).with("first", top.first());
    }
    boolean first = candidates.get(0) == top.first();
    return say(first ? "ranking" : "ranking.other")
        .with("first", top.first())
        .with("votes", votes.of(top.first()))
        .with("second", top.second())
        .with("others", votes.of(top.second().get()));
  }

  private static Message stability(FeatureKano feature) {
    OptionalDouble share = feature.leading().orElseThrow().stability();
    // answers too few to be told apart come out alike again, which would look sure
    return share.isEmpty() || !feature.hasEnough()
        ? say("stability.none")
        // all of them are said only where it is all
        : say("stability").with("share", Math.floor(100 * share.getAsDouble() + ROUNDING) / 100);
  }

  private static Message tests(FeatureKano feature) {
    OptionalDouble p = feature.pValue();
    return p.isEmpty() || feature.ranking().flatMap(Ranking::second).isEmpty()
        ? say("tests.none")
        : say("tests")
            .with("p", Terms.p(p.getAsDouble()))
            .with("adjusted", Terms.p(feature.adjustedPValue().orElse(p.getAsDouble())));
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
