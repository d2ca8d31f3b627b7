package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.command.console.ByteOrderMark;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.CsvInput;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.command.survey.RatingFigures.Row;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.verdict.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey ratings}: figures per touchpoint, no map needed. */
@Command(
    name = "ratings",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Prints figures for each touchpoint of a file of ratings.",
    footer = {
      "",
      "Columns: segment,touchpoint,n,mean,sd,mean_low,mean_high,median,below,below_low,",
      "below_high,met,met_low,met_high,exceeded,exceeded_low,exceeded_high,",
      "bottom_2_box,bottom_2_box_low,bottom_2_box_high,top_2_box,top_2_box_low,",
      "top_2_box_high,nps,nps_low,nps_high,band,settled,scale; then count_1 and so on,",
      "how many gave each answer. Shares lie between 0 and 1, NPS is in points",
      "and of the questions that --nps names; what is undefined is empty. aspect",
      "follows touchpoint with --aspect-column.",
      "n_eff follows n with --weight-column, --population (empty where all of them",
      "answered) and --repeats share or keep."
    })
public final class RatingsCommand extends Subcommand {

  @Parameters(paramLabel = "FILE.csv", description = "The ratings; - is standard input.")
  private String file;

  @Mixin private RatingOptions options;

  @Option(
      names = "--distribution",
      description =
          "Also prints, as text, the median, the bottom and top two boxes and how many percent gave"
              + " each answer; the other formats hold it always.")
  private boolean distribution;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    RatingFigures figures = new RatingFigures(options);
    RatingsFormat format = options.format();
    Optional<CsvReading<SurveyedRatings>> reading = options.ratings(new Input(file), format, err());
    if (reading.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    ImmutableList<Row> rows = figures.rows(reading.get().found());
    switch (options.output()) {
      case TEXT -> out().print(text(reading.get(), figures, rows));
      case CSV ->
          out().print(bom.before(FiguresCsv.write(figures.columns(rows), figures.figures(rows))));
      case JSON -> out().print(FiguresJson.write(document(reading.get(), figures.figures(rows))));
    }
    return ExitCode.DONE;
  }

  private String text(CsvReading<SurveyedRatings> reading, RatingFigures figures, List<Row> rows) {
    if (rows.isEmpty()) {
      return "No ratings.\n";
    }
    return figures.table(rows)
        + (distribution ? "\n" + figures.distribution(rows) : "")
        + String.format(
            "%n%s, %s intervals (%s for means), %s%s%s%n",
            figures.judgedBy(rows),
            options.percent(),
            Parameter.MEAN_INTERVAL.write(options.meanInterval()),
            CsvInput.used(reading),
            options.population().map(people -> ", population " + people).orElse(""),
            RatingFigures.mayHaveScore(rows) && !options.recommend().isSaid()
                ? "; NPS of a recommend question: --nps COL"
                : "");
  }

  private Figures document(CsvReading<SurveyedRatings> reading, List<Figures> rows) {
    return Figures.builder()
        .putAll(options.judgedBy())
        .putAll(CsvInput.account(reading))
        .put(
            "respondents",
            reading.found().respondents().map(all -> (long) all.whole().respondents().size()))
        .put("repeats", options.respondentColumn().map(column -> options.repeats()))
        .put("population", options.population())
        .putRows("touchpoints", rows)
        .build();
  }
}
