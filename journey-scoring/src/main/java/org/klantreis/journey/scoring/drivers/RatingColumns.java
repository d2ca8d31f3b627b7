package org.klantreis.journey.scoring.drivers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.scoring.statistics.Correlation;
import org.klantreis.journey.scoring.statistics.Observations;

/** Those who experienced every touchpoint as rows of ratings, of some of the touchpoints. */
final class RatingColumns implements Observations {

  private final RespondentRatings respondents;
  private final ImmutableList<Integer> places;

  /** The numbers of their patterns. */
  private final int[] patterns;

  /** The ratings of the touchpoints that are not rated the same by all of them. */
  RatingColumns(RespondentRatings respondents) {
    this.respondents = respondents;
    int asked = respondents.touchpoints().size();
    this.patterns =
        IntStream.range(0, respondents.patterns())
            .filter(
                pattern ->
                    IntStream.range(0, asked)
                        .allMatch(place -> respondents.isExperienced(pattern, place)))
            .toArray();
    this.places = IntStream.range(0, asked).filter(this::varies).boxed().collect(toImmutableList());
  }

  private boolean varies(int place) {
    return IntStream.of(patterns)
            .map(pattern -> respondents.ratingLevel(pattern, place))
            .distinct()
            .count()
        > 1;
  }

  /** How many respondents experienced every touchpoint. */
  long respondents() {
    return IntStream.of(patterns).mapToLong(respondents::count).sum();
  }

  /** Where the ratings of a touchpoint stand in a row, from 0; negative when they do not. */
  int column(int place) {
    return places.indexOf(place);
  }

  /**
   * How the ratings of a touchpoint go with the overall ratings, of all who experienced it: each
   * pair of answers once.
   */
  static Correlation withOverall(RespondentRatings respondents, int place) {
    double[] weights = new double[respondents.patterns()];
    for (int pattern = 0; pattern < weights.length; pattern++) {
      weights[pattern] = respondents.count(pattern) * respondents.weight(pattern);
    }
    return withOverall(respondents, place, weights);
  }

  /** The same with a weight for each pattern. */
  static Correlation withOverall(RespondentRatings respondents, int place, double[] weights) {
    int levels = respondents.overallScale().levels();
    double[] pairs = new double[respondents.scale().levels() * levels];
    for (int pattern = 0; pattern < respondents.patterns(); pattern++) {
      if (respondents.isExperienced(pattern, place)) {
        int rating = respondents.ratingLevel(pattern, place);
        int overall = respondents.overallLevel(pattern);
        pairs[rating * levels + overall] += weights[pattern];
      }
    }
    int[] given = IntStream.range(0, pairs.length).filter(pair -> pairs[pair] > 0).toArray();
    return Correlation.of(
        IntStream.of(given).map(pair -> pair / levels).asDoubleStream().toArray(),
        IntStream.of(given).map(pair -> pair % levels).asDoubleStream().toArray(),
        IntStream.of(given).mapToDouble(pair -> pairs[pair]).toArray());
  }

  /** Takes the weights of its rows from those of all patterns; false when they are all 0. */
  boolean readInto(double[] weights, double[] ofPatterns) {
    boolean any = false;
    for (int row = 0; row < patterns.length; row++) {
      weights[row] = ofPatterns[patterns[row]];
      any |= weights[row] > 0;
    }
    return any;
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
    return patterns.length;
  }

  @Override
  public long times(int row) {
    return respondents.count(patterns[row]);
  }

  @Override
  public double weight(int row) {
    return respondents.weight(patterns[row]);
  }

  @Override
  public double response(int row) {
    return respondents.overall(patterns[row]);
  }

  @Override
  public void read(int row, double[] into) {
    for (int i = 0; i < places.size(); i++) {
      into[i] = respondents.rating(patterns[row], places.get(i));
    }
  }
}
