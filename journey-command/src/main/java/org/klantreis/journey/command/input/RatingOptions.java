package org.klantreis.journey.command.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.UnknownName;
import org.klantreis.journey.csv.ColumnCoding;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.NameList;
import org.klantreis.journey.csv.RatingsCsv;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.RatingsLayout;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByRespondent;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.satisfaction.NetPromoterScore;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.study.ColumnRole;
import picocli.CommandLine.Option;

/** The options of every command that reads ratings. */
public final class RatingOptions extends AnswerOptions {

  @Option(
      names = "--scale",
      paramLabel = "[COL=]LOW-HIGH",
      description =
          "Scale of the ratings: 1-10 (default, but for a map with another), 0-10, 1-5, 1-7, or one's"
              + " own; with half points 1-5/0.5, of means 1-5/mean; nps=0-10 for one column.")
  private List<String> scales = List.of();

  @Option(
      names = "--answers",
      paramLabel = "WORDING",
      description =
          "The words of the ratings: a shipped wording, as satisfaction-5 or agreement-7, one's own, as in"
              + " 'Great=5;Poor=1', or both. Without it words are read that can mean but one answer.")
  private List<String> answers = List.of();

  @Option(
      names = "--reversed",
      paramLabel = "COL,...",
      description = "Columns in which the lowest answer is the best.")
  private List<String> reversed = List.of();

  @Option(
      names = "--mean-interval",
      paramLabel = "METHOD",
      description =
          "How a mean gets its interval: bounded (default), which stays on the scale, or student.")
  private @Nullable String meanInterval;

  @Option(
      names = "--nps",
      paramLabel = "COL,...|all",
      description =
          "Which touchpoints asked whether customers would recommend, on 0-10: only they get a Net"
              + " Promoter Score (default none).")
  private @Nullable String nps;

  private RatingScale assumed = RatingScale.DUTCH_GRADE;

  @Option(
      names = "--bands",
      paramLabel = "MET,EXCEEDED",
      description = "Where met and exceeded begin; 7,9 on 1-10. Required for a scale of one's own.")
  private @Nullable String bands;

  @Option(
      names = "--touchpoint-column",
      paramLabel = "NAME",
      defaultValue = "touchpoint",
      description = "Long form: the column of touchpoint ids (default 'touchpoint').")
  private String touchpointColumn;

  @Option(
      names = "--rating-column",
      paramLabel = "NAME",
      defaultValue = "rating",
      description = "Long form: the column of ratings (default 'rating').")
  private String ratingColumn;

  @Option(
      names = "--wide",
      paramLabel = "COL|ID=COL",
      description =
          "Wide form: a column of ratings for each touchpoint, called by its id, or desk=Q7_1. Q7* are"
              + " all that begin so, Q7a..Q7f all from one to another; a name with a comma stands"
              + " in double quotes, or has a backslash before it.")
  private @Nullable List<String> wide;

  @Option(
      names = "--aspect-column",
      paramLabel = "NAME",
      description = "The column that says overall, functional or emotional.")
  private @Nullable String aspectColumn;

  @Option(
      names = "--population",
      paramLabel = "N|SEGMENT=N,...",
      description =
          "How many people could have answered, all together or of each segment: where most of them"
              + " did, intervals are narrower.")
  private @Nullable String population;

  public boolean isWide() {
    return wide != null || (!isLongGiven() && columnOfStudy(ColumnRole.TOUCHPOINT).isPresent());
  }

  private boolean isLongGiven() {
    return isGiven("--touchpoint-column") || isGiven("--rating-column");
  }

  public boolean hasAspects() {
    return aspectColumn().isPresent();
  }

  private Optional<String> aspectColumn() {
    return aspectColumn == null ? columnOfStudy(ColumnRole.ASPECT) : Optional.of(aspectColumn);
  }

  public boolean isScaleGiven() {
    return scaleOfAll().isPresent() || hasStudy();
  }

  /** The scale of ratings where none is given, instead of 1-10. */
  public void assumeScale(RatingScale other) {
    assumed = other;
  }

  public RatingScale scale() {
    return scaleOfAll()
        .map(this::scale)
        .or(() -> ratingsOfStudy().map(RatingsFormat::scale))
        .orElse(assumed);
  }

  /** The scale of all ratings, and those of single columns. */
  public Stream<RatingScale> scales() {
    return Stream.concat(
        Stream.of(scale()), codings().values().stream().flatMap(each -> each.scale().stream()));
  }

  private Optional<String> scaleOfAll() {
    List<String> all = scales.stream().filter(each -> NameList.parse(each).of().isEmpty()).toList();
    if (all.size() > 1) {
      throw refusal(
          "--scale", "is given " + all.size() + " times for all columns; once, or COL=LOW-HIGH");
    }
    return all.stream().findFirst();
  }

