package org.klantreis.journey.study;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.csv.CsvOptions;

/**
 * Which rows are responses, by what the tool notes about them: unfinished ones and those of whoever
 * tried the survey out are left out, in doubt, where there are any.
 *
 * @param keep by column, the values of rows that count
 * @param doubts why others may count, too
 */
record RowsToKeep(ImmutableMap<String, ImmutableSet<String>> keep, ImmutableSet<String> doubts) {

  private static final ImmutableSet<String> UNFINISHED = ImmutableSet.of("0", "false", "partial");

  private static final ImmutableSet<String> TRIED =
      ImmutableSet.of("1", "survey preview", "2", "survey test", "8", "spam");

  /** What is to be kept of the rows of a tool; all of those of an unknown one. */
  static RowsToKeep of(Optional<SurveyTool> tool, Map<ColumnName, ColumnLook> columns) {
    Map<String, ImmutableSet<String>> keep = new LinkedHashMap<>();
    ImmutableSet.Builder<String> doubts = ImmutableSet.builder();
    columns.forEach(
        (name, look) -> {
          if (tool.filter(found -> found.isHandedIn(name.first())).isPresent()
              && look.empty() > 0
              && look.filled() > 0) {
            keep.put(name.name(), ImmutableSet.of(CsvOptions.ANYTHING));
            doubts.add(notHandedIn(name.name(), look.empty()));
          }
          ImmutableSet<String> others =
              tool.map(found -> tried(found, name.first())).orElse(ImmutableSet.of());
          Map<String, Long> left = new LinkedHashMap<>(look.values());
          left.keySet().removeIf(value -> !others.contains(value.toLowerCase(Locale.ROOT)));
          if (!left.isEmpty()) {
            ImmutableSet<String> kept =
                look.values().keySet().stream()
                    .filter(value -> !left.containsKey(value))
                    .collect(ImmutableSet.toImmutableSet());
            if (!kept.isEmpty()) {
              keep.put(name.name(), kept);
              doubts.add(doubt(name.name(), left));
            }
          }
        });
    return new RowsToKeep(ImmutableMap.copyOf(keep), doubts.build());
  }

  private static ImmutableSet<String> tried(SurveyTool tool, String name) {
    return switch (tool) {
      case QUALTRICS ->
          switch (name) {
            case "finished" -> UNFINISHED;
            case "status" -> TRIED;
            default -> ImmutableSet.of();
          };
      case TYPEFORM -> name.equals("response type") ? UNFINISHED : ImmutableSet.of();
      case SURVEYMONKEY, LIMESURVEY, MICROSOFT_FORMS, GOOGLE_FORMS -> ImmutableSet.of();
    };
  }

  private static String notHandedIn(String column, long rows) {
    return rows
        + (rows == 1 ? " row has no " : " rows have no ")
        + column
        + ", so "
        + (rows == 1 ? "it was" : "they were")
        + " not handed in, and "
        + (rows == 1 ? "is" : "are")
        + " left out: right?";
  }

  private static String doubt(String column, Map<String, Long> left) {
    long rows = left.values().stream().mapToLong(Long::longValue).sum();
    return rows
        + (rows == 1 ? " row has " : " rows have ")
        + column
        + " '"
        + String.join("' or '", left.keySet())
        + "' and "
        + (rows == 1 ? "is" : "are")
        + " left out: right?";
  }
}
