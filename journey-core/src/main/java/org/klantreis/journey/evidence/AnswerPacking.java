package org.klantreis.journey.evidence;

import org.klantreis.journey.rating.RatingScale;

/**
 * How the answers of one respondent lie in as few 64-bit words as they need: the overall rating
 * first, then for each touchpoint a rating or that it was not experienced, none of them missing.
 */
final class AnswerPacking {

  private static final int BITS_USED = 63;

  /** The code after that of the highest rating: ratings lie here as levels. */
  private final int notExperienced;

  private final int bits;
  private final int answersInWord;
  private final int words;

  /** For an overall rating on a scale of its own, and so many touchpoints on another. */
  AnswerPacking(RatingScale overall, RatingScale scale, int touchpoints) {
    this.notExperienced = scale.levels();
    int largest = Math.max(overall.levels() - 1, notExperienced);
    this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(largest);
    this.answersInWord = BITS_USED / bits;
    this.words = (touchpoints + answersInWord) / answersInWord;
  }

  /** How many words the answers need, without a weight. */
  int words() {
    return words;
  }

  /** Adds the level of the overall rating to words that are 0 where it belongs. */
  void putOverall(long[] key, int level) {
    put(key, 0, level);
  }

  /** Adds the level of the rating of a touchpoint to words that are 0 where it belongs. */
  void putRating(long[] key, int touchpoint, int level) {
    put(key, 1 + touchpoint, level);
  }

  /** Adds that a touchpoint was not experienced to words that are 0 where it belongs. */
  void putNotExperienced(long[] key, int touchpoint) {
    put(key, 1 + touchpoint, notExperienced);
  }

  /** The level of the overall rating. */
  int overall(PatternCounts patterns, int pattern) {
    return get(patterns, pattern, 0);
  }

  boolean isExperienced(PatternCounts patterns, int pattern, int touchpoint) {
    return get(patterns, pattern, 1 + touchpoint) != notExperienced;
  }

  /** The level of the rating of a touchpoint that was experienced. */
  int rating(PatternCounts patterns, int pattern, int touchpoint) {
    return get(patterns, pattern, 1 + touchpoint);
  }

  private void put(long[] key, int place, int code) {
    key[place / answersInWord] |= (long) code << shift(place);
  }

  private int get(PatternCounts patterns, int pattern, int place) {
    long word = patterns.word(pattern, place / answersInWord);
    return (int) (word >>> shift(place) & (1L << bits) - 1);
  }

  /** The first answers in the highest bits, so that keys sort as the answers do. */
  private int shift(int place) {
    return BITS_USED - bits * (1 + place % answersInWord);
  }
}
