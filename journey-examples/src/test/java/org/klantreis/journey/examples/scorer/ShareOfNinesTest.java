package org.klantreis.journey.examples.scorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.testkit.JourneyArbitraries;
import org.klantreis.journey.testkit.ScorerContract;
import org.klantreis.journey.testkit.ScorerProviderContract;

class ShareOfNinesTest
    implements ScorerContract<TouchpointStudy, ShareOfNines.Nines>, ScorerProviderContract {

  @Override
  public Scorer<TouchpointStudy, ShareOfNines.Nines> scorer() {
    return ShareOfNines.standard();
  }

  @Override
  @Provide
  public Arbitrary<TouchpointStudy> subjects() {
    return JourneyArbitraries.touchpointStudies();
  }

  @Override
  public ScorerProvider provider() {
    return new ShareOfNines.Provider();
  }

  @Override
  public ClassLoader loader() {
    return OwnJar.loader();
  }

  @Test
  void nines_and_tens_are_counted() {
    Touchpoint desk = Touchpoint.of("desk", "The desk");
    RatingTally grades = RatingTally.of(RatingScale.DUTCH_GRADE, 9, 10, 8, 7);
    JourneyStudy study =
        JourneyStudy.of(
            Journey.builder().id("j").name("J").addTouchpoint(desk).build(),
            Ratings.of(RatingScale.DUTCH_GRADE, Map.of(desk.id(), grades)));
    assertEquals(
        "'The desk' is a nine or a ten to 50 % of 4",
        scorer().score(new TouchpointStudy(study, desk)).headline().toString());
  }
}
