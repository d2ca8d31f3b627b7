package org.klantreis.journey.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

class RatingTallyLawsTest implements TallyContract<Integer, RatingTally> {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  @Override
  public Arbitrary<Integer> observations() {
    return RatingArbitraries.answers(SCALE);
  }

  @Override
  public RatingTally count(List<Integer> observations) {
    RatingTally tally = RatingTally.empty(SCALE);
    for (int rating : observations) {
      tally = tally.with(rating);
    }
    return tally;
  }
}
