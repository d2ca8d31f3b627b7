package org.klantreis.journey.command.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Verdict;

/** Scorecards as tidy data: one line for each figure. */
final class FlatFigures {

  private final List<Figures> rows = new ArrayList<>();
  private final String segment;
  private final String scorer;

  private FlatFigures(String segment, String scorer) {
    this.segment = segment;
    this.scorer = scorer;
  }

  static List<Figures> rows(Map<Optional<Segment>, Scorecard> cards) {
    List<Figures> all = new ArrayList<>();
    cards.forEach(
        (segment, card) ->
            card.lines().forEach(line -> all.addAll(lines(Segment.name(segment), line))));
    return all;
  }

  private static List<Figures> lines(String segment, Scorecard.Line line) {
    return line.match(
        verdict -> lines(segment, line.scorer(), verdict.outcome().kind(), result(verdict)),
        failed -> lines(segment, line.scorer(), "failed", Optional.empty()));
  }

  private static Optional<Figures> result(Verdict<?> verdict) {
    return verdict.outcome().answer().map(Result::figures);
  }

  private static List<Figures> lines(
      String segment, String scorer, String outcome, Optional<Figures> result) {
    FlatFigures flat = new FlatFigures(segment, scorer);
    flat.add(Optional.empty(), "outcome", Optional.of(outcome));
    result.ifPresent(figures -> flat.addAll(Optional.empty(), "", figures));
    return flat.rows;
  }

  private void addAll(Optional<String> touchpoint, String prefix, Figures figures) {
    figures.forEach((name, value) -> add(touchpoint, prefix + name, value.map(each -> each)));
  }

  private void add(Optional<String> touchpoint, String name, Optional<Object> value) {
    Object found = value.orElse("");
    if (found instanceof Figures nested) {
      addAll(touchpoint, name + ".", nested);
    } else if (found instanceof List<?> list) {
      addList(touchpoint, name, list);
    } else {
      rows.add(
          Figures.builder()
              .put("segment", segment)
              .put("scorer", scorer)
              .put("touchpoint", touchpoint)
              .put("figure", name)
              .put("value", Optional.of(found))
              .build());
    }
  }

  /** A list of texts is one value, joined by blanks; rows are told apart by their touchpoint. */
  private void addList(Optional<String> touchpoint, String name, List<?> list) {
    boolean texts = list.stream().noneMatch(each -> each instanceof Figures);
    if (texts) {
      add(
          touchpoint,
          name,
          Optional.of(String.join(" ", list.stream().map(Object::toString).toList())));
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      Figures row = (Figures) list.get(i);
      Optional<String> of =
          row.names().contains("touchpoint")
              ? row.get("touchpoint").map(Object::toString)
              : touchpoint;
      String prefix = name.equals("touchpoints") ? "" : name + "." + i + ".";
      row.forEach(
          (each, value) -> {
            if (!each.equals("touchpoint")) {
              add(of, prefix + each, value);
            }
          });
    }
  }
}
