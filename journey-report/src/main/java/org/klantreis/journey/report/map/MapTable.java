package org.klantreis.journey.report.map;

import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.report.table.TextualTable;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.verdict.Terms;

/** Everything that is known of the map, as a table: a row for each touchpoint. */
final class MapTable {

  private final MapModel model;
  private final ReportWords words;
  private final MarkWords of;

  private MapTable(MapModel model) {
    this.model = model;
    this.words = model.words();
    this.of = MarkWords.of(model);
  }

  /** The columns in which something stands. */
  static TextualTable of(MapModel model) {
    return new MapTable(model).table().withoutEmptyColumns();
  }

  private TextualTable table() {
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add(
        words.raised(Terms.phrase("word.touchpoint")),
        words.raised(TouchpointFact.PHASE),
        words.raised(JourneyState.TO_BE));
    for (Series line : model.series()) {
      header.add(
          model.series().size() == 1 ? words.raised(Terms.phrase("word.rating")) : line.name());
    }
    header.add(
        words.say("column.note"),
        words.raised(Terms.phrase("word.expected")),
        words.say("column.gap"));
    Side.ALL.forEach(side -> header.add(side.term(words)));
    header.add(words.say("lane.to-be"), words.say("column.crossing"));
    return new TextualTable(
        words.say(sentence("table.caption").with("journey", model.journey().name())),
        header.build(),
        model.columns().stream().map(this::row).collect(ImmutableList.toImmutableList()));
  }

  private ImmutableList<String> row(Column column) {
    int place = column.number() - 1;
    Touchpoint touchpoint = column.touchpoint();
    Optional<Mark> mark = model.ofMap().marks().get(place);
    RatingScale scale = model.axis().scale();
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(
        words.say(
            sentence("numbered").with("number", column.number()).with("what", touchpoint.name())),
        column.phase().map(phase -> model.name(column, phase)).orElse(""),
        column.standing() == Column.Standing.STAYS ? "" : words.raised(column.standing()));
    for (Series line : model.series()) {
      cells.add(line.marks().get(place).map(each -> rating(each, scale)).orElse(""));
    }
    cells.add(
        mark.map(each -> note(each)).orElse(""),
        mark.map(each -> of.expectation(each, scale)).orElse(""),
        mark.map(of::gap).orElse(""));
    Side.ALL.forEach(side -> cells.add(side.text(model, column).orElse("")));
    return cells
        .add(
            column.becomes().map(Touchpoint::name).orElse(""),
            model.crossing(column).map(each -> crossing(words, each)).orElse(""))
        .build();
  }

  private String note(Mark mark) {
    return of.note(mark, model.ofMap().peaks(mark));
  }

  private String rating(Mark mark, RatingScale scale) {
    String value = of.value(mark, scale);
    if (value.isEmpty()) {
      return words.say(Terms.phrase("phrase.not-rated"));
    }
    String evidence =
        mark.isStated() ? words.say(Terms.phrase("phrase.stated")) : of.evidence(mark);
    return words.say(sentence("with-more").with("what", value).with("more", evidence));
  }

  /** What happens on the way to the next touchpoint, in words. */
  static String crossing(ReportWords words, Crossing crossing) {
    List<String> said = new ArrayList<>();
    crossing.elapsed().map(words::duration).ifPresent(said::add);
    crossing.frictions().forEach(kind -> said.add(words.say(kind)));
    return String.join(", ", said);
  }
}
