package org.klantreis.journey.mermaid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Random diagrams: sound ones full of signs that mean something, and text that is hardly one. */
final class Diagrams {

  private static final ImmutableList<String> SIGNS =
      ImmutableList.of(
          "a",
          "Z",
          "é",
          "7",
          " ",
          "  ",
          "\t",
          "\n",
          "\r\n",
          "\u00A0",
          "\u2028",
          "\uFEFF",
          ":",
          ";",
          "#",
          "%",
          "%%",
          "%%{",
          "}%%",
          "{",
          "}",
          ",",
          "<",
          ">",
          "<b x=\"y\">",
          "\"",
          "'",
          "&",
          "&amp;",
          "#58;",
          "#quot;",
          "ﬂ°",
          "ﬂ°°58¶ß",
          "¶ß",
          "-",
          "---",
          "\\",
          "`",
          "```",
          "title ",
          "section ",
          "journey",
          "accTitle:",
          "accDescr {",
          "accDescr: ",
          "style:#",
          "classDef x:#",
          "?",
          "🚀",
          "：",
          "，",
          "، ",
          "42",
          "到",
          "و");

  private static final ImmutableList<String> PIECES =
      ImmutableList.of(
          "\n",
          "\n",
          "\n",
          "\n  ",
          "journey\n",
          "title ",
          "section ",
          "accTitle: ",
          "accDescr: ",
          "accDescr {",
          "}",
          "Task",
          "my style",
          "classDef",
          ": ",
          ":",
          ": 5",
          ": 3: ",
          ": 5: Me",
          ": 5:#38;",
          ": ?",
          "Me, Cat",
          ",",
          ";",
          "#",
          "#58;",
          "#lt;",
          "#nosuch;",
          "#150;",
          "%",
          "%%",
          "%% note\n",
          "%%{init: {'a': 1}}%%",
          "%%{wrap}%%",
          "%{",
          "---",
          "---\n",
          " ",
          "\t",
          "\u00A0",
          "ﬂ°°58¶ß",
          "TITLE x",
          "Section y",
          "x",
          "journey",
          "1e1",
          "0x10",
          "3.5",
          "-1");

  private final Random random;

  Diagrams(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A diagram that can be written: names that are not blank, actors once, scores on 1-5 or none.
   */
  Diagram sound() {
    List<Diagram.Section> sections = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      sections.add(new Diagram.Section(random.nextInt(5) == 0 ? " " : name(), tasks()));
    }
    return new Diagram(
        maybe(name()),
        maybe(name()),
        maybe(name()),
        sections.isEmpty() ? tasks() : ImmutableList.of(),
        ImmutableList.copyOf(sections));
  }

  private ImmutableList<Diagram.Task> tasks() {
    ImmutableList.Builder<Diagram.Task> tasks = ImmutableList.builder();
    for (int i = random.nextInt(4); i > 0; i--) {
      ImmutableSet.Builder<String> actors = ImmutableSet.builder();
      for (int j = random.nextInt(4); j > 0; j--) {
        actors.add(name());
      }
      tasks.add(
          new Diagram.Task(
              name(),
              random.nextBoolean()
                  ? OptionalDouble.of(1 + random.nextInt(5))
                  : OptionalDouble.empty(),
              actors.build().asList()));
    }
    return tasks.build();
  }

  private String name() {
    String name = text(SIGNS, 1 + random.nextInt(6));
    return name.isBlank() ? name + "x" : name;
  }

  /** Text that begins as a journey does, most of the time. */
  String wild() {
    String front =
        switch (random.nextInt(6)) {
          case 0 -> "---\ntitle: From the front\n---\n";
          case 1 -> "%%{init: {'theme': 'dark'}}%%\n%% a comment\n";
          case 2 -> text(PIECES, 2);
          default -> "";
        };
    StringBuilder text = new StringBuilder(front).append("journey\n");
    for (int i = random.nextInt(7); i > 0; i--) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> "  title A day\n";
            case 1 -> "  section Morning\n";
            case 2 -> "    Make tea: 5: Me, Cat\n";
            default -> text(PIECES, 1 + random.nextInt(5)) + (random.nextInt(3) > 0 ? "\n" : "");
          });
    }
    return text.toString();
  }

  private String text(ImmutableList<String> parts, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }

  private Optional<String> maybe(String text) {
    return random.nextBoolean() ? Optional.of(text) : Optional.empty();
  }
}
