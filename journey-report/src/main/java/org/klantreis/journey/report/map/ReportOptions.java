package org.klantreis.journey.report.map;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.verdict.Verdict;

/** In which language a report is, and what it shows beside the journey itself. */
@Value.Immutable
@ReportStyle
public abstract sealed class ReportOptions implements WithReportOptions
    permits ImmutableReportOptions {

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

  /** The verdicts under the map, and the plots of those that have one. */
  public abstract Optional<Scorecard> scorecard();

  /** More verdicts, after those of the scorecard: of an organisation, say, not of the journey. */
  public abstract ImmutableList<Verdict<?>> verdicts();

  /** More pictures, after those of the scorecard. */
  public abstract ImmutableList<Plot> plots();

  /** One's own bands for one scale; every other scale has its standard ones. */
  public abstract Optional<Bands> bands();

  /** The confidence of the intervals on the curve; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  /** What was judged: the lines of the scorecard, then the other verdicts. */
  ImmutableList<Scorecard.Line> judged() {
    ImmutableList.Builder<Scorecard.Line> lines = ImmutableList.builder();
    scorecard().ifPresent(scorecard -> lines.addAll(scorecard.lines()));
    verdicts()
        .forEach(
            verdict -> lines.add(new Scorecard.Judged(verdict.provenance().scorer(), verdict)));
    return lines.build();
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

  /** Starts them; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects options. */
  public static final class Builder extends ImmutableReportOptions.Builder {
    Builder() {}
  }
}
