package org.klantreis.journey.study;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A column by its name and its cells, and by those of its grid, which has one scale for all. */
final class SeenColumn {

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

  /** Adds the answers of another column of the same grid. */
  void addOfGrid(SeenColumn other) {
    other.own.answers().forEach((text, count) -> ofGrid.merge(text, count, Long::sum));
  }

  /** The answers of all columns of its grid, or its own where it stands alone. */
  ImmutableMap<String, Long> ofGrid() {
    return ImmutableMap.copyOf(ofGrid);
  }
}
