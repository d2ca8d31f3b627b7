package org.klantreis.journey.study;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.journey.model.IdsFromNames;
import org.klantreis.journey.model.TouchpointId;

/**
 * Ids of the touchpoints that questions are about: short, and no two alike. A short name is its own
 * id, so that a plain file has the ids that it has without a codebook.
 */
final class TouchpointIds {

  private static final int LONGEST = 40;

  private final IdsFromNames ids = new IdsFromNames("question");
  private final Set<String> names;

  /** Keeps clear of the short names of these columns. */
  TouchpointIds(Collection<SeenColumn> columns) {
    this.names =
        columns.stream()
            .map(SeenColumn::name)
            .filter(TouchpointIds::isPlain)
            .map(ColumnName::name)
            .collect(Collectors.toSet());
  }

  private static boolean isPlain(ColumnName name) {
    return ColumnName.isShort(name.name()) && name.label().equals(name.name());
  }

  /** The id of a column; asked once for each. */
  TouchpointId of(ColumnName name) {
    if (isPlain(name)) {
      return TouchpointId.of(name.name());
    }
    boolean isTold = name.label().length() <= LONGEST || !ColumnName.isShort(name.name());
    String about = shortened(isTold ? name.label() : name.name());
    String id = ids.next(about);
    while (names.contains(id)) {
      id = ids.next(about);
    }
    return TouchpointId.of(id);
  }

  /** Whole words, as long as they fit. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end > 0 ? end : LONGEST);
  }
}
