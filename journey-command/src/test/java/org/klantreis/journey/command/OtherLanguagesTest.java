package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the manual for other languages do what they say, where the language is there. */
class OtherLanguagesTest {

  @TempDir private Path folder;

  @Test
  void the_line_for_python_reads_names_with_blanks_and_truths() throws Exception {
    assumeTrue(runs("python3", "-c", "import pandas"), "there is no pandas");
    assertEquals(
        "NA,NA,(all),(all) / The desk,Parking,The desk,Parking / bool",
        said(
            "python3",
            "read.py",
            sample("python")
                + "print(','.join(ratings.segment), '/', ','.join(ratings.touchpoint), '/',"
                + " ratings.settled.dtype)\n"));
  }

  @Test
  void the_line_for_r_reads_names_with_blanks_and_truths() throws Exception {
    assumeTrue(runs("Rscript", "--version"), "there is no R");
    assertEquals(
        "NA,NA,(all),(all) / The desk,Parking,The desk,Parking / logical",
        said(
            "Rscript",
            "read.R",
            sample("r")
                + "cat(paste(ratings$segment, collapse = ','), '/',"
                + " paste(ratings$touchpoint, collapse = ','), '/', class(ratings$settled))\n"));
  }

  /** As it stands in the manual, but for the jar, which is not made yet when tests run. */
  private static String sample(String language) throws IOException {
    String page = Files.readString(Path.of("../docs/command.md")).replace("\r\n", "\n");
    MatchResult block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(page)
            .results()
            .findFirst()
            .orElseThrow();
    return block
        .group(1)
        .replace(
            "\"-jar\", \"journey.jar\"",
            "\"-cp\", \""
                + System.getProperty("java.class.path")
                + "\", \""
                + JourneyCommand.class.getName()
                + "\"")
        .replace("\"--format\"", "\"--by\", \"Part\", \"--format\"");
  }

  private String said(String language, String name, String script) throws Exception {
    Files.writeString(
        folder.resolve("survey.csv"), "Part,The desk,Parking\nNA,8,6\nNA,9,7\nNA,8,\n");
    Files.writeString(folder.resolve(name), script);
    Process process =
        new ProcessBuilder(language, name)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return out.strip();
  }

  private static boolean runs(String... call) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(call)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
