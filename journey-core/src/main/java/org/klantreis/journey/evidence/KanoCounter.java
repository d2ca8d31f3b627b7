package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkElementIndex;
import static org.klantreis.journey.kano.EvaluationTable.CELLS;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.rating.RatingScale;

/**
 * Counts answers to a Kano questionnaire: one array increment for each pair, nothing allocated.
 *
 * <p>Ask once for the {@linkplain #index index} of a feature, then add answers about it. A counter
 * is for one thread; count in several and {@linkplain KanoAnswers#merge merge} what they counted.
 */
public final class KanoCounter {

  private static final RatingScale IMPORTANCE = KanoTally.IMPORTANCE;
  private static final int LEVELS = IMPORTANCE.levels();

  /** Each feature has a block: a place for each pair of answers, then one for each importance. */
  private static final int BLOCK = CELLS + LEVELS;

  /** Sums of weights: of each pair, its squares, of each importance, and all its squares. */
  private static final int WEIGHT_BLOCK = 2 * CELLS + LEVELS + 1;

  private static final int FIRST_CAPACITY = 16;

  private final Numbering<Feature> features;
  private long[] counts = new long[FIRST_CAPACITY * BLOCK];

  /** Absent until a weight is given. */
  private @Nullable WeightSums weights;

  /** Counts nothing yet and knows no feature. */
  public KanoCounter() {
    this(new Numbering<>());
  }

  KanoCounter(Numbering<Feature> features) {
    this.features = features;
  }

  /** The index under which this counter keeps a feature, from 0 in the order of asking. */
  public int index(Feature feature) {
    return features.indexOf(feature);
  }

  /**
   * Counts one pair of answers.
   *
   * @throws IndexOutOfBoundsException for an index that this counter did not give
   */
  public void add(int feature, KanoAnswer functional, KanoAnswer dysfunctional) {
    add(feature, functional, dysfunctional, 1);
  }

  /**
   * Counts a pair of answers that was given so many times.
   *
   * @throws IllegalArgumentException for a negative number of times
   * @throws IndexOutOfBoundsException for an index that this counter did not give
   */
  public void add(int feature, KanoAnswer functional, KanoAnswer dysfunctional, long times) {
    KanoTally.checkCount(times);
    addTimes(feature, EvaluationTable.cell(functional, dysfunctional), times);
  }

  /**
   * Counts one pair by a respondent who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for what {@link RatingTally#isWeight} says is no weight
   * @throws IndexOutOfBoundsException for an index that this counter did not give
   */
  public void addWeighted(
      int feature, KanoAnswer functional, KanoAnswer dysfunctional, double weight) {
    addWeight(feature, EvaluationTable.cell(functional, dysfunctional), weight);
  }

  /**
   * Counts a stated importance that was given so many times.
   *
   * @throws IllegalArgumentException for an importance that is not 1 to 9, and a negative number of
   *     times
   * @throws IndexOutOfBoundsException for an index that this counter did not give
   */
  public void addImportance(int feature, int importance, long times) {
    int level = IMPORTANCE.levelOf(importance);
    RatingTally.checkCount(IMPORTANCE, level, times);
    addTimes(feature, CELLS + level, times);
  }

  /**
   * Counts a stated importance of a respondent who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for an importance that is not 1 to 9, and for what {@link
   *     RatingTally#isWeight} says is no weight
   * @throws IndexOutOfBoundsException for an index that this counter did not give
   */
  public void addWeightedImportance(int feature, int importance, double weight) {
    addWeight(feature, CELLS + IMPORTANCE.levelOf(importance), weight);
  }

  private void addTimes(int feature, int place, long times) {
    int block = block(feature);
    int cell = block * BLOCK + place;
    counts[cell] = Math.addExact(counts[cell], times);
    if (weights != null) {
      addWeight(weights, block, place, (double) times, (double) times);
    }
  }

  private void addWeight(int feature, int place, double weight) {
    RatingTally.checkWeight(weight);
    int block = block(feature);
    if (weights == null) {
      weights = plainWeights();
    }
    counts[block * BLOCK + place]++;
    addWeight(weights, block, place, weight, weight * weight);
  }

  private static void addWeight(
      WeightSums sums, int block, int place, double weight, double square) {
    int first = block * WEIGHT_BLOCK;
    boolean isPair = place < CELLS;
    sums.add(first + (isPair ? place : CELLS + place), weight);
    sums.add(first + (isPair ? CELLS + place : WEIGHT_BLOCK - 1), square);
  }

  /** What was counted so far; counting can go on. */
  public KanoAnswers toAnswers() {
    makeRoom();
    Map<Feature, KanoTally> tallies = new LinkedHashMap<>();
    features.forEach((feature, index) -> tallies.put(feature, tally(index)));
    return KanoAnswers.of(tallies);
  }

  private KanoTally tally(int block) {
    int first = block * BLOCK;
    int firstWeight = block * WEIGHT_BLOCK;
    @Nullable WeightSums ofPairs = null;
    @Nullable WeightSums ofImportance = null;
    if (weights != null) {
      ofPairs = weights.copyOfRange(firstWeight, firstWeight + 2 * CELLS);
      ofImportance = weights.copyOfRange(firstWeight + 2 * CELLS, firstWeight + WEIGHT_BLOCK);
    }
    RatingTally importance =
        RatingTally.owning(
            IMPORTANCE, Arrays.copyOfRange(counts, first + CELLS, first + BLOCK), ofImportance);
    return KanoTally.owning(Arrays.copyOfRange(counts, first, first + CELLS), ofPairs, importance);
  }

  private int block(int feature) {
    checkElementIndex(feature, features.size(), "feature");
    makeRoom();
    return feature;
  }

  private WeightSums plainWeights() {
    int blocks = counts.length / BLOCK;
    WeightSums sums = new WeightSums(blocks * WEIGHT_BLOCK);
    for (int block = 0; block < blocks; block++) {
      for (int place = 0; place < BLOCK; place++) {
        double times = (double) counts[block * BLOCK + place];
        addWeight(sums, block, place, times, times);
      }
    }
    return sums;
  }

  private void makeRoom() {
    int needed = features.size() * BLOCK;
    if (needed > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(needed, 2 * counts.length));
      if (weights != null) {
        weights = weights.grownTo(counts.length / BLOCK * WEIGHT_BLOCK);
      }
    }
  }
}
