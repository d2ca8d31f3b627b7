package org.klantreis.journey.mermaid;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

/** Reads one diagram to its end, whatever is wrong with it. */
final class DiagramReader {

  /** How a task is written that nobody rated: Mermaid reads no number from it. */
  static final String UNRATED = "?";

  private static final String TASK_HINT = "a task is written as 'name: score: actor, actor'";

  private final MermaidFormat format;
  private final Findings findings = new Findings();
  private final Entities entities = new Entities();
  private final Lexer lexer;
  private final LinedText prepared;
  private final Optional<String> frontTitle;

  private Optional<String> title = Optional.empty();
  private Optional<String> accTitle = Optional.empty();
  private Optional<String> accDescription = Optional.empty();
  private final List<Diagram.Task> opening = new ArrayList<>();
  private final ImmutableList.Builder<Diagram.Section> sections = ImmutableList.builder();
  private Optional<String> section = Optional.empty();
  private List<Diagram.Task> tasks = opening;
  private int firstTaskLine;
  private final List<Written> offScale = new ArrayList<>();
  private int onScale;

  /** A score as it stands in the text. */
  private record Written(Token data, String score) {}

  DiagramReader(String text, int firstLine, MermaidFormat format) {
    this.format = format;
    Preparation preparation = new Preparation(text, firstLine, findings);
    this.prepared = preparation.prepared();
    this.frontTitle = preparation.title();
    this.lexer = new Lexer(prepared, findings);
  }

  Checked<MermaidReading> read() {
    if (begins()) {
      readStatements();
    }
    endSection();
    suspectOffScale();
    ImmutableList<Problem> problems = findings.problems(format.mode());
    return problems.isEmpty()
        ? Checked.sound(
            new MermaidReading(
                new Diagram(
                    title.or(() -> frontTitle).filter(text -> !text.isEmpty()),
                    accTitle.filter(text -> !text.isEmpty()),
                    accDescription.filter(text -> !text.isEmpty()),
                    ImmutableList.copyOf(opening),
                    sections.build()),
                findings.remarks(format.mode()),
                format))
        : Checked.refused(problems);
  }

  private boolean begins() {
    Token first = lexer.next();
    if (Preparation.isJourney(prepared.text()) && first.kind() == Token.Kind.JOURNEY) {
      return true;
    }
    if (findings.problems(MermaidMode.LENIENT).isEmpty()) {
      String text = prepared.text();
      int start = Math.min(Preparation.startOfDiagram(text), text.length());
      String begin = Space.trim(text.substring(start, Space.endOfLine(text, start)));
      int line = prepared.line(start);
      findings.refuse(
          line,
          Problem.at(Findings.place(line), begin, "begins no journey diagram")
              .withHint("its first word is 'journey', in small letters and after nothing but %%"));
    }
    return false;
  }

  private void readStatements() {
    Token token = lexer.next();
    while (token.kind() != Token.Kind.END) {
      token =
          switch (token.kind()) {
            case TASK_NAME -> task(token);
            case SECTION -> section(token);
            default -> statement(token);
          };
    }
  }

  /** Takes a statement; the token after it. */
  private Token statement(Token token) {
    switch (token.kind()) {
      case TITLE -> title(token);
      case ACC_TITLE -> accTitle = accessible("accTitle", accTitle, token);
      case ACC_DESCRIPTION -> accDescription = accessible("accDescr", accDescription, token);
      case TASK_DATA -> refuseLine(token, "a score without a task before it", TASK_HINT);
      case JOURNEY ->
          refuseLine(
              token, "begins a diagram, not a task", "write #106;ourney where the word is meant");
      case UNCLOSED -> refuse(token, "the brace after accDescr is not closed", "end it with }");
      case STRAY -> refuseStray(token);
      default -> {}
    }
    return lexer.next();
  }

  private void refuseStray(Token token) {
    if (token.text().equals(";")) {
      refuseLine(token, "a semicolon has no place in a diagram", "write #59; for the sign");
    } else {
      refuseLine(token, "a colon without a score after it", TASK_HINT);
    }
  }

  private void title(Token token) {
    if (title.isPresent() || frontTitle.isPresent()) {
      suspect(token, shown(token), "a second title, which replaces the first", "keep one of them");
    }
    suspectMarkup(token);
    suspectComment(token, token.text());
    title = Optional.of(shown(token));
  }

