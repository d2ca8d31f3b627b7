package org.klantreis.journey.scoring.kano;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts what the Kano scorer found into a verdict. */
final class KanoWords {

  private static final Words WORDS = Words.of(KanoWords.class, "kano").under("kano");

  private final KanoScorer scorer;
  private final String about;
  private final KanoResult result;

  KanoWords(KanoScorer scorer, String about, KanoResult result) {
    this.scorer = scorer;
    this.about = about;
    this.result = result;
  }

  static Message needs() {
    return say("needs");
  }

  /** A note in one word, for figures. */
  static String word(KanoNote note) {
    return note.name().toLowerCase(Locale.ROOT);
  }

  Verdict<KanoResult> verdict() {
    List<FeatureKano> answered =
        result.features().stream().filter(feature -> feature.n() > 0).toList();
    Verdict.Builder<KanoResult> verdict =
        answered.isEmpty()
            ? Verdict.tooLittleEvidence(say("no-answers", about))
            : Verdict.scored(result).headline(headline(answered));
    answered.forEach(feature -> verdict.addReason(describe(feature)));
    disagreements(verdict, answered);
    if (!answered.isEmpty()) {
      notes(result).forEach(verdict::addReason);
    }
    return verdict.about(about).provenance(provenance(answered)).build();
  }

  /** A sentence for each kind of note, with the features that it is about. */
  static List<Message> notes(KanoResult result) {
    List<Message> notes = new ArrayList<>();
    for (KanoNote note : KanoNote.values()) {
      List<Message> names =
          result.features().stream()
              .filter(feature -> feature.notes().contains(note))
              .map(KanoWords::name)
              .toList();
      if (!names.isEmpty()) {
        notes.add(say("note." + note, names, names.size()));
      }
    }
    return notes;
  }

  private Message headline(List<FeatureKano> answered) {
    List<Message> parts = new ArrayList<>();
    for (KanoCategory category : KanoCategory.values()) {
      int features = result.in(category).size();
      if (features > 0) {
        parts.add(say("how-many", features, category(category)));
      }
    }
    return say("headline", about, answered.size(), parts, scorer.rule().toString());
  }

  private Message describe(FeatureKano feature) {
    RuledCategory ruled = feature.leading().orElseThrow();
    return say(
        "feature",
        feature.feature().name(),
        category(ruled.categorised().category()),
        ruled.categorised().tiedWith().isEmpty()
            ? say("not-tied")
            : say(
                "tied", ruled.categorised().tiedWith().stream().map(KanoWords::category).toList()),
        feature.ranking().map(top -> describe(feature, top)).orElseGet(() -> say("no-ranking")),
        feature.betterWorse().map(this::describe).orElseGet(() -> say("no-coefficients")),
        ruled.stability(),
        feature.weighted()
            ? say("n-weighted", feature.n(), feature.effectiveN())
            : say("n", feature.n()));
  }

  private static Message describe(FeatureKano feature, Ranking top) {
    double most = feature.votes().orElseThrow().of(top.first());
    if (top.second().isEmpty()) {
      return say("ranking.alone", category(top.first()), most);
    }
    return say(
        "ranking",
        category(top.first()),
        most,
        category(top.second().get()),
        top.margin(),
        p(feature.pValue(), feature.adjustedPValue()));
  }

  private static Message p(OptionalDouble raw, OptionalDouble adjusted) {
    return raw.isEmpty()
        ? say("no-p")
        : say("p", p(raw.getAsDouble()), p(adjusted.orElse(raw.getAsDouble())));
  }

  /** A p value for people; a very small one is only known to be small. */
  private static Message p(double value) {
    return value < 0.0005 ? say("p.small") : say("p.value", value);
  }

  private Message describe(BetterWorse coefficients) {
    return say(
        "coefficients",
        coefficients.better(),
        coefficients.betterInterval().low(),
        coefficients.betterInterval().high(),
        coefficients.worse(),
        coefficients.worseInterval().low(),
        coefficients.worseInterval().high());
  }

  /** Features to which the rules give different categories. */
  private static void disagreements(
      Verdict.Builder<KanoResult> verdict, List<FeatureKano> answered) {
    for (FeatureKano feature : answered) {
      List<RuledCategory> others =
          feature.categories().stream().filter(each -> differs(feature, each)).toList();
      if (!others.isEmpty()) {
        verdict.addReason(
            say(
                "disagree",
                feature.feature().name(),
                others.stream()
                    .map(
                        each ->
                            say(
                                "by-rule",
                                category(each.categorised().category()),
                                each.rule().toString()))
                    .toList()));
      }
    }
  }

  private static boolean differs(FeatureKano feature, RuledCategory other) {
    Optional<KanoCategory> leading = feature.leading().map(ruled -> ruled.categorised().category());
    return !leading.equals(Optional.of(other.categorised().category()));
  }

  private Provenance provenance(List<FeatureKano> answered) {
    return Provenance.builder()
        .scorer(KanoScorer.ID)
        .rule(scorer.rule().toString())
        .putParameter("rule", scorer.rule().toString())
        .putParameter("table", scorer.table().name())
        .putParameter("confidence", Double.toString(scorer.confidence().level()))
        .putParameter("resamples", Integer.toString(scorer.resamples()))
        .putParameter("seed", Long.toString(scorer.seed()))
        .n(answered.stream().mapToLong(FeatureKano::n).sum())
        .effectiveN(answered.stream().mapToDouble(FeatureKano::effectiveN).sum())
        .build();
  }

  private static Message name(FeatureKano feature) {
    return say("quoted", feature.feature().name());
  }

  private static Message category(KanoCategory category) {
    return say("category." + category);
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
