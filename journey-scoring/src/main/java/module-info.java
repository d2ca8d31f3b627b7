/**
 * Scorers of customer journeys, which explain their verdicts, and the statistics that they rest on.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.scorer.Scorecard} to run scorers, and with
 * {@link org.klantreis.journey.scoring.scorer.Scorer} to write one. Nothing here reads files, logs
 * or starts threads.
 */
module org.klantreis.journey.scoring {
  requires transitive org.klantreis.journey.core;
  requires org.apache.commons.statistics.distribution;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.klantreis.journey.scoring.comparison;
  exports org.klantreis.journey.scoring.drivers;
  exports org.klantreis.journey.scoring.experience;
  exports org.klantreis.journey.scoring.kano;
  exports org.klantreis.journey.scoring.loyalty;
  exports org.klantreis.journey.scoring.management;
  exports org.klantreis.journey.scoring.maturity;
  exports org.klantreis.journey.scoring.rated;
  exports org.klantreis.journey.scoring.satisfaction;
  exports org.klantreis.journey.scoring.scorer;
  exports org.klantreis.journey.scoring.statistics;
  exports org.klantreis.journey.scoring.threshold;
  exports org.klantreis.journey.scoring.transition;
  exports org.klantreis.journey.scoring.verdict;

  uses org.klantreis.journey.scoring.scorer.ScorerProvider;

  provides org.klantreis.journey.scoring.scorer.ScorerProvider with
      org.klantreis.journey.scoring.satisfaction.CesProvider,
      org.klantreis.journey.scoring.transition.ChannelsProvider,
      org.klantreis.journey.scoring.management.ConceptProvider,
      org.klantreis.journey.scoring.satisfaction.CsatProvider,
      org.klantreis.journey.scoring.experience.CurveProvider,
      org.klantreis.journey.scoring.experience.DelightProvider,
      org.klantreis.journey.scoring.experience.DisconfirmationProvider,
      org.klantreis.journey.scoring.drivers.DriversProvider,
      org.klantreis.journey.scoring.transition.FrictionProvider,
      org.klantreis.journey.scoring.management.InstrumentsProvider,
      org.klantreis.journey.scoring.kano.KanoProvider,
      org.klantreis.journey.scoring.management.LadderProvider,
      org.klantreis.journey.scoring.loyalty.LoyaltyProvider,
      org.klantreis.journey.scoring.satisfaction.NpsProvider,
      org.klantreis.journey.scoring.experience.PromiseProvider,
      org.klantreis.journey.scoring.kano.SplitProvider,
      org.klantreis.journey.scoring.threshold.ThresholdProvider,
      org.klantreis.journey.scoring.management.ValueProvider;
}
