package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import org.immutables.value.Value;
import org.klantreis.journey.model.JourneyPortfolio;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The four instruments over a portfolio of journeys: how many journeys each covers, and what comes
 * next in each journey. A journey judged here is judged as by {@link InstrumentsScorer}.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class CoverageScorer
    implements Scorer<JourneyPortfolio, CoverageResult>, WithCoverageScorer
    permits ImmutableCoverageScorer {

  /** The id of this scorer. */
  public static final String ID = "instrument-coverage";

  CoverageScorer() {}

  /** When what was done counts as fresh; half a year and no day on which is asked, unless set. */
  @Value.Default
  public Freshness freshness() {
    return Freshness.STANDARD;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return InstrumentsWords.needs();
  }

  /** Judges; too little evidence when no journey has a date for any instrument. */
  @Override
  public Verdict<CoverageResult> score(JourneyPortfolio portfolio) {
    return InstrumentsWords.verdict(
        this,
        portfolio.name(),
        new CoverageResult(
            portfolio.journeys().stream()
                .map(
                    journey ->
                        new CoverageResult.OfJourney(
                            journey, InstrumentsResult.of(journey, freshness())))
                .collect(toImmutableList())));
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static CoverageScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a coverage scorer. */
  public static final class Builder extends ImmutableCoverageScorer.Builder {
    Builder() {}
  }
}
