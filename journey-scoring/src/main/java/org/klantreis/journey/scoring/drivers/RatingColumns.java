package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import java.util.List;
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

  /** How the ratings of a touchpoint go with the overall ratings. */
  Correlation withOverall(int place) {
    double[] ratings = new double[rows()];
    double[] overall = new double[rows()];
    double[] weights = new double[rows()];
    for (int row = 0; row < rows(); row++) {
      ratings[row] = respondents.rating(row, place);
      overall[row] = respondents.overall(row);
      weights[row] = respondents.count(row) * respondents.weight(row);
    }
    return Correlation.of(ratings, overall, weights);
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
