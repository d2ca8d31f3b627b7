package org.klantreis.journey.command.map;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.KanoInput;
import org.klantreis.journey.command.input.MapInput;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.command.input.RatingsInput;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.csv.SurveyedRespondents;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.json.FiguresJson;
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
public final class ScoreCommand implements Callable<Integer> {

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

  @Option(
      names = "--overall",
      paramLabel = "COLUMN",
      description =
          "With --wide: the column of overall ratings, by which it is known who rates what.")
  private @Nullable String overall;

  @Option(
      names = "--kano",
      paramLabel = "FILE",
      description = "The answers to a Kano questionnaire, as CSV in the long form.")
  private @Nullable String kano;

  @Mixin private RatingOptions options;

  @Mixin private ScorerOptions scorers;

  @Mixin private LanguageOption language;

  @Override
  public Integer call() throws IOException {
    check();
    Optional<Input> ratingsInput = Optional.ofNullable(ratings).map(Input::new);
    PrintWriter err = spec.commandLine().getErr();
    Optional<Journey> journey = MapInput.read(new Input(map), err);
    if (journey.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    chooseScale(journey.get(), err);
    options.bands();
    try (ScorerOptions.Found found = scorers.find(options)) {
      Map<Optional<Segment>, JourneyStudy> studies = new LinkedHashMap<>();
      if (ratingsInput.isEmpty()) {
        studies.put(Optional.empty(), JourneyStudy.of(journey.get()));
      } else {
        Optional<CsvReading<SurveyedRatings>> reading =
            RatingsInput.read(
                ratingsInput.get(), format(journey.get()), options.skipsBadRows(), err);
        if (reading.isEmpty()) {
          return ExitCode.PROBLEMS;
        }
        studies(journey.get(), reading.get().found(), studies);
      }
      if (!addRespondents(journey.get(), studies, err) || !addKano(studies, err)) {
        return ExitCode.PROBLEMS;
      }
      print(studies, found);
    }
    return ExitCode.DONE;
  }

  private void check() {
    if (Stream.of(map, ratings, kano).filter("-"::equals).count() > 1) {
      throw refusal("Only one of the files can come from standard input.");
    }
    if (ratings == null && options.hasSegments()) {
      throw refusal("--by tells ratings apart, so it needs --ratings.");
    }
    if (ratings == null && channel != null) {
      throw refusal("--channel is a column of ratings, so it needs --ratings.");
    }
    if (overall == null) {
      return;
    }
    if (ratings == null || !options.isWide() || ratings.equals("-")) {
      throw refusal(
          "--overall is a column of a row for each respondent, so it needs --ratings FILE"
              + " with --wide.");
    }
  }

  private ParameterException refusal(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  /** Reads the ratings once more, as rows of respondents; false when something is wrong. */
  private boolean addRespondents(
      Journey journey, Map<Optional<Segment>, JourneyStudy> studies, PrintWriter err)
      throws IOException {
    if (ratings == null || overall == null) {
      return true;
    }
    Optional<CsvReading<SurveyedRespondents>> reading =
        RatingsInput.readRespondents(
            new Input(ratings), overall, format(journey), options.skipsBadRows(), err);
    reading.ifPresent(
        read ->
            studies.replaceAll(
                (segment, study) ->
                    study.with(
                        EvidenceKey.RESPONDENTS,
                        segment
                            .map(read.found().respondents()::of)
                            .orElseGet(read.found().respondents()::whole))));
    return reading.isPresent();
  }

  /** A questionnaire is about everybody: {@code journey kano --by} tells its segments apart. */
  private boolean addKano(Map<Optional<Segment>, JourneyStudy> studies, PrintWriter err)
      throws IOException {
    if (kano == null) {
      return true;
    }
    Optional<KanoAnswers> answers = KanoInput.read(new Input(kano), options.skipsBadRows(), err);
    answers.ifPresent(
        read ->
            studies.computeIfPresent(
                Optional.empty(), (whole, study) -> study.with(EvidenceKey.KANO, read)));
    return answers.isPresent();
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
      Journey journey, SurveyedRatings reading, Map<Optional<Segment>, JourneyStudy> studies) {
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
              out.print(ScorecardText.heading(card.study(), segment, language.locale()));
              out.println(card.text(language.locale()));
              out.println();
            });
        found.leftOut().forEach(out::println);
      }
      case CSV -> out.print(FiguresCsv.write(FlatFigures.rows(cards)));
      case JSON -> out.print(FiguresJson.write(document(cards, language.locale())));
    }
  }

  private static Figures document(Map<Optional<Segment>, Scorecard> cards, Locale locale) {
    List<Figures> rows = new ArrayList<>();
    cards.forEach(
        (segment, card) ->
            rows.add(
                Figures.builder()
                    .put("segment", segment.map(Segment::name))
                    .putAll(FiguresJson.figures(card, locale))
                    .build()));
    return Figures.builder().putRows("scorecards", ImmutableList.copyOf(rows)).build();
  }
}
