package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.scoring.drivers.DriversScorer.Importance;
import org.klantreis.journey.scoring.drivers.DriversScorer.Shares;
import org.klantreis.journey.scoring.scorer.Progress;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Correlation;
import org.klantreis.journey.scoring.statistics.Covariation;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.Observations;
import org.klantreis.journey.scoring.statistics.RankInterval;
import org.klantreis.journey.scoring.statistics.Resampled;
import org.klantreis.journey.scoring.statistics.ResampledRanks;
import org.klantreis.journey.scoring.statistics.Resampling;

/**
 * What shares, importance and impact asymmetry come to when as many respondents are drawn again,
 * each with all of his answers and his weight (Efron 1979).
 *
 * <p>A share of R² cannot fall below 0 and chance adds to it, so that of a touchpoint that explains
 * next to nothing even the lower end may lie above it.
 */
final class DriversResamples {

  private final RespondentRatings respondents;
  private final RatingColumns columns;
  private final Optional<Shares> sharesBy;
  private final Importance measure;
  private final Observations contrast;

  /** Where penalty and reward stand among the slopes of the contrast, by place. */
  private final ImmutableList<Sides> sides;

  private final Covariation ofRatings;
  private final Covariation ofContrast;

  /** By column. */
  private final ImmutableList<Resampled> shares;

  private final ResampledRanks ranks;

  /** By place. */
  private final ImmutableList<Resampled> importances;

  private final ImmutableList<Resampled> asymmetries;

  /** How often each pattern was drawn, and what those who gave it weigh. */
  private final double[] drawn;

  private final double[] drawnColumns;
  private final double[] drawnContrast;

  /**
   * Where the dummies of a touchpoint stand in the contrast, from 0; negative for those that do
   * not.
   */
  record Sides(int penalty, int reward) {}

  /**
   * Nothing is drawn yet.
   *
   * @param columns the ratings that shares are of
   * @param sharesBy how they are shared; empty where they are not
   * @param contrast rows for each pattern, of which the slopes are the penalties and rewards
   * @param sides by place
   */
  DriversResamples(
      RespondentRatings respondents,
      RatingColumns columns,
      Optional<Shares> sharesBy,
      Importance measure,
      Observations contrast,
      List<Sides> sides) {
    this.respondents = respondents;
    this.columns = columns;
    this.sharesBy = sharesBy;
    this.measure = measure;
    this.contrast = contrast;
    this.sides = ImmutableList.copyOf(sides);
    this.ofRatings = Covariation.of(columns);
    this.ofContrast = Covariation.of(contrast);
    this.shares = none(columns.predictors());
    this.ranks = new ResampledRanks(columns.predictors());
    this.importances = none(sides.size());
    this.asymmetries = none(sides.size());
    this.drawn = new double[respondents.patterns()];
    this.drawnColumns = new double[columns.rows()];
    this.drawnContrast = new double[respondents.patterns()];
  }

  private static ImmutableList<Resampled> none(int figures) {
    List<Resampled> none = new ArrayList<>();
    for (int i = 0; i < figures; i++) {
      none.add(new Resampled());
    }
    return ImmutableList.copyOf(none);
  }

  /** Draws so many resamples; the same seed draws the same. */
  void draw(long resamples, long seed, Progress progress) {
    double[] times = new double[drawn.length];
    for (int pattern = 0; pattern < times.length; pattern++) {
      times[pattern] = respondents.count(pattern);
    }
    Resampling resampling = new Resampling(respondents.complete(), times, seed);
    for (long i = 1; i <= resamples; i++) {
      resampling.drawInto(drawn);
      for (int pattern = 0; pattern < drawn.length; pattern++) {
        drawnContrast[pattern] = drawn[pattern] * contrast.weight(pattern);
        drawn[pattern] *= respondents.weight(pattern);
      }
      takeRatings();
      takeContrast();
      progress.reached(i, resamples);
    }
  }

  private void takeRatings() {
    boolean any = columns.readInto(drawnColumns, drawn);
    if (any) {
      ofRatings.weigh(drawnColumns);
    }
    takeShares(any && ofRatings.hasResponse());
    ImmutableList<OptionalDouble> slopes =
        any && measure == Importance.STANDARDISED
            ? ofRatings.standardisedSlopes()
            : ImmutableList.of();
    for (int place = 0; place < importances.size(); place++) {
      importances.get(place).add(importance(place, slopes));
    }
  }

  private void takeShares(boolean defined) {
    if (sharesBy.isEmpty()) {
      return;
    }
    if (!defined) {
      shares.forEach(each -> each.add(OptionalDouble.empty()));
      return;
    }
    ImmutableDoubleArray explained = sharesBy.get().of(ofRatings);
    for (int column = 0; column < shares.size(); column++) {
      shares.get(column).add(OptionalDouble.of(explained.get(column)));
    }
    ranks.add(explained);
  }

  private OptionalDouble importance(int place, ImmutableList<OptionalDouble> slopes) {
    return switch (measure) {
      case PEARSON -> withOverall(place).pearson();
      case SPEARMAN -> withOverall(place).spearman();
      case KENDALL -> withOverall(place).kendall();
      case STANDARDISED ->
          slopes.isEmpty() ? OptionalDouble.empty() : slope(slopes, columns.column(place));
    };
  }

  private Correlation withOverall(int place) {
    return RatingColumns.withOverall(respondents, place, drawn);
  }

  private void takeContrast() {
    ofContrast.weigh(drawnContrast);
    ImmutableList<OptionalDouble> slopes = ofContrast.slopes();
    for (int place = 0; place < asymmetries.size(); place++) {
      asymmetries
          .get(place)
          .add(
              asymmetry(
                  slope(slopes, sides.get(place).penalty()),
                  slope(slopes, sides.get(place).reward())));
    }
  }

  private static OptionalDouble slope(ImmutableList<OptionalDouble> slopes, int column) {
    return column < 0 ? OptionalDouble.empty() : slopes.get(column);
  }

  /** A side with the wrong sign weighs nothing in a resample. */
  private static OptionalDouble asymmetry(OptionalDouble penalty, OptionalDouble reward) {
    if (penalty.isEmpty() || reward.isEmpty()) {
      return OptionalDouble.empty();
    }
    double cost = Math.max(0, -penalty.getAsDouble());
    double gain = Math.max(0, reward.getAsDouble());
    return cost + gain == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((gain - cost) / (gain + cost));
  }

  /** The ends of a share, which is that of a touchpoint with a column. */
  Optional<Interval> share(int place, Confidence confidence) {
    int column = columns.column(place);
    return column < 0 ? Optional.empty() : shares.get(column).ends(confidence);
  }

  /** The ends of its place among the shares, the largest first. */
  Optional<RankInterval> rank(int place, Confidence confidence) {
    int column = columns.column(place);
    ImmutableList<RankInterval> ends = ranks.ends(confidence);
    return column < 0 || ends.isEmpty() ? Optional.empty() : Optional.of(ends.get(column));
  }

  Optional<Interval> importance(int place, Confidence confidence) {
    return importances.get(place).ends(confidence);
  }

  Optional<Interval> impactAsymmetry(int place, Confidence confidence) {
    return asymmetries.get(place).ends(confidence);
  }
}
