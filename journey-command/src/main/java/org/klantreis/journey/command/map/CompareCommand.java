package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapInput;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.command.input.RatingsInput;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey compare}: two maps side by side, with their ratings. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Prints what a redesign changes in a journey, as-is against to-be; the two waves of ratings"
            + " where both are given; and how well the plan fits where one map is planned and the"
            + " other actual.",
    footer = {
      "",
      "With --format csv, a line for each change: segment,touchpoint,measure,",
      "before,after,difference,low,high,p,adjusted_p,n_before,n_after,source,change.",
      "Shares lie between 0 and 1; what is undefined is empty. With --format json,",
      "the whole verdicts."
    })
public final class CompareCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "AS-IS.json",
      description = "The journey as it is, or was; - is standard input.")
  private String before;

  @Parameters(
      index = "1",
      paramLabel = "TO-BE.json",
      description = "The journey as it is to be, or became; - is standard input.")
  private String after;

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
      names = "--planned",
      description =
          "The first map is the plan and the second what happened, whatever their states say.")
  private boolean planned;

  @Mixin private LanguageOption language;

  @Mixin private RatingOptions options;

  /** A map that was read, with its ratings by segment where they were given. */
  private record Side(Journey journey, Optional<Segmented<Ratings>> ratings) {

    JourneyStudy whole() {
      return study(ratings.map(Segmented::whole));
    }

    /** With the ratings of one segment, perhaps none. */
    JourneyStudy part(Segment segment) {
      return study(ratings.map(found -> found.of(segment)));
    }

    Stream<Segment> segments() {
      return ratings.stream().flatMap(found -> found.parts().keySet().stream());
    }

    private JourneyStudy study(Optional<Ratings> evidence) {
      return evidence
          .map(found -> JourneyStudy.of(journey, found))
          .orElseGet(() -> JourneyStudy.of(journey));
    }
  }

  @Override
  public Integer call() throws IOException {
    check();
    PrintWriter err = spec.commandLine().getErr();
    // both are read before either is judged, so that all problems are said at once
    Optional<Journey> first = MapInput.read(new Input(before), err);
    Optional<Journey> second = MapInput.read(new Input(after), err);
    Stream.of(first, second).flatMap(Optional::stream).forEach(this::assumeScale);
    options.bands();
    Optional<Side> earlier = side(first, ratingsBefore, err);
    Optional<Side> later = side(second, ratingsAfter, err);
    if (earlier.isEmpty() || later.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    warnOfOtherScales(earlier.get(), before, err);
    warnOfOtherScales(later.get(), after, err);
    print(comparisons(earlier.get(), later.get()));
    return ExitCode.DONE;
  }

  private void check() {
    long standardInputs =
        Stream.of(before, after, ratingsBefore, ratingsAfter)
            .filter(name -> name != null && new Input(name).isStandardInput())
            .count();
    if (standardInputs > 1) {
      throw refusal("Only one of the maps and ratings can come from standard input.");
    }
    if (options.hasSegments() && ratingsBefore == null && ratingsAfter == null) {
      throw refusal("--by tells ratings apart, so it needs --ratings-before or --ratings-after.");
    }
  }

  /** Without a word about it, ratings are on the scale of the maps' own numbers. */
  private void assumeScale(Journey journey) {
    if (journey.scales().size() == 1 && !options.isScaleGiven()) {
      options.assumeScale(journey.scales().asList().get(0));
    }
  }

  private void warnOfOtherScales(Side side, String map, PrintWriter err) {
    if (side.ratings().isEmpty()) {
      return;
    }
    for (RatingScale scale : side.journey().scales()) {
      if (!scale.equals(options.scale())) {
        err.printf(
            "%s: has numbers on scale %s and ratings on %s: they are not compared%n",
            new Input(map).label(), scale.name(), options.scale().name());
      }
    }
  }

  /** The journey with its ratings; empty when either has problems, which are printed. */
  private Optional<Side> side(Optional<Journey> journey, @Nullable String ratings, PrintWriter err)
      throws IOException {
    if (journey.isEmpty() || ratings == null) {
      return journey.map(sound -> new Side(sound, Optional.empty()));
    }
    Optional<CsvReading<SurveyedRatings>> reading =
        RatingsInput.read(
            new Input(ratings),
            options.format().withTouchpoints(ImmutableSet.copyOf(journey.get().touchpointIds())),
            options.skipsBadRows(),
            err);
    return reading.map(read -> new Side(journey.get(), Optional.of(read.found().ratings())));
  }

  /** One for each segment that either wave has, and one for the whole, which is the last. */
  private Map<Optional<Segment>, Comparison> comparisons(Side earlier, Side later) {
    Map<Optional<Segment>, Comparison> all = new LinkedHashMap<>();
    if (options.hasSegments()) {
      Stream.concat(earlier.segments(), later.segments())
          .distinct()
          .forEach(
              segment ->
                  all.put(
                      Optional.of(segment),
                      compare(new JourneyPair(earlier.part(segment), later.part(segment)))));
    }
    all.put(Optional.empty(), compare(new JourneyPair(earlier.whole(), later.whole())));
    return all;
  }

  private Comparison compare(JourneyPair pair) {
    return Comparison.of(pair, planned, options.ownBands(), options.confidence());
  }

  private void print(Map<Optional<Segment>, Comparison> comparisons) {
    PrintWriter out = spec.commandLine().getOut();
    switch (options.output()) {
      case TEXT ->
          comparisons.forEach(
              (segment, comparison) -> {
                segment.ifPresent(
                    each ->
                        out.printf(
                            "%s: %s%n%n",
                            Printable.of(options.segmentColumn().orElse("")),
                            Printable.of(each.name())));
                out.println(comparison.text(language.locale()));
                out.println();
              });
      case CSV -> {
        List<Figures> rows = new ArrayList<>();
        comparisons.forEach(
            (segment, comparison) -> rows.addAll(CompareRows.of(segment, comparison)));
        out.print(FiguresCsv.write(CompareRows.COLUMNS, rows));
      }
      case JSON -> out.print(FiguresJson.write(document(comparisons)));
    }
  }

  private Figures document(Map<Optional<Segment>, Comparison> comparisons) {
    List<Figures> rows = new ArrayList<>();
    comparisons.forEach(
        (segment, comparison) ->
            rows.add(
                Figures.builder()
                    .put("segment", segment.map(Segment::name))
                    .putAll(comparison.figures(language.locale()))
                    .build()));
    return Figures.builder().putRows("comparisons", rows).build();
  }

  private ParameterException refusal(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
