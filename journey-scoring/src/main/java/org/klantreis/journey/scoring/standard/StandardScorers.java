package org.klantreis.journey.scoring.standard;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.comparison.SegmentsScorer;
import org.klantreis.journey.scoring.drivers.DriversScorer;
import org.klantreis.journey.scoring.experience.CurveScorer;
import org.klantreis.journey.scoring.experience.DisconfirmationScorer;
import org.klantreis.journey.scoring.experience.JourneyDelightScorer;
import org.klantreis.journey.scoring.experience.PromiseScorer;
import org.klantreis.journey.scoring.kano.KanoScorer;
import org.klantreis.journey.scoring.kano.SplitScorer;
import org.klantreis.journey.scoring.loyalty.LoyaltyScorer;
import org.klantreis.journey.scoring.management.ConceptScorer;
import org.klantreis.journey.scoring.management.InstrumentsScorer;
import org.klantreis.journey.scoring.management.LadderScorer;
import org.klantreis.journey.scoring.management.ValueScorer;
import org.klantreis.journey.scoring.satisfaction.CesScorer;
import org.klantreis.journey.scoring.satisfaction.CsatScorer;
import org.klantreis.journey.scoring.satisfaction.NpsScorer;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.threshold.WhatIfScorer;
import org.klantreis.journey.scoring.transition.ChannelsScorer;
import org.klantreis.journey.scoring.transition.FrictionScorer;

/** The shipped scorers of journeys, each at its defaults. */
public final class StandardScorers implements ScorerProvider {

  private static final ImmutableList<Scorer<JourneyStudy, ?>> ALL =
      ImmutableList.of(
          ThresholdScorer.standard(),
          WhatIfScorer.standard(),
          SplitScorer.standard(),
          EachTouchpoint.by(DisconfirmationScorer.standard()),
          EachTouchpoint.by(PromiseScorer.standard()),
          JourneyDelightScorer.standard(),
          EachTouchpoint.by(NpsScorer.standard()),
          EachTouchpoint.by(CsatScorer.standard()),
          EachTouchpoint.by(CesScorer.standard()),
          DriversScorer.standard(),
          KanoScorer.standard(),
          FrictionScorer.standard(),
          CurveScorer.standard(),
          ChannelsScorer.standard(),
          SegmentsScorer.standard(),
          LoyaltyScorer.standard(),
          ConceptScorer.standard(),
          InstrumentsScorer.standard(),
          LadderScorer.standard(),
          ValueScorer.standard());

  /** For the service loader. */
  public StandardScorers() {}

  /** The scorers, in the order of their lines. */
  public static ImmutableList<Scorer<JourneyStudy, ?>> all() {
    return ALL;
  }

  @Override
  public ImmutableList<Scorer<JourneyStudy, ?>> scorers() {
    return ALL;
  }

  @Override
  public int place() {
    return 0;
  }
}
