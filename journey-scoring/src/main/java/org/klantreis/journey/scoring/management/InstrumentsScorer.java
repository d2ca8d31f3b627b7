package org.klantreis.journey.scoring.management;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * The four instruments of customer experience management on one journey (Van Slooten, Basisboek
 * Customer Journey): mapping, making, mining, management. Which are done, which of those are still
 * fresh, and what comes next. There is too little evidence when the journey has no date for any of
 * them.
 *
 * <p>The day on which is asked is set, never taken from a clock, so that a verdict can be repeated.
 *
 * <p>Asked on 10 June 2024, a journey whose mapping was done on 10 January 2024, 152 days before,
 * has a fresh mapping by a limit of 180 days and a stale one by a limit of 30; next comes making.
 */
public final class InstrumentsScorer {

  /** The id of this scorer. */
  public static final String ID = "instruments";

  /** The day on which is asked; without one it is not known what is fresh. */
  public static final Parameter<Optional<LocalDate>> AS_OF =
      Parameter.of(
          "as-of",
          "the day on which is asked what is fresh, as in 2024-03-01",
          Optional.empty(),
          text -> text.equals("unknown") ? Optional.empty() : Optional.of(Freshness.day(text)),
          day -> day.map(LocalDate::toString).orElse("unknown"));

  /**
   * How long something stays fresh after the day on which it was done: 180 days unless set, not
   * negative, and at most a thousand years.
   */
  public static final Parameter<Period> FRESH_FOR =
      Parameter.of(
          "fresh-for",
          "how long an instrument stays fresh, as in P180D or P6M",
          Period.ofDays(180),
          Freshness::limit,
          Period::toString);

  /** What comes next, in the words of provenance. */
  static final String RULE = "the first that is not done comes next, then the first that is stale";

  private static final SettableScorer<JourneyStudy, InstrumentsResult> STANDARD =
      SettableScorer.ofJourneys(
              ID, InstrumentsWords.WORDS, InstrumentsScorer::judge, AS_OF, FRESH_FOR)
          .ruledBy(RULE);

  private InstrumentsScorer() {}

  /** The scorer with the default of every setting. */
  public static SettableScorer<JourneyStudy, InstrumentsResult> standard() {
    return STANDARD;
  }

  private static Answer<InstrumentsResult> judge(JourneyStudy study, Settings settings) {
    Freshness freshness = Freshness.of(settings);
    return InstrumentsWords.answer(InstrumentsResult.of(study.journey(), freshness), freshness);
  }
}
