package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every term of the textbook leads to a type that is there. */
class NotesToCodeTest {

  private static final Path PAGE = Path.of("..", "docs", "notes-to-code.md");
  private static final int TYPES = 3;
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  @Test
  void every_type_that_a_term_names_exists() throws IOException {
    List<String> missing = new ArrayList<>();
    int named = 0;
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split("\\|");
      if (cells.length <= TYPES || !cells[TYPES].contains("`")) {
        continue;
      }
      for (MatchResult quoted : QUOTED.matcher(cells[TYPES]).results().toList()) {
        named++;
        if (!exists(quoted.group(1))) {
          missing.add(quoted.group(1));
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(named > 100, "only " + named + " types are named");
  }

  private static boolean exists(String reference) {
    String[] parts = reference.split("#");
    try {
      Class<?> type = Class.forName("org.klantreis.journey." + parts[0]);
      return parts.length == 1
          || Stream.<AccessibleObject>concat(
                  Arrays.stream(type.getMethods()), Arrays.stream(type.getFields()))
              .map(member -> ((Member) member).getName())
              .anyMatch(parts[1]::equals);
    } catch (ClassNotFoundException notThere) {
      return false;
    }
  }
}
