package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.klantreis.journey.csv.NameList;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.study.ColumnRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey compare}: two maps side by side with their ratings, or two waves of ratings. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Prints what a redesign changes in a journey, as-is against to-be; the two waves of ratings"
            + " where both are given; and how well the plan fits where one map is planned and the"
            + " other actual. Without maps, what changed from one wave of ratings to the next.",
    footer = {
      "",
      "With --format csv, a line for each change: segment,touchpoint,measure,before,",
      "after,difference,low,high,p,adjusted_p,n_before,n_after,source,change,test,",
      "pairs. With --respondent-column means are compared in pairs where at least half",
      "of the smaller wave answered both times: test is then paired, else welch or",
      "permutation. Shares lie between 0 and 1; what is undefined is empty. With",
      "--format json, the whole verdicts."
    })
public final class CompareCommand extends Subcommand {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "AS-IS",
      description = "The journey as it is, or was; - is standard input.")
  private @Nullable String before;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TO-BE",
      description = "The journey as it is to be, or became; - is standard input.")
  private @Nullable String after;

  @Option(
      names = "--ratings-before",
      paramLabel = "FILE",
      description = "The ratings of the first journey, as CSV; - is standard input.")
  private @Nullable String ratingsBefore;

  @Option(
      names = "--ratings-after",
      paramLabel = "FILE",
      description = "The ratings of the second journey, as CSV; - is standard input.")
  private @Nullable String ratingsAfter;

  @Option(
      names = "--ratings",
      paramLabel = "FILE",
      description = "Without maps: the ratings of both waves in one file, with --compare-by.")
  private @Nullable String ratings;

  @Option(
      names = "--compare-by",
      paramLabel = "COLUMN",
      description = "The column of --ratings that says of which wave a row is.")
  private @Nullable String compareBy;

  @Option(
      names = "--waves",
      paramLabel = "FIRST,SECOND",
      description = "Which two waves of --compare-by, where there are more.")
  private @Nullable String waves;

  @Option(
      names = "--planned",
      description =
          "The first map is the plan and the second what happened, whatever their states say.")
  private boolean planned;

  @Mixin private LanguageOption language;

  @Mixin private RatingOptions options;

  @Mixin private MapOptions maps;

  @Mixin private ComparerOptions comparers;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    check();
    return before == null || after == null ? ofWaves() : ofMaps(before, after);
  }

  private ExitCode ofWaves() throws IOException {
    options.bands();
    Comparers by = comparers.find(options);
    Optional<ImmutableList<RatedMap>> read = waves();
    if (read.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    Map<Optional<Segment>, Comparison> all =
        comparisons(read.get().get(0), read.get().get(1), pair -> Comparison.ofWaves(pair, by));
    print(all);
    boolean isWholeScored =
        Optional.ofNullable(all.get(Optional.<Segment>empty()))
            .flatMap(Comparison::waves)
            .flatMap(verdict -> verdict.outcome().answer())
            .isPresent();
    return isWholeScored ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /** The two waves; empty when something is wrong with them. */
  private Optional<ImmutableList<RatedMap>> waves() throws IOException {
    WaveInput input = new WaveInput(options, err());
    Optional<String> column = waveColumn();
    if (ratings == null || column.isEmpty()) {
      Optional<RatedMap> earlier = ofFile(input, String.valueOf(ratingsBefore));
      Optional<RatedMap> later = ofFile(input, String.valueOf(ratingsAfter));
      return earlier.flatMap(first -> later.map(second -> ImmutableList.of(first, second)));
    }
    ImmutableList<String> named = waves == null ? ImmutableList.of() : NameList.names(waves);
    Optional<ImmutableList<String>> names =
        named.isEmpty() ? input.names(ratings, column.get()) : Optional.of(named);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (names.get().size() != 2) {
      throw refusal(
          String.format(
              "--compare-by: two waves are compared, and '%s' holds %s%s",
              column.get(),
              WaveInput.said(names.get()),
              names.get().size() > 2
                  ? ": say which, as in --waves "
                      + names.get().get(0)
                      + ","
                      + names.get().get(names.get().size() - 1)
                  : ""));
    }
    return input.ofColumn(ratings, column.get(), names.get());
  }

  /** The column that tells waves apart: by the option, or by the study file. */
  private Optional<String> waveColumn() {
    return Optional.ofNullable(compareBy).or(() -> options.columnOfStudy(ColumnRole.WAVE));
  }

  private static Optional<RatedMap> ofFile(WaveInput input, String file) throws IOException {
    return input.ofFile(new Input(file).label(), file);
  }

  private ExitCode ofMaps(String before, String after) throws IOException {
    StudyInput input = new StudyInput(maps.input(err()), options, err());
    // all is read before anything is judged, so that all problems are said at once
    Optional<Journey> first = input.map(before);
    Optional<Journey> second = input.map(after);
    options.bands();
    Comparers by = comparers.find(options);
    Optional<RatedMap> earlier =
        first.isEmpty() ? Optional.empty() : input.rated(first.get(), ratingsBefore);
    Optional<RatedMap> later =
        second.isEmpty() ? Optional.empty() : input.rated(second.get(), ratingsAfter);
    if (earlier.isEmpty() || later.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    warnOfOtherScales(earlier.get(), before);
    warnOfOtherScales(later.get(), after);
    print(comparisons(earlier.get(), later.get(), pair -> Comparison.of(pair, planned, by)));
    return ExitCode.DONE;
  }

  private void check() {
    if (Input.areSeveralStandard(before, after, ratingsBefore, ratingsAfter)) {
      throw refusal("Only one of the maps and ratings can come from standard input.");
    }
    if (before != null && after == null) {
      throw refusal("One map is compared with another, so name two, or none to compare ratings.");
    }
    if (before == null) {
      checkWaves();
      return;
    }
    if (ratings != null || compareBy != null) {
      throw refusal(
          "--ratings and --compare-by are of waves without maps; with maps there are"
              + " --ratings-before and --ratings-after.");
    }
    if (options.hasSegments() && ratingsBefore == null && ratingsAfter == null) {
      throw refusal("--by tells ratings apart, so it needs --ratings-before or --ratings-after.");
    }
  }

  private void checkWaves() {
    boolean isOfColumn = ratings != null && waveColumn().isPresent();
    boolean isOfFiles = ratingsBefore != null && ratingsAfter != null;
    if (isOfColumn == isOfFiles) {
      throw refusal(
          "Name two maps, or two waves of ratings without maps: --ratings FILE --compare-by COLUMN,"
              + " or --ratings-before FILE --ratings-after FILE.");
    }
    if (planned) {
      throw refusal("--planned is about maps, so name two of them.");
    }
    if ("-".equals(ratings)) {
      throw refusal("--ratings is read once for each wave, so it cannot be standard input.");
    }
  }

  private void warnOfOtherScales(RatedMap rated, String map) {
    if (rated.surveyed().isEmpty()) {
      return;
    }
    for (RatingScale scale : rated.journey().scales()) {
      if (!scale.isComparableTo(options.scale())) {
        err()
            .printf(
                "%s: has numbers on scale %s and ratings on %s: they are not compared%n",
                new Input(map).label(), scale.name(), options.scale().name());
      }
    }
  }

  /** One for each segment that either wave has, and one for the whole, which is the last. */
  private Map<Optional<Segment>, Comparison> comparisons(
      RatedMap earlier, RatedMap later, Function<JourneyPair, Comparison> compare) {
    Map<Optional<Segment>, Comparison> all = new LinkedHashMap<>();
    if (options.hasSegments()) {
      Stream.of(earlier, later)
          .flatMap(each -> each.ratings().stream())
          .flatMap(ratings -> ratings.parts().keySet().stream())
          .distinct()
          .forEach(
              segment ->
                  all.put(
                      Optional.of(segment),
                      compare.apply(new JourneyPair(earlier.part(segment), later.part(segment)))));
    }
    all.put(Optional.empty(), compare.apply(new JourneyPair(earlier.whole(), later.whole())));
    return all;
  }

  private void print(Map<Optional<Segment>, Comparison> comparisons) {
    switch (options.output()) {
      case TEXT ->
          comparisons.forEach(
              (segment, comparison) -> {
                out().print(options.heading(segment));
                out().println(comparison.text(language.locale()));
                out().println();
              });
      case CSV -> {
        List<Figures> rows = new ArrayList<>();
        comparisons.forEach(
            (segment, comparison) -> rows.addAll(CompareRows.of(segment, comparison)));
        out().print(bom.before(FiguresCsv.write(CompareRows.COLUMNS, rows)));
      }
      case JSON -> out().print(FiguresJson.write(document(comparisons)));
    }
  }

  private Figures document(Map<Optional<Segment>, Comparison> comparisons) {
    List<Figures> rows = new ArrayList<>();
    comparisons.forEach(
        (segment, comparison) ->
            rows.add(SegmentColumn.before(segment, comparison.figures(language.locale()))));
    return Figures.builder().putRows("comparisons", rows).build();
  }
}
