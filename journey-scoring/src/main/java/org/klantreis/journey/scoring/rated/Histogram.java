package org.klantreis.journey.scoring.rated;

import static com.google.common.base.Preconditions.checkArgument;

import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

/**
 * How the answers of a touchpoint lie on their scale, as they were counted or as they might be:
 * what would be judged if there were more of the same, or if some answers were higher.
 *
 * <p>An answer that moves takes the mean weight of the answers that it leaves, so that weighted
 * answers move as plain ones do.
 */
public final class Histogram {

  private final RatingScale scale;

  /** How many answers, from the lowest to the highest. */
  private final double[] answers;

  /** How much they weigh. */
  private final double[] weights;

  private final long n;
  private final double effectiveN;

  private Histogram(
      RatingScale scale, double[] answers, double[] weights, long n, double effectiveN) {
    this.scale = scale;
    this.answers = answers;
    this.weights = weights;
    this.n = n;
    this.effectiveN = effectiveN;
  }

  /** As it was counted. */
  public static Histogram of(RatingTally tally) {
    RatingScale scale = tally.scale();
    double[] answers = new double[scale.levels()];
    double[] weights = new double[answers.length];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = (double) tally.countAt(i);
      weights[i] = tally.weightAt(i);
    }
    return new Histogram(scale, answers, weights, tally.n(), tally.effectiveN());
  }

  /**
   * With so many answers that lie as these do and weigh as differently.
   *
   * @throws IllegalArgumentException where there is no answer of which there could be more
   */
  public Histogram scaledTo(long size) {
    checkArgument(n > 0, "There are no answers that could be %s.", size);
    double factor = (double) size / n;
    return new Histogram(
        scale, times(answers, factor), times(weights, factor), size, effectiveN * factor);
  }

  /**
   * With so many answers moved up, the lowest first, to one answer. Those that lie there or above
   * already stay; where fewer lie below, all of them move.
   *
   * @throws IllegalArgumentException for what is no answer on the scale
   */
  public Histogram raised(long several, double to) {
    double[] moved = answers.clone();
    double[] weighing = weights.clone();
    int target = scale.levelOf(to);
    double left = several;
    for (int i = 0; i < target && left > 0; i++) {
      if (answers[i] > 0) {
        double going = Math.min(left, answers[i]);
        double weight = weights[i] * (going / answers[i]);
        moved[i] -= going;
        moved[target] += going;
        weighing[i] -= weight;
        weighing[target] += weight;
        left -= going;
      }
    }
    return new Histogram(scale, moved, weighing, n, effectiveN);
  }

  /**
   * How many answers lie below one.
   *
   * @throws IllegalArgumentException for what is no answer on the scale
   */
  public long below(double rating) {
    int level = scale.levelOf(rating);
    double below = 0;
    for (int i = 0; i < level; i++) {
      below += answers[i];
    }
    return Math.round(below);
  }

  /** The scale of the answers. */
  public RatingScale scale() {
    return scale;
  }

  /** How many answers there are. */
  public long n() {
    return n;
  }

  /** How many equally weighted answers they are worth. */
  public double effectiveN() {
    return effectiveN;
  }

  /**
   * How much the answers at a level weigh: their number where none was weighted.
   *
   * @param level counted from 0, the lowest answer
   */
  public double weightAt(int level) {
    return weights[level];
  }

  /** What the answers at each level weigh, from the lowest to the highest. */
  public double[] weights() {
    return weights.clone();
  }

  private static double[] times(double[] all, double factor) {
    double[] scaled = all.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }
}
