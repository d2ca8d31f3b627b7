package org.klantreis.journey.report.map;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorecard;

/**
 * What people look at: the map of a journey with the evidence about it, and the verdicts under it.
 *
 * <p>The same study and options give the same text, byte for byte. Whatever comes from the journey
 * is shown as text, never run.
 */
public final class JourneyReport {

  private final MapModel model;
  private final ImmutableList<Scorecard.Line> judged;
  private final ImmutableList<Plot> plots;

  private JourneyReport(
      MapModel model, ImmutableList<Scorecard.Line> judged, ImmutableList<Plot> plots) {
    this.model = model;
    this.judged = judged;
    this.plots = plots;
  }

  /**
   * The report of a study. A verdict that cannot be said in the language of the report is a failed
   * line of its scorecard.
   *
   * @throws IllegalArgumentException for two scorers with one id
   */
  public static JourneyReport of(JourneyStudy study, ReportOptions options) {
    ImmutableList<Scorecard.Line> judged = judged(study, options);
    return new JourneyReport(
        MapModel.of(study, options),
        judged,
        ImmutableList.<Plot>builder()
            .addAll(Plots.of(study.journey(), judged))
            .addAll(options.plots())
            .build());
  }

  /** The lines of the scorers, then the other verdicts. */
  private static ImmutableList<Scorecard.Line> judged(JourneyStudy study, ReportOptions options) {
    ImmutableList.Builder<Scorecard.Line> lines = ImmutableList.builder();
    lines.addAll(Scorecard.of(study, options.shown()).in(options.locale()).lines());
    options
        .verdicts()
        .forEach(each -> lines.add(new Scorecard.Judged(each.provenance().scorer(), each)));
    return lines.build();
  }

  /** Whether the report has its own words in that language; otherwise they are English. */
  public static boolean speaks(Locale locale) {
    return ReportWords.areThereIn(locale);
  }

  /** The map as a drawing that stands alone. */
  public String svg() {
    return new MapPicture(model).alone();
  }

  /** The report as one page of HTML, which needs no network and no script. */
  public String html() {
    return new Page(model, judged, plots).text();
  }

  /** The report in Markdown, in the common form that has tables. */
  public String markdown() {
    return new Markdown(model, judged, plots).text();
  }

  /**
   * The report for a terminal.
   *
   * @param width how many columns a line has at most, at least 40
   */
  public String text(int width) {
    checkArgument(width >= 40, "A report needs lines of at least 40 columns, not %s.", width);
    return new PlainText(model, judged, plots, width).text();
  }
}
