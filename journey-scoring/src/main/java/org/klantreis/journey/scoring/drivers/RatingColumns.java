package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.scoring.statistics.Correlation;
import org.klantreis.journey.scoring.statistics.Observations;

/** Respondents as rows of ratings, of some of the touchpoints. */
final class RatingColumns implements Observations {

  private final RespondentRatings respondents;
  private final ImmutableList<Integer> places;

  /**
   * The ratings of those touchpoints.
   *
   * @param places among the touchpoints of the respondents
   */
  RatingColumns(RespondentRatings respondents, List<Integer> places) {
    this.respondents = respondents;
    this.places = ImmutableList.copyOf(places);
  }

  /** How the ratings of a touchpoint go with the overall ratings: each pair of answers once. */
  Correlation withOverall(int place) {
    int lowest = respondents.scale().lowest();
    int levels = respondents.scale().levels();
    double[] pairs = new double[levels * levels];
    for (int row = 0; row < rows(); row++) {
      int rating = respondents.rating(row, place) - lowest;
      int overall = respondents.overall(row) - lowest;
      pairs[rating * levels + overall] += respondents.count(row) * respondents.weight(row);
    }
    int[] given = IntStream.range(0, pairs.length).filter(pair -> pairs[pair] > 0).toArray();
    return Correlation.of(
        IntStream.of(given).map(pair -> pair / levels).asDoubleStream().toArray(),
        IntStream.of(given).map(pair -> pair % levels).asDoubleStream().toArray(),
        IntStream.of(given).mapToDouble(pair -> pairs[pair]).toArray());
  }

  @Override
  public int predictors() {
    return places.size();
  }

  @Override
  public String name(int predictor) {
    return respondents.touchpoints().get(places.get(predictor)).value();
  }

  @Override
  public int rows() {
    return respondents.patterns();
  }

  @Override
  public long times(int row) {
    return respondents.count(row);
  }

  @Override
  public double weight(int row) {
    return respondents.weight(row);
  }

  @Override
  public double response(int row) {
    return respondents.overall(row);
  }

  @Override
  public void read(int row, double[] into) {
    for (int i = 0; i < places.size(); i++) {
      into[i] = respondents.rating(row, places.get(i));
    }
  }
}
