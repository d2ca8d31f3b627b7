package org.klantreis.journey.scoring.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
