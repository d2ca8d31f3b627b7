package org.klantreis.journey.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;
import net.jqwik.api.Provide;
import org.klantreis.journey.scoring.experience.DisconfirmationResult;
import org.klantreis.journey.scoring.experience.DisconfirmationScorer;
import org.klantreis.journey.scoring.satisfaction.CesDefinition;
import org.klantreis.journey.scoring.satisfaction.CesResult;
import org.klantreis.journey.scoring.satisfaction.CesScorer;
import org.klantreis.journey.scoring.satisfaction.CsatResult;
import org.klantreis.journey.scoring.satisfaction.CsatScorer;
import org.klantreis.journey.scoring.satisfaction.NpsResult;
import org.klantreis.journey.scoring.satisfaction.NpsScorer;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;

/** The contract of scorers, for those of single touchpoints. */
class TouchpointScorerLawsTest {

  @Group
  class OfNps implements ScorerContract<TouchpointStudy, NpsResult> {
    @Override
    public Scorer<TouchpointStudy, NpsResult> scorer() {
      return NpsScorer.standard().with(RecommendQuestions.PARAMETER, RecommendQuestions.ALL);
    }

    @Override
    @Provide
    public Arbitrary<TouchpointStudy> subjects() {
      return JourneyArbitraries.touchpointStudies();
    }
  }

  @Group
  class OfCsat implements ScorerContract<TouchpointStudy, CsatResult> {
    @Override
    public Scorer<TouchpointStudy, CsatResult> scorer() {
      return CsatScorer.standard();
    }

    @Override
    @Provide
    public Arbitrary<TouchpointStudy> subjects() {
      return JourneyArbitraries.touchpointStudies();
    }
  }

  @Group
  class OfCes implements ScorerContract<TouchpointStudy, CesResult> {
    @Override
    public Scorer<TouchpointStudy, CesResult> scorer() {
      return CesScorer.of(new CesDefinition.TopMinusBottom(2));
    }

    @Override
    @Provide
    public Arbitrary<TouchpointStudy> subjects() {
      return JourneyArbitraries.touchpointStudies();
    }
  }

  @Group
  class OfDisconfirmation implements ScorerContract<TouchpointStudy, DisconfirmationResult> {
    @Override
    public Scorer<TouchpointStudy, DisconfirmationResult> scorer() {
      return DisconfirmationScorer.standard();
    }

    @Override
    @Provide
    public Arbitrary<TouchpointStudy> subjects() {
      return JourneyArbitraries.touchpointStudies();
    }
  }

  @Group
  class OfEachTouchpoint implements ScorerContract<JourneyStudy, EachTouchpoint<CsatResult>> {
    @Override
    public Scorer<JourneyStudy, EachTouchpoint<CsatResult>> scorer() {
      return EachTouchpoint.by(CsatScorer.standard());
    }

    @Override
    @Provide
    public Arbitrary<JourneyStudy> subjects() {
      return JourneyArbitraries.studies();
    }
  }
}
