package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ByteOrderMark;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.console.SegmentColumn;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapOptions;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.scoring.comparison.TrendResult;
import org.klantreis.journey.scoring.comparison.WaveSeries;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey trend}: three waves of ratings or more, of one map or of none. */
@Command(
    name = "trend",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Prints how the mean rating of each touchpoint moves over three waves of ratings or more.",
    footer = {
      "",
      "Where every wave is called by a year, a month or a day, as in 2023, 2023-05 or",
      "2023-05-01, the slope is by the year; otherwise waves are in the order given and",
      "equally far apart, and it is from wave to wave. With --format csv, a line for",
      "each touchpoint: segment,touchpoint,direction,slope,slope_low,slope_high,p,",
      "adjusted_p,bend_p,bend_adjusted_p,waves,n. With --format json, the whole",
      "verdicts."
    })
public final class TrendCommand extends Subcommand {

  private static final int LEAST_WAVES = 3;

  private static final ImmutableList<String> TRENDS =
      ImmutableList.of(
          "touchpoint",
          "direction",
          "slope",
          "slope_low",
          "slope_high",
          "p",
          "adjusted_p",
          "bend_p",
          "bend_adjusted_p");

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.<String>builder().add("segment").addAll(TRENDS).add("waves", "n").build();

  @Parameters(
      arity = "0..1",
      paramLabel = "MAP",
      description =
          "The journey, in any format of a map; - is standard input. Without it, all that was rated.")
  private @Nullable String map;

  @Option(
      names = "--wave",
      paramLabel = "NAME=FILE",
      description = "The ratings of a wave, as CSV; once for each wave, at least three.")
  private List<String> given = List.of();

  @Option(
      names = "--ratings",
      paramLabel = "FILE",
      description = "Without a map: the ratings of all waves in one file, with --compare-by.")
  private @Nullable String ratings;

  @Option(
      names = "--compare-by",
      paramLabel = "COLUMN",
      description = "The column of --ratings that says of which wave a row is.")
  private @Nullable String compareBy;

  @Mixin private LanguageOption language;

  @Mixin private RatingOptions options;

  @Mixin private MapOptions maps;

