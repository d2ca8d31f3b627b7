package org.klantreis.journey.kano;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Nearest;
import org.klantreis.journey.problem.Problem;

/**
 * Which category the two answers about a feature come to: five rows for the answers to "if it is
 * there", five columns for those to "if it is not".
 *
 * @param name what the table is called in results
 * @param cells the 25 categories, row by row
 */
public record EvaluationTable(String name, ImmutableList<KanoCategory> cells) {

  /** How many pairs of answers there are. */
  public static final int CELLS = KanoAnswer.COUNT * KanoAnswer.COUNT;

  private static final Splitter ANYTHING_BETWEEN =
      Splitter.onPattern("[,;\\s]+").omitEmptyStrings();

  private static final EvaluationTable CLASSIC =
      ofRows("classic", "Q A A A O", "R I I I M", "R I I I M", "R I I I M", "R R R R Q");

  private static final EvaluationTable POULIOT =
      ofRows("pouliot", "Q A A A O", "R Q I I M", "R I I I M", "R I I Q M", "R R R R Q");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank name and any other number of cells than 25
   */
  public EvaluationTable {
    checkArgument(!name.isBlank(), "An evaluation table needs a name.");
    checkArgument(
        cells.size() == CELLS,
        "An evaluation table has 5 rows of 5 categories, %s cells, but '%s' has %s.",
        CELLS,
        name,
        cells.size());
  }

  /** The table of Kano et al. (1984) as printed by Berger et al. (1993). */
  public static EvaluationTable classic() {
    return CLASSIC;
  }

  /**
   * Pouliot's variant (in Berger et al. 1993): must-be twice, or live-with twice, is a
   * contradiction.
   */
  public static EvaluationTable pouliot() {
    return POULIOT;
  }

  /** The tables that ship, the default one first. */
  public static ImmutableList<EvaluationTable> shipped() {
    return ImmutableList.of(CLASSIC, POULIOT);
  }

  /** The shipped table of that name. */
  public static Optional<EvaluationTable> named(String name) {
    return shipped().stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /**
   * One's own table from text: five lines, each of five categories with commas, semicolons or
   * blanks between them, as letters (Q A A A O) or as words (one_dimensional). Rows and columns are
   * in the order like, must-be, neutral, live-with, dislike. Empty lines and lines that begin with
   * # are skipped. All problems are reported, with their lines.
   */
  public static Checked<EvaluationTable> parse(String name, String text) {
    List<Problem> problems = new ArrayList<>();
    List<KanoCategory> cells = new ArrayList<>();
    int rows = 0;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      rows++;
      String place = Integer.toString(i + 1);
      List<String> words = ANYTHING_BETWEEN.splitToList(line);
      if (words.size() != KanoAnswer.COUNT) {
        problems.add(
            Problem.at(place, "has " + words.size() + " categories, a row has 5")
                .withHint("write them as in: Q A A A O"));
      }
      for (String word : words) {
        KanoCategory.parse(word).ifPresentOrElse(cells::add, () -> problems.add(no(place, word)));
      }
    }
    if (rows != KanoAnswer.COUNT) {
      problems.add(
          Problem.at("", "has " + rows + " rows of categories, an evaluation table has 5")
              .withHint("like, must-be, neutral, live-with and dislike, if it is there"));
    }
    return problems.isEmpty()
        ? Checked.sound(new EvaluationTable(name, ImmutableList.copyOf(cells)))
        : Checked.refused(problems);
  }

  /**
   * A shipped table by its name, or one's own in one line, as in {@code
   * mine:QAAAO/RIIIM/RIIIM/RIIIM/RRRRQ}.
   *
   * @throws IllegalArgumentException for any other text; says what is wrong with it
   */
  public static EvaluationTable read(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 0) {
      return named(text).orElseThrow(() -> new IllegalArgumentException(unknown(text)));
    }
    String name = text.substring(0, colon);
    String rows = text.substring(colon + 1).replace("", " ").replace('/', '\n');
    return parse(name, rows).orElseThrow("Evaluation table '" + name + "'");
  }

  private static String unknown(String text) {
    return "'"
        + text
        + "' is no evaluation table"
        + Nearest.to(text, Iterables.transform(shipped(), EvaluationTable::name))
            .map(near -> ", maybe '" + near + "'.")
            .orElse(
                ": write classic, pouliot, or one's own as in mine:QAAAO/RIIIM/RIIIM/RIIIM/RRRRQ.");
  }

  /** In the form that {@link #read} reads. */
  public String text() {
    return named(name).equals(Optional.of(this)) ? name : name + ":" + rows();
  }

  private String rows() {
    return Lists.partition(cells, KanoAnswer.COUNT).stream()
        .map(row -> Joiner.on("").join(Lists.transform(row, KanoCategory::letter)))
        .collect(Collectors.joining("/"));
  }

  private static Problem no(String place, String word) {
    return Problem.at(place, word, "is no Kano category")
        .withHint("a category is A, O, M, I, R or Q")
        .withNearest(Iterables.transform(Arrays.asList(KanoCategory.values()), KanoCategory::word));
  }

  /** The category of a pair of answers. */
  public KanoCategory of(KanoAnswer functional, KanoAnswer dysfunctional) {
    return cells.get(cell(functional, dysfunctional));
  }

  /** Where the pair stands among the 25 cells, from 0, row by row. */
  public static int cell(KanoAnswer functional, KanoAnswer dysfunctional) {
    return functional.ordinal() * KanoAnswer.COUNT + dysfunctional.ordinal();
  }

  private static EvaluationTable ofRows(String name, String... rows) {
    return parse(name, String.join("\n", rows)).orElseThrow("Evaluation table '" + name + "'");
  }

  /** The name alone. */
  @Override
  public String toString() {
    return name;
  }
}
