package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.verdict.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey score}: the scorecard of a map with its ratings. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Prints the scorecard of a journey map, with its reasons.",
    footer = {
      "",
      "With --format csv, a line for each figure: segment,scorer,touchpoint,figure,",
      "value. With --format json, the whole scorecard of each segment."
    })
public final class ScoreCommand extends Subcommand {

  @Parameters(
      paramLabel = "MAP",
      description = "The journey, in any format of a map; - is standard input.")
  private String map;

  @Option(
      names = "--ratings",
      paramLabel = "FILE",
      description = "The ratings, as CSV; - is standard input. Without it the map speaks alone.")
  private @Nullable String ratings;

  @Mixin private EvidenceOptions evidence;

  @Mixin private RatingOptions options;

  @Mixin private MapOptions maps;

  @Mixin private ScorerOptions scorers;

  @Mixin private LanguageOption language;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    check();
    StudyInput input = new StudyInput(maps.input(err()), options, err());
    Optional<Journey> journey = input.map(map);
    if (journey.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    warnOfOtherScale(journey.get());
    options.bands();
    try (ScorerOptions.Found found = scorers.find(options)) {
      Optional<RatedMap> rated = input.rated(journey.get(), ratings, evidence.channel());
      if (rated.isEmpty()) {
        return ExitCode.PROBLEMS;
      }
      Map<Optional<Segment>, JourneyStudy> studies = studies(rated.get());
      if (!addRespondents(input, journey.get(), studies) || !addKano(input, studies)) {
        return ExitCode.PROBLEMS;
      }
      print(studies, found);
    }
    return ExitCode.DONE;
  }

  private void check() {
    if (Input.areSeveralStandard(map, ratings, evidence.kano().orElse(null))) {
      throw refusal("Only one of the files can come from standard input.");
    }
    if (ratings == null && options.hasSegments()) {
      throw refusal("--by tells ratings apart, so it needs --ratings.");
    }
    evidence.check(options, ratings);
  }

  private void warnOfOtherScale(Journey journey) {
    ImmutableSet<RatingScale> scales = journey.scales();
    if (scales.size() == 1 && !scales.asList().get(0).isComparableTo(options.scale())) {
      err()
          .printf(
              "%s: its numbers are on scale %s and the ratings on %s: they are not compared%n",
              new Input(map).label(), scales.asList().get(0).name(), options.scale().name());
    }
  }

  /** Each segment in order of appearance, where that is asked for, and then all together. */
  private Map<Optional<Segment>, JourneyStudy> studies(RatedMap rated) {
    Map<Optional<Segment>, JourneyStudy> studies = new LinkedHashMap<>();
    JourneyStudy whole = rated.whole();
    if (options.hasSegments()) {
      Segmented<Ratings> all = rated.ratings().orElseThrow();
      all.parts()
          .keySet()
          .forEach(segment -> studies.put(Optional.of(segment), rated.part(segment)));
      whole = rated.wholeBySegment();
    }
    studies.put(Optional.empty(), whole);
    return studies;
  }

  /** Reads the ratings once more, as rows of respondents; false when something is wrong. */
  private boolean addRespondents(
      StudyInput input, Journey journey, Map<Optional<Segment>, JourneyStudy> studies)
      throws IOException {
    Optional<String> overall = evidence.overall(options, ratings);
    if (ratings == null || overall.isEmpty()) {
      return true;
    }
    Optional<Segmented<RespondentRatings>> all = input.respondents(journey, ratings, overall.get());
    all.ifPresent(
        read ->
            studies.replaceAll(
                (segment, study) ->
                    study.with(
                        EvidenceKey.RESPONDENTS, segment.map(read::of).orElseGet(read::whole))));
    return all.isPresent();
  }

  /** A questionnaire is about everybody: {@code journey kano --by} tells its segments apart. */
  private boolean addKano(StudyInput input, Map<Optional<Segment>, JourneyStudy> studies)
      throws IOException {
    if (evidence.kano().isEmpty()) {
      return true;
    }
    Optional<KanoAnswers> answers =
        input.kano(evidence.kano().get(), evidence.kanoFormat(options, ratings));
    answers.ifPresent(
        read ->
            studies.computeIfPresent(
                Optional.empty(), (whole, study) -> study.with(EvidenceKey.KANO, read)));
    return answers.isPresent();
  }

  private void print(Map<Optional<Segment>, JourneyStudy> studies, ScorerOptions.Found found) {
    Map<Optional<Segment>, Scorecard> cards = new LinkedHashMap<>();
    studies.forEach((segment, study) -> cards.put(segment, Scorecard.of(study, found.asked())));
    switch (options.output()) {
      case TEXT -> {
        cards.forEach(
            (segment, card) -> {
              out().print(ScorecardText.heading(card.study(), segment, language.locale()));
              out().println(card.text(language.locale()));
              out().println();
            });
        found.broken().forEach(out()::println);
      }
      case CSV -> out().print(bom.before(FiguresCsv.write(FlatFigures.rows(cards))));
      case JSON -> out().print(FiguresJson.write(document(cards, language.locale())));
    }
  }

  private static Figures document(Map<Optional<Segment>, Scorecard> cards, Locale locale) {
    List<Figures> rows = new ArrayList<>();
    cards.forEach((segment, card) -> rows.add(SegmentColumn.before(segment, card.figures(locale))));
    return Figures.builder().putRows("scorecards", ImmutableList.copyOf(rows)).build();
  }
}
