package org.klantreis.journey.report.map;

import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.Scenario;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Markup;
import org.klantreis.journey.report.drawing.Svg;
import org.klantreis.journey.report.drawing.Svg.Anchor;
import org.klantreis.journey.report.drawing.Wrapped;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** The map as a drawing: with its title when it stands alone, without when a page has told it. */
final class MapPicture {

  private static final double MARGIN = 28;
  private static final double ROW_GAP = 38;
  private static final double PERSONA = 400;
  private static final Font KICKER = Font.bold(11);
  private static final Font TITLE = Font.bold(28);
  private static final Font LEAD = Font.regular(14);
  private static final Font VERDICT = Font.regular(15);
  private static final Font SMALL = Font.regular(11);

  private final MapModel model;
  private final ReportWords words;
  private final Geometry geometry;
  private final ImmutableList<Lane> lanes;

  MapPicture(MapModel model) {
    this.model = model;
    this.words = model.words();
    this.geometry = Geometry.of(model.columns(), model.series().size() > 1);
    this.lanes = Lanes.of(model);
  }

  /** A document of its own, with title, persona, verdict and where it comes from. */
  String alone() {
    Svg body = new Svg();
    double y = drawHeader(body) + 26;
    y = drawRows(body, y) + 24;
    y = new Key(model).draw(body, y, geometry.width()) + 12;
    y = drawFooter(body, y);
    double width = geometry.width() + 2 * MARGIN;
    double height = y + 2 * MARGIN;
    Svg all = new Svg();
    all.box(0, 0, width, height, 0, Ink.SURFACE);
    all.group("transform", "translate(" + Svg.number(MARGIN) + " " + Svg.number(MARGIN) + ")");
    all.add(body).end();
    return document(width, height, all);
  }

  /**
   * The rows for a page, which has told the rest, each a drawing of its own; the key comes last.
   */
  ImmutableList<String> embedded() {
    ImmutableList.Builder<String> drawings = ImmutableList.builder();
    int first = 0;
    for (List<Column> row : geometry.rows()) {
      Svg body = new Svg();
      double end = new RowPicture(model, geometry, lanes, row, first).draw(body, 2);
      int last = first + row.size();
      if (last == model.columns().size()) {
        end = new Key(model).draw(body, end + 16, geometry.width());
      }
      drawings.add(
          Svg.document(
              "map-" + (first + 1),
              words.language(),
              geometry.width(),
              end + 4,
              geometry.rows().size() == 1
                  ? title()
                  : words.say(
                      sentence("map.title.part")
                          .with("journey", model.journey().name())
                          .with("first", first + 1)
                          .with("last", last)),
              description(),
              false,
              body));
      first = last;
    }
    return drawings.build();
  }

  private String document(double width, double height, Svg content) {
    return Svg.document(
        "map", words.language(), width, height, title(), description(), true, content);
  }

  private String title() {
    return words.say(sentence("map.title").with("journey", model.journey().name()));
  }

  private String description() {
    String rated =
        words.say(
            sentence("map.description")
                .with("touchpoints", model.journey().touchpoints().size())
                .with("phases", model.journey().phases().size())
                .with("scale", model.axis().scale().name()));
    String verdict = Headline.of(model).map(each -> " " + each.sentence()).orElse("");
    return rated + verdict + " " + words.say("map.table-follows");
  }

  private double drawRows(Svg svg, double top) {
    double y = top;
    int first = 0;
    for (List<Column> row : geometry.rows()) {
      svg.group("class", "row");
      y = new RowPicture(model, geometry, lanes, row, first).draw(svg, y) + ROW_GAP;
      svg.end();
      first += row.size();
    }
    if (geometry.rows().isEmpty()) {
      svg.text(words.say("map.empty"), 0, y + 20, Anchor.START, VERDICT, Ink.MUTED);
      y += 40 + ROW_GAP;
    }
    return y - ROW_GAP;
  }

  private double drawHeader(Svg svg) {
    boolean hasPersona = model.journey().persona().isPresent();
    double persona = Math.min(PERSONA, geometry.width() * 0.38);
    double width = geometry.width() - (hasPersona ? persona + 36 : 0);
    svg.text(kicker(words, model), 0, 11, Anchor.START, KICKER, Ink.MUTED);
    double y = 22;
    Wrapped title = Wrapped.of(model.journey().name(), TITLE, width, 3);
    svg.cell(title, 0, y, width, Ink.TEXT);
    y += title.height() + 8;
    Optional<String> lead = lead(words, model);
    if (lead.isPresent()) {
      Wrapped text = Wrapped.of(lead.get(), LEAD, width, 4);
      svg.cell(text, 0, y, width, Ink.MUTED);
      y += text.height() + 14;
    }
    y = drawVerdict(svg, Headline.of(model), y, width);
    y = drawVerdict(svg, Headline.ofToBe(model), y, width) + 4;
    for (String aim : aims(words, model)) {
      Wrapped text = Wrapped.of(aim, LEAD, width, 2);
      svg.cell(text, 0, y, width, Ink.TEXT);
      y += text.height() + 4;
    }
    double end = hasPersona ? drawPersona(svg, model.journey().persona().get(), persona) : 0;
    return Math.max(y, end);
  }

  static String kicker(ReportWords words, MapModel model) {
    Message asIs = Terms.of(model.journey().state());
    Message states =
        model
            .toBe()
            .map(toBe -> sentence("and").with("one", asIs).with("other", toBe.state()))
            .orElse(asIs);
    return words.say(sentence("kicker").with("states", states)).toUpperCase(words.locale());
  }

