package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/**
 * Counts respondents: their answers are given one by one, then the respondent is counted. Nothing
 * is allocated for a pattern of answers that was met before.
 *
 * <p>An answer that is not given is missing; that a touchpoint was not experienced is an answer. A
 * counter is for one thread; count in several and {@linkplain RespondentRatings#merge merge} what
 * they counted.
 */
public final class RespondentCounter {

  private static final int OVERALL = 0;

  private final RatingScale overallScale;
  private final RatingScale scale;
  private final ImmutableList<TouchpointId> touchpoints;
  private final AnswerPacking packing;

  /** The levels of the answers of the respondent at hand, the overall rating first. */
  private final int[] answers;

  private final boolean[] given;

  /** Of the touchpoints that an answer is given to, whether it is a rating. */
  private final boolean[] experienced;

  /** The answers packed; one word longer than they need, for a weight. */
  private final long[] key;

  private PatternTable table;
  private boolean weighted;

  private final long[] rated;
  private final long[] complete;
  private final long[] missing;
  private final long[] onlyMissing;
  private long withoutOverall;

  private final StraightCount ofAll = new StraightCount();
  private final StraightCount ofMost = new StraightCount();

  /**
   * Counts nobody yet.
   *
   * @param scale of the overall rating and of all others
   * @param touchpoints that every respondent is asked about, in the order of the columns
   * @throws IllegalArgumentException for no touchpoints, and one that is named twice
   */
  public RespondentCounter(RatingScale scale, Collection<TouchpointId> touchpoints) {
    this(scale, scale, touchpoints);
  }

  /**
   * Counts nobody yet, where the overall rating has a scale of its own.
   *
   * @param overallScale of the overall rating
   * @param scale of the touchpoints
   * @param touchpoints that every respondent is asked about, in the order of the columns
   * @throws IllegalArgumentException for no touchpoints, and one that is named twice
   */
  public RespondentCounter(
      RatingScale overallScale, RatingScale scale, Collection<TouchpointId> touchpoints) {
    this.overallScale = overallScale;
    this.scale = scale;
    this.touchpoints = RespondentRatings.checked(touchpoints);
    int asked = this.touchpoints.size();
    this.packing = new AnswerPacking(overallScale, scale, asked);
    this.answers = new int[1 + asked];
    this.given = new boolean[1 + asked];
    this.experienced = new boolean[asked];
    this.key = new long[packing.words() + 1];
    this.table = new PatternTable(packing.words());
    this.rated = new long[overallScale.levels()];
    this.complete = new long[overallScale.levels()];
    this.missing = new long[asked];
    this.onlyMissing = new long[asked];
  }

  /**
   * The overall rating of the respondent at hand; the last one counts.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public void overall(double rating) {
    overallLevel(overallScale.levelOf(rating));
  }

  /**
   * The same by the level of the overall rating on its scale, counted from 0.
   *
   * @throws IndexOutOfBoundsException for a level that the scale does not have
   */
  public void overallLevel(int level) {
    checkElementIndex(level, overallScale.levels(), "level");
    answer(OVERALL, level);
  }

  /**
   * The rating that the respondent at hand gives a touchpoint; the last one counts.
   *
   * @param touchpoint its place among the touchpoints, from 0
   * @throws IllegalArgumentException for a rating that is off the scale
   * @throws IndexOutOfBoundsException for a place where there is no touchpoint
   */
  public void rating(int touchpoint, double rating) {
    checkElementIndex(touchpoint, touchpoints.size(), "touchpoint");
    ratingLevel(touchpoint, scale.levelOf(rating));
  }

  /**
   * The same by the level of the rating on the scale of the touchpoints, counted from 0.
   *
   * @param touchpoint its place among the touchpoints, from 0
   * @throws IndexOutOfBoundsException for a place where there is no touchpoint, and a level that
   *     the scale does not have
   */
  public void ratingLevel(int touchpoint, int level) {
    checkElementIndex(touchpoint, touchpoints.size(), "touchpoint");
    checkElementIndex(level, scale.levels(), "level");
    answer(1 + touchpoint, level);
    experienced[touchpoint] = true;
  }

  /**
   * The respondent at hand did not experience a touchpoint, which is an answer: it is not missing.
   * The last answer counts.
   *
   * @param touchpoint its place among the touchpoints, from 0
   * @throws IndexOutOfBoundsException for a place where there is no touchpoint
   */
  public void notExperienced(int touchpoint) {
    checkElementIndex(touchpoint, touchpoints.size(), "touchpoint");
    given[1 + touchpoint] = true;
    experienced[touchpoint] = false;
  }

  private void answer(int place, int level) {
    answers[place] = level;
    given[place] = true;
  }

  /** Counts the respondent at hand; what is answered next is the next respondent's. */
  public void count() {
    count(1);
  }

