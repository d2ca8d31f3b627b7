package org.klantreis.journey.report.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.journey.report.plot.KanoPlane;
import org.klantreis.journey.report.plot.KanoQuadrant;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.kano.KanoScorer;

/**
 * What only a browser can tell: that no text overlaps another or is cut off, that nothing is asked
 * from elsewhere, that axe finds nothing, and that it prints. Needs Chromium, Node and two
 * packages, which the script {@code .ci/browser} installs.
 */
class BrowserTest {

  private static final String MODULES = "JOURNEY_BROWSER_NODE_MODULES";

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void every_report_is_whole_legible_and_accessible(@TempDir Path folder)
      throws IOException, InterruptedException {
    String modules = Strings.nullToEmpty(System.getenv(MODULES));
    assumeTrue(
        !modules.isEmpty(),
        "NOT TESTED in a browser: "
            + MODULES
            + " is not set; '.ci/browser' installs what it needs");
    write(folder);
    Path log = folder.resolve("log.txt");
    Process node =
        new ProcessBuilder(
                "node",
                Path.of("src/test/browser/check.mjs").toAbsolutePath().toString(),
                folder.toString(),
                modules,
                "/usr/bin/chromium")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = node.waitFor();
    String said = Files.readString(log, StandardCharsets.UTF_8);
    assertEquals(0, status, said);
    System.out.println("In a browser: " + said.strip());
  }

  private static void write(Path folder) throws IOException {
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("nl")}) {
      for (var each : Studies.all().entrySet()) {
        JourneyReport report =
            JourneyReport.of(each.getValue().study(), each.getValue().options().withLocale(locale));
        String name = each.getKey() + "-" + locale.getLanguage();
        Files.writeString(folder.resolve(name + ".html"), report.html());
        Files.writeString(folder.resolve(name + ".svg"), report.svg());
      }
      KanoResult kano =
          KanoScorer.judge(
              Studies.kano(30), KanoScorer.standard().with(KanoScorer.RESAMPLES, 50L).settings());
      String language = locale.getLanguage() + ".svg";
      Files.writeString(folder.resolve("quadrant-" + language), new KanoQuadrant(kano).svg(locale));
      Files.writeString(folder.resolve("plane-" + language), new KanoPlane(kano).svg(locale));
      Files.writeString(folder.resolve("heat-" + language), Studies.maturity().svg(locale));
    }
  }
}
