package org.klantreis.journey.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.rating.RatingScale;

/** Respondents merge exactly, weighted or not, complete or not. */
class RespondentRatingsTest
    implements TallyContract<RespondentArbitraries.Respondent, RespondentRatings> {

  private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;

  @Override
  public Arbitrary<RespondentArbitraries.Respondent> observations() {
    Arbitrary<Optional<Integer>> answer = RatingArbitraries.answers(SCALE).optional(0.8);
    return answer
        .withoutEdgeCases()
        .list()
        .ofSize(1 + RespondentArbitraries.TOUCHPOINTS.size())
        .flatMap(
            answers ->
                Arbitraries.of(0.5, 1.0, 1.7)
                    .optional(0.5)
                    .map(weight -> new RespondentArbitraries.Respondent(answers, weight)));
  }

  @Override
  public RespondentRatings count(List<RespondentArbitraries.Respondent> observations) {
    return RespondentArbitraries.count(SCALE, observations);
  }
}
