package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.klantreis.journey.evidence.RatingTally;

/**
 * Draws the means of groups that all answer alike: as many answers for each as it is worth, from
 * the answers of all groups together.
 *
 * <p>A mean of few answers is drawn answer by answer, with a guide table (Chen and Asau 1974); one
 * of many is drawn from the normal distribution that it comes near to.
 */
final class AlikeGroups {

  private static final long SEED = 1;
  private static final int MOST_DRAWN_SINGLY = 100;
  private static final int GUIDES = 256;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final long[] sizes;
  private final CommonLevels levels;

  /** In levels, as the spread is. */
  private final double mean;

  private final double spread;

  /** Which share of all answers is at most that level. */
  private final double[] upTo;

  /** The level at which the search for a random number begins, by its first digits. */
  private final int[] guide = new int[GUIDES];

  AlikeGroups(List<RatingTally> groups) {
    this.levels = new CommonLevels(groups);
    this.sizes = groups.stream().mapToLong(AlikeGroups::size).toArray();
    double[] weights = new double[levels.size()];
    groups.forEach(each -> levels.addWeights(each, weights));
    double total = Arrays.stream(weights).sum();
    this.upTo = new double[weights.length];
    double sum = 0;
    double squares = 0;
    double weight = 0;
    for (int level = 0; level < upTo.length; level++) {
      double here = weights[level] / total;
      sum += here * level;
      squares += here * level * level;
      weight += here;
      upTo[level] = weight;
    }
    this.mean = sum;
    this.spread = Math.sqrt(Math.max(0, squares - sum * sum));
    closeAtTheTop(weights);
    for (int i = 0, level = 0; i < GUIDES; i++) {
      while (upTo[level] <= (double) i / GUIDES) {
        level++;
      }
      guide[i] = level;
    }
  }

  private static long size(RatingTally group) {
    checkArgument(!group.isEmpty(), "A group without ratings has no mean.");
    return Math.max(1, Math.round(group.effectiveN()));
  }

  /** Rounding may leave the last share a hair below 1, and above it nobody answered. */
  private void closeAtTheTop(double[] weights) {
    int level = upTo.length - 1;
    while (level > 0 && weights[level] == 0) {
      level--;
    }
    Arrays.fill(upTo, level, upTo.length, 1);
  }

  /** The next mean of each group, in their order. */
  void drawInto(double[] means) {
    for (int i = 0; i < sizes.length; i++) {
      double level = sizes[i] > MOST_DRAWN_SINGLY ? ofMany(sizes[i]) : ofFew(sizes[i]);
      means[i] = levels.value(level);
    }
  }

  private double ofFew(long size) {
    long sum = 0;
    for (long i = 0; i < size; i++) {
      double share = random.nextDouble();
      int level = guide[(int) (share * GUIDES)];
      while (upTo[level] <= share) {
        level++;
      }
      sum += level;
    }
    return (double) sum / size;
  }

  private double ofMany(long size) {
    double drawn = mean + spread / Math.sqrt((double) size) * random.nextGaussian();
    return Math.max(0, Math.min(levels.size() - 1, drawn));
  }
}
