package org.klantreis.journey.command.survey;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.klantreis.journey.command.console.TextTable;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.Distribution;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.satisfaction.NetPromoterScore;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Figures;

/** The figures of each touchpoint, a row each: the columns of {@code journey ratings}. */
final class RatingFigures {

  private static final String SEGMENT = "segment";
  private static final String SCALE = "scale";

  /** What stands before the figures of a row, where it is told. */
  private static final ImmutableList<String> ABOUT =
      ImmutableList.of(SEGMENT, "touchpoint", "aspect", SCALE);

  /** What people read first. */
  private static final ImmutableList<String> FOR_PEOPLE =
      ImmutableList.of(
          "n",
          "n_eff",
          "mean",
          "sd",
          "mean_low",
          "mean_high",
          "below",
          "met",
          "exceeded",
          "nps",
          "nps_low",
          "nps_high",
          "band",
          "settled");

  /** On more answers than these a line of percents is too wide to be read. */
  private static final int MOST_PERCENTS = 11;

  private static final double PERCENT = 100;

  private final RatingOptions options;
  private final Confidence confidence;
  private final RatingRule rule;
  private final RecommendQuestions recommend;

  /** What is told in a row. */
  record Row(
      Optional<Segment> segment, TouchpointId touchpoint, RatingAspect aspect, RatingTally tally) {}

  RatingFigures(RatingOptions options) {
    this.options = options;
    options.bands();
    this.confidence = options.confidence();
    this.recommend = options.recommend();
    this.rule =
        new RatingRule(
            RatingAspect.OVERALL,
            options.ownBands(),
            Basis.mean(),
            options.meanInterval(),
            confidence);
  }

  /** Each touchpoint of each part in order, all together last. */
  ImmutableList<Row> rows(SurveyedRatings surveyed) {
    return options.parts(surveyed.ratings(), surveyed.whole()).entrySet().stream()
        .flatMap(part -> rows(part.getKey(), part.getValue()).stream())
        .collect(toImmutableList());
  }

