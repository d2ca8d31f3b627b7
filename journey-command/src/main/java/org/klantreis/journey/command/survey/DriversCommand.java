package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ByteOrderMark;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.console.OutputFormat;
import org.klantreis.journey.command.console.PlotOption;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.AnswerOptions;
import org.klantreis.journey.command.input.CodeLists;
import org.klantreis.journey.command.input.CsvInput;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapOptions;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.csv.ColumnCoding;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.RespondentsCsv;
import org.klantreis.journey.csv.RespondentsFormat;
import org.klantreis.journey.csv.SurveyedRespondents;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.scoring.drivers.DriversScorer;
import org.klantreis.journey.scoring.drivers.DriversScorer.Adjustment;
import org.klantreis.journey.scoring.drivers.DriversScorer.Crosshairs;
import org.klantreis.journey.scoring.drivers.DriversScorer.Errors;
import org.klantreis.journey.scoring.drivers.DriversScorer.Importance;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.study.ColumnRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey drivers}: which touchpoints go with the overall rating, no map needed. */
@Command(
    name = "drivers",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Says which touchpoints go with the overall rating of respondents, and how.",
    footer = {
      "",
      "Columns: segment,touchpoint,n_low,n_met,n_high,penalty,penalty_se,penalty_p,",
      "reward,reward_se,reward_p,category,impact_asymmetry,vif_low,vif_high,",
      "shapley_share,importance,performance,penalty_adjusted_p,reward_adjusted_p,",
      "not_experienced,n_not_experienced,shapley_low,shapley_high,rank_low,rank_high,",
      "importance_low,importance_high,impact_asymmetry_low,impact_asymmetry_high,",
      "relative_weight,relative_weight_low,relative_weight_high. _se and _p are",
      "classical; _adjusted_p decides what counts. Only respondents count who rated",
      "everything, but with --not-experienced; what that costs is said with --format",
      "text or json. What is undefined is empty; where nothing can be said of all",
      "respondents together, the reason goes to standard error and the exit status is",
      "1."
    })
public final class DriversCommand extends Subcommand {

  @Parameters(
      paramLabel = "FILE.csv",
      description = "A row for each respondent; - is standard input.")
  private String file;

  @Option(
      names = "--overall",
      paramLabel = "COL",
      description =
          "The column of overall ratings, with which the others are compared; required without"
              + " --study.")
  private @Nullable String overall;

  @Option(
      names = "--overall-scale",
      paramLabel = "LOW-HIGH",
      description = {
        "Scale of the overall ratings; that of the touchpoints unless given. 0-1 is no and yes, of",
        "which the odds are explained (logistic regression)."
      })
  private @Nullable String overallScale;

  @Option(
      names = "--overall-missing",
      paramLabel = "CODE,...",
      description =
          "Cells of the overall ratings that stand for no answer. With this or --overall-scale,"
              + " --missing and --not-experienced speak of the touchpoints only.")
  private @Nullable List<String> overallMissing;

  @Option(
      names = "--not-experienced",
      paramLabel = "[COL=]CODE,...",
      description =
          "Cells that say that a touchpoint was never used. With it, a touchpoint without a rating"
              + " is not experienced, and all respondents with an overall rating count.")
  private List<String> notExperienced = List.of();

