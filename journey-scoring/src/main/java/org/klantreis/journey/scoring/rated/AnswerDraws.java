package org.klantreis.journey.scoring.rated;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.Resampling;

/**
 * Draws the answers at several touchpoints again (the bootstrap of Efron 1979), as they hang
 * together: respondents who answered everything are drawn whole, and what others answered, or
 * everything where no respondents are known, is drawn at each touchpoint by itself.
 *
 * <p>A sample has as many answers as were counted; weighted, as many as they are worth, rounded,
 * and drawn by their weights. The same seed draws the same samples.
 */
public final class AnswerDraws {

  private static final double ROUNDING = 1e-9;

  /** Up to so many answers are drawn one by one. */
  private static final long FEW = 250;

  /** Where a level is expected: a respondent did not experience the touchpoint. */
  private static final int NOT_RATED = -1;

  private final double[][] samples;
  private final RatingScale[] scales;
  private final List<Alone> alone = new ArrayList<>();
  private Optional<Together> together = Optional.empty();

  /** Answers at one touchpoint of which it is not known who gave them. */
  private interface Alone {

    /** Adds its answers to the sample at hand. */
    void draw();

    /**
     * Answers that are drawn from those that there are, each by itself where they are few: that is
     * quicker than drawing how many of each level.
     */
    static Alone of(long size, double[] weights, double[] sample, long seed) {
      return size <= FEW && isCounted(size, weights)
          ? new Few(weights, sample, seed)
          : new Many(new Resampling(size, weights, seed), sample);
    }

    private static boolean isCounted(long size, double[] weights) {
      return Arrays.stream(weights).allMatch(weight -> weight == Math.rint(weight))
          && Arrays.stream(weights).sum() == size;
    }
  }

  private static final class Few implements Alone {

    private final SplittableRandom random;

    /** The level of each answer. */
    private final int[] answers;

    private final double[] sample;

    Few(double[] counts, double[] sample, long seed) {
      this.random = new SplittableRandom(seed);
      this.answers =
          IntStream.range(0, counts.length)
              .flatMap(level -> IntStream.range(0, (int) counts[level]).map(each -> level))
              .toArray();
      this.sample = sample;
    }

    @Override
    public void draw() {
      for (int i = 0; i < answers.length; i++) {
        sample[answers[random.nextInt(answers.length)]]++;
      }
    }
  }

  private static final class Many implements Alone {

    private final Resampling resampling;
    private final double[] drawn;
    private final double[] sample;

    Many(Resampling resampling, double[] sample) {
      this.resampling = resampling;
      this.drawn = new double[sample.length];
      this.sample = sample;
    }

    @Override
    public void draw() {
      resampling.drawInto(drawn);
      for (int level = 0; level < sample.length; level++) {
        sample[level] += drawn[level];
      }
    }
  }

  /** Respondents: for each pattern of answers, the level of each touchpoint, from 0. */
  private static final class Together {

    private final Resampling resampling;
    private final double[] drawn;
    private final int[][] levels;
    private final double[][] samples;

    Together(Resampling resampling, int[][] levels, double[][] samples) {
      this.resampling = resampling;
      this.drawn = new double[levels.length];
      this.levels = levels;
      this.samples = samples;
    }

    void draw() {
      resampling.drawInto(drawn);
      for (int pattern = 0; pattern < drawn.length; pattern++) {
        double times = drawn[pattern];
        if (times > 0) {
          int[] answers = levels[pattern];
          for (int i = 0; i < answers.length; i++) {
            if (answers[i] != NOT_RATED) {
              samples[i][answers[i]] += times;
            }
          }
        }
      }
    }
  }

