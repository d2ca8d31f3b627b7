package org.klantreis.journey.evidence;

/**
 * Counts keys of a fixed number of words: open addressing in plain arrays, so that counting a key
 * that was met before allocates nothing.
 */
final class PatternTable {

  private static final int FIRST_CAPACITY = 64;
  private static final int LARGEST_CAPACITY = 1 << 30;

  /** Bits of a digit by which keys are sorted. */
  private static final int DIGIT = 8;

  private static final int[] EQUAL = {};
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int width;
  private long[] keys;
  private long[] counts;
  private int size;

  PatternTable(int width) {
    this.width = width;
    this.keys = new long[FIRST_CAPACITY * width];
    this.counts = new long[FIRST_CAPACITY];
  }

  /** Counts a key, which begins at that place of the array, so many times; 0 times is nothing. */
  void add(long[] from, int start, long times) {
    if (times == 0) {
      return;
    }
    int slot = slot(from, start);
    if (counts[slot] == 0) {
      System.arraycopy(from, start, keys, slot * width, width);
      size++;
    }
    counts[slot] = Math.addExact(counts[slot], times);
    // a free slot has a count of 0, and one in three must be free for short searches
    if (3L * size > 2L * counts.length) {
      grow();
    }
  }

  private int slot(long[] from, int start) {
    int mask = counts.length - 1;
    int slot = hash(from, start) & mask;
    while (counts[slot] != 0 && !isAt(slot, from, start)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isAt(int slot, long[] from, int start) {
    for (int word = 0; word < width; word++) {
      if (keys[slot * width + word] != from[start + word]) {
        return false;
      }
    }
    return true;
  }

  private int hash(long[] from, int start) {
    long hash = 0;
    for (int word = 0; word < width; word++) {
      hash = (hash ^ from[start + word]) * GOLDEN;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }

  private void grow() {
    if ((long) counts.length * width * 2 > LARGEST_CAPACITY) {
      throw new IllegalStateException(
          "There are more than " + size + " distinct patterns of answers. Count fewer columns.");
    }
    long[] oldKeys = keys;
    long[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new long[oldCounts.length * 2];
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys, i * width);
        System.arraycopy(oldKeys, i * width, keys, slot * width, width);
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** The same counts under keys with one more word, which is the same in all of them. */
  PatternTable widened(long lastWord) {
    PatternTable wider = new PatternTable(width + 1);
    long[] key = new long[width + 1];
    key[width] = lastWord;
    for (int slot = 0; slot < counts.length; slot++) {
      System.arraycopy(keys, slot * width, key, 0, width);
      wider.add(key, 0, counts[slot]);
    }
    return wider;
  }

  /** What was counted so far, in the order of the keys. */
  PatternCounts toCounts() {
    int[] slots = sortedSlots();
    long[] sortedKeys = new long[size * width];
    long[] sortedCounts = new long[size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(keys, slots[i] * width, sortedKeys, i * width, width);
      sortedCounts[i] = counts[slots[i]];
    }
    return new PatternCounts(width, sortedKeys, sortedCounts);
  }

  /** Radix sort, from the last digit of the last word to the first of the first. */
  private int[] sortedSlots() {
    int[] slots = new int[size];
    int found = 0;
    for (int slot = 0; slot < counts.length; slot++) {
      if (counts[slot] != 0) {
        slots[found++] = slot;
      }
    }
    int[] sorted = new int[size];
    for (int word = width - 1; word >= 0; word--) {
      for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
        int[] ends = ends(slots, word, shift);
        if (ends == EQUAL) {
          continue;
        }
        for (int i = size - 1; i >= 0; i--) {
          sorted[--ends[digit(slots[i], word, shift)]] = slots[i];
        }
        int[] earlier = slots;
        slots = sorted;
        sorted = earlier;
      }
    }
    return slots;
  }

  /** Where the slots with each digit end when they are sorted by it; if they differ at all. */
  private int[] ends(int[] slots, int word, int shift) {
    int[] ends = new int[1 << DIGIT];
    for (int slot : slots) {
      ends[digit(slot, word, shift)]++;
    }
    if (size == 0 || ends[digit(slots[0], word, shift)] == size) {
      return EQUAL;
    }
    for (int digit = 1; digit < ends.length; digit++) {
      ends[digit] += ends[digit - 1];
    }
    return ends;
  }

  /** A digit of a word of the key in a slot; keys are signed, so the sign comes first. */
  private int digit(int slot, int word, int shift) {
    return (int) ((keys[slot * width + word] ^ Long.MIN_VALUE) >>> shift) & ((1 << DIGIT) - 1);
  }
}
