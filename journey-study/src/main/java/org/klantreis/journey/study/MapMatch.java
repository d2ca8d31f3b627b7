package org.klantreis.journey.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.journey.model.IdsFromNames;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Nearest;

/** Finds the touchpoints of a map among the columns of a file, by id or by name. */
final class MapMatch {

  private final Journey map;
  private final Map<String, TouchpointId> known = new HashMap<>();

  MapMatch(Journey map) {
    this.map = map;
    for (Touchpoint touchpoint : map.touchpoints()) {
      known.putIfAbsent(slug(touchpoint.name()), touchpoint.id());
    }
    for (Touchpoint touchpoint : map.touchpoints()) {
      known.put(slug(touchpoint.id().value()), touchpoint.id());
    }
  }

  private static String slug(String text) {
    return new IdsFromNames("").next(text);
  }

  Inspection match(Inspection inspection, String file) {
    Set<TouchpointId> used = new HashSet<>();
    ImmutableList<ColumnInspection> columns =
        inspection.columns().stream()
            .map(
                seen ->
                    new ColumnInspection(
                        match(seen.column(), used),
                        seen.says(),
                        seen.filled(),
                        seen.empty(),
                        seen.values(),
                        seen.missing()))
            .collect(ImmutableList.toImmutableList());
    return new Inspection(
        inspection.tool(),
        inspection.rows(),
        columns,
        inspection.unreachable(),
        inspection
            .codebook()
            .withMap(file)
            .withColumns(columns.stream().map(ColumnInspection::column).toList()));
  }

  private CodebookColumn match(CodebookColumn column, Set<TouchpointId> used) {
    if (column.touchpoint().isEmpty()) {
      return column;
    }
    Optional<TouchpointId> met =
        Stream.of(
                Optional.of(column.name()),
                column.label(),
                column.touchpoint().map(TouchpointId::value))
            .flatMap(Optional::stream)
            .flatMap(text -> Optional.ofNullable(known.get(slug(text))).stream())
            .filter(used::add)
            .findFirst();
    if (met.isPresent()) {
      return column.withTouchpoint(met.get());
    }
    return column.role() == ColumnRole.OVERALL ? column : doubted(column);
  }

  private CodebookColumn doubted(CodebookColumn column) {
    String maybe =
        Nearest.to(
                column.label().orElse(column.name()),
                Iterables.transform(map.touchpoints(), Touchpoint::name))
            .map(near -> " Maybe '" + near + "'?")
            .orElse("");
    return column.withUncertain(
        ImmutableList.<String>builder()
            .addAll(column.uncertain())
            .add("no touchpoint of the map is called like this: which is it?" + maybe)
            .build());
  }
}
