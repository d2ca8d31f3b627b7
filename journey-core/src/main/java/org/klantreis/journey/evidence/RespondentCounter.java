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
 * <p>An answer that is not given is missing. A counter is for one thread; count in several and
 * {@linkplain RespondentRatings#merge merge} what they counted.
 */
public final class RespondentCounter {

  private static final int OVERALL = 0;

  private final RatingScale scale;
  private final ImmutableList<TouchpointId> touchpoints;
  private final AnswerPacking packing;

  /** The answers of the respondent at hand, the overall rating first. */
  private final int[] answers;

  private final boolean[] given;

  /** The answers packed; one word longer than they need, for a weight. */
  private final long[] key;

  private PatternTable table;
  private boolean weighted;

  private final long[] rated;
  private final long[] complete;
  private final long[] missing;
  private final long[] onlyMissing;
  private long withoutOverall;

  /**
   * Counts nobody yet.
   *
   * @param scale of the overall rating and of all others
   * @param touchpoints that every respondent is asked about; at least one, none twice
   */
  public RespondentCounter(RatingScale scale, Collection<TouchpointId> touchpoints) {
    this.scale = scale;
    this.touchpoints = RespondentRatings.checked(touchpoints);
    int asked = this.touchpoints.size();
    this.packing = new AnswerPacking(scale, asked);
    this.answers = new int[1 + asked];
    this.given = new boolean[1 + asked];
    this.key = new long[packing.words() + 1];
    this.table = new PatternTable(packing.words());
    this.rated = new long[scale.levels()];
    this.complete = new long[scale.levels()];
    this.missing = new long[asked];
    this.onlyMissing = new long[asked];
  }

  /**
   * The overall rating of the respondent at hand.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public void overall(int rating) {
    answer(OVERALL, rating);
  }

  /**
   * The rating that the respondent at hand gives a touchpoint; refuses one that is off the scale.
   *
   * @param touchpoint its place among the touchpoints, from 0
   */
  public void rating(int touchpoint, int rating) {
    checkElementIndex(touchpoint, touchpoints.size(), "touchpoint");
    answer(1 + touchpoint, rating);
  }

  private void answer(int place, int rating) {
    RatingTally.level(scale, rating);
    answers[place] = rating;
    given[place] = true;
  }

  /** Counts the respondent at hand; what is answered next is the next respondent's. */
  public void count() {
    count(1);
  }

  /** Counts so many respondents who all answered as the one at hand; not a negative number. */
  public void count(long times) {
    if (times < 0) {
      throw new IllegalArgumentException("Nobody can answer " + times + " times.");
    }
    count(times, 1);
  }

  /**
   * Counts the respondent at hand, who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for a weight that is not above 0
   */
  public void countWeighted(double weight) {
    RatingTally.checkWeight(weight);
    if (!weighted) {
      table = table.widened(Double.doubleToRawLongBits(1));
      weighted = true;
    }
    count(1, weight);
  }

  /** Forgets the answers of the respondent at hand, who is not counted. */
  public void discard() {
    Arrays.fill(given, false);
  }

  private void count(long times, double weight) {
    if (!given[OVERALL]) {
      withoutOverall = Math.addExact(withoutOverall, times);
    } else {
      int level = answers[OVERALL] - scale.lowest();
      rated[level] = Math.addExact(rated[level], times);
      if (countMissing(times) == 0) {
        complete[level] += times;
        table.add(packed(weight), 0, times);
      }
    }
    discard();
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
    for (int place = 0; place < answers.length; place++) {
      packing.put(key, place, answers[place]);
    }
    key[packing.words()] = Double.doubleToRawLongBits(weight);
    return key;
  }

  /** Who was counted so far; counting can go on. */
  public RespondentRatings toRespondents() {
    Completeness completeness =
        new Completeness(
            withoutOverall,
            RatingTally.ofCounts(scale, rated),
            RatingTally.ofCounts(scale, complete),
            byTouchpoint(missing),
            byTouchpoint(onlyMissing));
    return new RespondentRatings(scale, touchpoints, completeness, table.toCounts(), weighted);
  }

  private ImmutableMap<TouchpointId, Long> byTouchpoint(long[] counts) {
    ImmutableMap.Builder<TouchpointId, Long> byId = ImmutableMap.builder();
    for (int i = 0; i < counts.length; i++) {
      byId.put(touchpoints.get(i), counts[i]);
    }
    return byId.buildOrThrow();
  }
}
