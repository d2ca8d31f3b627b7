package org.klantreis.journey.scoring.standard;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.drivers.DriversScorer;
import org.klantreis.journey.scoring.experience.CurveProvider;
import org.klantreis.journey.scoring.experience.DelightProvider;
import org.klantreis.journey.scoring.experience.DisconfirmationProvider;
import org.klantreis.journey.scoring.experience.PromiseProvider;
import org.klantreis.journey.scoring.kano.KanoScorer;
import org.klantreis.journey.scoring.kano.SplitScorer;
import org.klantreis.journey.scoring.loyalty.LoyaltyScorer;
import org.klantreis.journey.scoring.management.ConceptScorer;
import org.klantreis.journey.scoring.management.InstrumentsScorer;
import org.klantreis.journey.scoring.management.LadderScorer;
import org.klantreis.journey.scoring.management.ValueScorer;
import org.klantreis.journey.scoring.satisfaction.CesProvider;
import org.klantreis.journey.scoring.satisfaction.CsatProvider;
import org.klantreis.journey.scoring.satisfaction.NpsProvider;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.transition.ChannelsScorer;
import org.klantreis.journey.scoring.transition.FrictionScorer;

/** The shipped scorers of journeys, each at its defaults. */
public final class StandardScorers implements ScorerProvider {

  private static final ImmutableList<Scorer<JourneyStudy, ?>> ALL =
      ImmutableList.of(
          ThresholdScorer.standard(),
          SplitScorer.standard(),
          OneScorer.settable(new DisconfirmationProvider()),
          OneScorer.settable(new PromiseProvider()),
          OneScorer.settable(new DelightProvider()),
          OneScorer.settable(new NpsProvider()),
          OneScorer.settable(new CsatProvider()),
          OneScorer.settable(new CesProvider()),
          DriversScorer.standard(),
          KanoScorer.standard(),
          FrictionScorer.standard(),
          OneScorer.settable(new CurveProvider()),
          ChannelsScorer.standard(),
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
