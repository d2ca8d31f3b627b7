package org.klantreis.journey.mermaid;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.klantreis.journey.problem.Printable;

/** Writes a diagram so that Mermaid reads from it what it is to say, whatever the names hold. */
final class DiagramWriter {

  /** What the grammar, or a step before it, takes for something else than text. */
  private static final String SPECIAL = "#;:%<ﬂ¶";

  private static final ImmutableList<String> KEYWORDS =
      ImmutableList.of("journey", "title", "accTitle", "accDescr", "section");

  private final StringBuilder text = new StringBuilder("journey\n");

  /** The diagram, below comments. */
  String write(Diagram diagram, Iterable<String> comments) {
    for (String comment : comments) {
      line("  %% ", comment(comment));
    }
    diagram.title().ifPresent(title -> line("  title ", sentence(title)));
    diagram.accTitle().ifPresent(title -> line("  accTitle: ", sentence(title)));
    diagram.accDescription().ifPresent(description -> line("  accDescr: ", sentence(description)));
    diagram.opening().forEach(task -> line("    ", task(task)));
    for (Diagram.Section section : diagram.sections()) {
      line("  section ", escaped(section.name().isEmpty() ? " " : section.name()));
      section.tasks().forEach(task -> line("    ", task(task)));
    }
    return text.toString();
  }

  private void line(String begin, String rest) {
    text.append(begin).append(rest).append('\n');
  }

  /** A blank follows each colon, as Mermaid takes semicolons away after 'style…:#'. */
  private static String task(Diagram.Task task) {
    String score =
        task.score().isPresent() ? number(task.score().getAsDouble()) : DiagramReader.UNRATED;
    String start = name(task.name()) + ": " + score;
    return task.actors().isEmpty()
        ? start
        : start + ": " + task.actors().stream().map(DiagramWriter::actor).collect(joining(", "));
  }

  /** As short as it can be: 4, 3.5. */
  static String number(double score) {
    boolean whole = score == Math.rint(score) && Math.abs(score) < 1e15;
    return whole ? Long.toString((long) score) : Double.toString(score);
  }

  /** The first letter of a name that begins with a keyword is written as an entity. */
  private static String name(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean keyword =
        KEYWORDS.stream().anyMatch(word -> lower.startsWith(word.toLowerCase(Locale.ROOT)));
    return keyword ? entity(name.codePointAt(0)) + escaped(name.substring(1)) : escaped(name);
  }

  /** An actor that is a number would be taken for the score after a colon in the name. */
  private static String actor(String name) {
    String escaped = escaped(name, SPECIAL + "," + FullWidth.COMMAS, false);
    return ColonInName.isNumber(escaped)
        ? entity(escaped.charAt(0)) + escaped.substring(1)
        : escaped;
  }

  /** Where no score follows, a colon before a blank means no more than itself. */
  private static String sentence(String text) {
    return escaped(text, SPECIAL, true);
  }

  private static String escaped(String name) {
    return escaped(name, SPECIAL, false);
  }

  private static String escaped(String raw, String special, boolean keepsColons) {
    StringBuilder escaped = new StringBuilder(raw.length());
    int first = Space.skip(raw, 0);
    int last = first + Space.trim(raw).length();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean atEdge = i < first || i >= last;
      boolean plainColon = keepsColons && c == ':' && i + 2 < last && raw.charAt(i + 1) == ' ';
      boolean mustBe =
          special.indexOf(c) >= 0 || (Space.isBlank(c) && (atEdge || c != ' ')) || isControl(c);
      if (mustBe && !plainColon) {
        escaped.append(entity(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Control characters that HTML can name; of NUL and those from 128 it would make others. */
  private static boolean isControl(char c) {
    return (c > 0 && c < ' ') || c == 0x7F;
  }

  private static String entity(int code) {
    return "#" + code + ";";
  }

  /** A comment must be no directive, and no tag whose quotes are changed. */
  private static String comment(String raw) {
    return Printable.of(raw).replace("%", "#37;").replace("<", "#60;");
  }
}
