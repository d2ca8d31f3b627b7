package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.console.OutputFormat;
import org.klantreis.journey.command.console.PlotOption;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.CsvInput;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapInput;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.RespondentsCsv;
import org.klantreis.journey.csv.SurveyedRespondents;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.scoring.drivers.DriversScorer;
import org.klantreis.journey.scoring.drivers.DriversScorer.Crosshairs;
import org.klantreis.journey.scoring.drivers.DriversScorer.Importance;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey drivers}: which touchpoints drive the overall rating, no map needed. */
@Command(
    name = "drivers",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Says which touchpoints drive the overall rating of respondents, and how.",
    footer = {
      "",
      "Columns: segment,touchpoint,n_low,n_met,n_high,penalty,penalty_se,penalty_p,reward,",
      "reward_se,reward_p,category,impact_asymmetry,vif_low,vif_high,shapley_share,importance,",
      "performance. Only respondents count who rated everything; what that costs is said with",
      "--format text or json. What is undefined is empty; where nothing can be said of all",
      "respondents together, the reason goes to standard error and the exit status is 1."
    })
public final class DriversCommand extends Subcommand {

  @Parameters(
      paramLabel = "FILE.csv",
      description = "A row for each respondent; - is standard input.")
  private String file;

  @Option(
      names = "--overall",
      paramLabel = "COL",
      required = true,
      description = "The column of overall ratings, which --wide's columns are to explain.")
  private String overall;

  @Option(
      names = "--importance",
      paramLabel = "NAME",
      description = "pearson (default), spearman, kendall or standardised.")
  private Importance importance = DriversScorer.IMPORTANCE.standard().orElseThrow();

  @Option(
      names = "--crosshairs",
      paramLabel = "means|middle",
      description = "Where high begins in the importance-performance matrix (default means).")
  private Crosshairs crosshairs = DriversScorer.CROSSHAIRS.standard().orElseThrow();

  @Option(
      names = "--map",
      paramLabel = "MAP.json",
      description = "A map of which the columns are touchpoints, to compare moments of truth with.")
  private @Nullable String map;

  @Mixin private RatingOptions options;

  @Mixin private LanguageOption language;

  @Mixin private PlotOption plot;

  @Override
  protected ExitCode run() throws IOException {
    check();
    Settings settings = settings();
    Optional<Journey> journey = Optional.empty();
    if (map != null) {
      journey = MapInput.read(new Input(map), err());
      if (journey.isEmpty()) {
        return ExitCode.PROBLEMS;
      }
    }
    RatingsFormat format =
        options
            .format()
            .withTouchpoints(journey.map(known -> ImmutableSet.copyOf(known.touchpointIds())));
    Optional<CsvReading<SurveyedRespondents>> reading =
        options.read(new Input(file), in -> RespondentsCsv.read(in, overall, format));
    if (reading.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    DriversFigures figures =
        new DriversFigures(settings, overall.strip(), journey, language.locale());
    options.parts(reading.get().found().respondents()).forEach(figures::add);
    switch (options.output()) {
      case TEXT -> out().print(figures.text());
      case CSV -> out().print(FiguresCsv.write(figures.rows()));
      case JSON -> out().print(FiguresJson.write(document(reading.get(), figures)));
    }
    if (options.output() != OutputFormat.TEXT) {
      figures.reasons().forEach(err()::println);
    }
    Optional<Plot> picture = figures.picture();
    if (picture.isPresent()) {
      plot.draw(picture::get, language.locale());
    }
    return figures.isWholeScored() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private Settings settings() {
    return DriversScorer.standard()
        .settings()
        .with(Bands.PARAMETER, Optional.of(options.bands()))
        .with(Parameter.MEAN_INTERVAL, options.meanInterval())
        .with(Parameter.CONFIDENCE, options.confidence())
        .with(DriversScorer.CROSSHAIRS, crosshairs)
        .with(DriversScorer.IMPORTANCE, importance);
  }

  private Figures document(CsvReading<SurveyedRespondents> reading, DriversFigures figures) {
    return Figures.builder()
        .put("overall", overall.strip())
        .putAll(options.judgedBy())
        .putAll(CsvInput.account(reading))
        .put("without_weight", reading.found().withoutWeight())
        .putRows("segments", figures.documents())
        .build();
  }

  private void check() {
    if (!options.isWide()) {
      throw refusal("--wide: name the columns of the touchpoints, as in --wide arrival,service");
    }
    if (options.hasAspects()) {
      throw refusal("--aspect-column: a row holds all answers of a respondent, so leave it out");
    }
    if (Input.areSeveralStandard(map, file)) {
      throw refusal("The map and the respondents cannot both come from standard input.");
    }
  }
}