  @Option(
      names = "--leave-out-straight-liners",
      description =
          "Leaves out who gave one rating to all touchpoints that he rated, at least 8 of them"
              + " (all, where fewer are listed).")
  private boolean leaveOutStraightLiners;

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
      names = "--decide",
      paramLabel = "classical|hc3",
      description = "By which errors it is decided what counts; robust ones (hc3) by default.")
  private Errors decide = DriversScorer.DECIDE.standard().orElseThrow();

  @Option(
      names = "--adjust",
      paramLabel = "holm|none",
      description = "How p is adjusted over all penalties and rewards of a segment (default holm).")
  private Adjustment adjust = DriversScorer.ADJUST.standard().orElseThrow();

  @Option(
      names = "--shares",
      paramLabel = "NAME",
      description = {
        "How R² is shared out among the touchpoints: shapley (default), or relative-weights, which",
        "it is above 16 touchpoints in any case."
      })
  private @Nullable String shares;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description =
          "Resamples for the ends of shares, ranks and the like (default 1000); 0 is off.")
  private @Nullable String resamples;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the resamples (default 1).")
  private @Nullable String seed;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "A map of which the columns are touchpoints, to compare moments of truth with.")
  private @Nullable String map;

  @Mixin private RatingOptions options;

  @Mixin private MapOptions maps;

  @Mixin private LanguageOption language;

  @Mixin private PlotOption plot;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    check();
    Settings settings = settings();
    Optional<Journey> journey = Optional.empty();
    if (map != null) {
      journey = maps.input(err()).read(new Input(map));
      if (journey.isEmpty()) {
        return ExitCode.PROBLEMS;
      }
    }
    RespondentsFormat format =
        format(
            options
                .formatBeside(overall())
                .withTouchpoints(journey.map(known -> ImmutableSet.copyOf(known.touchpointIds()))));
    Optional<CsvReading<SurveyedRespondents>> reading =
        options.read(new Input(file), in -> RespondentsCsv.read(in, format));
    if (reading.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    DriversFigures figures = new DriversFigures(settings, overall(), journey, language.locale());
    options.parts(reading.get().found().respondents()).forEach(figures::add);
    switch (options.output()) {
      case TEXT -> out().print(figures.text());
      case CSV -> out().print(bom.before(FiguresCsv.write(figures.rows())));
      case JSON -> out().print(FiguresJson.write(document(reading.get(), figures)));
    }
    if (options.output() != OutputFormat.TEXT) {
      figures.reasons().forEach(err()::println);
    }
    Optional<Plot> picture = figures.picture();
    if (picture.isPresent()) {
      plot.draw(picture::get, language.locale(), file);
    }
    return figures.isWholeScored() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private String overall() {
    return Optional.ofNullable(overall)
        .map(String::strip)
        .or(() -> options.columnOfStudy(ColumnRole.OVERALL))
        .orElseThrow(
            () ->
                refusal(
                    options.hasStudy()
                        ? "--overall: no column of the study file has the role overall, so name one"
                        : "--overall: name the column of overall ratings"));
  }

  private RespondentsFormat format(RatingsFormat ratings) {
    CodeLists unused = CodeLists.parse(notExperienced);
    Map<String, ColumnCoding> codings = new LinkedHashMap<>(ratings.codings());
    unused
        .byColumn()
        .forEach(
            (column, codes) ->
                codings.put(
                    column,
                    codings
                        .getOrDefault(column, ColumnCoding.none())
                        .withNotExperiencedCodes(codes)));
    return RespondentsFormat.builder()
        .overallColumn(overall())
        .ratings(ratings.withCodings(codings))
        .overallScale(overallScale())
        .overallMissingCodes(AnswerOptions.names(overallMissing))
        .notExperiencedCodes(unused.all())
        .leavesOutStraightLiners(leaveOutStraightLiners)
        .build();
  }

  private Optional<RatingScale> overallScale() {
    return Optional.ofNullable(overallScale).map(ends -> options.scale("--overall-scale", ends));
  }

  private Settings settings() {
    Settings settings =
        DriversScorer.standard()
            .settings()
            .with(Bands.PARAMETER, Optional.of(options.bands()))
            .with(Parameter.MEAN_INTERVAL, options.meanInterval())
            .with(Parameter.CONFIDENCE, options.confidence())
            .with(DriversScorer.CROSSHAIRS, crosshairs)
            .with(DriversScorer.IMPORTANCE, importance)
            .with(DriversScorer.DECIDE, decide)
            .with(DriversScorer.ADJUST, adjust);
    settings = options.set(settings, DriversScorer.SHARES, shares);
    settings = options.set(settings, Parameter.RESAMPLES, resamples);
    return options.set(settings, Parameter.SEED, seed);
  }

  private Figures document(CsvReading<SurveyedRespondents> reading, DriversFigures figures) {
    return Figures.builder()
        .put("overall", overall())
        .putAll(options.judgedBy())
        .put("overall_scale", overallScale().orElseGet(options::scale).name())
        .putAll(CsvInput.account(reading))
        .put("left_out", reading.leftOut())
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
    options.checkRowsAreRespondents();
    options.refuseRecommend();
    if (options.population().isPresent()) {
      throw refusal("--population: what drives the rating is not told of a part of a population");
    }
    if (Input.areSeveralStandard(map, file)) {
      throw refusal("The map and the respondents cannot both come from standard input.");
    }
  }
}
