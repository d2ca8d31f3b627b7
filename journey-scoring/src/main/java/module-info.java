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

  exports org.klantreis.journey.scoring.alignment;
  exports org.klantreis.journey.scoring.band;
  exports org.klantreis.journey.scoring.category;
  exports org.klantreis.journey.scoring.ces;
  exports org.klantreis.journey.scoring.channels;
  exports org.klantreis.journey.scoring.claim;
  exports org.klantreis.journey.scoring.concept;
  exports org.klantreis.journey.scoring.csat;
  exports org.klantreis.journey.scoring.curve;
  exports org.klantreis.journey.scoring.delight;
  exports org.klantreis.journey.scoring.disconfirmation;
  exports org.klantreis.journey.scoring.drivers;
  exports org.klantreis.journey.scoring.expectation;
  exports org.klantreis.journey.scoring.friction;
  exports org.klantreis.journey.scoring.instruments;
  exports org.klantreis.journey.scoring.kano;
  exports org.klantreis.journey.scoring.ladder;
  exports org.klantreis.journey.scoring.loyalty;
  exports org.klantreis.journey.scoring.maturity;
  exports org.klantreis.journey.scoring.nps;
  exports org.klantreis.journey.scoring.promise;
  exports org.klantreis.journey.scoring.redesign;
  exports org.klantreis.journey.scoring.scorer;
  exports org.klantreis.journey.scoring.split;
  exports org.klantreis.journey.scoring.statistics;
  exports org.klantreis.journey.scoring.threshold;
  exports org.klantreis.journey.scoring.timeline;
  exports org.klantreis.journey.scoring.value;
  exports org.klantreis.journey.scoring.verdict;
  exports org.klantreis.journey.scoring.wave;

  uses org.klantreis.journey.scoring.scorer.ScorerProvider;

  provides org.klantreis.journey.scoring.scorer.ScorerProvider with
      org.klantreis.journey.scoring.ces.CesProvider,
      org.klantreis.journey.scoring.channels.ChannelsProvider,
      org.klantreis.journey.scoring.concept.ConceptProvider,
      org.klantreis.journey.scoring.csat.CsatProvider,
      org.klantreis.journey.scoring.curve.CurveProvider,
      org.klantreis.journey.scoring.delight.DelightProvider,
      org.klantreis.journey.scoring.disconfirmation.DisconfirmationProvider,
      org.klantreis.journey.scoring.drivers.DriversProvider,
      org.klantreis.journey.scoring.friction.FrictionProvider,
      org.klantreis.journey.scoring.instruments.InstrumentsProvider,
      org.klantreis.journey.scoring.kano.KanoProvider,
      org.klantreis.journey.scoring.ladder.LadderProvider,
      org.klantreis.journey.scoring.loyalty.LoyaltyProvider,
      org.klantreis.journey.scoring.nps.NpsProvider,
      org.klantreis.journey.scoring.promise.PromiseProvider,
      org.klantreis.journey.scoring.split.SplitProvider,
      org.klantreis.journey.scoring.threshold.ThresholdProvider,
      org.klantreis.journey.scoring.value.ValueProvider;
}
