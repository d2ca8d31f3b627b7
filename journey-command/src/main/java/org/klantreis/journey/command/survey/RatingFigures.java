package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.command.console.TextTable;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.satisfaction.NetPromoterScore;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.verdict.Figures;

/** The figures of each touchpoint, a row each: the columns of {@code journey ratings}. */
final class RatingFigures {

  private final RatingOptions options;
  private final Bands bands;
  private final Confidence confidence;
  private final RatingRule rule;

  RatingFigures(RatingOptions options) {
    this.options = options;
    this.bands = options.bands();
    this.confidence = options.confidence();
    this.rule =
        new RatingRule(
            RatingAspect.OVERALL,
            Optional.of(bands),
            Basis.mean(),
            options.meanInterval(),
            confidence);
  }

  /** Each part in order, all together last. */
  ImmutableList<Figures> rows(SurveyedRatings surveyed) {
    ImmutableList.Builder<Figures> rows = ImmutableList.builder();
    options
        .parts(surveyed.ratings(), surveyed.whole())
        .forEach((segment, part) -> rows.addAll(rows(segment, part)));
    return rows.build();
  }

  /** For people: without a column for segments where there are none. */
  String table(List<Figures> rows) {
    List<String> names = new ArrayList<>(rows.get(0).names());
    if (!options.hasSegments()) {
      names.remove("segment");
    }
    return TextTable.of(rows.stream().map(row -> row.select(names)).toList());
  }

  /** The names of the columns, for a file without any touchpoint. */
  List<String> columns() {
    RatingTally nothing = RatingTally.empty(bands.scale());
    return row(Optional.empty(), TouchpointId.of("none"), RatingAspect.OVERALL, nothing).names();
  }

  private List<Figures> rows(Optional<Segment> segment, Ratings ratings) {
    List<Figures> rows = new ArrayList<>();
    for (TouchpointId touchpoint : ratings.touchpoints()) {
      for (RatingAspect aspect : RatingAspect.values()) {
        RatingTally tally = ratings.of(touchpoint, aspect);
        if (aspect == RatingAspect.OVERALL || !tally.isEmpty()) {
          rows.add(row(segment, touchpoint, aspect, tally));
        }
      }
    }
    return rows;
  }

  private Figures row(
      Optional<Segment> segment, TouchpointId touchpoint, RatingAspect aspect, RatingTally tally) {
    Optional<BandJudgement> judged = BandJudgement.of(tally, rule);
    Optional<MeanEstimate> mean = judged.map(BandJudgement::mean);
    Figures.Builder row =
        Figures.builder()
            .put("segment", Segment.name(segment))
            .put("touchpoint", touchpoint.value());
    if (options.hasAspects()) {
      row.put("aspect", aspect.name().toLowerCase(Locale.ROOT));
    }
    row.put("n", tally.n());
    if (options.hasEffectiveN()) {
      row.put("n_eff", tally.effectiveN());
    }
    row.put("mean", number(mean.map(MeanEstimate::mean)))
        .put("sd", mean.map(MeanEstimate::standardDeviation).orElse(OptionalDouble.empty()))
        .putInterval("mean", mean.flatMap(MeanEstimate::interval));
    for (Band band : Band.values()) {
      row.put(
          band.name().toLowerCase(Locale.ROOT),
          number(judged.map(judgement -> judgement.shares().of(band).value())));
    }
    Optional<NetPromoterScore> nps = NetPromoterScore.of(tally);
    return row.put("nps", number(nps.map(NetPromoterScore::score)))
        .putInterval("nps", nps.map(score -> score.interval(NetInterval.ADJUSTED_WALD, confidence)))
        .put("band", judged.map(judgement -> judgement.band().name().toLowerCase(Locale.ROOT)))
        .put("settled", judged.map(BandJudgement::settled).orElse(false))
        .build();
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }
}