  /**
   * Prepares to draw.
   *
   * @param asked what was answered at each touchpoint, at least one answer each
   * @param respondents who gave these answers, as far as it is known; a touchpoint of which they
   *     give answers that are not among these is drawn by itself
   */
  public AnswerDraws(
      ImmutableMap<TouchpointId, RatingTally> asked,
      Optional<RespondentRatings> respondents,
      long seed) {
    samples = new double[asked.size()][];
    scales = new RatingScale[asked.size()];
    SplittableRandom seeds = new SplittableRandom(seed);
    List<Integer> columns = new ArrayList<>();
    List<double[]> whole = new ArrayList<>();
    int next = 0;
    for (Map.Entry<TouchpointId, RatingTally> each : asked.entrySet()) {
      RatingTally tally = each.getValue();
      double[] weights = weights(tally);
      samples[next] = new double[weights.length];
      scales[next] = tally.scale();
      long size = size(tally.effectiveN());
      Optional<Integer> column = respondents.flatMap(some -> column(each.getKey(), tally, some));
      if (column.isPresent()) {
        RatingTally known = respondents.orElseThrow().ratings(column.get());
        columns.add(column.get());
        whole.add(samples[next]);
        subtract(weights, known);
        size = tally.n() - known.n();
      }
      if (size > 0) {
        alone.add(Alone.of(size, weights, samples[next], seeds.nextLong()));
      }
      next++;
    }
    if (!columns.isEmpty()) {
      together = Optional.of(together(respondents.orElseThrow(), columns, whole, seeds.nextLong()));
    }
  }

  /**
   * The answers of the sample at hand at a touchpoint, by its place among those that were asked
   * about, counted from the lowest to the highest. The next sample takes the same place.
   */
  public double[] sample(int touchpoint) {
    return samples[touchpoint];
  }

  /**
   * The mean of the sample at hand at a touchpoint, on its scale; absent where nobody rated it
   * there.
   */
  public OptionalDouble mean(int touchpoint) {
    double[] sample = samples[touchpoint];
    double size = 0;
    double sum = 0;
    for (int level = 0; level < sample.length; level++) {
      size += sample[level];
      sum += sample[level] * level;
    }
    RatingScale scale = scales[touchpoint];
    return size == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(scale.lowest() + sum / size / scale.perPoint());
  }

  /** Draws the next sample. */
  public void draw() {
    for (double[] sample : samples) {
      Arrays.fill(sample, 0);
    }
    together.ifPresent(Together::draw);
    alone.forEach(Alone::draw);
  }

  private static long size(double effectiveN) {
    return Math.max(1, Math.round(effectiveN));
  }

  /**
   * Where respondents have a touchpoint of which they gave these answers: all of them, or, where
   * nothing is weighted, some.
   */
  private static Optional<Integer> column(
      TouchpointId touchpoint, RatingTally tally, RespondentRatings respondents) {
    int column = respondents.touchpoints().indexOf(touchpoint);
    if (column < 0 || respondents.complete() == 0 || !tally.scale().equals(respondents.scale())) {
      return Optional.empty();
    }
    RatingTally known = respondents.ratings(column);
    double[] others = weights(tally);
    subtract(others, known);
    boolean theSame =
        tally.n() == known.n()
            && Arrays.stream(others)
                .allMatch(left -> Math.abs(left) <= ROUNDING * tally.totalWeight());
    boolean some =
        !tally.isWeighted()
            && !known.isWeighted()
            && Arrays.stream(others).allMatch(left -> left >= 0);
    return theSame || some ? Optional.of(column) : Optional.empty();
  }

  private static double[] weights(RatingTally tally) {
    double[] weights = new double[tally.scale().levels()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = tally.weightAt(i);
    }
    return weights;
  }

  private static void subtract(double[] weights, RatingTally tally) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= tally.weightAt(i);
    }
  }

  private static Together together(
      RespondentRatings respondents, List<Integer> columns, List<double[]> samples, long seed) {
    int patterns = respondents.patterns();
    double[] weights = new double[patterns];
    int[][] levels = new int[patterns][columns.size()];
    for (int pattern = 0; pattern < patterns; pattern++) {
      weights[pattern] = respondents.count(pattern) * respondents.weight(pattern);
      for (int i = 0; i < columns.size(); i++) {
        levels[pattern][i] =
            respondents.isExperienced(pattern, columns.get(i))
                ? respondents.ratingLevel(pattern, columns.get(i))
                : NOT_RATED;
      }
    }
    return new Together(
        new Resampling(size(respondents.effectiveN()), weights, seed),
        levels,
        samples.toArray(new double[0][]));
  }
}
