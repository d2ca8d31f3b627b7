package org.klantreis.journey.testkit;

import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.kano.KanoScorer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;

class KanoScorerContractTest implements ScorerContract<JourneyStudy, KanoResult> {

  @Override
  public Scorer<JourneyStudy, KanoResult> scorer() {
    return KanoScorer.standard().with(KanoScorer.RESAMPLES, 20L);
  }

  @Override
  public Arbitrary<JourneyStudy> subjects() {
    Arbitrary<JourneyStudy> bare = JourneyArbitraries.studies();
    Arbitrary<JourneyStudy> asked =
        Combinators.combine(bare, KanoArbitraries.questionnaires(), RatingArbitraries.weights())
            .as(
                (study, answers, weight) ->
                    study.with(
                        EvidenceKey.KANO, answers.merge(atTouchpoint(study.journey(), weight))));
    return Arbitraries.oneOf(bare, asked);
  }

  /** A feature with weighted answers, tied to a touchpoint where there is one. */
  private static KanoAnswers atTouchpoint(Journey journey, double weight) {
    Feature feature = Feature.of("tied");
    KanoTally tally =
        KanoTally.empty()
            .with(KanoAnswer.LIKE, KanoAnswer.DISLIKE)
            .withWeighted(KanoAnswer.LIKE, KanoAnswer.NEUTRAL, weight);
    return KanoAnswers.of(
        ImmutableMap.of(
            journey.touchpointIds().isEmpty()
                ? feature
                : feature.withTouchpoint(journey.touchpointIds().get(0)),
            tally));
  }
}
