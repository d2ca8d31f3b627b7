package org.klantreis.journey.study;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.model.IdsFromNames;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.rating.RatingWording;

/** Looks at the rows of a file, and proposes a codebook. */
final class Proposal {

  private final HeaderRows header;
  private final FileLayout layout;
  private final ImmutableList<Optional<ColumnName>> names;
  private final List<ColumnLook> looks;
  private final Optional<SurveyTool> tool;
  private long rows;

  Proposal(HeaderRows header, FileLayout layout) {
    this.header = header;
    this.layout = layout;
    this.names = header.names();
    this.looks = names.stream().map(name -> new ColumnLook()).toList();
    this.tool = header.tool(names.stream().flatMap(Optional::stream).toList());
  }

  /** Looks at a row below the header; one without any cell filled is none. */
  void add(List<String> cells) {
    if (cells.stream().allMatch(cell -> Names.clean(cell).isEmpty())) {
      return;
    }
    rows++;
    for (int column = 0; column < looks.size(); column++) {
      looks.get(column).add(column < cells.size() ? cells.get(column) : "");
    }
  }

  /** What was seen in all rows. */
  Inspection inspection() {
    Map<Integer, SeenColumn> seen = new TreeMap<>();
    ImmutableList.Builder<Integer> unreachable = ImmutableList.builder();
    for (int column = 0; column < names.size(); column++) {
      if (names.get(column).isPresent()) {
        seen.put(column, new SeenColumn(names.get(column).get(), looks.get(column)));
      } else if (looks.get(column).filled() > 0) {
        unreachable.add(column + 1);
      }
    }
    joinGrids(seen);
    joinWordings(seen.values());
    Map<Integer, Taken> taken = new TreeMap<>(judged(seen));
    Map<Integer, String> features = new Roles(seen, taken).settle();
    ImmutableList<ColumnInspection> columns = columns(seen, taken, features);
    RowsToKeep keep = RowsToKeep.of(tool, lookedAt(seen));
    return new Inspection(
        tool.map(SurveyTool::toString),
        rows,
        columns,
        unreachable.build(),
        Codebook.builder()
            .file(
                layout
                    .withHeaderRows(header.count())
                    .withSkipLines(header.skippedLines())
                    .withDecimalComma(looks.stream().anyMatch(ColumnLook::hasDecimalCommas))
                    .withKeep(keep.keep()))
            .uncertain(keep.doubts())
            .columns(columns.stream().map(ColumnInspection::column).toList())
            .build());
  }

  private static void joinGrids(Map<Integer, SeenColumn> seen) {
    Map<String, List<SeenColumn>> grids = new HashMap<>();
    seen.values()
        .forEach(
            column ->
                column
                    .name()
                    .grid()
                    .ifPresent(
                        grid ->
                            grids.computeIfAbsent(grid, each -> new ArrayList<>()).add(column)));
    grids.values().forEach(Proposal::join);
  }

  /**
   * Questions answered in words of one kind, as of satisfaction, offer the same words: where all of
   * them together are of one wording alone, so is each.
   */
  private static void joinWordings(Collection<SeenColumn> seen) {
    Map<String, List<SeenColumn>> kinds = new LinkedHashMap<>();
    for (SeenColumn column : seen) {
      RatingWording.recognise(column.ofGrid().keySet()).stream()
          .findFirst()
          .map(wording -> Splitter.on('-').splitToList(wording.name()).get(0))
          .ifPresent(kind -> kinds.computeIfAbsent(kind, met -> new ArrayList<>()).add(column));
    }
    for (List<SeenColumn> kind : kinds.values()) {
      Set<String> words =
          kind.stream()
              .flatMap(column -> column.ofGrid().keySet().stream())
              .collect(Collectors.toSet());
      if (RatingWording.recognise(words).size() == 1) {
        join(kind);
      }
    }
  }

  private static void join(List<SeenColumn> columns) {
    for (SeenColumn column : columns) {
      columns.stream().filter(other -> other != column).forEach(column::addOfGrid);
    }
  }

  private Map<Integer, Taken> judged(Map<Integer, SeenColumn> seen) {
    Set<String> first =
        seen.values().stream().map(column -> column.name().first()).collect(Collectors.toSet());
    ColumnJudge judge = new ColumnJudge(tool, first);
    return Maps.transformValues(seen, judge::judge);
  }

  private static Map<ColumnName, ColumnLook> lookedAt(Map<Integer, SeenColumn> seen) {
    Map<ColumnName, ColumnLook> all = new LinkedHashMap<>();
    seen.values().forEach(column -> all.put(column.name(), column.look()));
    return all;
  }

  private static ImmutableList<ColumnInspection> columns(
      Map<Integer, SeenColumn> seen, Map<Integer, Taken> taken, Map<Integer, String> features) {
    TouchpointIds ids = new TouchpointIds(seen.values());
    IdsFromNames featureIds = new IdsFromNames("feature");
    Map<String, FeatureId> byLabel = new HashMap<>();
    ImmutableList.Builder<ColumnInspection> columns = ImmutableList.builder();
    seen.forEach(
        (place, column) -> {
          Taken what = Optional.ofNullable(taken.get(place)).orElseThrow();
          Optional<FeatureId> feature =
              Optional.ofNullable(features.get(place))
                  .map(
                      label ->
                          byLabel.computeIfAbsent(
                              label, each -> FeatureId.of(featureIds.next(each))));
          columns.add(inspected(column, what, feature, ids));
        });
    return columns.build();
  }

  private static ColumnInspection inspected(
      SeenColumn column, Taken what, Optional<FeatureId> feature, TouchpointIds ids) {
    ColumnName name = column.name();
    CodebookColumn.Builder proposed =
        CodebookColumn.builder()
            .name(name.name())
            .role(what.role())
            .looksLike(what.looks())
            .scale(what.scale())
            .wording(what.wording())
            .missing(what.missing())
            .notExperienced(what.notExperienced())
            .isRecommendation(what.isRecommendation() && what.role().isRated())
            .feature(feature)
            .uncertain(what.doubt().stream().toList());
    if (what.role() == ColumnRole.TOUCHPOINT || what.role() == ColumnRole.OVERALL) {
      proposed.touchpoint(ids.of(name, what.isRecommendation()));
    }
    if (what.role() != ColumnRole.IGNORED && !name.label().equals(name.name())) {
      proposed.label(name.label());
    }
    ImmutableMap<String, Long> values = column.look().values();
    return new ColumnInspection(
        proposed.build(),
        what.says(),
        column.look().filled(),
        column.look().empty(),
        column.look().isMany() ? ImmutableMap.of() : values,
        ImmutableMap.copyOf(
            Maps.filterKeys(
                values,
                value -> what.missing().contains(value) || what.notExperienced().contains(value))));
  }
}