  @Mixin private TrendOptions trends;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    options.refuseRecommend();
    return ratings == null && compareBy == null ? ofFiles() : ofColumn();
  }

  private ExitCode ofColumn() throws IOException {
    if (ratings == null || compareBy == null || map != null || !given.isEmpty()) {
      throw refusal("--ratings FILE and --compare-by COLUMN go together, without map and --wave.");
    }
    if (ratings.equals("-")) {
      throw refusal("--ratings is read once for each wave, so it cannot be standard input.");
    }
    options.bands();
    Scorer<WaveSeries, TrendResult> scorer = trends.find(options);
    WaveInput input = new WaveInput(options, err());
    Optional<ImmutableList<String>> names = input.names(ratings, compareBy);
    if (names.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    if (names.get().size() < LEAST_WAVES) {
      throw refusal(
          String.format(
              "--compare-by: a trend takes three waves or more, and '%s' holds %s; two are compared"
                  + " by 'journey compare'",
              compareBy, WaveInput.said(names.get())));
    }
    return input
        .ofColumn(ratings, compareBy, names.get())
        .map(waves -> print(byName(waves), scorer))
        .orElse(ExitCode.PROBLEMS);
  }

  private static Map<String, RatedMap> byName(List<RatedMap> waves) {
    Map<String, RatedMap> named = new LinkedHashMap<>();
    waves.forEach(wave -> named.put(wave.journey().name(), wave));
    return named;
  }

  /** Tells the trend of waves that have no map. */
  private ExitCode print(Map<String, RatedMap> waves, Scorer<WaveSeries, TrendResult> scorer) {
    Journey all =
        WaveInput.journeyOf(
            waves.values().stream().map(wave -> wave.ratings().orElseThrow().whole()).toList());
    print(verdicts(all, waves, scorer));
    return ExitCode.DONE;
  }

  private ExitCode ofFiles() throws IOException {
    Map<String, String> files = files();
    if (map == null) {
      return withoutMap(files);
    }
    StudyInput input = new StudyInput(maps.input(err()), options, err());
    Optional<Journey> journey = input.map(map);
    if (journey.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    Scorer<WaveSeries, TrendResult> scorer = trends.find(options);
    // all is read before anything is judged, so that all problems are said at once
    Map<String, RatedMap> waves = new LinkedHashMap<>();
    for (Map.Entry<String, String> wave : files.entrySet()) {
      input
          .rated(journey.get(), wave.getValue())
          .ifPresent(rated -> waves.put(wave.getKey(), rated));
    }
    if (waves.size() < files.size()) {
      return ExitCode.PROBLEMS;
    }
    print(verdicts(journey.get(), waves, scorer));
    return ExitCode.DONE;
  }

  private ExitCode withoutMap(Map<String, String> files) throws IOException {
    options.bands();
    Scorer<WaveSeries, TrendResult> scorer = trends.find(options);
    WaveInput input = new WaveInput(options, err());
    Map<String, RatedMap> waves = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : files.entrySet()) {
      input
          .ofFile(each.getKey(), each.getValue())
          .ifPresent(wave -> waves.put(each.getKey(), wave));
    }
    return waves.size() < files.size() ? ExitCode.PROBLEMS : print(waves, scorer);
  }

  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String each : given) {
      int equals = each.indexOf('=');
      if (equals < 1 || equals == each.length() - 1) {
        throw refusal("--wave: '" + each + "' is no NAME=FILE, as in 2024=ratings-2024.csv");
      }
      if (files.put(each.substring(0, equals), each.substring(equals + 1)) != null) {
        throw refusal("--wave: two waves are called '" + each.substring(0, equals) + "'");
      }
    }
    if (files.size() < LEAST_WAVES) {
      throw refusal("A trend takes three waves or more; two are compared by 'journey compare'.");
    }
    List<String> all = new ArrayList<>(files.values());
    if (map != null) {
      all.add(map);
    }
    if (Input.areSeveralStandard(all.toArray(new String[0]))) {
      throw refusal("Only one of the map and the waves can come from standard input.");
    }
    return files;
  }

  /** One for each segment that any wave has, and one for the whole, which is the last. */
  private Map<Optional<Segment>, Verdict<TrendResult>> verdicts(
      Journey journey, Map<String, RatedMap> waves, Scorer<WaveSeries, TrendResult> scorer) {
    Map<Optional<Segment>, Verdict<TrendResult>> verdicts = new LinkedHashMap<>();
    if (options.hasSegments()) {
      waves.values().stream()
          .flatMap(wave -> wave.ratings().stream())
          .flatMap(ratings -> ratings.parts().keySet().stream())
          .distinct()
          .forEach(
              segment ->
                  verdicts.put(
                      Optional.of(segment),
                      scorer.score(
                          series(
                              journey,
                              Maps.transformValues(
                                  waves, wave -> wave.ratings().orElseThrow().of(segment))))));
    }
    verdicts.put(
        Optional.empty(),
        scorer.score(
            series(
                journey,
                Maps.transformValues(waves, wave -> wave.ratings().orElseThrow().whole()))));
    return verdicts;
  }

  private WaveSeries series(Journey journey, Map<String, Ratings> waves) {
    try {
      return WaveSeries.of(journey, ImmutableMap.copyOf(waves));
    } catch (IllegalArgumentException refused) {
      throw refusal("--wave: " + refused.getMessage());
    }
  }

  private void print(Map<Optional<Segment>, Verdict<TrendResult>> verdicts) {
    switch (options.output()) {
      case TEXT ->
          verdicts.forEach(
              (segment, verdict) -> {
                out().print(options.heading(segment));
                out().println(verdict.text(language.locale()));
                out().println();
              });
      case CSV -> {
        verdicts
            .values()
            .forEach(
                verdict ->
                    verdict
                        .outcome()
                        .whyNot()
                        .ifPresent(why -> err().println(why.text(language.locale()))));
        out().print(bom.before(FiguresCsv.write(COLUMNS, rows(verdicts))));
      }
      case JSON -> out().print(FiguresJson.write(document(verdicts)));
    }
  }

  private static List<Figures> rows(Map<Optional<Segment>, Verdict<TrendResult>> verdicts) {
    List<Figures> rows = new ArrayList<>();
    verdicts.forEach(
        (segment, verdict) ->
            verdict.outcome().answer().stream()
                .flatMap(result -> result.trends().stream())
                .map(
                    trend ->
                        Figures.builder()
                            .putAll(trend.figures().select(TRENDS))
                            .put("waves", trend.means().size())
                            .put(
                                "n",
                                trend.means().stream().mapToLong(TrendResult.WaveMean::n).sum())
                            .build())
                .forEach(row -> rows.add(SegmentColumn.before(segment, row))));
    return rows;
  }

  private Figures document(Map<Optional<Segment>, Verdict<TrendResult>> verdicts) {
    List<Figures> rows = new ArrayList<>();
    verdicts.forEach(
        (segment, verdict) ->
            rows.add(SegmentColumn.before(segment, verdict.figures(language.locale()))));
    return Figures.builder().putRows("trends", rows).build();
  }
}
