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
 * <p>Ask once for the {@linkplain #index index} of a touchpoint, then add ratings to it. Each
 * touchpoint is rated on one scale, the usual one unless it is met with a scale of its own. A
 * counter is for one thread; count in several and {@linkplain Ratings#merge merge} what they
 * counted.
 *
 * <pre>{@code
 * RatingCounter counter = new RatingCounter(RatingScale.ONE_TO_FIVE);
 * int booking = counter.index(TouchpointId.of("booking"));
 * int journey = counter.index(TouchpointId.of("journey"), RatingScale.ZERO_TO_TEN);
 * counter.add(booking, 4);
 * counter.add(journey, 9);
 * counter.addLevel(booking, RatingAspect.OVERALL, 3, 2); // twice the fourth answer, a 4
 * counter.toRatings().of(TouchpointId.of("booking")).count(4); // 3
 * }</pre>
 */
public final class RatingCounter {

  private static final RatingAspect[] ASPECTS = RatingAspect.values();
  private static final int FIRST_CAPACITY = 8;

  private final RatedTouchpoints touchpoints;

  /** One block of levels for each touchpoint and aspect. */
  private long[] counts;

  /** The same blocks, each with one more place for the sum of squares; absent until a weight. */
  private @Nullable WeightSums weights;

  /**
   * Counts nothing yet and knows no touchpoint.
   *
   * @param scale the usual scale
   */
  public RatingCounter(RatingScale scale) {
    this(new RatedTouchpoints(scale));
  }

  RatingCounter(RatedTouchpoints touchpoints) {
    this.touchpoints = touchpoints;
    this.counts = new long[FIRST_CAPACITY * ASPECTS.length * touchpoints.usual().levels()];
  }

  /**
   * The index under which this counter keeps a touchpoint, from 0 in the order of asking; one that
   * is new here is rated on the usual scale.
   */
  public int index(TouchpointId touchpoint) {
    return touchpoints.indexOf(touchpoint);
  }

  /**
   * The index under which this counter keeps a touchpoint that is rated on a scale of its own.
   *
   * @throws IllegalArgumentException for a touchpoint that was met with another scale
   */
  public int index(TouchpointId touchpoint, RatingScale scale) {
    return touchpoints.indexOf(touchpoint, scale);
  }

  /**
   * Counts one overall rating.
   *
   * @throws IllegalArgumentException for a rating that is no answer on the scale of the touchpoint
   * @throws IndexOutOfBoundsException for an index that this counter did not give
   */
  public void add(int touchpoint, double rating) {
    add(touchpoint, RatingAspect.OVERALL, rating, 1);
  }

  /**
   * Counts a rating of one aspect that was given so many times.
   *
   * @throws IllegalArgumentException for a rating that is no answer on the scale of the touchpoint,
   *     and a negative number of times
   * @throws IndexOutOfBoundsException for an index that this counter did not give
   */
  public void add(int touchpoint, RatingAspect aspect, double rating, long times) {
    addLevel(touchpoint, aspect, level(touchpoint, rating), times);
  }

  /**
   * The same by the level of the rating on the scale of the touchpoint, counted from 0: the
   * quickest way for whoever reads the same answers again and again.
   *
   * @throws IllegalArgumentException for a negative number of times
   * @throws IndexOutOfBoundsException for an index that this counter did not give, and a level that
   *     the scale does not have
   */
  public void addLevel(int touchpoint, RatingAspect aspect, int level, long times) {
    int cell = cell(touchpoint, aspect, level);
    if (times < 0) {
      RatingTally.checkCount(touchpoints.scale(touchpoint), level, times);
    }
    counts[cell] = Math.addExact(counts[cell], times);
    if (weights != null) {
      addWeight(weights, touchpoint, aspect.ordinal(), level, (double) times, (double) times);
    }
  }

  /**
   * Counts one rating by a respondent who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for a rating that is no answer on the scale of the touchpoint,
   *     and for what {@link RatingTally#isWeight} says is no weight
   * @throws IndexOutOfBoundsException for an index that this counter did not give
   */
  public void addWeighted(int touchpoint, RatingAspect aspect, double rating, double weight) {
    addLevelWeighted(touchpoint, aspect, level(touchpoint, rating), weight);
  }

  /**
   * The same by the level of the rating on the scale of the touchpoint, counted from 0.
   *
   * @throws IllegalArgumentException for what {@link RatingTally#isWeight} says is no weight
   * @throws IndexOutOfBoundsException for an index that this counter did not give, and a level that
   *     the scale does not have
   */
  public void addLevelWeighted(int touchpoint, RatingAspect aspect, int level, double weight) {
    RatingTally.checkWeight(weight);
    int cell = cell(touchpoint, aspect, level);
    if (weights == null) {
      makeRoom();
      weights = plainWeights();
    }
    counts[cell]++;
    addWeight(weights, touchpoint, aspect.ordinal(), level, weight, weight * weight);
  }

  /**
   * Counts two columns of overall ratings, all or nothing.
   *
   * @param touchpointColumn the index of a touchpoint for each rating, read as unsigned, so up to
   *     256 touchpoints
   * @param ratingColumn the ratings, in whole points
   * @throws IllegalArgumentException for columns that differ in length, and a rating that is off
   *     the scale of its touchpoint, with its row
   * @throws IndexOutOfBoundsException for an index that this counter did not give, with its row
   */
  public void addColumns(byte[] touchpointColumn, byte[] ratingColumn) {
    checkArgument(
        touchpointColumn.length == ratingColumn.length,
        "The columns differ in length: %s touchpoints and %s ratings.",
        touchpointColumn.length,
        ratingColumn.length);
    for (int i = 0; i < ratingColumn.length; i++) {
      int touchpoint = touchpointColumn[i] & 0xFF;
      checkElementIndex(touchpoint, touchpoints.size(), "touchpoint in row " + i);
      RatingScale scale = touchpoints.scale(touchpoint);
      if (ratingColumn[i] < scale.lowest() || ratingColumn[i] > scale.highest()) {
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
    int[] ofZero = new int[touchpoints.size()];
    int[] perPoint = new int[ofZero.length];
    for (int i = 0; i < ofZero.length; i++) {
      RatingScale scale = touchpoints.scale(i);
      perPoint[i] = scale.perPoint();
      ofZero[i] = touchpoints.cell(i, 0) - scale.lowest() * scale.perPoint();
    }
    for (int i = 0; i < ratingColumn.length; i++) {
      int touchpoint = touchpointColumn[i] & 0xFF;
      counts[ofZero[touchpoint] + ratingColumn[i] * perPoint[touchpoint]]++;
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
            byAspect.put(aspect, tally(index, aspect.ordinal()));
          }
          tallies.put(id, byAspect);
        });
    return Ratings.ofAspects(touchpoints.usual(), tallies);
  }

  private RatingTally tally(int touchpoint, int aspect) {
    RatingScale scale = touchpoints.scale(touchpoint);
    int first = touchpoints.cell(touchpoint, aspect);
    long[] histogram = Arrays.copyOfRange(counts, first, first + scale.levels());
    int weight = weightCell(touchpoint, aspect);
    @Nullable WeightSums sums =
        weights == null ? null : weights.copyOfRange(weight, weight + scale.levels() + 1);
    return RatingTally.owning(scale, histogram, sums);
  }

  private int level(int touchpoint, double rating) {
    checkElementIndex(touchpoint, touchpoints.size(), "touchpoint");
    return touchpoints.scale(touchpoint).levelOf(rating);
  }

  private int cell(int touchpoint, RatingAspect aspect, int level) {
    checkElementIndex(touchpoint, touchpoints.size(), "touchpoint");
    checkElementIndex(level, touchpoints.scale(touchpoint).levels(), "level");
    int cell = touchpoints.cell(touchpoint, aspect.ordinal()) + level;
    if (cell >= counts.length || weights != null) {
      makeRoom();
    }
    return cell;
  }

  /** Every block before has one place more among the weights than among the counts. */
  private int weightCell(int touchpoint, int aspect) {
    return touchpoints.cell(touchpoint, aspect) + touchpoint * ASPECTS.length + aspect;
  }

  private void addWeight(
      WeightSums sums, int touchpoint, int aspect, int level, double weight, double square) {
    int first = weightCell(touchpoint, aspect);
    sums.add(first + level, weight);
    sums.add(first + touchpoints.scale(touchpoint).levels(), square);
  }

  private WeightSums plainWeights() {
    WeightSums sums = new WeightSums(weightCells());
    for (int touchpoint = 0; touchpoint < touchpoints.size(); touchpoint++) {
      for (int aspect = 0; aspect < ASPECTS.length; aspect++) {
        int first = touchpoints.cell(touchpoint, aspect);
        for (int level = 0; level < touchpoints.scale(touchpoint).levels(); level++) {
          double times = (double) counts[first + level];
          addWeight(sums, touchpoint, aspect, level, times, times);
        }
      }
    }
    return sums;
  }

  private int weightCells() {
    return touchpoints.cells() + touchpoints.size() * ASPECTS.length;
  }

  private void makeRoom() {
    if (touchpoints.cells() > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(touchpoints.cells(), 2 * counts.length));
    }
    if (weights != null && weightCells() > weights.size()) {
      weights = weights.grownTo(Math.max(weightCells(), 2 * weights.size()));
    }
  }
}
