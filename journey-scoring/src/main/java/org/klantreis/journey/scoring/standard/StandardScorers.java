package org.klantreis.journey.scoring.standard;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.drivers.DriversScorer;
import org.klantreis.journey.scoring.experience.CurveProvider;
import org.klantreis.journey.scoring.experience.DelightProvider;
import org.klantreis.journey.scoring.experience.DisconfirmationProvider;
import org.klantreis.journey.scoring.experience.PromiseProvider;
import org.klantreis.journey.scoring.kano.KanoProvider;
import org.klantreis.journey.scoring.kano.SplitProvider;
import org.klantreis.journey.scoring.loyalty.LoyaltyProvider;
import org.klantreis.journey.scoring.management.ConceptProvider;
import org.klantreis.journey.scoring.management.InstrumentsProvider;
import org.klantreis.journey.scoring.management.LadderScorer;
import org.klantreis.journey.scoring.management.ValueProvider;
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
          OneScorer.settable(new SplitProvider()),
          OneScorer.settable(new DisconfirmationProvider()),
          OneScorer.settable(new PromiseProvider()),
          OneScorer.settable(new DelightProvider()),
          OneScorer.settable(new NpsProvider()),
          OneScorer.settable(new CsatProvider()),
          OneScorer.settable(new CesProvider()),
          DriversScorer.standard(),
          OneScorer.settable(new KanoProvider()),
          FrictionScorer.standard(),
          OneScorer.settable(new CurveProvider()),
          ChannelsScorer.standard(),
          OneScorer.settable(new LoyaltyProvider()),
          OneScorer.settable(new ConceptProvider()),
          OneScorer.settable(new InstrumentsProvider()),
          LadderScorer.standard(),
          OneScorer.settable(new ValueProvider()));

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
