package org.klantreis.journey.report.map;

import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.report.drawing.Markup;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.report.table.TextualTable;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/** The report in Markdown: what every form of it says, without the picture. */
final class Markdown {

  private final MapModel model;
  private final ImmutableList<Scorecard.Line> judged;
  private final ImmutableList<Plot> plots;
  private final ReportWords words;
  private final StringBuilder out = new StringBuilder();

  Markdown(MapModel model, ImmutableList<Scorecard.Line> judged, ImmutableList<Plot> plots) {
    this.model = model;
    this.judged = judged;
    this.plots = plots;
    this.words = model.words();
  }

  String text() {
    line("# " + escape(model.journey().name()));
    line(escape(MapPicture.kicker(words, model)));
    MapPicture.lead(words, model).ifPresent(lead -> line(escape(lead)));
    Headline.of(model).ifPresent(this::headline);
    Headline.ofToBe(model).ifPresent(this::headline);
    MapPicture.aims(words, model).forEach(aim -> line(escape(aim)));
    model.journey().persona().ifPresent(this::persona);
    line("## " + words.say("page.map"));
    if (model.columns().isEmpty()) {
      line(words.say("map.empty"));
    } else {
      table(MapTable.of(model));
    }
    model.fewContacts().ifPresent(each -> line(escape(each)));
    if (!judged.isEmpty()) {
      scorecard(judged);
    }
    for (Plot plot : plots) {
      line("## " + escape(plot.title(words.locale())));
      line(escape(plot.description(words.locale())));
      table(plot.table(words.locale()));
    }
    line("---");
    line(escape(MapPicture.provenance(words, model)));
    return out.toString().stripTrailing() + "\n";
  }

  private void line(String text) {
    out.append(text).append("\n\n");
  }

  private void headline(Headline headline) {
    line("**" + escape(headline.level()) + ".** " + escape(headline.sentence()));
  }

  private void persona(Persona persona) {
    line("## " + words.say("page.persona") + ": " + escape(persona.name()));
    persona.description().ifPresent(each -> line(escape(each)));
    persona
        .quote()
        .ifPresent(each -> line("> " + escape(words.say(sentence("quote").with("quote", each)))));
    String lists =
        list("persona.goals", persona.goals())
            + list("persona.needs", persona.needs())
            + list("persona.frustrations", persona.frustrations());
    if (!lists.isEmpty()) {
      out.append(lists).append('\n');
    }
  }

  private String list(String key, List<String> items) {
    return items.isEmpty()
        ? ""
        : "- **" + words.say(key) + ":** " + escape(String.join("; ", items)) + "\n";
  }

  private void scorecard(List<Scorecard.Line> lines) {
    line("## " + words.say("page.scorecard"));
    for (Scorecard.Line each : lines) {
      Optional<Verdict<?>> scored =
          each.verdict().filter(verdict -> verdict.outcome().answer().isPresent());
      if (scored.isPresent()) {
        line("### " + escape(scored.get().headline().text(words.locale())));
        for (Message reason : scored.get().reasons()) {
          out.append("- ").append(escape(reason.text(words.locale()))).append('\n');
        }
        out.append('\n');
      }
    }
    List<String> notJudged =
        lines.stream()
            .filter(each -> each.verdict().flatMap(verdict -> verdict.outcome().answer()).isEmpty())
            .map(
                each ->
                    each.verdict()
                        .map(verdict -> verdict.headline().text(words.locale()))
                        .orElseGet(() -> each.text(words.locale())))
            .toList();
    if (!notJudged.isEmpty()) {
      line("### " + words.say("page.not-judged"));
      notJudged.forEach(why -> out.append("- ").append(escape(why)).append('\n'));
      out.append('\n');
    }
  }

  private void table(TextualTable table) {
    row(table.header());
    out.append("|").append(" --- |".repeat(table.header().size())).append('\n');
    table.rows().forEach(this::row);
    out.append('\n');
  }

  private void row(List<String> cells) {
    out.append('|');
    cells.forEach(cell -> out.append(' ').append(escape(cell)).append(" |"));
    out.append('\n');
  }

  /** What would mean something in Markdown, or be read as HTML in it, stands for itself. */
  static String escape(String raw) {
    String text = Markup.oneLine(raw);
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\\', '`', '*', '_', '[', ']', '|', '~', '#', '!', '{', '}' ->
            escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
