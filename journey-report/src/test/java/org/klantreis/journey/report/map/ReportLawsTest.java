package org.klantreis.journey.report.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.report.drawing.Svg;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.standard.StandardScorers;
import org.klantreis.journey.scoring.threshold.Link;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.transition.FrictionResult;
import org.klantreis.journey.scoring.transition.FrictionScorer;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.testkit.JourneyArbitraries;
import org.klantreis.journey.testkit.SettingsArbitraries;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds for the report of every journey. */
class ReportLawsTest {

  @Provide
  Arbitrary<JourneyStudy> studies() {
    return JourneyArbitraries.studies();
  }

  @Property(tries = 150)
  void every_drawing_has_a_mark_for_each_touchpoint_in_timeline_order(
      @ForAll("studies") JourneyStudy study) throws Exception {
    String svg = JourneyReport.of(study, ReportOptions.in(Locale.ENGLISH)).svg();
    assertEquals(ids(study), marks(svg, "line map"));
  }

  @Property(tries = 150)
  void a_journey_to_be_has_all_its_marks_too(
      @ForAll("studies") JourneyStudy asIs, @ForAll("studies") JourneyStudy toBe) throws Exception {
    ReportOptions options = ReportOptions.builder().toBe(toBe).build();
    String svg = JourneyReport.of(asIs, options).svg();
    assertEquals(ids(asIs), marks(svg, "line map"));
    assertEquals(
        ids(toBe).stream().sorted().toList(), marks(svg, "line to_be").stream().sorted().toList());
  }

