package org.klantreis.journey.report.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.testkit.JourneyArbitraries;
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
          JourneyReport.of(study, ReportOptions.in(locale).withScorecard(Studies.scorecard(study)));
      assertFalse(report.html().contains("<script"));
      assertFalse(report.markdown().contains("<script"));
      report.text(72).lines().forEach(line -> assertTrue(PlainText.columns(line) <= 72, line));
    }
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
