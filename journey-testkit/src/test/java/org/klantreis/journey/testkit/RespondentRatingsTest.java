package org.klantreis.journey.testkit;

import java.util.ArrayList;
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
    return Arbitraries.randoms()
        .map(
            random -> {
              List<Optional<Integer>> answers = new ArrayList<>();
              for (int place = 0; place <= RespondentArbitraries.TOUCHPOINTS.size(); place++) {
                // few answers, so that patterns meet again
                answers.add(
                    random.nextInt(6) == 0
                        ? Optional.empty()
                        : Optional.of(SCALE.highest() - random.nextInt(2)));
              }
              return new RespondentArbitraries.Respondent(
                  answers,
                  random.nextBoolean()
                      ? Optional.empty()
                      : Optional.of(random.nextBoolean() ? 1.0 : 1.7));
            });
  }

  @Override
  public RespondentRatings count(List<RespondentArbitraries.Respondent> observations) {
    return RespondentArbitraries.count(SCALE, observations);
  }
}
