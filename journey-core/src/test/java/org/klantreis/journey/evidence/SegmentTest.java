package org.klantreis.journey.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmentTest {

  @Test
  void a_blank_cell_is_of_no_segment() {
    assertEquals(Segment.NONE, Segment.of(""));
    assertEquals(Segment.NONE, Segment.of(" \t"));
    assertEquals("north", Segment.of(" north ").name());
  }

  @Test
  void a_name_that_is_taken_is_said_in_quotes() {
    assertEquals("'(none)'", Segment.of(" (none) ").name());
    assertEquals("'(all)'", Segment.of("(all)").name());
    assertNotEquals(Segment.NONE, Segment.of("(none)"));
  }

  @Test
  void different_cells_have_different_names() {
    ImmutableList<String> cells =
        ImmutableList.of("", "(none)", "'(none)'", "''(none)''", "'(none)", "(all)", "'(all)'");
    ImmutableSet<String> names =
        cells.stream().map(Segment::of).map(Segment::name).collect(ImmutableSet.toImmutableSet());
    assertEquals(cells.size(), names.size(), names::toString);
  }

  @Test
  void a_segment_is_found_again_by_how_it_is_said() {
    for (String cell : ImmutableList.of("", "(none)", "'(all)'", "north")) {
      Segment segment = Segment.of(cell);
      assertEquals(segment, new Segment(segment.name()));
    }
  }

  @Test
  void all_together_have_a_name_that_no_cell_gives() {
    assertEquals("(all)", Segment.name(Optional.empty()));
    assertEquals("(none)", Segment.name(Optional.of(Segment.NONE)));
    assertNotEquals(Segment.name(Optional.empty()), Segment.of("(all)").name());
  }
}
