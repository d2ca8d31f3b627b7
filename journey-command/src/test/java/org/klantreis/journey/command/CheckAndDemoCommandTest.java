package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.journey.command.demo.MriExample;

class CheckAndDemoCommandTest {

  @TempDir private Path folder;

  @Test
  void a_sound_map_is_counted() {
    Run.of("demo", "--save", folder);
    Run run = Run.of("check", folder.resolve("to-be.json"));
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out().endsWith("4 phases, 8 touchpoints, 4 channels, 3 moments of truth\n"), run.out());
  }

  @Test
  void every_problem_of_a_map_is_printed_with_its_place() throws IOException {
    Path map =
        Files.writeString(
            folder.resolve("m.json"),
            """
            {"format": "klantreis-journey/1", "id": "j", "name": "J", "phase": [],
             "touchpoints": [{"id": "a", "name": "A", "channel": "ap"}],
             "channels": [{"id": "app", "name": "App", "kind": "digital"}]}
            """);
    Run run = Run.of("check", map);
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertEquals(
        List.of(
            map + ":/phase: 'phase', is not a name that is known here, maybe 'phases'",
            map + ":/touchpoints/0/channel: 'ap', no such channel in the journey, maybe 'app'",
            map + ": 2 problems"),
        run.err().lines().toList());
  }

  @Test
  void the_demo_shows_a_broken_chain_becoming_memorable() {
    Run run = Run.of("demo");
    assertEquals(0, run.status(), run.err());
    int broken = run.out().indexOf("BROKEN, certainly: ");
    int memorable = run.out().indexOf("MEMORABLE on the means, certainly unbroken");
    assertTrue(broken > 0 && memorable > broken, run.out());
    assertEquals("", run.err());
  }

  @Test
  void the_example_is_large_enough_to_be_plausible() {
    assertTrue(MriExample.asIs().ratings().orElseThrow().n() >= 300);
    assertTrue(MriExample.toBe().ratings().orElseThrow().n() >= 300);
  }

  @Test
  void the_command_explains_itself() {
    assertEquals(0, Run.of("--help").status());
    assertTrue(Run.of("--help").out().contains("Exit status: 0 done"), Run.of("--help").out());
    assertEquals(2, Run.of().status());
    assertEquals(2, Run.of("scor").status());
    assertTrue(Run.of("scor").err().contains("score"), Run.of("scor").err());
  }
}
