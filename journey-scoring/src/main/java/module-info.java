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
  exports org.klantreis.journey.scoring.standard;
  exports org.klantreis.journey.scoring.statistics;
  exports org.klantreis.journey.scoring.threshold;
  exports org.klantreis.journey.scoring.transition;
  exports org.klantreis.journey.scoring.verdict;

  uses org.klantreis.journey.scoring.scorer.ScorerProvider;

  provides org.klantreis.journey.scoring.scorer.ScorerProvider with
      org.klantreis.journey.scoring.standard.StandardScorers;
}
