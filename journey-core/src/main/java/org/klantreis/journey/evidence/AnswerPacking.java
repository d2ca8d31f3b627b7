package org.klantreis.journey.evidence;

import org.klantreis.journey.rating.RatingScale;

/**
 * How the answers of one respondent lie in as few 64-bit words as they need: the overall rating
 * first, then one rating for each touchpoint, none of them missing.
 */
final class AnswerPacking {

  private static final int BITS_USED = 63;

  private final int lowest;
  private final int bits;
  private final int answersInWord;
  private final int words;

  AnswerPacking(RatingScale scale, int touchpoints) {
    this.lowest = scale.lowest();
    this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(scale.levels() - 1);
    this.answersInWord = BITS_USED / bits;
    this.words = (touchpoints + answersInWord) / answersInWord;
  }

  /** How many words the answers need, without a weight. */
  int words() {
    return words;
  }

  /** Adds an answer to words that are 0 where it belongs; place 0 is the overall rating. */
  void put(long[] key, int place, int rating) {
    key[place / answersInWord] |= (long) (rating - lowest) << shift(place);
  }

  int get(PatternCounts patterns, int pattern, int place) {
    long word = patterns.word(pattern, place / answersInWord);
    return lowest + (int) (word >>> shift(place) & (1L << bits) - 1);
  }

  /** The first answers in the highest bits, so that keys sort as the answers do. */
  private int shift(int place) {
    return BITS_USED - bits * (1 + place % answersInWord);
  }
}
