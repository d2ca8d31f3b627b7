package org.klantreis.journey.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

/** Random settings of scorers. */
public final class SettingsArbitraries {

  private SettingsArbitraries() {}

  /** Settings of the threshold scorer: any aspect, bands, basis, confidence and tolerance. */
  public static Arbitrary<Settings> ofThreshold() {
    Arbitrary<Optional<Bands>> bands =
        RatingArbitraries.shippedScales().flatMap(RatingArbitraries::bands).optional(0.5);
    return Combinators.combine(
            Arbitraries.of(RatingAspect.class),
            bands,
            bases(),
            Arbitraries.doubles().between(0.5, 0.99).map(Confidence::new),
            Arbitraries.doubles().between(0, 3))
        .as(
            (aspect, own, basis, confidence, tolerance) ->
                ThresholdScorer.standard()
                    .settings()
                    .with(Parameter.ASPECT, aspect)
                    .with(Bands.PARAMETER, own)
                    .with(Basis.PARAMETER, basis)
                    .with(Parameter.CONFIDENCE, confidence)
                    .with(Parameter.TOLERANCE, tolerance));
  }

  /** The mean, the lower end, and any share of answers. */
  public static Arbitrary<Basis> bases() {
    return Arbitraries.oneOf(
        Arbitraries.of(Basis.mean(), Basis.lowerEnd()),
        Arbitraries.doubles().between(0.01, 1).map(Basis::share));
  }
}
