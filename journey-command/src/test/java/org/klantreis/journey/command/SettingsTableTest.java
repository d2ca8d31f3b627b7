package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.command.map.SettingsTable;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.standard.StandardScorers;

/** The manual and the help list what the scorers say. */
class SettingsTableTest {

  private static final Path MANUAL = Path.of("..", "docs", "command.md");
  private static final String BEGIN = "<!-- settings -->\n";
  private static final String END = "<!-- end of settings -->";

  /** With {@code -Ddocs.write=true} the table is written anew. */
  @Test
  void the_manual_lists_every_setting() throws IOException {
    String manual = Files.readString(MANUAL).replace("\r\n", "\n");
    int begin = manual.indexOf(BEGIN) + BEGIN.length();
    int end = manual.indexOf(END);
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(
          MANUAL, manual.substring(0, begin) + SettingsTable.markdown() + manual.substring(end));
    } else {
      assertEquals(SettingsTable.markdown(), manual.substring(begin, end));
    }
  }

  @Test
  void the_help_lists_every_setting() {
    String help = Run.of("score", "--help").out();
    for (Scorer<?, ?> scorer : StandardScorers.all()) {
      scorer
          .settings()
          .parameters()
          .forEach(
              each -> {
                String line =
                    "  "
                        + scorer.id()
                        + "."
                        + each.name()
                        + "="
                        + each.standardText().orElse("")
                        + "\n      "
                        + each.meaning();
                assertTrue(help.contains(line), line);
              });
    }
  }
}
