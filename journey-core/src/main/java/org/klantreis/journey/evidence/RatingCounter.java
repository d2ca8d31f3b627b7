package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/**
 * Counts ratings: one array increment for each, nothing allocated.
 *
 * <p>Ask once for the {@linkplain #index index} of a touchpoint, then add ratings to it. A counter
 * is for one thread; count in several and {@linkplain Ratings#merge merge} what they counted.
 */
public final class RatingCounter {

  private static final RatingAspect[] ASPECTS = RatingAspect.values();
  private static final int FIRST_CAPACITY = 8;

  private final RatingScale scale;
  private final Numbering<TouchpointId> touchpoints;
  private final int lowest;
  private final int levels;

  /** One block of levels for each touchpoint and aspect. */
  private long[] counts;

  /** The same blocks, each with one more place for the sum of squares; absent until a weight. */
  private @Nullable WeightSums weights;

  /** Counts nothing yet and knows no touchpoint. */
  public RatingCounter(RatingScale scale) {
    this(scale, new Numbering<>());
  }

  RatingCounter(RatingScale scale, Numbering<TouchpointId> touchpoints) {
    this.scale = scale;
    this.touchpoints = touchpoints;
    this.lowest = scale.lowest();
    this.levels = scale.levels();
    this.counts = new long[FIRST_CAPACITY * ASPECTS.length * levels];
  }

  /** The index under which this counter keeps a touchpoint, from 0 in the order of asking. */
  public int index(TouchpointId touchpoint) {
    return touchpoints.indexOf(touchpoint);
  }

  /**
   * Counts one overall rating.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public void add(int touchpoint, int rating) {
    add(touchpoint, RatingAspect.OVERALL, rating, 1);
  }

  /** Counts a rating of one aspect that was given so many times. */
  public void add(int touchpoint, RatingAspect aspect, int rating, long times) {
    RatingTally.checkCount(rating, times);
    int block = block(touchpoint, aspect);
    int level = RatingTally.level(scale, rating);
    int cell = block * levels + level;
    counts[cell] = Math.addExact(counts[cell], times);
    if (weights != null) {
      addWeight(weights, block, level, (double) times, (double) times);
    }
  }

  /**
   * Counts one rating by a respondent who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for a weight that is not above 0
   */
  public void addWeighted(int touchpoint, RatingAspect aspect, int rating, double weight) {
    RatingTally.checkWeight(weight);
    int block = block(touchpoint, aspect);
    int level = RatingTally.level(scale, rating);
    if (weights == null) {
      weights = plainWeights();
    }
    counts[block * levels + level]++;
    addWeight(weights, block, level, weight, weight * weight);
  }

  /**
   * Counts two columns of overall ratings, all or nothing.
   *
   * @param touchpointColumn the index of a touchpoint for each rating, read as unsigned, so up to
   *     256 touchpoints
   * @param ratingColumn the ratings; as long as the other column
   */
  public void addColumns(byte[] touchpointColumn, byte[] ratingColumn) {
    checkArgument(
        touchpointColumn.length == ratingColumn.length,
        "The columns differ in length: %s touchpoints and %s ratings.",
        touchpointColumn.length,
        ratingColumn.length);
    for (int i = 0; i < ratingColumn.length; i++) {
      checkElementIndex(touchpointColumn[i] & 0xFF, touchpoints.size(), "touchpoint in row " + i);
      if (!scale.contains(ratingColumn[i])) {
        throw new IllegalArgumentException("Row " + i + ": " + scale.offScale(ratingColumn[i]));
      }
    }
    if (weights != null) {
      for (int i = 0; i < ratingColumn.length; i++) {
        add(touchpointColumn[i] & 0xFF, ratingColumn[i]);
      }
      return;
    }
    makeRoom();
    int stride = ASPECTS.length * levels;
    for (int i = 0; i < ratingColumn.length; i++) {
      counts[(touchpointColumn[i] & 0xFF) * stride + ratingColumn[i] - lowest]++;
    }
  }

  /** What was counted so far; counting can go on. */
  public Ratings toRatings() {
    makeRoom();
    Map<TouchpointId, Map<RatingAspect, RatingTally>> tallies = new LinkedHashMap<>();
    touchpoints.forEach(
        (id, index) -> {
          Map<RatingAspect, RatingTally> byAspect = new EnumMap<>(RatingAspect.class);
          for (RatingAspect aspect : ASPECTS) {
            byAspect.put(aspect, tally(index * ASPECTS.length + aspect.ordinal()));
          }
          tallies.put(id, byAspect);
        });
    return Ratings.ofAspects(scale, tallies);
  }

  private RatingTally tally(int block) {
    long[] histogram = Arrays.copyOfRange(counts, block * levels, (block + 1) * levels);
    @Nullable WeightSums sums =
        weights == null
            ? null
            : weights.copyOfRange(block * (levels + 1), (block + 1) * (levels + 1));
    return RatingTally.owning(scale, histogram, sums);
  }

  private int block(int touchpoint, RatingAspect aspect) {
    checkElementIndex(touchpoint, touchpoints.size(), "touchpoint");
    makeRoom();
    return touchpoint * ASPECTS.length + aspect.ordinal();
  }

  private void addWeight(WeightSums sums, int block, int level, double weight, double square) {
    int first = block * (levels + 1);
    sums.add(first + level, weight);
    sums.add(first + levels, square);
  }

  private WeightSums plainWeights() {
    int blocks = counts.length / levels;
    WeightSums sums = new WeightSums(blocks * (levels + 1));
    for (int block = 0; block < blocks; block++) {
      for (int level = 0; level < levels; level++) {
        long times = counts[block * levels + level];
        addWeight(sums, block, level, (double) times, (double) times);
      }
    }
    return sums;
  }

  private void makeRoom() {
    int needed = touchpoints.size() * ASPECTS.length * levels;
    if (needed > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(needed, 2 * counts.length));
      if (weights != null) {
        weights = weights.grownTo(counts.length / levels * (levels + 1));
      }
    }
  }
}
