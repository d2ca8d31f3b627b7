package org.klantreis.journey.report.map;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.transition.FrictionResult;
import org.klantreis.journey.scoring.transition.FrictionScorer;
import org.klantreis.journey.scoring.verdict.Verdict;

/** In which language a report is, and what it shows beside the journey itself. */
@Value.Immutable
@ReportStyle
public abstract sealed class ReportOptions permits ImmutableReportOptions {

  /** How many segments one curve can show so that a reader tells them apart. */
  public static final int MOST_SEGMENTS = 6;

  ReportOptions() {}

  /** The language of the report's own words and numbers; English unless set. */
  @Value.Default
  public Locale locale() {
    return Locale.ENGLISH;
  }

  /** The journey as it should become, on the same curve. */
  public abstract Optional<JourneyStudy> toBe();

  /** Personas or segments on the same curve, at most {@value #MOST_SEGMENTS}. */
  public abstract ImmutableList<NamedStudy> segments();

  /**
   * Who judges: their verdicts stand under the map, with the plots of those that have one. Breaks,
   * bands, moments of truth and frictions are drawn, on every line of the map, as the threshold and
   * the friction scorer among them are set; as they are by default where they are not among them.
   */
  public abstract ImmutableList<Scorer<JourneyStudy, ?>> scorers();

  /** Of which of the scorers, by id, the verdicts stand under the map; of all unless set. */
  public abstract Optional<ImmutableSet<String>> only();

  /** More verdicts, after those of the scorers: of an organisation, say, not of the journey. */
  public abstract ImmutableList<Verdict<?>> verdicts();

  /** More pictures, after those of the scorers. */
  public abstract ImmutableList<Plot> plots();

  /** Whose verdicts stand under the map. */
  final ImmutableList<Scorer<JourneyStudy, ?>> shown() {
    return scorers().stream()
        .filter(scorer -> only().map(ids -> ids.contains(scorer.id())).orElse(true))
        .collect(toImmutableList());
  }

  /** By what each line of the map is judged. */
  final SettableScorer<JourneyStudy, ThresholdResult> threshold() {
    return ThresholdScorer.standard().withShared(settings(ThresholdScorer.ID));
  }

  /** By what the ways between the touchpoints of each journey are judged. */
  final SettableScorer<JourneyStudy, FrictionResult> friction() {
    return FrictionScorer.standard().withShared(settings(FrictionScorer.ID));
  }

  private Settings settings(String scorer) {
    return scorers().stream()
        .filter(each -> each.id().equals(scorer))
        .findFirst()
        .map(Scorer::settings)
        .orElseGet(Settings::none);
  }

  @Value.Check
  void check() {
    checkArgument(
        segments().size() <= MOST_SEGMENTS,
        "One curve shows at most %s segments that a reader can tell apart, not %s. Maybe leave the smallest out.",
        MOST_SEGMENTS,
        segments().size());
  }

  /** In that language, with the default of everything else. */
  public static ReportOptions in(Locale locale) {
    return builder().locale(locale).build();
  }

  /** Starts others with what these are. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Starts them; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects options. */
  public static final class Builder extends ImmutableReportOptions.Builder {
    Builder() {}
  }
}