  @Override
  public ImmutableMap<String, ColumnCoding> codings() {
    Map<String, ColumnCoding> codings = new LinkedHashMap<>(super.codings());
    for (String each : scales) {
      NameList ends = NameList.parse(each);
      ends.of()
          .ifPresent(
              column ->
                  codings.compute(
                      column,
                      (name, coding) ->
                          orNone(coding).withScale(scale(String.join(",", ends.names())))));
    }
    for (String line : reversed) {
      for (String column : NameList.names(line)) {
        codings.compute(column, (name, coding) -> orNone(coding).withIsReversed(true));
      }
    }
    return ImmutableMap.copyOf(codings);
  }

  private static ColumnCoding orNone(@Nullable ColumnCoding coding) {
    return coding == null ? ColumnCoding.none() : coding;
  }

  private Optional<RatingWording> wording() {
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(orRefuse("--answers", () -> RatingWording.parse(String.join(";", answers))));
  }

  /** One's own bands, where they were given. */
  public Optional<Bands> ownBands() {
    return bands(bands, scale());
  }

  /** The bands of the ratings: one's own, or those of the scale; refuses a scale that has none. */
  public Bands bands() {
    return Bands.choose(ownBands(), scale())
        .orElseThrow(
            () ->
                refusal(
                    "--scale",
                    "scale "
                        + scale().name()
                        + " is one's own, so say where met and exceeded begin:"
                        + " --bands MET,EXCEEDED"));
  }

  /** By which method a mean gets its interval. */
  public MeanInterval meanInterval() {
    return set(Settings.of(Parameter.MEAN_INTERVAL), Parameter.MEAN_INTERVAL, meanInterval)
        .get(Parameter.MEAN_INTERVAL);
  }

  /** Which touchpoints are said to have asked whether customers would recommend. */
  public RecommendQuestions recommend() {
    return nps == null
        ? study()
            .map(file -> new RecommendQuestions(false, file.codebook().recommendations()))
            .orElse(RecommendQuestions.NONE)
        : orRefuse("--nps", () -> recommend(String.valueOf(nps)));
  }

  private static RecommendQuestions recommend(String names) {
    return names.equals("all")
        ? RecommendQuestions.ALL
        : RecommendQuestions.of(NameList.names(names).stream().map(TouchpointId::of).toList());
  }

  /** Refuses recommend questions where no score is told. */
  public void refuseRecommend() {
    if (nps != null) {
      throw refusal("--nps", "no Net Promoter Score is told here");
    }
  }

  /** Refuses recommend questions that are no touchpoints here, or on a scale without a score. */
  private void checkRecommend(RatingsFormat format, Ratings found) {
    if (nps == null) {
      return;
    }
    RecommendQuestions recommend = recommend();
    Set<TouchpointId> known =
        format.touchpoints().orElseGet(() -> ImmutableSet.copyOf(found.touchpoints()));
    for (TouchpointId each : recommend.named()) {
      if (!known.contains(each)) {
        throw refusal(
            "--nps",
            UnknownName.say(
                "touchpoint here", each.value(), Iterables.transform(known, TouchpointId::value)));
      }
      checkScore("'" + each + "' is", found.scale(each));
    }
    if (recommend.all() && known.stream().map(found::scale).noneMatch(NetPromoterScore::isOn)) {
      checkScore("these are", found.scale());
    }
  }

  private void checkScore(String what, RatingScale scale) {
    if (!NetPromoterScore.isOn(scale)) {
      throw refusal(
          "--nps",
          "a Net Promoter Score is of answers on 0-10, and " + what + " on " + scale.name());
    }
  }

  /** By what ratings are judged, as keys of an answer. */
  public Figures judgedBy() {
    return Figures.builder()
        .put("scale", scale().name())
        .put("met", bands().met())
        .put("exceeded", bands().exceeded())
        .put("mean_interval", Parameter.MEAN_INTERVAL.write(meanInterval()))
        .put("confidence", confidence().level())
        .build();
  }

  /** Refuses what cannot be where a row is a respondent, who has a place of their own. */
  public void checkRowsAreRespondents() {
    if (repeats() == Repeats.SHARE) {
      throw refusal(
          "--repeats",
          "a row is a respondent here, who shares no place: refuse them, or keep them");
    }
  }

  /** Whether answers may be worth more or less than they are many. */
  public boolean hasEffectiveN() {
    return hasWeights() || population != null || repeats() != Repeats.REFUSE;
  }

  /** The population as it was given. */
  public Optional<String> population() {
    return Optional.ofNullable(population);
  }

  private Optional<Population> parsedPopulation() {
    Optional<Population> parsed =
        population().map(text -> orRefuse("--population", () -> Population.parse(text)));
    if (parsed.filter(Population::isBySegment).isPresent() && !hasSegments()) {
      throw refusal("--population", "is told by segment, so it needs --by");
    }
    return parsed;
  }

