package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.journey.command.console.CheckedOutput;
import org.klantreis.journey.command.console.OutputFile;

/** What the command writes never destroys what is there, and what it prints steers no terminal. */
class SafeOutputTest {

  private static final String MAP =
      "{\"format\":\"klantreis-journey/1\",\"id\":\"a\",\"name\":\"N\","
          + "\"touchpoints\":[{\"id\":\"a\",\"name\":\"A\"}]}";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void a_name_that_begins_with_an_at_sign_is_a_file_and_no_list_of_options() throws IOException {
    Path map = file("@map.json", "--help");
    Run run = Run.of("check", map);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("@map.json"), run.err());
  }

  @Test
  void what_is_read_is_not_written_over_by_whatever_name() throws IOException {
    Path map = file("map.json", MAP);
    Path ratings = file("ratings.txt", "touchpoint,rating\na,7\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), ratings);
    Path hard = Files.createLink(folder.resolve("hard.txt"), ratings);
    for (Path out : List.of(ratings, link, hard)) {
      Run run = Run.of("report", map, "--ratings", ratings, "--out", out);
      assertEquals(2, run.status());
      assertTrue(run.err().contains("is what is read"), run.err());
    }
    Path answers = file("kano.svg", "feature,functional,dysfunctional\nwifi,1,5\n");
    assertEquals(2, Run.of("kano", answers, "--plot", answers).status());
    assertEquals("touchpoint,rating\na,7\n", Files.readString(ratings));
  }

  @Test
  void a_file_that_cannot_be_written_whole_stays_as_it_was() throws IOException {
    Path target = file("report.html", "old");
    Path part = Files.createDirectory(folder.resolve("report.html.part"));
    Files.writeString(part.resolve("in the way"), "");
    assertThrows(IOException.class, () -> OutputFile.write(target, "new"));
    assertEquals("old", Files.readString(target));
    Files.delete(part.resolve("in the way"));
    Files.delete(part);
    OutputFile.write(target, "new");
    assertEquals("new", Files.readString(target));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(target), left.toList());
    }
  }

  @Test
  void the_target_of_a_link_is_written_and_the_link_stays() throws IOException {
    Path target = file("report.html", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), target);
    OutputFile.write(link, "new");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(target));
  }

  @Test
  void an_edited_example_is_not_written_over() throws IOException {
    assertEquals(0, Run.of("demo", "--save", folder).status());
    assertEquals(0, Run.of("demo", "--save", folder).status());
    Files.writeString(folder.resolve("as-is.json"), MAP);
    assertEquals(2, Run.of("demo", "--save", folder).status());
    assertEquals(MAP, Files.readString(folder.resolve("as-is.json")));
  }

  @Test
  void control_characters_of_a_file_are_shown_and_not_sent() throws IOException {
    Path answers = file("seg.csv", "o,a,b,seg\n7,8,9,\u001b[2J\u009bx\n5,6,7,y\n");
    Run run = Run.of("drivers", answers, "--overall", "o", "--wide", "a,b", "--by", "seg");
    assertFalse((run.out() + run.err()).contains("\u001b"));
    assertTrue(run.out().contains("[2Jx"), run.out());
    Run missing = Run.of("check", "no\u001bfile.json");
    assertTrue(missing.err().contains("no\\u001bfile.json"), missing.err());
  }

  @Test
  void what_cannot_be_printed_is_known_unless_nobody_reads_on() {
    assertEquals(Optional.of("disk full"), lost("disk full"));
    assertEquals(Optional.empty(), lost("Broken pipe"));
  }

  private static Optional<String> lost(String why) {
    CheckedOutput output =
        new CheckedOutput(
            new OutputStream() {
              @Override
              public void write(int each) throws IOException {
                throw new IOException(why);
              }
            });
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    writer.println("an answer");
    writer.flush();
    return output.lost();
  }
}
