package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/**
 * How respondents rated a journey as a whole and each of its touchpoints: which pattern of answers
 * was given how often, by those who answered everything, and how many did not.
 *
 * <p>A pattern is an overall rating with an answer about each touchpoint, a rating or that it was
 * not experienced, and a survey weight where there are weights. All statistics of complete cases
 * follow from the patterns, also those that need rows: sums of products, ranks, robust errors. A
 * weight is part of its pattern, so that weighted respondents merge exactly, too; memory grows with
 * the distinct patterns and weights.
 *
 * <p><b>A pattern that was given once is one person's answers.</b> Unlike a histogram, this tally
 * may identify respondents: keep it as safe as the answers themselves.
 *
 * <p>Made by a {@link RespondentCounter}. {@link #n()} counts everybody who was seen, {@link
 * #complete()} those whose answers are in the patterns.
 *
 * <pre>{@code
 * RespondentCounter counter =
 *     new RespondentCounter(
 *         RatingScale.DUTCH_GRADE, List.of(TouchpointId.of("booking"), TouchpointId.of("stay")));
 * counter.overall(8);
 * counter.rating(0, 7); // the booking
 * counter.rating(1, 9); // the stay
 * counter.count(2); // two answered like this
 * counter.overall(5);
 * counter.rating(0, 4); // and left out the stay
 * counter.count();
 * RespondentRatings ratings = counter.toRespondents();
 * ratings.n(); // 3
 * ratings.complete(); // 2
 * ratings.patterns(); // 1
 * ratings.rating(0, 1); // 9: in the first pattern, the stay
 * }</pre>
 */
public final class RespondentRatings implements Tally<RespondentRatings> {

  private static final long WEIGHT_OF_ONE = Double.doubleToRawLongBits(1);

  private final RatingScale overallScale;
  private final RatingScale scale;
  private final ImmutableList<TouchpointId> touchpoints;
  private final AnswerPacking packing;
  private final Completeness completeness;
  private final PatternCounts patterns;
  private final boolean weighted;

  RespondentRatings(
      RatingScale overallScale,
      RatingScale scale,
      ImmutableList<TouchpointId> touchpoints,
      Completeness completeness,
      PatternCounts patterns,
      boolean weighted) {
    this.overallScale = overallScale;
    this.scale = scale;
    this.touchpoints = touchpoints;
    this.packing = new AnswerPacking(overallScale, scale, touchpoints.size());
    this.completeness = completeness;
    this.patterns = patterns;
    this.weighted = weighted;
  }

  /**
   * Nobody was asked yet: the identity of merging.
   *
   * @param touchpoints that respondents are asked about, in the order of the columns
   * @throws IllegalArgumentException for no touchpoints, and one that is named twice
   */
  public static RespondentRatings empty(RatingScale scale, Collection<TouchpointId> touchpoints) {
    return empty(scale, scale, touchpoints);
  }

  /** The same, where the overall rating has a scale of its own. */
  public static RespondentRatings empty(
      RatingScale overallScale, RatingScale scale, Collection<TouchpointId> touchpoints) {
    ImmutableList<TouchpointId> asked = checked(touchpoints);
    int words = new AnswerPacking(overallScale, scale, asked.size()).words();
    return new RespondentRatings(
        overallScale,
        scale,
        asked,
        Completeness.empty(overallScale, asked),
        PatternCounts.empty(words),
        false);
  }

  static ImmutableList<TouchpointId> checked(Collection<TouchpointId> touchpoints) {
    checkArgument(
        !touchpoints.isEmpty(), "Respondents are asked about at least one touchpoint, not none.");
    checkArgument(
        ImmutableSet.copyOf(touchpoints).size() == touchpoints.size(),
        "A touchpoint is named twice among %s.",
        touchpoints);
    return ImmutableList.copyOf(touchpoints);
  }

  /** The scale of the overall rating; most often that of the others. */
  public RatingScale overallScale() {
    return overallScale;
  }

  /** The scale on which the touchpoints are rated. */
  public RatingScale scale() {
    return scale;
  }

  /** The touchpoints that everybody was asked about, in the order of the columns. */
  public ImmutableList<TouchpointId> touchpoints() {
    return touchpoints;
  }

  /** Who answered everything and who did not. */
  public Completeness completeness() {
    return completeness;
  }

  /** How many respondents were seen, complete or not. */
  @Override
  public long n() {
    return completeness.n();
  }

  /** How many respondents answered everything; that they did not experience it is an answer. */
  public long complete() {
    return completeness.complete().n();
  }

  /** Whether weights were given, be they all 1. */
  public boolean isWeighted() {
    return weighted;
  }

  /** The effective number of complete respondents (Kish 1965); see {@link RatingTally}. */
  public double effectiveN() {
    return overall().effectiveN();
  }

  /** How many different patterns there are; they are numbered from 0, in rising order. */
  public int patterns() {
    return patterns.size();
  }

  /** How many respondents gave that pattern. */
  public long count(int pattern) {
    return patterns.count(pattern);
  }

  /** How many others each of them stands for; 1 where there are no weights. */
  public double weight(int pattern) {
    checkElementIndex(pattern, patterns.size(), "pattern");
    return weighted ? Double.longBitsToDouble(patterns.word(pattern, packing.words())) : 1;
  }

