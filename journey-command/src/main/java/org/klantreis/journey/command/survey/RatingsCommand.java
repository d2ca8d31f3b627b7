package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.TextTable;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.command.input.RatingsInput;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.scoring.verdict.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey ratings}: figures per touchpoint, no map needed. */
@Command(
    name = "ratings",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Prints figures for each touchpoint of a file of ratings.",
    footer = {
      "",
      "Columns: segment,touchpoint,n,mean,sd,mean_low,mean_high,below,met,exceeded,",
      "nps,nps_low,nps_high,band,settled. Shares lie between 0 and 1, NPS is in points;",
      "what is undefined is empty. n_eff follows n with --weight-column, aspect follows",
      "touchpoint with --aspect-column."
    })
public final class RatingsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.csv", description = "The ratings; - is standard input.")
  private String file;

  @Mixin private RatingOptions options;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RatingFigures figures = new RatingFigures(options);
    Optional<CsvReading<SurveyedRatings>> reading =
        RatingsInput.read(
            new Input(file), options.format(), options.skipsBadRows(), spec.commandLine().getErr());
    if (reading.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    ImmutableList<Figures> rows =
        figures.rows(reading.get().found().ratings(), options.hasSegments());
    switch (options.output()) {
      case TEXT -> out.print(text(reading.get(), rows));
      case CSV -> out.print(FiguresCsv.write(figures.columns(), rows));
      case JSON -> out.print(FiguresJson.write(document(reading.get(), rows)));
    }
    return ExitCode.DONE;
  }

  private String text(CsvReading<SurveyedRatings> reading, List<Figures> rows) {
    if (rows.isEmpty()) {
      return "No ratings.\n";
    }
    return TextTable.of(rows)
        + String.format(
            "%nscale %s, bands %s, %s intervals, %d of %d answers used, %d missing%n",
            options.scale().name(),
            options.bands(),
            options.percent(),
            reading.used(),
            reading.read(),
            reading.missing());
  }

  private Figures document(CsvReading<SurveyedRatings> reading, List<Figures> rows) {
    return Figures.builder()
        .put("scale", options.scale().name())
        .put("met", options.bands().met())
        .put("exceeded", options.bands().exceeded())
        .put("confidence", options.confidence().level())
        .put("read", reading.read())
        .put("used", reading.used())
        .put("missing", reading.missing())
        .put("refused", reading.refused())
        .putRows("touchpoints", rows)
        .build();
  }
}