  @Property(tries = 100)
  void every_form_can_be_written_in_both_languages_and_runs_nothing(
      @ForAll("studies") JourneyStudy study) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      JourneyReport report =
          JourneyReport.of(
              study, ReportOptions.in(locale).toBuilder().scorers(Studies.scorers()).build());
      assertFalse(report.html().contains("<script"));
      assertFalse(report.markdown().contains("<script"));
      report.text(72).lines().forEach(line -> assertTrue(PlainText.columns(line) <= 72, line));
    }
  }

  @Provide
  Arbitrary<Settings> settings() {
    return SettingsArbitraries.ofThreshold();
  }

  /** The same ratings, whatever is set: the scorers say the same of every line. */
  @Property(tries = 300)
  void every_line_of_the_map_is_judged_as_the_scorers_judge_it(
      @ForAll("studies") JourneyStudy study,
      @ForAll("settings") Settings settings,
      @ForAll @IntRange(max = 40) int longestGap,
      @ForAll boolean countsChanges) {
    Scorer<JourneyStudy, ThresholdResult> threshold = ThresholdScorer.standard().with(settings);
    Scorer<JourneyStudy, ?> friction = friction(longestGap, countsChanges);
    ReportOptions options =
        ReportOptions.builder()
            .addScorers(threshold, friction)
            .toBe(study)
            .addSegment(new NamedStudy("Everybody", study))
            .build();
    MapModel model = MapModel.of(study, options);
    Optional<ThresholdResult> judged = threshold.score(study).outcome().answer();
    assertEquals(judged, model.judged());
    assertEquals(judged, model.judgedToBe());
    assertEquals(
        Headline.of(model).map(Headline::level), Headline.ofToBe(model).map(Headline::level));
    for (Series line : model.series()) {
      assertEquals(model.ofMap().marks(), line.marks());
      assertEquals(
          judged.map(result -> result.chain().breaks()).orElse(ImmutableList.of()),
          line.marks().stream()
              .flatMap(Optional::stream)
              .map(Mark::link)
              .filter(Link::isBreak)
              .toList());
    }
    assertEquals(
        friction.score(study).outcome().answer(),
        options.friction().score(study).outcome().answer());
    assertEquals(Optional.of(model.frictions()), model.frictionsToBe());
  }

  private static Scorer<JourneyStudy, ?> friction(int longestGap, boolean countsChanges) {
    Scorer<JourneyStudy, ?> standard =
        StandardScorers.all().stream()
            .filter(each -> each.id().equals(FrictionScorer.ID))
            .findFirst()
            .orElseThrow();
    return standard.with(
        standard
            .settings()
            .with("longest-gap", "P" + longestGap + "D")
            .with("channel-changes", countsChanges ? "counted" : "ignored"));
  }

  @Property(tries = 100)
  void every_recorded_fact_of_a_touchpoint_stands_in_every_form(
      @ForAll("studies") JourneyStudy study, @ForAll("languages") Locale locale) {
    JourneyReport report = JourneyReport.of(study, ReportOptions.in(locale));
    List<String> tableRows =
        between(report.html(), "<tbody>", "</tbody>", "<tr>").stream().map(Spoken::plain).toList();
    List<String> cards =
        between(report.html(), "<div class=\"steps\">", "<details>", "<li>").stream()
            .map(Spoken::plain)
            .toList();
    List<String> markdown =
        report.markdown().lines().filter(line -> line.startsWith("| ")).skip(2).toList();
    List<String> text = Spoken.touchpoints(report.text(1_000_000));
    for (Touchpoint touchpoint : study.journey().touchpoints()) {
      int place = study.journey().position(touchpoint.id());
      for (TouchpointFact fact : Spoken.facts()) {
        for (String said : Spoken.of(fact, touchpoint, study.journey(), new ReportWords(locale))) {
          assertHolds(tableRows.get(place), said, fact);
          assertHolds(markdown.get(place), Markdown.escape(said), fact);
          if (fact == TouchpointFact.PHASE) {
            // it stands above the first touchpoint in it
            assertHolds(Spoken.plain(report.html()), said, fact);
            assertHolds(report.text(1_000_000), said, fact);
          } else {
            assertHolds(cards.get(place), said, fact);
            assertHolds(text.get(place), said, fact);
          }
        }
      }
    }
  }

  @Property(tries = 100)
  void what_is_found_is_called_by_its_term_in_every_form_and_in_the_verdict(
      @ForAll("studies") JourneyStudy study, @ForAll("languages") Locale locale) {
    JourneyReport report = JourneyReport.of(study, ReportOptions.in(locale));
    List<String> forms =
        List.of(Spoken.plain(report.html()), report.markdown(), report.text(1_000_000));
    Verdict<FrictionResult> friction = FrictionScorer.standard().score(study);
    Verdict<ThresholdResult> threshold = ThresholdScorer.standard().score(study);
    friction
        .outcome()
        .answer()
        .ifPresent(
            result ->
                result
                    .frictions()
                    .forEach(each -> assertSaid(each.kind(), forms, friction, locale)));
    threshold
        .outcome()
        .answer()
        .ifPresent(
            result -> {
              assertSaid(result.level(), forms, threshold, locale);
              result
                  .momentsOfTruth()
                  .forEach(each -> assertSaid(each.outcome(), forms, threshold, locale));
            });
  }

  private static void assertSaid(
      Enum<?> found, List<String> forms, Verdict<?> verdict, Locale locale) {
    String term = lowerCase(Terms.of(found).text(locale));
    Stream.concat(forms.stream(), Stream.of(verdict.text(locale)))
        .forEach(form -> assertTrue(lowerCase(form).contains(term), () -> term + ": " + form));
  }

  @Property(tries = 100)
  void the_bands_beside_the_curve_are_called_by_their_terms_and_nothing_is_cut(
      @ForAll("studies") JourneyStudy study, @ForAll("languages") Locale locale) {
    MapModel model = MapModel.of(study, ReportOptions.in(locale));
    Assume.that(model.bands().isPresent() && !model.columns().isEmpty());
    Svg svg = new Svg();
    new CurvePicture(model, Geometry.of(model.columns(), false), model.columns(), 0, 0).draw(svg);
    // what is cut stands whole in a title
    String seen = svg.toString().replaceAll("<title>[^<]*</title>", "");
    String drawn = Spoken.plain(seen).replaceAll("\\s+", " ");
    for (Band band : Band.values()) {
      String term = Terms.of(band).text(locale);
      assertTrue(drawn.contains(term), () -> term + " is not in: " + drawn);
    }
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Provide
  Arbitrary<Locale> languages() {
    return Arbitraries.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));
  }

  private static void assertHolds(String form, String said, TouchpointFact fact) {
    assertTrue(form.contains(said), () -> fact + " '" + said + "' is not in: " + form);
  }

  /** What follows each of those parts, between the first begin and the end after it. */
  private static List<String> between(String page, String begin, String end, String part) {
    int from = page.indexOf(begin);
    if (from < 0) {
      return List.of();
    }
    return Splitter.on(part)
        .splitToStream(page.substring(from, page.indexOf(end, from)))
        .skip(1)
        .toList();
  }

  private static List<String> ids(JourneyStudy study) {
    return study.journey().touchpointIds().stream().map(TouchpointId::value).toList();
  }

  private static List<String> marks(String svg, String line) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    List<String> marks = new ArrayList<>();
    NodeList groups = document.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      boolean ofLine =
          group.getParentNode() instanceof Element parent
              && parent.getAttribute("class").equals(line);
      if (group.getAttribute("class").equals("mark") && ofLine) {
        marks.add(group.getAttribute("data-touchpoint"));
      }
    }
    return marks;
  }
}
