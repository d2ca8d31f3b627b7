package org.klantreis.journey.report.map;

import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.report.table.TextualTable;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;

/** The report as one page that needs nothing else: no network, no script. */
final class Page {

  private static final int SHOWN = 10;

  /** So few touchpoints fit beside each other on any screen that shows the picture. */
  private static final int NARROW = 4;

  private final MapModel model;
  private final ImmutableList<Scorecard.Line> judged;
  private final ImmutableList<Plot> plots;
  private final ReportWords words;
  private final Html html = new Html();

  Page(MapModel model, ImmutableList<Scorecard.Line> judged, ImmutableList<Plot> plots) {
    this.model = model;
    this.judged = judged;
    this.plots = plots;
    this.words = model.words();
  }

  String text() {
    html.raw("<!doctype html>\n").begin("html", "lang", words.language());
    html.begin("head").raw("<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.text("title", words.say(sentence("page.title").with("journey", model.journey().name())));
    html.raw("<style>\n" + PageStyle.css() + "</style>\n").end();
    html.begin("body");
    header();
    html.begin("main");
    map();
    scorecard();
    plots();
    html.end();
    footer();
    return html.end().end().toString();
  }

  private void header() {
    Optional<Persona> persona = model.journey().persona();
    html.begin("header", "class", persona.isPresent() ? "top" : "top alone").begin("div");
    html.text("p", MapPicture.kicker(words, model), "class", "kicker");
    html.text("h1", model.journey().name(), "dir", "auto");
    MapPicture.lead(words, model)
        .ifPresent(lead -> html.text("p", lead, "class", "lead", "dir", "auto"));
    Headline.of(model).ifPresent(this::headline);
    Headline.ofToBe(model).ifPresent(this::headline);
    List<String> aims = MapPicture.aims(words, model);
    if (!aims.isEmpty()) {
      html.begin("div", "class", "aims");
      aims.forEach(aim -> html.text("p", aim, "dir", "auto"));
      html.end();
    }
    figures();
    html.end();
    persona.ifPresent(this::persona);
    html.end();
  }

  private void figures() {
    List<KeyFigure> figures = KeyFigure.of(model);
    if (figures.isEmpty()) {
      return;
    }
    html.begin("dl", "class", "figures");
    for (KeyFigure figure : figures) {
      html.begin("div").text("dt", figure.meaning(), "dir", "auto");
      html.text("dd", figure.value(), "style", "color:var(--" + figure.ink().word() + ")").end();
    }
    html.end();
  }

  private void headline(Headline headline) {
    html.begin("p", "class", "verdict-line");
    html.text(
        "span",
        headline.level(),
        "class",
        "pill",
        "style",
        "background:var(--" + headline.ink().word() + ")");
    html.text("span", headline.sentence()).end();
  }

  private void persona(Persona persona) {
    html.begin("section", "class", "card persona", "aria-label", words.say("page.persona"));
    html.text("span", MapPicture.initial(persona), "class", "avatar", "aria-hidden", "true");
    html.begin("div");
    html.text("h2", persona.name(), "dir", "auto", "style", "margin:0");
    persona
        .description()
        .ifPresent(each -> html.text("p", each, "class", "muted small", "dir", "auto"));
    persona
        .quote()
        .ifPresent(
            each ->
                html.text(
                    "blockquote", words.say(sentence("quote").with("quote", each)), "dir", "auto"));
    if (!(persona.goals().isEmpty()
        && persona.needs().isEmpty()
        && persona.frustrations().isEmpty())) {
      html.begin("dl");
      definition("persona.goals", persona.goals());
      definition("persona.needs", persona.needs());
      definition("persona.frustrations", persona.frustrations());
      html.end();
    }
    html.end().end();
  }

  private void definition(String key, List<String> items) {
    if (!items.isEmpty()) {
      html.text("dt", words.say(key));
      items.forEach(item -> html.text("dd", item, "dir", "auto"));
    }
  }

  private void map() {
    html.begin("section", "aria-labelledby", "the-map")
        .text("h2", words.say("page.map"), "id", "the-map");
    List<String> drawings = new MapPicture(model).embedded();
    boolean wide = model.columns().size() > NARROW;
    html.begin(
        "div", "class", "card map" + (wide ? " wide" : "") + (drawings.size() > 1 ? " long" : ""));
    if (model.columns().isEmpty()) {
      html.text("p", words.say("map.empty"), "class", "muted");
    } else {
      html.begin(
          "div",
          "class",
          "picture scroll",
          "role",
          "region",
          "tabindex",
          "0",
          "aria-label",
          words.say("page.map.scroll"));
      drawings.forEach(html::raw);
      html.end();
      steps();
    }
    html.end();
    model
        .fewContacts()
        .ifPresent(each -> html.text("p", each, "class", "muted small", "dir", "auto"));
    if (!model.columns().isEmpty()) {
      details("page.table", MapTable.of(model));
    }
    html.end();
  }

  private void details(String key, TextualTable table) {
    html.begin("details").text("summary", words.say(key)).table(table).end();
  }

  /** The map as a list, for a screen that is too narrow for the picture. */
  private void steps() {
    html.begin("div", "class", "steps");
    StepBar bar = new StepBar(model);
    Optional<Phase> current = Optional.empty();
    boolean open = false;
    for (Column column : model.columns()) {
      boolean begins = !open || !Objects.equals(current, column.phase());
      if (begins) {
        if (open) {
          html.end();
        }
        current = column.phase();
        current.ifPresent(
            phase -> html.text("h3", model.name(column, phase), "class", "phase", "dir", "auto"));
        html.begin("ol");
        open = true;
      }
      step(column, bar, current.isPresent());
    }
    html.end().end();
  }

  private void step(Column column, StepBar bar, boolean inPhase) {
    Touchpoint touchpoint = column.touchpoint();
    int place = column.number() - 1;
    html.begin("li").begin("div", "class", "card step");
    html.begin(inPhase ? "h4" : "h3", "class", "name");
    html.text("span", Integer.toString(column.number()), "class", "number");
    html.text("span", touchpoint.name(), "dir", "auto").end();
    html.raw(bar.draw(column)).begin("dl");
    MarkWords of = MarkWords.of(model);
    for (Series line : model.series()) {
      String term =
          model.series().size() == 1 ? words.raised(Terms.phrase("word.rating")) : line.name();
      line.marks().get(place).ifPresent(mark -> pair(term, rating(of, line, mark)));
    }
    if (column.standing() != Column.Standing.STAYS) {
      pair(words.raised(JourneyState.TO_BE), words.raised(column.standing()));
    }
    Optional<Mark> mark = model.ofMap().marks().get(place);
    mark.map(each -> of.expected(each, model.axis().scale()))
        .filter(expected -> !expected.isEmpty())
        .ifPresent(expected -> pair(words.raised(Terms.phrase("word.expected")), expected));
    for (Side side : Side.ALL) {
      side.text(model, column).ifPresent(text -> pair(side.term(words), text, icon(side, column)));
    }
    column
        .becomes()
        .filter(each -> !each.name().equals(touchpoint.name()))
        .ifPresent(each -> pair(words.say("lane.to-be"), each.name()));
    html.end().end();
    model
        .crossing(column)
        .ifPresent(each -> html.text("p", MapTable.crossing(words, each), "class", "way"));
    html.end();
  }

  /** A sign beside what is a matter of kind or grade. */
  private static String icon(Side side, Column column) {
    Experience experience = column.touchpoint().experience();
    return switch (side.head()) {
      case FEELING ->
          experience.valence().map(each -> Lanes.icon(each).html(Lanes.ink(each))).orElse("");
      case NEED ->
          experience.need().map(each -> Lanes.icon(each.kind()).html(Ink.MOMENT)).orElse("");
      case CHANNEL ->
          column.channel().map(each -> Lanes.icon(each.kind()).html(Ink.MUTED)).orElse("");
      default -> "";
    };
  }

  private String rating(MarkWords of, Series line, Mark mark) {
    String note = line.role() == Series.Role.SEGMENT ? "" : of.note(mark, line.peaks(mark));
    String rating = of.rating(mark);
    return note.isEmpty()
        ? rating
        : words.say(Terms.phrase("phrase.groups").with("first", rating).with("next", note));
  }

  private void pair(String term, String text) {
    pair(term, text, "");
  }

  private void pair(String term, String text, String icon) {
    html.text("dt", term, "dir", "auto").begin("dd").raw(icon);
    html.text("span", text, "dir", "auto").end();
  }

  private void scorecard() {
    if (judged.isEmpty()) {
      return;
    }
    html.begin("section", "class", "scorecard", "aria-labelledby", "the-scorecard")
        .text("h2", words.say("page.scorecard"), "id", "the-scorecard");
    html.begin("div", "class", "verdicts");
    List<String> notJudged = new ArrayList<>();
    for (Scorecard.Line line : judged) {
      Optional<Verdict<?>> scored =
          line.verdict().filter(verdict -> verdict.outcome().answer().isPresent());
      if (scored.isPresent()) {
        verdict(words.say(Terms.scorer(line.scorer())), scored.get());
      } else {
        notJudged.add(
            line.verdict()
                .map(verdict -> verdict.headline().text(words.locale()))
                .orElseGet(() -> line.text(words.locale())));
      }
    }
    html.end();
    if (!notJudged.isEmpty()) {
      html.text("h3", words.say("page.not-judged")).begin("ul", "class", "why-not muted");
      notJudged.forEach(why -> html.text("li", why, "dir", "auto"));
      html.end();
    }
    html.end();
  }

  private void verdict(String scorer, Verdict<?> verdict) {
    html.begin("article", "class", "card");
    html.text("p", scorer, "class", "kicker");
    html.text("h3", verdict.headline().text(words.locale()), "dir", "auto");
    List<String> reasons =
        verdict.reasons().stream().map((Message each) -> each.text(words.locale())).toList();
    list(reasons);
    contributions(verdict);
    html.end();
  }

  private void list(List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    int shown = items.size() > SHOWN + 2 ? SHOWN : items.size();
    items(items.subList(0, shown));
    if (shown < items.size()) {
      html.begin("details").text("summary", more(items.size() - shown));
      items(items.subList(shown, items.size()));
      html.end();
    }
  }

  private String more(int count) {
    return words.say(sentence("page.more").with("count", count));
  }

  private void items(List<String> items) {
    html.begin("ul");
    items.forEach(item -> html.text("li", item, "dir", "auto"));
    html.end();
  }

  private void contributions(Verdict<?> verdict) {
    List<Contribution> all = verdict.contributions();
    if (all.isEmpty()) {
      return;
    }
    verdict
        .contributionsTitle()
        .ifPresent(
            title -> html.text("p", title.text(words.locale()), "class", "muted small more"));
    List<String> amounts = verdict.amounts(words.locale());
    int shown = all.size() > SHOWN + 2 ? SHOWN : all.size();
    contributions(all.subList(0, shown), amounts);
    if (shown < all.size()) {
      html.begin("details").text("summary", more(all.size() - shown));
      contributions(all.subList(shown, all.size()), amounts.subList(shown, all.size()));
      html.end();
    }
  }

  private void contributions(List<Contribution> contributions, List<String> amounts) {
    html.begin("ul", "class", "moved");
    for (int i = 0; i < contributions.size(); i++) {
      Contribution each = contributions.get(i);
      html.begin("li");
      html.text(
          "b", amounts.get(i).replace('-', '\u2212'), "class", each.amount() < 0 ? "down" : "up");
      html.text("span", each.what().text(words.locale()), "dir", "auto").end();
    }
    html.end();
  }

  private void plots() {
    if (plots.isEmpty()) {
      return;
    }
    html.begin("section", "aria-labelledby", "the-plots")
        .text("h2", words.say("page.plots"), "id", "the-plots");
    html.begin("div", "class", "plots");
    for (int i = 0; i < plots.size(); i++) {
      Plot plot = plots.get(i);
      String title = plot.title(words.locale());
      html.begin("figure", "class", "card").text("h3", title, "dir", "auto");
      html.begin(
              "div",
              "class",
              "scroll",
              "role",
              "region",
              "tabindex",
              "0",
              "aria-label",
              words.say(sentence("page.plot.scroll").with("plot", title)))
          .raw(plot.element("plot-" + (i + 1), words.locale()))
          .end();
      html.text("figcaption", plot.description(words.locale()), "dir", "auto");
      details("page.plot.table", plot.table(words.locale()));
      html.end();
    }
    html.end().end();
  }

  private void footer() {
    html.begin("footer").text("p", MapPicture.provenance(words, model));
    provenance();
    html.end();
  }

  private void provenance() {
    if (judged.isEmpty()) {
      return;
    }
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Scorecard.Line line : judged) {
      line.verdict().map(Verdict::provenance).map(this::row).ifPresent(rows::add);
    }
    details(
        "page.provenance",
        new TextualTable(
            words.say("page.provenance"),
            ImmutableList.of(
                words.say("column.scorer"),
                words.say("column.rule"),
                words.say("column.parameters"),
                words.say("column.n")),
            rows.build()));
  }

  private ImmutableList<String> row(Provenance provenance) {
    List<String> parameters = new ArrayList<>();
    for (Map.Entry<String, String> each : provenance.parameters().entrySet()) {
      parameters.add(each.getKey() + " = " + each.getValue());
    }
    return ImmutableList.of(
        words.say(Terms.scorer(provenance.scorer())),
        provenance.rule(),
        String.join("; ", parameters),
        Long.toString(provenance.n()));
  }
}
