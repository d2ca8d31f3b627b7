package org.klantreis.journey.report.map;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.scorer.JourneyStudy;

/**
 * What people look at: the map of a journey with the evidence about it, and the verdicts under it.
 *
 * <p>The same study and options give the same text, byte for byte. Whatever comes from the journey
 * is shown as text, never run.
 */
public final class JourneyReport {

  private final MapModel model;
  private final ReportOptions options;

  private JourneyReport(MapModel model, ReportOptions options) {
    this.model = model;
    this.options = options;
  }

  /**
   * The report of a study. A verdict that cannot be said in the language of the report is a failed
   * line of its scorecard.
   */
  public static JourneyReport of(JourneyStudy study, ReportOptions options) {
    ReportOptions said =
        options.withScorecard(options.scorecard().map(card -> card.in(options.locale())));
    return new JourneyReport(MapModel.of(study, said), said);
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
    return new Page(model, options, Plots.of(options)).text();
  }

  /** The report in Markdown, in the common form that has tables. */
  public String markdown() {
    return new Markdown(model, options, Plots.of(options)).text();
  }

  /**
   * The report for a terminal.
   *
   * @param width how many columns a line has at most, at least 40
   */
  public String text(int width) {
    checkArgument(width >= 40, "A report needs lines of at least 40 columns, not %s.", width);
    return new PlainText(model, options, Plots.of(options), width).text();
  }
}
