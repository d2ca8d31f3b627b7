package org.klantreis.journey.scoring.management;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.management.ConceptJudgement.AttributeShare;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.statistics.EtaSquared;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says how the service concepts of a journey are judged, with the weakest point as headline. */
final class ConceptWords {

  static final Words WORDS = Words.of(ConceptWords.class, "journey").under("concept");

  private ConceptWords() {}

  static Answer<ConceptResult> answer(ConceptResult result) {
    Optional<ConceptJudgement> weakest = result.weakest();
    if (weakest.isEmpty()) {
      return Answer.tooLittleEvidence(
          say(result.concepts().isEmpty() ? "no-concepts" : "nothing-known"));
    }
    boolean several = result.concepts().size() > 1;
    Answer<ConceptResult> answer =
        Answer.scored(
            result,
            about(several ? "headline.several" : "headline", weakest.get())
                .with("concepts", result.concepts().size())
                .with("attributes", weakest.get().weakest())
                .with("value", weakest.get().least())
                .with("index", index(weakest.get())));
    for (ConceptJudgement each : result.concepts()) {
      if (several) {
        answer.because(about("concept", each).with("index", index(each)));
      }
      answer.because(reasons(each));
    }
    return answer;
  }

  private static Message index(ConceptJudgement judgement) {
    return judgement.index().isPresent()
        ? say("index").with("index", judgement.index())
        : say("index.unknown")
            .with("unknown", judgement.unknown().size())
            .with("attributes", ConceptAttribute.values().length);
  }

  private static ImmutableList<Message> reasons(ConceptJudgement judgement) {
    ImmutableList.Builder<Message> reasons = ImmutableList.builder();
    judgement.attributes().forEach(share -> reasons.add(share(judgement, share)));
    if (!judgement.unknown().isEmpty()) {
      reasons.add(about("unknown", judgement).with("attributes", judgement.unknown()));
    }
    ConceptJudgement.ConceptChain chain = judgement.chain();
    named("below", judgement, chain.below()).ifPresent(reasons::add);
    named("open", judgement, chain.open()).ifPresent(reasons::add);
    named("unrated", judgement, chain.unrated()).ifPresent(reasons::add);
    return reasons.build();
  }

  private static Message share(ConceptJudgement judgement, AttributeShare share) {
    boolean differs = share.source() != AttributeShare.Source.STATED && share.stated().isPresent();
    return about(differs ? "share.also-stated" : "share", judgement)
        .with("attribute", share.attribute())
        .with("value", share.value())
        .with("source", source(judgement, share.source()))
        .with("stated", share.stated());
  }

  private static Message source(ConceptJudgement judgement, AttributeShare.Source source) {
    return switch (source) {
      case CHAIN ->
          say("source.CHAIN")
              .with("met", judgement.chain().met().size())
              .with("rated", judgement.chain().rated());
      case SEGMENTS -> segments(judgement.spread().orElseThrow());
      case STATED -> Terms.phrase("phrase.stated");
    };
  }

  private static Message segments(EtaSquared spread) {
    return say("source.SEGMENTS")
        .with("between", spread.value())
        .with("by-chance", spread.byChance())
        .with("n", Terms.n(spread.n(), spread.effectiveN()));
  }

  private static Optional<Message> named(
      String key, ConceptJudgement judgement, List<Touchpoint> touchpoints) {
    return Terms.naming(about(key, judgement), touchpoints);
  }

  private static Message about(String key, ConceptJudgement judgement) {
    return say(key).with("concept", judgement.concept().name());
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
