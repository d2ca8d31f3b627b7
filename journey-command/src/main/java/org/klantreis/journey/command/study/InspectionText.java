package org.klantreis.journey.command.study;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.study.CodebookColumn;
import org.klantreis.journey.study.ColumnInspection;
import org.klantreis.journey.study.ColumnRole;
import org.klantreis.journey.study.FileLayout;
import org.klantreis.journey.study.Inspection;
import org.klantreis.journey.study.Looks;

/**
 * What was seen in a file, for people.
 *
 * @param seen what was seen
 * @param file what messages call the file
 * @param study the study file that was written
 * @param map the map that was looked at
 * @param accepted whether what is uncertain is taken as it is proposed
 */
record InspectionText(
    Inspection seen, String file, Optional<String> study, Optional<String> map, boolean accepted) {

  private static final int WIDTH = 96;
  private static final int WIDEST_NAME = 28;
  private static final int LONGEST_NAME = 60;
  private static final int WIDEST_ROLE = 34;
  private static final int VALUES_SHOWN = 4;
  private static final int LONGEST_VALUE = 24;

  String text() {
    StringBuilder text = new StringBuilder();
    append(text, "", head());
    text.append('\n');
    List<ColumnInspection> used =
        seen.columns().stream().filter(each -> each.column().isUsed()).toList();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("column", "taken for", "holds", "empty"));
    used.forEach(column -> rows.add(row(column)));
    if (used.isEmpty()) {
      text.append("No column is taken for an answer.\n");
    } else {
      appendTable(text, rows);
    }
    unread().forEach(line -> append(text, "not read: ", line));
    if (!seen.unreachable().isEmpty()) {
      append(
          text,
          "without a name of their own, so not read: ",
          "column "
              + seen.unreachable().stream().map(String::valueOf).collect(joining(", "))
              + "; name each differently in the header");
    }
    appendDecided(text);
    appendUncertain(text);
    return text.append('\n').append(next()).toString();
  }

  private String head() {
    FileLayout layout = seen.codebook().file();
    List<String> said = new ArrayList<>();
    seen.tool().ifPresent(tool -> said.add("looks like " + tool));
    said.add(seen.rows() + (seen.rows() == 1 ? " row" : " rows"));
    said.add(layout.headerRows() == 1 ? "1 header row" : layout.headerRows() + " header rows");
    if (layout.skipLines() > 0) {
      said.add(layout.skipLines() + " lines above");
    }
    layout
        .delimiter()
        .ifPresent(each -> said.add("delimiter " + (each == '\t' ? "tab" : "'" + each + "'")));
    layout.charset().ifPresent(each -> said.add(each.name()));
    if (layout.decimalComma()) {
      said.add("decimal comma");
    }
    return Printable.of(file) + ": " + String.join(", ", said);
  }

  private List<String> row(ColumnInspection seenColumn) {
    CodebookColumn column = seenColumn.column();
    return List.of(
        shown(column.name(), WIDEST_NAME),
        shown(role(column), WIDEST_ROLE),
        holds(seenColumn),
        Long.toString(seenColumn.empty()));
  }

  private static String role(CodebookColumn column) {
    String mark = column.uncertain().isEmpty() ? "" : "? ";
    String what =
        column
            .touchpoint()
            .map(id -> " " + id)
            .or(() -> column.feature().map(id -> " of " + id))
            .orElse("");
    return mark + column.role() + what;
  }

  private static String holds(ColumnInspection seen) {
    String recommend = seen.column().isRecommendation() ? ", to recommend" : "";
    boolean areGroups =
        seen.column()
            .looksLike()
            .filter(each -> each == Looks.GROUP || each == Looks.YES_NO)
            .isPresent();
    String groups = areGroups && !seen.values().isEmpty() ? ": " + counts(seen.values()) : "";
    String missing = seen.missing().isEmpty() ? "" : "; no answer: " + counts(seen.missing());
    return seen.says() + recommend + groups + missing;
  }

  private static String counts(Map<String, Long> values) {
    String shown =
        values.entrySet().stream()
            .limit(VALUES_SHOWN)
            .map(each -> "'" + shown(each.getKey(), LONGEST_VALUE) + "' " + each.getValue())
            .collect(joining(", "));
    return values.size() > VALUES_SHOWN
        ? shown + " and " + (values.size() - VALUES_SHOWN) + " more"
        : shown;
  }

  private static void appendTable(StringBuilder text, List<List<String>> rows) {
    int last = rows.get(0).size() - 1;
    int[] widths = new int[last + 1];
    for (List<String> row : rows) {
      for (int i = 0; i <= last; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    int others = widths[0] + widths[1] + widths[last] + 6;
    int holds = Math.min(widths[2], Math.max(20, WIDTH - others));
    for (List<String> row : rows) {
      List<String> lines = wrapped(row.get(2), holds);
      text.append(Strings.padEnd(row.get(0), widths[0], ' '))
          .append("  ")
          .append(Strings.padEnd(row.get(1), widths[1], ' '))
          .append("  ")
          .append(Strings.padEnd(lines.get(0), holds, ' '))
          .append("  ")
          .append(Strings.padStart(row.get(last), widths[last], ' '))
          .append('\n');
      for (String more : lines.subList(1, lines.size())) {
        text.append(" ".repeat(widths[0] + widths[1] + 4)).append(more).append('\n');
      }
    }
  }

  /** What is not read, told by what it looks like. */
  private List<String> unread() {
    Map<Looks, List<String>> byLooks = new LinkedHashMap<>();
    for (ColumnInspection column : seen.columns()) {
      if (!column.column().isUsed()) {
        byLooks
            .computeIfAbsent(
                column.column().looksLike().orElse(Looks.FREE_TEXT), looks -> new ArrayList<>())
            .add(shown(column.column().name(), WIDEST_NAME));
      }
    }
    return byLooks.entrySet().stream()
        .map(each -> each.getKey().plural() + " (" + String.join(", ", each.getValue()) + ")")
        .toList();
  }

  /** What was chosen where one could choose otherwise, and no figure is wrong for it. */
  private void appendDecided(StringBuilder text) {
    seen.codebook()
        .columns(ColumnRole.OVERALL)
        .forEach(
            column ->
                append(
                    text,
                    "\n",
                    "'"
                        + shown(column.name(), WIDEST_NAME)
                        + "' is the overall rating: it is rated like a touchpoint, and drivers"
                        + " explain it by the others."));
    if (seen.codebook().columns().stream().anyMatch(CodebookColumn::isRecommendation)) {
      append(text, "", "NPS is worked out of the question to recommend, and of no other.");
    }
  }

  private void appendUncertain(StringBuilder text) {
    if (!seen.isUncertain()) {
      return;
    }
    text.append(
        accepted
            ? "\nUncertain, and taken as proposed:\n"
            : "\nUncertain; what uses this is not scored before it is settled:\n");
    seen.codebook().uncertain().forEach(line -> append(text, "  ? ", line));
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (CodebookColumn column : seen.codebook().columns()) {
      if (column.isUsed()) {
        for (String doubt : column.uncertain()) {
          columns
              .computeIfAbsent(doubt, each -> new ArrayList<>())
              .add(shown(column.name(), LONGEST_NAME));
        }
      }
    }
    columns.forEach(
        (doubt, names) -> append(text, "  ? ", String.join(", ", names) + ": " + doubt));
    if (accepted) {
      return;
    }
    append(
        text,
        "",
        "Settle it in "
            + study.orElse("the study file")
            + ": delete the sentence under 'uncertain' if it is right as it stands there; else"
            + " edit the column, or give it the role 'ignored'. --accept takes all of it for right.");
  }

  private String next() {
    String quotedFile = quoted(file);
    if (study.isEmpty()) {
      String on = map.map(name -> " --map " + quoted(name)).orElse("");
      return "Next: journey inspect " + quotedFile + on + " --out study.json\n";
    }
    String when = seen.isUncertain() && !accepted ? "Next, when that is settled: " : "Next: ";
    String with = " --study " + quoted(study.get());
    boolean isRated = seen.codebook().columns().stream().anyMatch(each -> each.role().isRated());
    if (!isRated && !seen.codebook().columns(ColumnRole.FUNCTIONAL).isEmpty()) {
      return when + "journey kano " + quotedFile + with + "\n";
    }
    return map.map(
            name ->
                when + "journey score " + quoted(name) + " --ratings " + quotedFile + with + "\n")
        .orElse(
            when
                + "journey ratings "
                + quotedFile
                + with
                + "\n"
                + "For a scorecard, --map MAP beside --out gives questions the ids of its touchpoints.\n");
  }

  private static String quoted(String name) {
    return name.matches("[\\p{Alnum}./_:\\\\-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
  }

  private static String shown(String text, int longest) {
    return Printable.of(Ascii.truncate(text, longest, "…"));
  }

  private static void append(StringBuilder text, String before, String line) {
    String indent = before.replace("\n", "");
    List<String> lines = wrapped(indent + line, WIDTH);
    text.append(before.startsWith("\n") ? "\n" : "").append(lines.get(0)).append('\n');
    int hanging = Math.min(indent.length(), 4);
    lines.stream()
        .skip(1)
        .forEach(each -> text.append(" ".repeat(hanging)).append(each).append('\n'));
  }

  /** Lines of words, each of which fits unless a word does not. */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int end = rest.lastIndexOf(' ', width);
      if (end <= 0 || rest.substring(0, end).isBlank()) {
        break;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end + 1);
    }
    lines.add(rest);
    return lines;
  }
}
