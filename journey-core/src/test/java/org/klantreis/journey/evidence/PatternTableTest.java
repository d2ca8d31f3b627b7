package org.klantreis.journey.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTableTest {

  /** Words beyond every power of two, below zero too, are sorted as numbers are. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void keys_come_out_in_rising_order_whatever_they_are(int width) {
    Random random = new Random(width);
    for (int size = 0; size < 60; size++) {
      List<Long> words =
          Stream.generate(() -> random.nextLong() >> random.nextInt(Long.SIZE))
              .limit(size)
              .toList();
      keysComeOutInRisingOrder(words, width);
    }
  }

  private static void keysComeOutInRisingOrder(List<Long> words, int width) {
    PatternTable table = new PatternTable(width);
    TreeMap<List<Long>, Long> expected =
        new TreeMap<>(
            (a, b) -> {
              int first = 0;
              while (first < width - 1 && a.get(first).equals(b.get(first))) {
                first++;
              }
              return Long.compare(a.get(first), b.get(first));
            });
    for (int i = 0; i + width <= words.size(); i++) {
      List<Long> key = words.subList(i, i + width);
      table.add(key.stream().mapToLong(Long::longValue).toArray(), 0, i + 1L);
      expected.merge(key, i + 1L, Long::sum);
    }
    PatternCounts counts = table.toCounts();
    assertEquals(expected.size(), counts.size());
    int index = 0;
    for (var each : expected.entrySet()) {
      for (int word = 0; word < width; word++) {
        assertEquals(each.getKey().get(word), counts.word(index, word));
      }
      assertEquals(each.getValue(), counts.count(index++));
    }
  }
}
