package org.klantreis.journey.scoring.standard;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.drivers.DriversProvider;
import org.klantreis.journey.scoring.experience.CurveScorer;
import org.klantreis.journey.scoring.experience.DisconfirmationScorer;
import org.klantreis.journey.scoring.experience.JourneyDelightScorer;
import org.klantreis.journey.scoring.experience.PromiseScorer;
import org.klantreis.journey.scoring.kano.KanoProvider;
import org.klantreis.journey.scoring.kano.SplitProvider;
import org.klantreis.journey.scoring.loyalty.LoyaltyProvider;
import org.klantreis.journey.scoring.management.ConceptProvider;
import org.klantreis.journey.scoring.management.InstrumentsProvider;
import org.klantreis.journey.scoring.management.LadderScorer;
import org.klantreis.journey.scoring.management.ValueProvider;
import org.klantreis.journey.scoring.satisfaction.CesScorer;
import org.klantreis.journey.scoring.satisfaction.CsatScorer;
import org.klantreis.journey.scoring.satisfaction.NpsScorer;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.transition.ChannelsProvider;
import org.klantreis.journey.scoring.transition.FrictionProvider;

/** The shipped scorers of journeys, each at its defaults. */
public final class StandardScorers implements ScorerProvider {

  private static final ImmutableList<Scorer<JourneyStudy, ?>> ALL =
      ImmutableList.of(
          ThresholdScorer.standard(),
          OneScorer.settable(new SplitProvider()),
          EachTouchpoint.by(DisconfirmationScorer.standard()),
          EachTouchpoint.by(PromiseScorer.standard()),
          JourneyDelightScorer.standard(),
          EachTouchpoint.by(NpsScorer.standard()),
          EachTouchpoint.by(CsatScorer.standard()),
          EachTouchpoint.by(CesScorer.standard()),
          OneScorer.settable(new DriversProvider()),
          OneScorer.settable(new KanoProvider()),
          OneScorer.settable(new FrictionProvider()),
          CurveScorer.standard(),
          OneScorer.settable(new ChannelsProvider()),
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