  private static ImmutableList<Row> rows(Optional<Segment> segment, Ratings ratings) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (TouchpointId touchpoint : ratings.touchpoints()) {
      for (RatingAspect aspect : RatingAspect.values()) {
        RatingTally tally = ratings.of(touchpoint, aspect);
        if (aspect == RatingAspect.OVERALL || !tally.isEmpty()) {
          rows.add(new Row(segment, touchpoint, aspect, tally));
        }
      }
    }
    return rows.build();
  }

  /** All figures of each row. */
  ImmutableList<Figures> figures(List<Row> rows) {
    ImmutableSortedSet<Double> answers = answers(rows);
    return rows.stream().map(row -> figures(row, answers)).collect(toImmutableList());
  }

  /** The names of the columns, also for a file without any touchpoint. */
  List<String> columns(List<Row> rows) {
    Row nothing =
        new Row(
            Optional.empty(),
            TouchpointId.of("none"),
            RatingAspect.OVERALL,
            RatingTally.empty(options.scale()));
    return figures(nothing, answers(rows.isEmpty() ? List.of(nothing) : rows)).names();
  }

  /** All that could be answered, but to what holds means. */
  private static ImmutableSortedSet<Double> answers(List<Row> rows) {
    return scales(rows).stream()
        .filter(scale -> !scale.isOfMeans())
        .flatMapToDouble(scale -> Arrays.stream(scale.values()))
        .boxed()
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private static ImmutableSet<RatingScale> scales(List<Row> rows) {
    return rows.stream().map(row -> row.tally().scale()).collect(toImmutableSet());
  }

  /** The scales of the ratings, and where their bands begin. */
  String judgedBy(List<Row> rows) {
    ImmutableSet<RatingScale> scales = scales(rows);
    return (scales.size() > 1 ? "scales " : "scale ")
        + scales.stream()
            .map(scale -> scale.name() + (scale.isOfMeans() ? " (counted to 0.01)" : ""))
            .collect(joining(", "))
        + ", bands "
        + scales.stream()
            .flatMap(scale -> rule.bands(scale).stream())
            .map(Bands::toString)
            .collect(joining(" and "));
  }

  /** Whether anything is rated on a scale of which a Net Promoter Score is defined. */
  static boolean mayHaveScore(List<Row> rows) {
    return scales(rows).stream().anyMatch(NetPromoterScore::isOn);
  }

  /** What people read first, as a table. */
  String table(List<Row> rows) {
    return TextTable.of(
        figures(rows).stream().map(row -> told(row, FOR_PEOPLE, scales(rows).size() > 1)).toList());
  }

  /** How the answers lie on their scale, as a table. */
  String distribution(List<Row> rows) {
    ImmutableSortedSet<Double> answers = answers(rows);
    boolean tellScale = scales(rows).size() > 1;
    return TextTable.of(
        rows.stream()
            .map(
                row ->
                    Figures.builder()
                        .putAll(
                            told(
                                figures(row, answers),
                                List.of("n", "median", "bottom_2_box", "top_2_box"),
                                tellScale))
                        .put(
                            tellScale ? "percents" : percents(row.tally().scale()),
                            percents(row.tally()))
                        .build())
            .toList());
  }

  private static String percents(RatingScale scale) {
    return "percent_" + named(scale.lowest()) + "_to_" + named(scale.highest());
  }

  private Optional<String> percents(RatingTally tally) {
    return Distribution.of(tally, confidence)
        .filter(distribution -> distribution.shares().size() <= MOST_PERCENTS)
        .map(RatingFigures::percents);
  }

  /** Whole percents; a dash where nobody gave that answer. */
  private static String percents(Distribution distribution) {
    return distribution.shares().stream()
        .map(
            share ->
                share == 0 ? " -" : String.format(Locale.ROOT, "%2d", Math.round(PERCENT * share)))
        .collect(joining(" "));
  }

  /** These figures, as far as there are any, after what they are about. */
  private Figures told(Figures row, List<String> figures, boolean tellScale) {
    return row.select(
        Stream.concat(ABOUT.stream(), figures.stream())
            .filter(row.names()::contains)
            .filter(name -> options.hasSegments() || !name.equals(SEGMENT))
            .filter(name -> tellScale || !name.equals(SCALE))
            .toList());
  }

  private Figures figures(Row row, ImmutableSortedSet<Double> answers) {
    RatingTally tally = row.tally();
    Optional<BandJudgement> judged = BandJudgement.of(tally, rule);
    Optional<MeanEstimate> mean = rule.mean(tally);
    Optional<Distribution> distribution = Distribution.of(tally, confidence);
    Figures.Builder figures =
        Figures.builder()
            .put(SEGMENT, Segment.name(row.segment()))
            .put("touchpoint", row.touchpoint().value());
    if (options.hasAspects()) {
      figures.put("aspect", row.aspect());
    }
    figures.put("n", tally.n());
    if (options.hasEffectiveN()) {
      figures.put("n_eff", tally.effectiveN());
    }
    figures
        .put("mean", mean.map(MeanEstimate::mean))
        .put("sd", mean.map(MeanEstimate::standardDeviation).orElse(OptionalDouble.empty()))
        .putInterval("mean", mean.flatMap(MeanEstimate::interval))
        .put("median", distribution.map(Distribution::median));
    for (Band band : Band.values()) {
      put(figures, Figures.word(band), judged.map(judgement -> judgement.shares().of(band)));
    }
    put(figures, "bottom_2_box", distribution.flatMap(Distribution::bottomTwo));
    put(figures, "top_2_box", distribution.flatMap(Distribution::topTwo));
    Optional<NetPromoterScore> nps =
        Optional.of(tally).filter(any -> isRecommendQuestion(row)).flatMap(NetPromoterScore::of);
    figures
        .put("nps", nps.map(NetPromoterScore::score))
        .putInterval("nps", nps.map(score -> score.interval(NetInterval.ADJUSTED_WALD, confidence)))
        .put("band", judged.map(BandJudgement::band))
        .put("settled", judged.map(BandJudgement::settled).orElse(false));
    figures.put(SCALE, tally.scale().name());
    answers.forEach(answer -> figures.put("count_" + named(answer), count(tally, answer)));
    return figures.build();
  }

  private boolean isRecommendQuestion(Row row) {
    return row.aspect() == RatingAspect.OVERALL && recommend.includes(row.touchpoint());
  }

  private static void put(Figures.Builder figures, String name, Optional<Proportion> share) {
    Optional<Interval> interval = share.map(Proportion::interval);
    figures.put(name, share.map(Proportion::value)).putInterval(name, interval);
  }

  /** How often that was answered; absent where it could not be. */
  private static Optional<Long> count(RatingTally tally, double answer) {
    OptionalInt level =
        tally.scale().isOfMeans() ? OptionalInt.empty() : tally.scale().level(answer);
    return level.isPresent() ? Optional.of(tally.countAt(level.getAsInt())) : Optional.empty();
  }

  /** An answer as a part of a name: 4_5 is 4.5, and minus_5 is -5. */
  private static String named(double answer) {
    return RatingScale.written(answer).replace("-", "minus_").replace('.', '_');
  }
}
