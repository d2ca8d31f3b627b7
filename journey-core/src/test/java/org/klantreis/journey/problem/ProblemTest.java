package org.klantreis.journey.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void it_reads_as_place_value_what_and_hint() {
    Problem problem =
        Problem.at("40", "chekout", "no such touchpoint in the journey")
            .withNearest(List.of("checkout"))
            .within("ratings.csv");
    assertEquals(
        "ratings.csv:40: 'chekout', no such touchpoint in the journey, maybe 'checkout'",
        problem.toString());
  }

  @Test
  void a_hint_stays_when_nothing_comes_near() {
    Problem problem = Problem.at("1", "x", "unknown").withHint("look it up");
    assertEquals(Optional.of("look it up"), problem.withNearest(List.of("checkout")).hint());
  }

  @Test
  void control_characters_and_endless_values_do_not_reach_the_terminal() {
    String text = Problem.at("1", "\u001b[31m" + "x".repeat(10_000), "is no rating").toString();
    assertTrue(text.startsWith("1: '\\u001b[31mxxx"), text);
    assertTrue(text.length() < 150, text);
  }

  @Test
  void an_exception_shows_twenty_problems_and_holds_all() {
    List<Problem> problems =
        IntStream.range(0, 25).mapToObj(i -> Problem.at("row " + i, "is wrong")).toList();
    ProblemsException refused = new ProblemsException("The file", problems);
    assertEquals(25, refused.problems().size());
    assertTrue(refused.getMessage().contains("row 19: is wrong"), refused.getMessage());
    assertTrue(refused.getMessage().endsWith("and 5 more"), refused.getMessage());
  }

  @Test
  void a_refusal_needs_a_reason() {
    assertThrows(
        IllegalArgumentException.class, () -> new ProblemsException("The file", List.of()));
    assertThrows(IllegalArgumentException.class, () -> Checked.refused(List.of()));
  }

  @Test
  void a_checked_value_or_its_problems() {
    assertEquals(7, Checked.sound(7).orElseThrow("A number"));
    Checked<Integer> refused = Checked.refused(List.of(Problem.at("", "is odd")));
    ProblemsException thrown =
        assertThrows(ProblemsException.class, () -> refused.orElseThrow("A number"));
    assertEquals(refused.problems(), thrown.problems());
  }
}
