package org.klantreis.journey.command.survey;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
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

  /** What stands before the figures of a row, where it is told. */
  private static final ImmutableList<String> ABOUT =
      ImmutableList.of(SEGMENT, "touchpoint", "aspect");

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
  private final Bands bands;
  private final Confidence confidence;
  private final RatingRule rule;
  private final RecommendQuestions recommend;

  /** What is told in a row. */
  record Row(
      Optional<Segment> segment, TouchpointId touchpoint, RatingAspect aspect, RatingTally tally) {}

  RatingFigures(RatingOptions options) {
    this.options = options;
    this.bands = options.bands();
    this.confidence = options.confidence();
    this.recommend = options.recommend();
    this.rule =
        new RatingRule(
            RatingAspect.OVERALL,
            Optional.of(bands),
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
    return rows.stream().map(this::figures).collect(toImmutableList());
  }

  /** The names of the columns, also for a file without any touchpoint. */
  List<String> columns() {
    return figures(
            new Row(
                Optional.empty(),
                TouchpointId.of("none"),
                RatingAspect.OVERALL,
                RatingTally.empty(bands.scale())))
        .names();
  }

  /** What people read first, as a table. */
  String table(List<Row> rows) {
    return TextTable.of(
        rows.stream().map(this::figures).map(row -> told(row, FOR_PEOPLE)).toList());
  }

  /** How the answers lie on their scale, as a table. */
  String distribution(List<Row> rows) {
    return TextTable.of(rows.stream().map(this::distribution).toList());
  }

  private Figures distribution(Row row) {
    Figures figures = figures(row);
    Figures.Builder shown =
        Figures.builder()
            .putAll(told(figures, List.of("n", "median", "bottom_2_box", "top_2_box")));
    if (bands.scale().levels() <= MOST_PERCENTS) {
      shown.put(
          "percent_" + named(bands.scale().lowest()) + "_to_" + named(bands.scale().highest()),
          Distribution.of(row.tally(), confidence).map(RatingFigures::percents));
    }
    return shown.build();
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
  private Figures told(Figures row, List<String> figures) {
    return row.select(
        Stream.concat(ABOUT.stream(), figures.stream())
            .filter(row.names()::contains)
            .filter(name -> options.hasSegments() || !name.equals(SEGMENT))
            .toList());
  }

  private Figures figures(Row row) {
    RatingTally tally = row.tally();
    Optional<BandJudgement> judged = BandJudgement.of(tally, rule);
    Optional<MeanEstimate> mean = judged.map(BandJudgement::mean);
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
        Optional.of(tally)
            .filter(answers -> isRecommendQuestion(row))
            .flatMap(NetPromoterScore::of);
    figures
        .put("nps", nps.map(NetPromoterScore::score))
        .putInterval("nps", nps.map(score -> score.interval(NetInterval.ADJUSTED_WALD, confidence)))
        .put("band", judged.map(BandJudgement::band))
        .put("settled", judged.map(BandJudgement::settled).orElse(false));
    RatingScale scale = tally.scale();
    for (int level = 0; level < scale.levels() && !scale.isOfMeans(); level++) {
      figures.put("count_" + named(scale.value(level)), tally.countAt(level));
    }
    return figures.build();
  }

  private boolean isRecommendQuestion(Row row) {
    return row.aspect() == RatingAspect.OVERALL && recommend.includes(row.touchpoint());
  }

  private static void put(Figures.Builder figures, String name, Optional<Proportion> share) {
    Optional<Interval> interval = share.map(Proportion::interval);
    figures.put(name, share.map(Proportion::value)).putInterval(name, interval);
  }

  /** An answer as a part of a name. */
  private static String named(double answer) {
    String number = new BigDecimal(answer).stripTrailingZeros().toPlainString();
    return number.replace("-", "minus_").replace('.', '_');
  }
}
