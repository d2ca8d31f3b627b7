package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts the service concepts of a journey into a verdict, whose headline is the weakest point. */
final class ConceptWords {

  private static final Words WORDS = Words.of(ConceptWords.class, "journey").under("concept");

  private final ConceptScorer scorer;
  private final JourneyStudy study;
  private final ConceptResult result;

  ConceptWords(ConceptScorer scorer, JourneyStudy study, ConceptResult result) {
    this.scorer = scorer;
    this.study = study;
    this.result = result;
  }

  static Message needs() {
    return say("needs");
  }

  Verdict<ConceptResult> verdict() {
    String journey = study.journey().name();
    Verdict.Builder<ConceptResult> verdict =
        result
            .weakest()
            .map(weakest -> Verdict.scored(result).headline(headline(journey, weakest)))
            .orElseGet(
                () ->
                    Verdict.tooLittleEvidence(
                        say(
                            result.concepts().isEmpty() ? "no-concepts" : "nothing-known",
                            journey)));
    if (result.weakest().isPresent()) {
      result.concepts().forEach(each -> addReasons(verdict, each));
    }
    return verdict.about(journey).provenance(provenance()).build();
  }

  private Message headline(String journey, ConceptJudgement weakest) {
    return say(
        result.concepts().size() == 1 ? "headline" : "headline.several",
        journey,
        weakest.concept().name(),
        weakest.weakest().stream().map(ConceptWords::name).toList(),
        weakest.least().orElse(0),
        index(weakest),
        result.concepts().size());
  }

  private static Message index(ConceptJudgement judgement) {
    return judgement.index().isPresent()
        ? say("index", judgement.index().getAsDouble())
        : say("index.unknown", judgement.unknown().size(), ConceptAttribute.values().length);
  }

  private void addReasons(Verdict.Builder<ConceptResult> verdict, ConceptJudgement judgement) {
    String concept = judgement.concept().name();
    if (result.concepts().size() > 1) {
      verdict.addReason(say("concept", concept, index(judgement)));
    }
    judgement.attributes().forEach(share -> verdict.addReason(describe(judgement, share)));
    if (!judgement.unknown().isEmpty()) {
      verdict.addReason(
          say("unknown", concept, judgement.unknown().stream().map(ConceptWords::name).toList()));
    }
    names(verdict, "below", concept, judgement.chain().below());
    names(verdict, "open", concept, judgement.chain().open());
    names(verdict, "unrated", concept, judgement.chain().unrated());
  }

  private static Message describe(ConceptJudgement judgement, AttributeShare share) {
    return say(
        "share",
        judgement.concept().name(),
        name(share.attribute()),
        share.value(),
        source(judgement, share),
        share.source() != AttributeShare.Source.STATED && share.stated().isPresent()
            ? say("also-stated", share.stated().getAsDouble())
            : say("not-stated"));
  }

  private static Message source(ConceptJudgement judgement, AttributeShare share) {
    return switch (share.source()) {
      case CHAIN -> say("source.CHAIN", judgement.chain().met().size(), judgement.chain().rated());
      case SEGMENTS ->
          judgement
              .spread()
              .map(
                  found ->
                      say(
                          "source.SEGMENTS",
                          found.value(),
                          found.byChance(),
                          found.n() == found.effectiveN()
                              ? say("n", found.n())
                              : say("n-weighted", found.n(), found.effectiveN())))
              .orElseThrow();
      case STATED -> say("source.STATED");
    };
  }

  private static void names(
      Verdict.Builder<ConceptResult> verdict,
      String key,
      String concept,
      List<Touchpoint> touchpoints) {
    if (!touchpoints.isEmpty()) {
      verdict.addReason(
          say(key, concept, touchpoints.stream().map(each -> say("quoted", each.name())).toList()));
    }
  }

  private static Message name(ConceptAttribute attribute) {
    return say("attribute." + attribute);
  }

  /** A rating counts once, also where several concepts are built into its touchpoint. */
  private Provenance provenance() {
    Optional<Ratings> ratings =
        study
            .ratings()
            .or(() -> study.evidence(EvidenceKey.RATINGS_BY_SEGMENT).map(Segmented::whole));
    List<RatingTally> used =
        ratings.stream()
            .flatMap(
                found ->
                    result.concepts().stream()
                        .flatMap(each -> study.journey().touchpointsOf(each.concept()).stream())
                        .map(Touchpoint::id)
                        .collect(toImmutableSet())
                        .stream()
                        .map(id -> found.of(id, scorer.aspect())))
            .toList();
    return Provenance.builder()
        .scorer(ConceptScorer.ID)
        .rule("the weakest of five attributes")
        .putParameter("aspect", scorer.aspect().name().toLowerCase(Locale.ROOT))
        .putParameter("bands", scorer.bands().map(Bands::toString).orElse("standard"))
        .putParameter("confidence", Double.toString(scorer.confidence().level()))
        .n(used.stream().mapToLong(RatingTally::n).sum())
        .effectiveN(used.stream().mapToDouble(RatingTally::effectiveN).sum())
        .build();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
