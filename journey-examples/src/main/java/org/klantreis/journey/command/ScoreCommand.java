package org.klantreis.journey.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.io.csv.FiguresCsv;
import org.klantreis.journey.io.csv.RatingsFormat;
import org.klantreis.journey.io.csv.RatingsReading;
import org.klantreis.journey.io.json.FiguresJson;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.verdict.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey score}: the scorecard of a map with its ratings. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Prints the scorecard of a journey map, with its reasons.",
    footer = {
      "",
      "With --format csv, a line for each figure: segment,scorer,touchpoint,figure,value.",
      "With --format json, the whole scorecard of each segment."
    })
final class ScoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "MAP.json", description = "The journey; - is standard input.")
  private String map;

  @Option(
      names = "--ratings",
      paramLabel = "FILE",
      description = "The ratings, as CSV; - is standard input. Without it the map speaks alone.")
  private @Nullable String ratings;

  @Option(
      names = "--channel",
      paramLabel = "COLUMN",
      description = "The column of ratings that names the channel of the map they were given over.")
  private @Nullable String channel;

  @Mixin private RatingOptions options;

  @Mixin private ScorerOptions scorers;

  @Override
  public Integer call() throws IOException {
    Input mapInput = new Input(map);
    Optional<Input> ratingsInput = Optional.ofNullable(ratings).map(Input::new);
    if (mapInput.isStandardInput() && ratingsInput.filter(Input::isStandardInput).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "The map and the ratings cannot both come from standard input.");
    }
    if (ratingsInput.isEmpty() && options.hasSegments()) {
      throw new ParameterException(
          spec.commandLine(), "--by tells ratings apart, so it needs --ratings.");
    }
    if (ratingsInput.isEmpty() && channel != null) {
      throw new ParameterException(
          spec.commandLine(), "--channel is a column of ratings, so it needs --ratings.");
    }
    PrintWriter err = spec.commandLine().getErr();
    Optional<Journey> journey = MapInput.read(mapInput, err);
    if (journey.isEmpty()) {
      return JourneyCommand.PROBLEMS;
    }
    chooseScale(journey.get(), err);
    options.bands();
    try (ScorerOptions.Found found = scorers.find(options)) {
      Map<Optional<Segment>, JourneyStudy> studies = new LinkedHashMap<>();
      if (ratingsInput.isEmpty()) {
        studies.put(Optional.empty(), JourneyStudy.of(journey.get()));
      } else {
        Optional<RatingsReading> reading =
            RatingsInput.read(
                ratingsInput.get(), format(journey.get()), options.skipsBadRows(), err);
        if (reading.isEmpty()) {
          return JourneyCommand.PROBLEMS;
        }
        studies(journey.get(), reading.get(), studies);
      }
      print(studies, found);
    }
    return JourneyCommand.DONE;
  }

  /** Ratings may be of touchpoints and over channels of the map only. */
  private RatingsFormat format(Journey journey) {
    return options
        .format()
        .withTouchpoints(ImmutableSet.copyOf(journey.touchpointIds()))
        .withChannelColumn(Optional.ofNullable(channel))
        .withChannels(
            journey.channels().stream().map(Channel::id).collect(ImmutableSet.toImmutableSet()));
  }

  /** Without a word about it, ratings are on the scale of the map's own numbers. */
  private void chooseScale(Journey journey, PrintWriter err) {
    ImmutableSet<RatingScale> scales = journey.scales();
    if (scales.size() != 1) {
      return;
    }
    RatingScale ofMap = scales.asList().get(0);
    if (!options.isScaleGiven()) {
      options.assumeScale(ofMap);
    } else if (!ofMap.equals(options.scale())) {
      err.printf(
          "%s: its numbers are on scale %s and the ratings on %s: they are not compared%n",
          new Input(map).label(), ofMap.name(), options.scale().name());
    }
  }

  private void studies(
      Journey journey, RatingsReading reading, Map<Optional<Segment>, JourneyStudy> studies) {
    if (options.hasSegments()) {
      reading
          .ratings()
          .parts()
          .forEach(
              (name, part) ->
                  studies.put(
                      Optional.of(name), study(journey, part, reading.byChannel().of(name))));
    }
    JourneyStudy whole = study(journey, reading.ratings().whole(), reading.byChannel().whole());
    studies.put(
        Optional.empty(),
        options.hasSegments()
            ? whole.with(EvidenceKey.RATINGS_BY_SEGMENT, reading.ratings())
            : whole);
  }

  private static JourneyStudy study(Journey journey, Ratings ratings, RatingsByChannel byChannel) {
    JourneyStudy study = JourneyStudy.of(journey, ratings);
    return byChannel.isEmpty() ? study : study.with(EvidenceKey.RATINGS_BY_CHANNEL, byChannel);
  }

  private void print(Map<Optional<Segment>, JourneyStudy> studies, ScorerOptions.Found found) {
    PrintWriter out = spec.commandLine().getOut();
    Map<Optional<Segment>, Scorecard> cards = new LinkedHashMap<>();
    studies.forEach((segment, study) -> cards.put(segment, Scorecard.of(study, found.scorers())));
    switch (options.output()) {
      case TEXT -> {
        cards.forEach(
            (segment, card) -> {
              out.print(ScorecardText.heading(card.study(), segment));
              out.println(card.text(Locale.ENGLISH));
              out.println();
            });
        found.leftOut().forEach(out::println);
      }
      case CSV -> out.print(FiguresCsv.write(FlatFigures.rows(cards)));
      case JSON -> out.print(FiguresJson.write(document(cards)));
    }
  }

  private static Figures document(Map<Optional<Segment>, Scorecard> cards) {
    List<Figures> rows = new ArrayList<>();
    cards.forEach(
        (segment, card) ->
            rows.add(
                Figures.builder()
                    .put("segment", segment.map(Segment::name))
                    .putAll(FiguresJson.figures(card, Locale.ENGLISH))
                    .build()));
    return Figures.builder().putRows("scorecards", ImmutableList.copyOf(rows)).build();
  }
}
