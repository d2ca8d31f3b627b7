package org.klantreis.journey.report.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.report.drawing.Markup;
import org.klantreis.journey.report.plot.KanoPlane;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class JourneyReportTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Pattern MARK =
      Pattern.compile("class=\"line map\"(.*?)</g>\n</g>", Pattern.DOTALL);
  private static final Pattern TOUCHPOINT = Pattern.compile("data-touchpoint=\"([^\"]*)\"");

  @Test
  void a_picture_has_a_mark_for_each_touchpoint_in_timeline_order() {
    Studies.all()
        .forEach(
            (name, each) -> {
              String svg = JourneyReport.of(each.study(), each.options()).svg();
              List<String> drawn = new ArrayList<>();
              Matcher lines = MARK.matcher(svg);
              while (lines.find()) {
                Matcher marks = TOUCHPOINT.matcher(lines.group(1));
                while (marks.find()) {
                  drawn.add(marks.group(1));
                }
              }
              assertEquals(
                  each.study().journey().touchpointIds().stream().map(TouchpointId::value).toList(),
                  drawn,
                  name);
            });
  }

  @Test
  void the_same_study_gives_the_same_bytes() {
    Studies.Case first = Studies.all().get("rich");
    Studies.Case second = Studies.all().get("rich");
    JourneyReport one = JourneyReport.of(first.study(), first.options());
    JourneyReport other = JourneyReport.of(second.study(), second.options());
    assertEquals(one.html(), other.html());
    assertEquals(one.svg(), other.svg());
    assertEquals(one.markdown(), other.markdown());
    assertEquals(one.text(80), other.text(80));
  }

  @Test
  void every_drawing_is_sound_xml() {
    Studies.all()
        .forEach(
            (name, each) -> {
              JourneyReport report =
                  JourneyReport.of(each.study(), each.options().withLocale(DUTCH));
              Document document = parse(report.svg());
              assertEquals("nl", document.getDocumentElement().getAttribute("lang"), name);
            });
    for (Plot plot : List.of(Studies.maturity())) {
      parse(plot.svg(Locale.ENGLISH));
    }
  }

  @Test
  void what_the_model_says_is_shown_and_never_run() {
    Studies.Case scripted = Studies.all().get("script");
    JourneyReport report = JourneyReport.of(scripted.study(), scripted.options());
    assertFalse(report.html().contains("<script"));
    assertFalse(report.svg().contains("<script"));
    assertFalse(report.markdown().contains("<script"));
    assertTrue(report.html().contains("&lt;script&gt;"));
  }

  @Test
  void nothing_is_asked_from_elsewhere() {
    Studies.Case rich = Studies.all().get("rich");
    String html = JourneyReport.of(rich.study(), rich.options()).html();
    for (String reference : List.of("src=", "href=", "url(", "@import", "<link", "<script")) {
      assertFalse(html.contains(reference), reference);
    }
  }

  @Test
  void no_line_of_text_is_wider_than_was_asked() {
    Studies.all()
        .forEach(
            (name, each) -> {
              for (int width : new int[] {40, 80, 120}) {
                JourneyReport.of(each.study(), each.options())
                    .text(width)
                    .lines()
                    .forEach(
                        line -> assertTrue(PlainText.columns(line) <= width, name + ": " + line));
              }
            });
    Studies.Case one = Studies.all().get("one");
    assertThrows(
        IllegalArgumentException.class,
        () -> JourneyReport.of(one.study(), one.options()).text(39));
  }

  @Test
  void a_table_of_markdown_has_as_many_cells_in_each_row() {
    Studies.all()
        .forEach(
            (name, each) -> {
              String markdown = JourneyReport.of(each.study(), each.options()).markdown();
              List<Long> bars =
                  markdown
                      .lines()
                      .dropWhile(line -> !line.startsWith("|"))
                      .takeWhile(line -> line.startsWith("|"))
                      .map(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count())
                      .distinct()
                      .toList();
              assertTrue(bars.size() <= 1, name + ": " + bars);
            });
  }

  @Test
  void the_report_speaks_dutch() {
    Studies.Case rich = Studies.all().get("rich");
    JourneyReport report = JourneyReport.of(rich.study(), rich.options().withLocale(DUTCH));
    assertTrue(report.html().contains("<html lang=\"nl\">"));
    assertTrue(report.html().contains("Momenten van de waarheid".toLowerCase(Locale.ROOT)));
    assertTrue(report.svg().contains("KLANTREIS"));
    assertTrue(JourneyReport.speaks(DUTCH));
    assertTrue(JourneyReport.speaks(Locale.ENGLISH));
    assertFalse(JourneyReport.speaks(Locale.FRENCH));
  }

  @Test
  void what_is_dropped_new_or_moved_stays_on_the_map() {
    Studies.Case compared = Studies.all().get("to-be");
    MapModel model = MapModel.of(compared.study(), compared.options());
    assertEquals(9, model.columns().size());
    assertEquals(Column.Standing.REMOVED, standing(model, "t2"));
    assertEquals(Column.Standing.ADDED, standing(model, "new"));
    assertEquals(Column.Standing.STAYS, standing(model, "t7"));
    long moved =
        model.columns().stream().filter(each -> each.standing() == Column.Standing.MOVED).count();
    assertEquals(1, moved);
  }

  private static Column.Standing standing(MapModel model, String id) {
    return model.columns().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .standing();
  }

  @Test
  void too_many_segments_are_refused() {
    JourneyStudy study =
        JourneyStudy.of(
            Journey.builder().id("j").name("J").addTouchpoints(Touchpoint.of("t", "T")).build());
    ReportOptions.Builder options = ReportOptions.builder();
    for (int i = 0; i < 7; i++) {
      options.addSegment(new NamedStudy("Segment " + i, study));
    }
    assertThrows(IllegalArgumentException.class, options::build);
    assertThrows(IllegalArgumentException.class, () -> new NamedStudy(" ", study));
  }

  @Test
  void plots_come_from_the_scorers_and_the_options() {
    Studies.Case rich = Studies.all().get("rich");
    List<Plot> plots = plots(rich.study(), rich.options().scorers());
    assertEquals(2, plots.size());
    assertTrue(plots.get(1) instanceof KanoPlane);
    String html = JourneyReport.of(rich.study(), rich.options()).html();
    assertTrue(html.contains(Markup.escape(Studies.maturity().title(Locale.ENGLISH))));
    for (Plot plot : plots) {
      parse(plot.svg(DUTCH));
      assertFalse(plot.table(DUTCH).rows().isEmpty());
    }
  }

  @Test
  void a_category_is_called_by_its_term_in_every_picture_of_it() {
    Studies.Case rich = Studies.all().get("rich");
    List<Plot> plots = plots(rich.study(), rich.options().scorers());
    KanoResult result = ((KanoPlane) plots.get(1)).result();
    for (Locale locale : List.of(Locale.ENGLISH, DUTCH)) {
      List<String> terms =
          result.features().stream()
              .flatMap(each -> each.leading().stream())
              .map(each -> Terms.of(each.categorised().category()).text(locale))
              .toList();
      assertEquals(result.features().size(), terms.size());
      for (Plot plot : plots.subList(0, 2)) {
        assertEquals(terms, plot.table(locale).rows().stream().map(row -> row.get(1)).toList());
        terms.forEach(term -> assertTrue(plot.svg(locale).contains(">" + term + "<"), term));
      }
    }
  }

  @Test
  void a_verdict_about_the_organisation_stands_under_the_scorecard_with_its_picture() {
    Verdict<?> maturity =
        MaturityScorer.standard()
            .score(Assessment.builder().model(CemCatalogue.model()).about("The clinic").build());
    Studies.Case one = Studies.all().get("one");
    ReportOptions options = one.options().withVerdicts(maturity);
    assertEquals(
        List.of("Maturity of The clinic: below the first stage"),
        Plots.of(
                one.study().journey(),
                ImmutableList.of(new Scorecard.Judged(maturity.provenance().scorer(), maturity)))
            .stream()
            .map(plot -> plot.title(Locale.ENGLISH))
            .toList());
    JourneyReport report = JourneyReport.of(one.study(), options);
    String headline = maturity.headline().text(Locale.ENGLISH);
    assertTrue(report.markdown().contains("### " + Markdown.escape(headline)));
    assertTrue(report.html().contains("CEM-1-FOC-1"));
    assertTrue(report.html().contains("Maturity of The clinic"));
    assertTrue(report.text(80).contains("CEM-1-FOC-1"));
  }

  private static ImmutableList<Plot> plots(
      JourneyStudy study, List<Scorer<JourneyStudy, ?>> scorers) {
    return Plots.of(study.journey(), Scorecard.of(study, scorers).lines());
  }

  private static Document parse(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception unsound) {
      throw new AssertionError(svg.substring(0, 200), unsound);
    }
  }
}