  /**
   * Counts so many respondents who all answered as the one at hand.
   *
   * @throws IllegalArgumentException for a negative number; 0 counts nobody
   */
  public void count(long times) {
    if (times < 0) {
      throw new IllegalArgumentException("Nobody can answer " + times + " times.");
    }
    count(times, 1);
  }

  /**
   * Counts the respondent at hand, who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for what {@link RatingTally#isWeight} says is no weight
   */
  public void countWeighted(double weight) {
    RatingTally.checkWeight(weight);
    if (!weighted) {
      table = table.widened(Double.doubleToRawLongBits(1));
      weighted = true;
    }
    count(1, weight);
  }

  /**
   * Whether the respondent at hand gives an overall rating, and one and the same rating to all
   * touchpoints that he rates, {@value StraightLiners#ENOUGH} of them or more, or all there are.
   */
  public boolean isStraightLiner() {
    return given[OVERALL] && ratesEnough(ratings()) && isStraight();
  }

  /**
   * Counts the respondent at hand as a straight-liner and as nothing else.
   *
   * @throws IllegalStateException for one who {@linkplain #isStraightLiner() is none}
   */
  public void leaveOut() {
    if (!isStraightLiner()) {
      throw new IllegalStateException("Only straight-liners can be left out.");
    }
    countStraight(1, true);
    discard();
  }

  /** Forgets the answers of the respondent at hand, who is not counted. */
  public void discard() {
    Arrays.fill(given, false);
  }

  private void count(long times, double weight) {
    if (!given[OVERALL]) {
      withoutOverall = Math.addExact(withoutOverall, times);
    } else {
      countStraight(times, false);
      int level = answers[OVERALL];
      rated[level] = Math.addExact(rated[level], times);
      if (countMissing(times) == 0) {
        complete[level] += times;
        table.add(packed(weight), 0, times);
      }
    }
    discard();
  }

  private void countStraight(long times, boolean leftOut) {
    int ratings = ratings();
    if (ratesEnough(ratings)) {
      StraightCount count = ratings == experienced.length ? ofAll : ofMost;
      count.add(times, isStraight(), leftOut);
    }
  }

  private boolean ratesEnough(int ratings) {
    return ratings >= Math.min(StraightLiners.ENOUGH, experienced.length);
  }

  private int ratings() {
    int ratings = 0;
    for (int i = 0; i < experienced.length; i++) {
      ratings += isRated(i) ? 1 : 0;
    }
    return ratings;
  }

  private boolean isRated(int touchpoint) {
    return given[1 + touchpoint] && experienced[touchpoint];
  }

  private boolean isStraight() {
    int first = -1;
    for (int i = 0; i < experienced.length; i++) {
      if (isRated(i)) {
        first = first < 0 ? 1 + i : first;
        if (answers[1 + i] != answers[first]) {
          return false;
        }
      }
    }
    return true;
  }

  private int countMissing(long times) {
    int unanswered = 0;
    int last = 0;
    for (int i = 0; i < missing.length; i++) {
      if (!given[1 + i]) {
        missing[i] += times;
        unanswered++;
        last = i;
      }
    }
    if (unanswered == 1) {
      onlyMissing[last] += times;
    }
    return unanswered;
  }

  private long[] packed(double weight) {
    Arrays.fill(key, 0);
    packing.putOverall(key, answers[OVERALL]);
    for (int i = 0; i < experienced.length; i++) {
      if (experienced[i]) {
        packing.putRating(key, i, answers[1 + i]);
      } else {
        packing.putNotExperienced(key, i);
      }
    }
    key[packing.words()] = Double.doubleToRawLongBits(weight);
    return key;
  }

  /** Who was counted so far; counting can go on. */
  public RespondentRatings toRespondents() {
    Completeness completeness =
        new Completeness(
            withoutOverall,
            RatingTally.ofCounts(overallScale, rated),
            RatingTally.ofCounts(overallScale, complete),
            byTouchpoint(missing),
            byTouchpoint(onlyMissing),
            new StraightLiners(ofAll.toShare(), ofMost.toShare()));
    return new RespondentRatings(
        overallScale, scale, touchpoints, completeness, table.toCounts(), weighted);
  }

  /** How many respondents gave one rating throughout, so far. */
  private static final class StraightCount {

    private long respondents;
    private long straight;
    private long leftOut;

    void add(long times, boolean isStraight, boolean isLeftOut) {
      respondents += times;
      straight += isStraight ? times : 0;
      leftOut += isLeftOut ? times : 0;
    }

    StraightLiners.Share toShare() {
      return new StraightLiners.Share(respondents, straight, leftOut);
    }
  }

  private ImmutableMap<TouchpointId, Long> byTouchpoint(long[] counts) {
    ImmutableMap.Builder<TouchpointId, Long> byId = ImmutableMap.builder();
    for (int i = 0; i < counts.length; i++) {
      byId.put(touchpoints.get(i), counts[i]);
    }
    return byId.buildOrThrow();
  }
}
