package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SheetTimeTest {

  @Property
  void what_is_written_is_read_as_it_was(@ForAll @LongRange(max = 100_000_000) long seconds) {
    for (long unit : new long[] {1, 60, 3_600, 86_400}) {
      Duration time = Duration.ofSeconds(seconds / unit * unit);
      assertEquals(Optional.of(time), SheetTime.of(SheetTime.write(time)));
    }
  }

  @Test
  void people_write_time_in_two_languages() {
    assertEquals(Optional.of(Duration.ofDays(3)), SheetTime.of("3 days"));
    assertEquals(Optional.of(Duration.ofDays(14)), SheetTime.of("2 Weken"));
    assertEquals(Optional.of(Duration.ofMinutes(90)), SheetTime.of("1,5 uur"));
    assertEquals(Optional.of(Duration.ofMinutes(90)), SheetTime.of("1 hour and 30 min."));
    assertEquals(Optional.of(Duration.ofMinutes(90)), SheetTime.of("1u 30m"));
    assertEquals(Optional.of(Duration.ofDays(14)), SheetTime.of("P2W"));
    assertEquals(Optional.of(Duration.ofMinutes(90)), SheetTime.of("PT1H30M"));
    assertEquals("3 days", SheetTime.write(Duration.ofHours(72)));
    assertEquals("1 hour", SheetTime.write(Duration.ofMinutes(60)));
    assertEquals("1 hour 30 seconds", SheetTime.write(Duration.ofSeconds(3_630)));
    assertEquals("0 seconds", SheetTime.write(Duration.ZERO));
    assertEquals("PT0.5S", SheetTime.write(Duration.ofMillis(500)));
  }

  @Test
  void what_is_no_certain_time_is_none() {
    for (String none : new String[] {"3", "soon", "-1 day", "P-3D", "1 month", "P1M", "2 days x"}) {
      assertEquals(Optional.empty(), SheetTime.of(none), none);
    }
  }
}
