package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.examples.FirstScorecard;

/** The README says nothing that is not so. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md")).replace("\r\n", "\n");
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(readme());
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  @Test
  void the_java_is_the_java_that_compiles() throws IOException {
    String source =
        Files.readString(
                Path.of(
                    "../journey-examples/src/main/java/org/klantreis/journey/examples/FirstScorecard.java"))
            .replace("\r\n", "\n");
    String shown = source.split("    // \\[readme\\]\n")[1];
    assertEquals(List.of(shown.stripTrailing().stripIndent() + "\n"), blocks("java"));
  }

  @Test
  void what_the_java_prints_is_what_it_prints() throws IOException {
    String printed = FirstScorecard.verdict().text(Locale.ENGLISH) + "\n";
    assertTrue(blocks("text").contains(printed), printed);
  }

  @Test
  void what_the_demo_prints_is_what_it_prints() throws Exception {
    Process demo =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.klantreis.journey.command.JourneyCommand",
                "demo")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] bytes = demo.getInputStream().readAllBytes();
    assertEquals(0, demo.waitFor());
    String printed = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    assertTrue(blocks("text").contains(printed), printed);
  }

  @Test
  void every_module_is_on_the_map() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    Matcher modules = Pattern.compile("<module>(.*?)</module>").matcher(pom);
    while (modules.find()) {
      assertTrue(readme().contains("`" + modules.group(1) + "`"), modules.group(1));
    }
  }

  @Test
  void links_into_the_project_lead_somewhere() throws IOException {
    for (Path page : List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"))) {
      Matcher links =
          Pattern.compile("\\]\\((?!http)([^)#]+)").matcher(Files.readString(ROOT.resolve(page)));
      while (links.find()) {
        assertTrue(Files.exists(ROOT.resolve(links.group(1))), page + ": " + links.group(1));
      }
    }
  }
}
