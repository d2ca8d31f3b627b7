package org.klantreis.journey.scoring.management;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link InstrumentsScorer} for those who look for scorers. */
public final class InstrumentsProvider implements OneScorer {

  private static final Parameter<Optional<LocalDate>> AS_OF =
      OneScorer.parameter(
          "as-of",
          "the day on which is asked what is fresh, as in 2024-03-01",
          text -> text.equals("unknown") ? Optional.empty() : Optional.of(Freshness.parseDay(text)),
          "unknown");

  private static final Parameter<Period> FRESH_FOR =
      OneScorer.parameter(
          "fresh-for",
          "how long an instrument stays fresh, as in P180D or P6M",
          Freshness::parseLimit,
          Freshness.STANDARD.limit().toString());

  /** For the service loader. */
  public InstrumentsProvider() {}

  @Override
  public String id() {
    return InstrumentsScorer.ID;
  }

  @Override
  public int place() {
    return 710;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(AS_OF, FRESH_FOR);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return InstrumentsScorer.builder()
        .freshness(new Freshness(settings.get(AS_OF), settings.get(FRESH_FOR)))
        .build();
  }
}
