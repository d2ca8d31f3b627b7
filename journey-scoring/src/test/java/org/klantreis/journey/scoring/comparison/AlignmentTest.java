package org.klantreis.journey.scoring.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.journey.model.TouchpointId;

class AlignmentTest {

  private static List<TouchpointId> ids(String letters) {
    return letters.chars().mapToObj(c -> TouchpointId.of(Character.toString(c))).toList();
  }

  private static Alignment align(String planned, String actual) {
    return Alignment.of(ids(planned), ids(actual));
  }

  private static String letters(ImmutableSet<TouchpointId> ids) {
    return ids.stream().map(TouchpointId::value).collect(Collectors.joining());
  }

  // CA to ABC is 3 by optimal string alignment and 2 by the unrestricted distance (Boytsov 2011);
  // kitten to sitting is 3 (Levenshtein); the rest by hand
  @ParameterizedTest
  @CsvSource({
    "CA,ABC,3",
    "kitten,sitting,3",
    "abcd,abcd,0",
    "abcd,bacd,1",
    "abcd,acbd,1",
    "abcd,abxd,1",
    "abcd,bcda,2",
    "abcd,dcba,3",
    "abc,xyz,3",
    "abc,'',3",
    "'',ab,2"
  })
  void the_distance_is_that_of_optimal_string_alignment(String planned, String actual, int steps) {
    assertEquals(steps, align(planned, actual).distance());
  }

  @Test
  void the_fit_is_what_the_distance_leaves_of_the_longer_sequence() {
    assertEquals(1, align("", "").fit());
    assertEquals(1, align("abc", "abc").fit());
    assertEquals(0, align("abc", "xyz").fit());
    assertEquals(0, align("abc", "").fit());
    assertEquals(0.75, align("abcd", "abd").fit());
    assertEquals(0.8, align("abcd", "abcxd").fit(), 1e-12);
  }

  @Test
  void among_alignments_of_the_same_distance_most_touchpoints_match() {
    // two replacements cost 2 as well, and would call p out of order, which kept its place
    Alignment alignment = align("abpo", "apko");
    assertEquals(2, alignment.distance());
    assertEquals("b", letters(alignment.missing()));
    assertEquals("k", letters(alignment.adHoc()));
  }

  @Test
  void what_was_left_out_is_missing_and_what_was_put_in_is_ad_hoc() {
    assertEquals("c", letters(align("abcd", "abd").missing()));
    assertEquals("x", letters(align("abcd", "abcxd").adHoc()));
    assertEquals("c", letters(align("abcd", "abxd").missing()), "replaced");
    assertEquals("x", letters(align("abcd", "abxd").adHoc()), "replaced");
  }

  @Test
  void what_happened_elsewhere_is_out_of_order() {
    assertEquals("bc", letters(align("abcd", "acbd").outOfOrder()));
    Alignment far = align("abcd", "bcda");
    assertEquals("a", letters(far.outOfOrder()));
    assertEquals("", letters(far.missing()));
    assertEquals("", letters(far.adHoc()));
    assertEquals(0.5, far.fit());
  }

  @Test
  void of_several_alignments_the_choice_is_always_the_same() {
    assertEquals(
        List.of(Alignment.Kind.REPLACED, Alignment.Kind.MISSING),
        align("ab", "x").steps().stream().map(Alignment.Step::kind).toList());
    assertEquals(
        List.of(Alignment.Kind.SWAPPED, Alignment.Kind.MATCHED),
        align("abc", "bac").steps().stream().map(Alignment.Step::kind).toList());
  }

  /** By the textbook's recurrence over the whole table (Boytsov 2011), which keeps every cell. */
  @ParameterizedTest
  @MethodSource("anyTwo")
  void the_walk_goes_the_shortest_way_with_the_most_matches(String planned, String actual) {
    int n = planned.length();
    int m = actual.length();
    // steps times 1,000 less the matches, of what lies before i and j
    int[][] cost = new int[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        int best = i == 0 || j == 0 ? 1_000 * (i + j) : Integer.MAX_VALUE;
        if (i > 0 && j > 0) {
          boolean same = planned.charAt(i - 1) == actual.charAt(j - 1);
          best = cost[i - 1][j - 1] + (same ? -1 : 1_000);
          best = Math.min(best, 1_000 + Math.min(cost[i - 1][j], cost[i][j - 1]));
          boolean swapped =
              i > 1
                  && j > 1
                  && planned.charAt(i - 1) == actual.charAt(j - 2)
                  && planned.charAt(i - 2) == actual.charAt(j - 1);
          best = swapped ? Math.min(best, 1_000 + cost[i - 2][j - 2]) : best;
        }
        cost[i][j] = best;
      }
    }
    Alignment alignment = align(planned, actual);
    long matches =
        alignment.steps().stream().filter(step -> step.kind() == Alignment.Kind.MATCHED).count();
    assertEquals(cost[n][m], 1_000 * alignment.distance() - matches);
    assertEquals(ids(planned), together(alignment, Alignment.Step::planned));
    assertEquals(ids(actual), together(alignment, Alignment.Step::actual));
  }

  private static Stream<Arguments> anyTwo() {
    Random random = new Random(1);
    return Stream.generate(() -> Arguments.of(letters(random), letters(random))).limit(200);
  }

  private static String letters(Random random) {
    return random
        .ints(random.nextInt(40), 'a', 'f')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static List<TouchpointId> together(
      Alignment alignment, Function<Alignment.Step, List<TouchpointId>> side) {
    return alignment.steps().stream().flatMap(step -> side.apply(step).stream()).toList();
  }
}