  private Optional<String> accessible(String keyword, Optional<String> earlier, Token token) {
    if (earlier.isPresent()) {
      suspect(token, shown(token), "a second " + keyword, "keep one of them");
    }
    suspectMarkup(token);
    return Optional.of(entities.decoded(withoutIndents(Space.trim(token.text()))));
  }

  /** Takes a section; the token after it. */
  private Token section(Token token) {
    beginSection(token);
    Token next = lexer.next();
    boolean colon = next.kind() == Token.Kind.TASK_DATA || next.text().equals(":");
    if (!colon) {
      return next;
    }
    String rest = next.kind() == Token.Kind.TASK_DATA ? next.text() : "";
    refuse(
        token,
        entities.decoded(Space.trim(token.text() + ":" + rest)),
        "a section whose name holds a colon",
        "write #58; for it, as in 'section "
            + Entities.written(Space.trim(token.text() + "#58;" + rest))
            + "'");
    lexer.skipLine();
    return lexer.next();
  }

  private void beginSection(Token token) {
    if (section.isEmpty() && !opening.isEmpty()) {
      findings.suspect(
          firstTaskLine,
          Problem.at(
                  Findings.place(firstTaskLine),
                  opening.get(0).name(),
                  "a task before the first section")
              .withHint("write 'section #32;' above tasks that belong to no phase"));
    }
    endSection();
    String name = shown(token);
    if (name.isEmpty()) {
      suspect(
          token,
          "section",
          "has no name",
          "write 'section #32;' for tasks that belong to no phase");
    }
    suspectComment(token, token.text());
    section = Optional.of(name);
    tasks = new ArrayList<>();
  }

  private void endSection() {
    section.ifPresent(name -> sections.add(new Diagram.Section(name, ImmutableList.copyOf(tasks))));
  }

  /** Takes a task; the token after it. */
  private Token task(Token name) {
    Token data = lexer.next();
    if (data.kind() != Token.Kind.TASK_DATA) {
      refuse(name, shown(name), "a task without a score", hintWithoutScore(name.text()));
      if (data.kind() != Token.Kind.LINE_END) {
        lexer.skipLine();
      }
      return lexer.next();
    }
    if (section.isEmpty() && opening.isEmpty()) {
      firstTaskLine = lexer.line(name);
    }
    tasks.add(task(name, data));
    return lexer.next();
  }

  private static String hintWithoutScore(String name) {
    return FullWidth.hasColon(name)
        ? "'：' is no colon here: write '" + Entities.written(FullWidth.plain(name)) + "'"
        : TASK_HINT;
  }

  private Diagram.Task task(Token name, Token data) {
    suspectComment(name, name.text());
    suspectComment(data, data.text());
    ImmutableList<String> parts = split(data.text(), ':');
    OptionalDouble score = Score.of(parts.get(0));
    Optional<String> meant = ColonInName.mended(name.text(), parts, format.scale());
    if (meant.isPresent()) {
      suspect(
          data,
          entities.decoded(Space.trim(name.text() + ":" + data.text())),
          "a task whose name holds a colon",
          "write #58; for it, as in '" + Entities.written(Space.trim(meant.get())) + "'");
    } else {
      suspectData(name, data, parts, score);
    }
    ImmutableList<String> actors =
        parts.size() == 1
            ? ImmutableList.of()
            : split(parts.get(1), ',').stream()
                .map(actor -> entities.decoded(Space.trim(actor)))
                .collect(ImmutableList.toImmutableList());
    suspectActors(data, actors);
    return new Diagram.Task(shown(name), score, actors);
  }

