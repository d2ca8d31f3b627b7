package org.klantreis.journey.command.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * Figures as a table for people: aligned, numbers rounded to two decimals, absent ones a dash; a
 * column in which everything is absent is left out.
 */
public final class TextTable {

  private static final int WIDEST = 40;
  private static final int MOST_DECIMALS = 5;
  private static final double LEAST_P = 0.001;

  /** A column of p values: p, adjusted_p, p_value. */
  private static final Pattern P = Pattern.compile("(.*_)?p(_.*)?");

  /** Columns of which nothing depends on whether a number is whole. */
  private static final Pattern MERE = Pattern.compile("sd|n_eff|percent_.*");

  /** What sums of floating-point numbers leave. */
  private static final double ROUNDING = 1e-9;

  private TextTable() {}

  /** Rows that all have the names of the first; lines end with a line feed. */
  public static String of(List<Figures> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    List<String> names =
        rows.get(0).names().stream()
            .filter(name -> rows.stream().anyMatch(row -> row.text(name).isPresent()))
            .toList();
    List<List<String>> lines = new ArrayList<>();
    lines.add(names);
    for (Figures row : rows) {
      lines.add(names.stream().map(name -> cell(row, name)).toList());
    }
    int[] widths = new int[names.size()];
    boolean[] numbers = new boolean[names.size()];
    for (int column = 0; column < widths.length; column++) {
      int index = column;
      widths[column] = lines.stream().mapToInt(cells -> cells.get(index).length()).max().orElse(0);
      numbers[column] =
          rows.stream().anyMatch(row -> row.get(names.get(index)).orElse("") instanceof Number);
    }
    StringBuilder text = new StringBuilder();
    for (List<String> cells : lines) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = cells.get(column);
        String padding = " ".repeat(widths[column] - cell.length());
        line.append(column == 0 ? "" : "  ")
            .append(numbers[column] ? padding + cell : cell + padding);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** With two decimals, or as many as it takes for what is no whole number not to look like one. */
  private static String rounded(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    for (int decimals = 3; decimals <= MOST_DECIMALS && looksWhole(text, number); decimals++) {
      text = String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
    if (looksWhole(text, number)) {
      text = String.format(Locale.ROOT, "%.2f", number);
    }
    return text.matches("-0\\.0+") ? text.substring(1) : text;
  }

  private static boolean looksWhole(String text, double number) {
    return Double.parseDouble(text) == Math.rint(number)
        && Math.abs(number - Math.rint(number)) > ROUNDING;
  }

  /**
   * A p value as sentences say it, too: with three decimals, and below the least only that it is.
   */
  private static String p(double p) {
    return p < LEAST_P
        ? "<" + String.format(Locale.ROOT, "%.3f", LEAST_P)
        : String.format(Locale.ROOT, "%.3f", p);
  }

  private static String cell(Figures row, String name) {
    Object value = row.get(name).orElse("-");
    if (value instanceof Double number) {
      if (P.matcher(name).matches()) {
        return p(number);
      }
      return MERE.matcher(name).matches()
          ? String.format(Locale.ROOT, "%.2f", number)
          : rounded(number);
    }
    String text = Printable.of(row.text(name).orElse("-"));
    return text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text;
  }
}
