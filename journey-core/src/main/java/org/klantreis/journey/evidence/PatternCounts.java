package org.klantreis.journey.evidence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Distinct keys of a fixed number of words, in rising order, with how often each was counted. The
 * order makes equal counts equal arrays, and sums over them independent of who was counted first.
 */
final class PatternCounts {

  private final int width;
  private final long[] keys;
  private final long[] counts;

  /** Takes the arrays as they are; only for those who let go of them. */
  PatternCounts(int width, long[] keys, long[] counts) {
    this.width = width;
    this.keys = keys;
    this.counts = counts;
  }

  static PatternCounts empty(int width) {
    return new PatternCounts(width, new long[0], new long[0]);
  }

  static int compare(long[] a, int i, long[] b, int j, int width) {
    for (int word = 0; word < width; word++) {
      int order = Long.compare(a[i * width + word], b[j * width + word]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  int size() {
    return counts.length;
  }

  long count(int index) {
    return counts[index];
  }

  long word(int index, int word) {
    return keys[index * width + word];
  }

  /** Both, key by key; they have the same width. */
  PatternCounts merge(PatternCounts other) {
    long[] mergedKeys = new long[keys.length + other.keys.length];
    long[] mergedCounts = new long[counts.length + other.counts.length];
    int i = 0;
    int j = 0;
    int size = 0;
    while (i < counts.length || j < other.counts.length) {
      int order =
          i == counts.length
              ? 1
              : j == other.counts.length ? -1 : compare(keys, i, other.keys, j, width);
      long[] from = order <= 0 ? keys : other.keys;
      int start = (order <= 0 ? i : j) * width;
      System.arraycopy(from, start, mergedKeys, size * width, width);
      if (order <= 0) {
        mergedCounts[size] = counts[i++];
      }
      if (order >= 0) {
        mergedCounts[size] = Math.addExact(mergedCounts[size], other.counts[j++]);
      }
      size++;
    }
    return new PatternCounts(
        width, Arrays.copyOf(mergedKeys, size * width), Arrays.copyOf(mergedCounts, size));
  }

  /** The same counts under keys with one more word, which is the same in all of them. */
  PatternCounts widened(long lastWord) {
    long[] wider = new long[counts.length * (width + 1)];
    for (int i = 0; i < counts.length; i++) {
      System.arraycopy(keys, i * width, wider, i * (width + 1), width);
      wider[i * (width + 1) + width] = lastWord;
    }
    return new PatternCounts(width + 1, wider, counts);
  }

  /** The same keys with the same counts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PatternCounts that
        && width == that.width
        && Arrays.equals(keys, that.keys)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(keys) + Arrays.hashCode(counts);
  }
}