  private void suspectData(
      Token name, Token data, ImmutableList<String> parts, OptionalDouble score) {
    if (!Space.trim(parts.get(0)).equals(UNRATED)) {
      suspectScore(name, data, parts.get(0), score);
    }
    if (parts.size() > 1 && FullWidth.hasComma(parts.get(1))) {
      suspect(
          data,
          entities.decoded(Space.trim(parts.get(1))),
          "holds a comma that does not part actors",
          "write , between actors; write "
              + FullWidth.COMMAS
                  .codePoints()
                  .filter(sign -> parts.get(1).indexOf(sign) >= 0)
                  .mapToObj(sign -> "#" + sign + "; for " + Character.toString(sign))
                  .collect(joining(", "))
              + " where it is part of a name");
    }
    if (parts.size() > 2) {
      int known = parts.get(0).length() + parts.get(1).length() + 2;
      suspect(
          data,
          entities.decoded(Space.trim(data.text().substring(known))),
          "is lost, as it follows a third colon",
          "write #58; for the sign");
    }
  }

  private void suspectScore(Token name, Token data, String part, OptionalDouble score) {
    String written = entities.decoded(Space.trim(part));
    if (score.isEmpty()) {
      suspect(
          data,
          written,
          "is no score",
          FullWidth.hasColon(name.text() + part)
              ? "'：' is no colon here: write : before and after the score"
              : "write ? where nobody rated");
    } else if (written.isEmpty()) {
      suspect(data, "", "no score, which Mermaid takes for 0", "write ? where nobody rated");
    } else if (score.getAsDouble() != Math.rint(score.getAsDouble())) {
      suspect(data, written, "is no whole number, as ratings are", "maybe it is a mean");
    } else if (!isOn(format.scale(), score.getAsDouble())) {
      offScale.add(new Written(data, written));
    } else {
      onScale++;
    }
  }

  /** One score off the scale among others on it is a slip; else it may be another scale. */
  private void suspectOffScale() {
    String hint =
        offScale.size() == 1 && onScale > 0
            ? "the other scores are on it; write ? where nobody rated"
            : "maybe the scores are on another scale";
    for (Written each : offScale) {
      suspect(each.data(), each.score(), offScale(format.scale()), hint);
    }
  }

  static boolean isOn(RatingScale scale, double score) {
    return score == Math.rint(score) && scale.lowest() <= score && score <= scale.highest();
  }

  static String offScale(RatingScale scale) {
    return "is off the scale '"
        + scale.name()
        + "' ("
        + scale.lowest()
        + " to "
        + scale.highest()
        + ")";
  }

  private void suspectActors(Token data, ImmutableList<String> actors) {
    Set<String> seen = new HashSet<>();
    for (String actor : actors) {
      if (actor.isBlank()) {
        suspect(data, actor, "an actor without a name", "maybe a comma or a colon is too many");
      } else if (!seen.add(actor)) {
        suspect(data, actor, "an actor who takes part twice", "name each actor once");
      }
    }
  }

  /** Mermaid takes markup out of some texts, as far as it finds it dangerous. */
  private void suspectMarkup(Token token) {
    if (token.text().indexOf('<') >= 0) {
      suspect(token, shown(token), "holds markup, which Mermaid may alter", "write #60; for <");
    }
  }

  private void suspectComment(Token token, String text) {
    if (text.contains("%%")) {
      suspect(
          token,
          entities.decoded(Space.trim(text)),
          "holds %%, which begins no comment here",
          "a comment has a line of its own; write #37; for the sign");
    }
  }

  private String shown(Token token) {
    return entities.decoded(Space.trim(token.text()));
  }

  private void suspect(Token token, String value, String what, String hint) {
    int line = lexer.line(token);
    findings.suspect(line, Problem.at(Findings.place(line), value, what).withHint(hint));
  }

  private void refuse(Token token, String what, String hint) {
    int line = lexer.line(token);
    findings.refuse(line, Problem.at(Findings.place(line), what).withHint(hint));
  }

  private void refuse(Token token, String value, String what, String hint) {
    int line = lexer.line(token);
    findings.refuse(line, Problem.at(Findings.place(line), value, what).withHint(hint));
  }

  /** Refuses a token, and the rest of its line with it. */
  private void refuseLine(Token token, String what, String hint) {
    refuse(token, shown(token), what, hint);
    lexer.skipLine();
  }

  private static String withoutIndents(String text) {
    StringBuilder flush = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      flush.append(text.charAt(i));
      if (text.charAt(i) == '\n') {
        i = Space.skip(text, i + 1) - 1;
      }
    }
    return flush.toString();
  }

  private static ImmutableList<String> split(String text, char separator) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    return parts.add(text.substring(start)).build();
  }
}