  /** The overall rating in that pattern. */
  public double overall(int pattern) {
    return overallScale.value(overallLevel(pattern));
  }

  /** The level of the overall rating in that pattern, counted from 0. */
  public int overallLevel(int pattern) {
    return packing.overall(patterns, pattern);
  }

  /**
   * Whether a touchpoint is rated in that pattern, and not said to be not experienced.
   *
   * @param touchpoint its place among the {@link #touchpoints()}
   */
  public boolean isExperienced(int pattern, int touchpoint) {
    checkElementIndex(touchpoint, touchpoints.size(), "touchpoint");
    return packing.isExperienced(patterns, pattern, touchpoint);
  }

  /**
   * The rating of a touchpoint in that pattern.
   *
   * @param touchpoint its place among the {@link #touchpoints()}
   * @throws IllegalStateException where it is {@linkplain #isExperienced not experienced}
   */
  public double rating(int pattern, int touchpoint) {
    return scale.value(ratingLevel(pattern, touchpoint));
  }

  /**
   * The level of the rating of a touchpoint in that pattern, counted from 0.
   *
   * @param touchpoint its place among the {@link #touchpoints()}
   * @throws IllegalStateException where it is {@linkplain #isExperienced not experienced}
   */
  public int ratingLevel(int pattern, int touchpoint) {
    if (!isExperienced(pattern, touchpoint)) {
      throw new IllegalStateException(
          "In pattern "
              + pattern
              + " touchpoint '"
              + touchpoints.get(touchpoint)
              + "' is not experienced, so it has no rating. See isExperienced.");
    }
    return packing.rating(patterns, pattern, touchpoint);
  }

  /** The overall ratings of the complete respondents, with their weights. */
  public RatingTally overall() {
    return tally(overallScale, every -> true, this::overallLevel);
  }

  /**
   * The ratings of a touchpoint by the complete respondents who experienced it, with their weights.
   *
   * @param touchpoint its place among the {@link #touchpoints()}
   */
  public RatingTally ratings(int touchpoint) {
    return ratings(touchpoint, every -> true);
  }

  /**
   * The ratings of a touchpoint by the complete respondents of some patterns who experienced it,
   * with their weights.
   *
   * @param touchpoint its place among the {@link #touchpoints()}
   * @param which tells by the number of a pattern whether it counts
   */
  public RatingTally ratings(int touchpoint, IntPredicate which) {
    checkElementIndex(touchpoint, touchpoints.size(), "touchpoint");
    return tally(
        scale,
        which.and(pattern -> isExperienced(pattern, touchpoint)),
        pattern -> ratingLevel(pattern, touchpoint));
  }

  /** How many of the complete respondents did not experience a touchpoint. */
  public long notExperienced(int touchpoint) {
    return complete() - ratings(touchpoint).n();
  }

  private RatingTally tally(RatingScale scale, IntPredicate which, IntUnaryOperator levelOf) {
    long[] counts = new long[scale.levels()];
    @Nullable WeightSums sums = weighted ? new WeightSums(scale.levels() + 1) : null;
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      if (!which.test(pattern)) {
        continue;
      }
      int level = levelOf.applyAsInt(pattern);
      long times = patterns.count(pattern);
      counts[level] += times;
      if (sums != null) {
        double weight = weight(pattern);
        sums.add(level, times * weight);
        sums.add(scale.levels(), times * weight * weight);
      }
    }
    return RatingTally.owning(scale, counts, sums);
  }

  @Override
  public RespondentRatings merge(RespondentRatings other) {
    checkArgument(
        isOfSameKind(other),
        "Respondents who rated %s on %s cannot be merged with respondents who rated %s on %s.",
        touchpoints,
        scales(),
        other.touchpoints,
        other.scales());
    boolean anyWeight = weighted || other.weighted;
    return new RespondentRatings(
        overallScale,
        scale,
        touchpoints,
        completeness.merge(other.completeness),
        patterns(anyWeight).merge(other.patterns(anyWeight)),
        anyWeight);
  }

  private boolean isOfSameKind(RespondentRatings other) {
    return overallScale.equals(other.overallScale)
        && scale.equals(other.scale)
        && touchpoints.equals(other.touchpoints);
  }

  private String scales() {
    return overallScale.equals(scale)
        ? "scale '" + scale.name() + "'"
        : "scale '" + scale.name() + "', and all of it on '" + overallScale.name() + "'";
  }

  /** Who has no weight weighs 1. */
  private PatternCounts patterns(boolean withWeights) {
    return withWeights && !weighted ? patterns.widened(WEIGHT_OF_ONE) : patterns;
  }

  /** The same patterns, given as often, and as many who left something out. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RespondentRatings that
        && isOfSameKind(that)
        && weighted == that.weighted
        && completeness.equals(that.completeness)
        && patterns.equals(that.patterns);
  }

  @Override
  public int hashCode() {
    return 31 * touchpoints.hashCode() + patterns.hashCode();
  }

  /** What was asked and how many answered; no answers, which may be a person's. */
  @Override
  public String toString() {
    return "RespondentRatings("
        + scale.name()
        + ", "
        + touchpoints
        + ", "
        + complete()
        + " complete of "
        + n()
        + ")";
  }
}
