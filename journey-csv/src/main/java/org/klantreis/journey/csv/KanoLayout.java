package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

/** How the answers to a Kano questionnaire lie in the columns of a file. */
public sealed interface KanoLayout {

  /**
   * A row for each respondent and feature.
   *
   * @param featureColumn which feature the answers are about; its text is the id
   * @param functionalColumn the answer to "if it is there"
   * @param dysfunctionalColumn the answer to "if it is not"
   */
  record LongForm(String featureColumn, String functionalColumn, String dysfunctionalColumn)
      implements KanoLayout {}

  /**
   * A row for each respondent and two or three columns for each feature.
   *
   * @param pairs at least one, no feature twice
   */
  record WideForm(ImmutableList<Pair> pairs) implements KanoLayout {

    /** Refuses no pairs, and two of one feature. */
    public WideForm {
      checkArgument(!pairs.isEmpty(), "The wide form needs the columns of at least one feature.");
      ImmutableList<FeatureId> ids =
          pairs.stream().map(pair -> pair.feature().id()).collect(ImmutableList.toImmutableList());
      checkArgument(
          ImmutableSet.copyOf(ids).size() == ids.size(), "A feature is named twice among %s.", ids);
    }

    /**
     * Reads pairs as people write them: {@code Feature=FCOL:DCOL} or {@code
     * Feature=FCOL:DCOL:ICOL}, with semicolons or line ends between them. A backslash before a
     * separator, or double quotes around a name, make it part of the name. Lines that begin with #
     * are skipped.
     */
    public static Checked<WideForm> parse(String text) {
      List<Problem> problems = new ArrayList<>();
      List<Pair> pairs = new ArrayList<>();
      for (String line : text.lines().toList()) {
        if (!line.strip().startsWith("#")) {
          new Written(line)
              .split(";").stream()
                  .filter(pair -> !pair.raw().isEmpty())
                  .forEach(
                      pair ->
                          Pair.parse(pair)
                              .ifPresentOrElse(pairs::add, () -> no(pair.raw(), problems)));
        }
      }
      if (!problems.isEmpty()) {
        return Checked.refused(problems);
      }
      try {
        return Checked.sound(new WideForm(ImmutableList.copyOf(pairs)));
      } catch (IllegalArgumentException refused) {
        return Checked.refused(List.of(Problem.at("", String.valueOf(refused.getMessage()))));
      }
    }

    private static void no(String pair, List<Problem> problems) {
      problems.add(
          Problem.at("", pair, "names no feature with its columns")
              .withHint("write Feature=FCOL:DCOL or Feature=FCOL:DCOL:ICOL"));
    }
  }

  /**
   * The columns of one feature.
   *
   * @param feature what they are about
   * @param functionalColumn the answer to "if it is there"
   * @param dysfunctionalColumn the answer to "if it is not"
   * @param importanceColumn the stated importance, 1 to 9, where it was asked
   */
  record Pair(
      Feature feature,
      String functionalColumn,
      String dysfunctionalColumn,
      Optional<String> importanceColumn) {

    private static Optional<Pair> parse(Written pair) {
      List<Written> sides = pair.split("=");
      List<String> columns =
          sides.get(sides.size() - 1).split(":").stream()
              .map(Written::text)
              .map(String::strip)
              .toList();
      String feature = Names.clean(sides.get(0).text());
      boolean sound =
          sides.size() == 2
              && (columns.size() == 2 || columns.size() == 3)
              && !feature.isEmpty()
              && columns.stream().noneMatch(String::isEmpty);
      return sound
          ? Optional.of(
              new Pair(
                  Feature.of(feature),
                  columns.get(0),
                  columns.get(1),
                  columns.stream().skip(2).findFirst()))
          : Optional.empty();
    }
  }

  /** A row for each respondent and feature, in columns called as here. */
  static KanoLayout standard() {
    return new LongForm("feature", "functional", "dysfunctional");
  }
}
