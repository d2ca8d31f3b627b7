package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import org.klantreis.journey.model.JourneyPortfolio;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * The four instruments over a portfolio of journeys: how many journeys each covers, and what comes
 * next in each journey. A journey judged here is judged as by {@link InstrumentsScorer}, by the
 * same settings. There is too little evidence when no journey has a date for any instrument.
 *
 * <p>Of three journeys, two have been mapped, one of these has been made, and one says nothing:
 * mapping covers 2 of the 2 that are known, a coverage of 1, and making 1 of them, 0.5.
 */
public final class CoverageScorer {

  /** The id of this scorer. */
  public static final String ID = "instrument-coverage";

  private static final SettableScorer<JourneyPortfolio, CoverageResult> STANDARD =
      SettableScorer.of(
              ID,
              CoverageWords.WORDS,
              JourneyPortfolio::name,
              CoverageScorer::judge,
              InstrumentsScorer.AS_OF,
              InstrumentsScorer.FRESH_FOR)
          .ruledBy(InstrumentsScorer.RULE);

  private CoverageScorer() {}

  /** The scorer with the default of every setting. */
  public static SettableScorer<JourneyPortfolio, CoverageResult> standard() {
    return STANDARD;
  }

  private static Answer<CoverageResult> judge(JourneyPortfolio portfolio, Settings settings) {
    Freshness freshness = Freshness.of(settings);
    CoverageResult result =
        new CoverageResult(
            portfolio.journeys().stream()
                .map(
                    journey ->
                        new CoverageResult.OfJourney(
                            journey, InstrumentsResult.of(journey, freshness)))
                .collect(toImmutableList()));
    return CoverageWords.answer(result, freshness);
  }
}