  /** The scenario, else the description. */
  static Optional<String> lead(ReportWords words, MapModel model) {
    return model
        .journey()
        .scenario()
        .map(
            scenario ->
                scenario.description().isPresent()
                    ? words.say(
                        sentence("lead")
                            .with("name", scenario.name())
                            .with("description", scenario.description().get()))
                    : scenario.name())
        .or(() -> model.journey().description());
  }

  /** What sets the journey off, and what the persona wants to have reached at its end. */
  static ImmutableList<String> aims(ReportWords words, MapModel model) {
    ImmutableList.Builder<String> aims = ImmutableList.builder();
    Optional<Scenario> scenario = model.journey().scenario();
    scenario
        .flatMap(Scenario::trigger)
        .map(each -> words.say(sentence("trigger").with("trigger", each)))
        .ifPresent(aims::add);
    scenario
        .flatMap(Scenario::goal)
        .map(each -> words.say(sentence("goal").with("goal", each)))
        .ifPresent(aims::add);
    return aims.build();
  }

  private static double drawVerdict(Svg svg, Optional<Headline> headline, double y, double width) {
    if (headline.isEmpty()) {
      return y;
    }
    Font bold = Font.bold(13);
    String level = headline.get().level();
    double pill = bold.width(level) + 24;
    svg.box(0, y, pill, 26, 13, headline.get().ink());
    svg.text(level, pill / 2, y + 17.5, Anchor.MIDDLE, bold, Ink.SURFACE);
    Wrapped sentence = Wrapped.of(headline.get().sentence(), VERDICT, width - pill - 14, 4);
    svg.cell(sentence, pill + 14, y + 4, width - pill - 14, Ink.TEXT);
    return y + Math.max(26, sentence.height() + 4) + 8;
  }

  private double drawPersona(Svg svg, Persona persona, double width) {
    Svg content = new Svg();
    double left = geometry.width() - width;
    double text = left + 78;
    double room = width - 96;
    double y = 16;
    Wrapped name = Wrapped.of(persona.name(), Font.bold(16), room, 2);
    content.cell(name, text, y, room, Ink.TEXT);
    y += name.height() + 4;
    if (persona.description().isPresent()) {
      Wrapped who = Wrapped.of(persona.description().get(), Font.regular(12), room, 3);
      content.cell(who, text, y, room, Ink.MUTED);
      y += who.height() + 6;
    }
    if (persona.quote().isPresent()) {
      Wrapped quote =
          Wrapped.of(
              words.say(sentence("quote").with("quote", persona.quote().get())),
              Font.regular(13.5),
              room,
              3);
      content.cell(quote, text, y, room, Ink.TEXT, "font-style", "italic");
      y += quote.height() + 6;
    }
    y = drawList(content, "persona.goals", persona.goals(), text, y, room);
    y = drawList(content, "persona.needs", persona.needs(), text, y, room);
    y = drawList(content, "persona.frustrations", persona.frustrations(), text, y, room);
    double height = Math.max(84, y + 10);
    svg.frame(left, 0, width, height, 12, Ink.PAPER, Ink.HAIRLINE);
    svg.leaf("circle", "cx", left + 42, "cy", 40, "r", 24, "class", Ink.PHASE.fill());
    svg.text(initial(persona), left + 42, 47, Anchor.MIDDLE, Font.bold(20), Ink.ON_PHASE);
    svg.add(content);
    return height;
  }

  private double drawList(
      Svg svg, String key, List<String> items, double x, double y, double width) {
    if (items.isEmpty()) {
      return y;
    }
    Wrapped text =
        Wrapped.of(words.say(key) + ": " + String.join("; ", items), Font.regular(12), width, 2);
    svg.cell(text, x, y, width, Ink.TEXT);
    return y + text.height() + 4;
  }

  /** What stands in the round picture that nobody took. */
  static String initial(Persona persona) {
    String name = Markup.oneLine(persona.name());
    int first = name.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('•');
    return Character.toString(first).toUpperCase(Locale.ROOT);
  }

  private double drawFooter(Svg svg, double y) {
    svg.line(0, y, geometry.width(), y, Ink.HAIRLINE, 1);
    Wrapped text = Wrapped.of(provenance(words, model), SMALL, geometry.width(), 3);
    svg.cell(text, 0, y + 10, geometry.width(), Ink.MUTED);
    return y + 10 + text.height();
  }

  static String provenance(ReportWords words, MapModel model) {
    long n =
        model.ofMap().marks().stream()
            .flatMap(Optional::stream)
            .flatMap(mark -> mark.rated().stream())
            .filter(rated -> rated.scale().isComparableTo(model.axis().scale()))
            .mapToLong(Rated::n)
            .sum();
    return words.say(
        sentence("provenance")
            .with("count", n)
            .with("ratings", Terms.phrase("phrase.ratings").with("count", n))
            .with("scale", model.axis().scale().name())
            .with("confidence", model.rule().confidence().level())
            .with(
                "bands",
                model
                    .bands()
                    .map(cuts -> bands(model.rule(), cuts))
                    .orElseGet(() -> sentence("provenance.no-bands"))));
  }

  /** The cuts, and how ratings are read if that is not the usual way. */
  private static Message bands(RatingRule rule, Bands cuts) {
    Message said =
        sentence("provenance.bands").with("met", cuts.met()).with("exceeded", cuts.exceeded());
    return rule.basis() instanceof Basis.Mean && rule.aspect() == RatingAspect.OVERALL
        ? said
        : sentence("provenance.judged")
            .with("bands", said)
            .with("aspect", rule.aspect())
            .with("basis", rule.basis().said());
  }
}
