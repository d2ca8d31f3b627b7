package org.klantreis.journey.study;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A column by its name and its cells, and by those of its grid, which has one scale for all. */
final class SeenColumn {

  private static final Pattern OTHER =
      Pattern.compile(
          "^(?:other|anders|comment|opmerking|toelichting)\\b|please specify|\\[other\\]",
          Pattern.CASE_INSENSITIVE);

  private final ColumnName name;
  private final ColumnLook look;
  private final NoAnswers own;
  private final Map<String, Long> ofGrid;

  SeenColumn(ColumnName name, ColumnLook look) {
    this.name = name;
    this.look = look;
    this.own = NoAnswers.of(look.values());
    this.ofGrid = new LinkedHashMap<>(own.answers());
  }

  ColumnName name() {
    return name;
  }

  ColumnLook look() {
    return look;
  }

  /** Its values, told apart by whether they are answers. */
  NoAnswers own() {
    return own;
  }

  /** Adds the answers of another column of the same grid, unless it is for something else. */
  void addOfGrid(SeenColumn other) {
    if (isForOthers() || other.isForOthers() || areNumbers() != other.areNumbers()) {
      return;
    }
    other.own.answers().forEach((text, count) -> ofGrid.merge(text, count, Long::sum));
  }

  private boolean areNumbers() {
    return own.answers().keySet().stream()
        .allMatch(text -> ColumnLook.NUMBER.matcher(text).matches());
  }

  /** Whether it is the field of a grid in which people write what was not offered. */
  private boolean isForOthers() {
    return OTHER.matcher(name.label()).find();
  }

  /** The answers of all columns of its grid, or its own where it stands alone. */
  ImmutableMap<String, Long> ofGrid() {
    return ImmutableMap.copyOf(ofGrid);
  }
}