  /**
   * Ratings, out of the population where it is given; empty when they have problems that the user
   * did not agree to leave out, and when more people rated than there are.
   */
  public Optional<CsvReading<SurveyedRatings>> ratings(
      Input input, RatingsFormat format, PrintWriter err) throws IOException {
    Optional<Population> people = parsedPopulation();
    Optional<CsvReading<SurveyedRatings>> reading = read(input, in -> RatingsCsv.read(in, format));
    if (reading.isEmpty()) {
      return reading;
    }
    checkRecommend(format, reading.get().found().whole());
    tellRepeats(input, reading.get().found(), err);
    if (people.isEmpty()) {
      return reading;
    }
    ImmutableList<Problem> problems = people.get().problems(reading.get().found());
    problems.forEach(problem -> err.println(problem.within(input.label())));
    return problems.isEmpty()
        ? reading.map(found -> found.map(people.get()::correct))
        : Optional.empty();
  }

  private void tellRepeats(Input input, SurveyedRatings surveyed, PrintWriter err) {
    Optional<RatingsByRespondent> all = surveyed.respondents().map(Segmented::whole);
    int repeating = all.map(found -> found.repeating().size()).orElse(0);
    if (repeating > 0) {
      err.printf(
          "%s: %d of %d respondents rated a touchpoint more than once; %s%n",
          input.label(),
          repeating,
          all.map(found -> found.respondents().size()).orElse(0),
          repeats() == Repeats.SHARE ? "each of them counts once" : "all their answers count");
    }
  }

  /** What is read, by the options and by the study file beside them. */
  public RatingsFormat format() {
    Optional<RatingsFormat> study = ratingsOfStudy();
    RatingsFormat.Builder format =
        RatingsFormat.builder()
            .scale(scale())
            .segments(segments())
            .countColumn(countColumn())
            .weightColumn(weightColumn())
            .respondentColumn(respondentColumn())
            .repeats(repeats())
            .aspectColumn(aspectColumn())
            .channelColumn(study.flatMap(RatingsFormat::channelColumn))
            .missingCodes(
                isGiven("--missing") || study.isEmpty()
                    ? missingCodes()
                    : study.get().missingCodes())
            .csv(csv(CsvOptions.standard()))
            .codings(study.map(this::besideOptions).orElseGet(this::codings));
    boolean isLaidOut = laidOut().isPresent() || study.isEmpty();
    format.layout(isLaidOut ? layout() : study.get().layout());
    RatingsFormat read = orRefuse("--scale", format::build);
    return orRefuse(
        "--answers",
        () -> read.withWording(wording().or(() -> study.flatMap(RatingsFormat::wording))));
  }

  /**
   * What is read where touchpoints are known, as on a map: the overall rating of a study file need
   * not be one of them, and is then not rated.
   */
  public RatingsFormat format(ImmutableSet<TouchpointId> touchpoints) {
    Optional<String> overall =
        laidOut().isPresent() ? Optional.empty() : columnOfStudy(ColumnRole.OVERALL);
    return StudiedRatings.without(
            format(),
            column ->
                overall.equals(Optional.of(column.column()))
                    && !touchpoints.contains(column.touchpoint()))
        .withTouchpoints(touchpoints);
  }

  /** What is read beside an overall rating: the touchpoints without it. */
  public RatingsFormat formatBeside(String overall) {
    RatingsFormat format = format();
    boolean isOfStudy = laidOut().isEmpty() && hasStudy();
    return StudiedRatings.without(format, column -> isOfStudy && column.column().equals(overall))
        .withCodings(format.codings());
  }

  /** Where options say that ratings lie, if they do. */
  private Optional<RatingsLayout> laidOut() {
    return wide != null || isLongGiven() ? Optional.of(layout()) : Optional.empty();
  }

  private Optional<RatingsFormat> ratingsOfStudy() {
    return study()
        .flatMap(file -> StudiedRatings.format(file, without(file.codebook()), laidOut()));
  }

  /** What the study file says of columns, but for what the options say of all or one of them. */
  private ImmutableMap<String, ColumnCoding> besideOptions(RatingsFormat ofStudy) {
    boolean isScaled = scaleOfAll().isPresent();
    boolean isMissing = !missingCodes().isEmpty();
    return StudiedRatings.beside(
        study().orElseThrow().codebook(),
        Maps.transformValues(
            ofStudy.codings(),
            said ->
                said.withScale(isScaled ? Optional.empty() : said.scale())
                    .withWording(isScaled || !answers.isEmpty() ? Optional.empty() : said.wording())
                    .withMissingCodes(isMissing ? Optional.empty() : said.missingCodes())),
        codings());
  }

  private RatingsLayout layout() {
    if (wide == null) {
      return new RatingsLayout.LongForm(touchpointColumn, ratingColumn);
    }
    String columns = String.join(",", wide);
    return orRefuse("--wide", () -> RatingsLayout.WideForm.parse(columns));
  }
}
