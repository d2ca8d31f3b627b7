package org.klantreis.journey.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.klantreis.journey.scoring.kano.SplitResult;
import org.klantreis.journey.scoring.kano.SplitScorer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;

class SplitLawsTest implements ScorerContract<JourneyStudy, SplitResult> {

  @Override
  public Scorer<JourneyStudy, SplitResult> scorer() {
    return SplitScorer.standard();
  }

  @Override
  @Provide
  public Arbitrary<JourneyStudy> subjects() {
    return JourneyArbitraries.studies();
  }
}
