package org.klantreis.journey.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> KNOWN = List.of("checkout", "landing page", "delivery");

  @Test
  void a_typing_mistake_finds_the_word_that_was_meant() {
    assertEquals(Optional.of("checkout"), Nearest.to("chekout", KNOWN));
    assertEquals(Optional.of("landing page"), Nearest.to("Landing Page ", KNOWN));
    assertEquals(Optional.of("delivery"), Nearest.to("delviery", KNOWN));
  }

  @Test
  void a_word_that_is_far_from_all_finds_none() {
    assertEquals(Optional.empty(), Nearest.to("invoice", KNOWN));
    assertEquals(Optional.empty(), Nearest.to("", KNOWN));
    assertEquals(Optional.empty(), Nearest.to("checkout", List.of()));
    assertEquals(Optional.empty(), Nearest.to("x".repeat(100_000), KNOWN));
  }

  @Test
  void the_first_of_equally_near_words_wins() {
    assertEquals(Optional.of("cat"), Nearest.to("bat", List.of("cat", "hat")));
  }
}
