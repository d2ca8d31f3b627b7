package org.klantreis.journey.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.testkit.JourneyArbitraries;

class MermaidLawsTest {

  private static final MermaidFormat STRICT = MermaidFormat.standard();
  private static final MermaidFormat LENIENT = STRICT.withMode(MermaidMode.LENIENT);

  @Provide
  Arbitrary<Journey> journeys() {
    return JourneyArbitraries.journeys();
  }

  @Provide
  Arbitrary<RatingScale> scales() {
    return Arbitraries.of(RatingScale.ONE_TO_FIVE, RatingScale.DUTCH_GRADE, RatingScale.of(-5, 5));
  }

  @Property
  void what_is_written_of_a_journey_is_read_strictly_as_the_same_diagram(
      @ForAll("journeys") Journey journey, @ForAll("scales") RatingScale scale) {
    Diagram diagram = Mermaid.diagram(journey, scale);
    String text = Mermaid.write(journey, scale);
    assertSays(diagram, Mermaid.read(text, STRICT.withScale(scale)));
    assertSays(diagram, Mermaid.read(text, LENIENT.withScale(scale)));
  }

  @Property
  void what_is_written_of_a_diagram_is_read_strictly_as_the_same_diagram(@ForAll long seed) {
    Diagram diagram = new Diagrams(seed).sound();
    assertSays(diagram, Mermaid.read(Mermaid.write(diagram), STRICT));
  }

  /** The diagram, and nothing besides. */
  private static void assertSays(Diagram expected, Checked<MermaidReading> read) {
    MermaidReading reading = read.orElseThrow("The diagram");
    assertEquals(expected, reading.diagram());
    assertEquals(ImmutableList.of(), reading.remarks());
  }

  @Property
  void a_journey_that_came_back_tells_the_same_diagram(
      @ForAll("journeys") Journey journey, @ForAll("scales") RatingScale scale) {
    Journey back = back(journey, scale);
    assertEquals(Mermaid.diagram(journey, scale), Mermaid.diagram(back, scale));
  }

  @Property
  void names_actors_order_and_ratings_on_the_scale_come_back(
      @ForAll("journeys") Journey journey, @ForAll("scales") RatingScale scale) {
    Journey back = back(journey, scale);
    assertEquals(journey.name(), back.name());
    assertEquals(journey.description(), back.description());
    assertEquals(journey.touchpoints().size(), back.touchpoints().size());
    for (int i = 0; i < journey.touchpoints().size(); i++) {
      Touchpoint before = journey.touchpoints().get(i);
      Touchpoint after = back.touchpoints().get(i);
      assertEquals(before.name(), after.name());
      assertEquals(before.actors(), after.actors());
      assertEquals(phaseName(journey, before), phaseName(back, after));
      Optional<Rating> rating =
          before
              .experience()
              .rating(RatingAspect.OVERALL)
              .filter(each -> each.scale().equals(scale));
      assertEquals(rating, after.experience().rating(RatingAspect.OVERALL));
    }
  }

  private static Journey back(Journey journey, RatingScale scale) {
    return Mermaid.journey(Mermaid.diagram(journey, scale), STRICT.withScale(scale))
        .orElseThrow("The diagram");
  }

  private static Optional<String> phaseName(Journey journey, Touchpoint touchpoint) {
    return touchpoint.phase().flatMap(journey::phase).map(phase -> phase.name());
  }

  @Property
  void a_journey_that_comes_back_equal_has_lost_nothing(@ForAll("journeys") Journey journey) {
    Journey once = back(journey, RatingScale.ONE_TO_FIVE);
    assertEquals(List.of(), Mermaid.lost(once, RatingScale.ONE_TO_FIVE));
    // a map that says no scale gets that of the scores
    Journey scaled = journey.withScale(journey.scale().orElse(RatingScale.ONE_TO_FIVE));
    boolean equal = back(journey, RatingScale.ONE_TO_FIVE).equals(scaled);
    assertEquals(equal, Mermaid.lost(journey, RatingScale.ONE_TO_FIVE).isEmpty());
  }

  @Property
  void what_is_sound_strictly_is_read_the_same_leniently(@ForAll long seed) {
    String text = new Diagrams(seed).wild();
    Checked<MermaidReading> strict = Mermaid.read(text, STRICT);
    Checked<MermaidReading> lenient = Mermaid.read(text, LENIENT);
    strict
        .value()
        .ifPresent(
            sound -> {
              MermaidReading same = lenient.orElseThrow("The same");
              assertEquals(sound.diagram(), same.diagram());
              assertEquals(sound.remarks(), same.remarks());
            });
    assertTrue(strict.problems().size() >= lenient.problems().size());
  }

  @Property
  void whatever_is_read_leniently_can_be_written_and_read_again(@ForAll long seed) {
    Mermaid.read(new Diagrams(seed).wild(), LENIENT)
        .value()
        .map(MermaidReading::diagram)
        .ifPresent(
            diagram ->
                assertEquals(
                    Optional.of(withSpacedSections(diagram)),
                    Mermaid.read(Mermaid.write(diagram), LENIENT)
                        .value()
                        .map(MermaidReading::diagram)));
  }

  /** A section without a name is written with a blank one, and an empty actor cannot be alone. */
  private static Diagram withSpacedSections(Diagram diagram) {
    return new Diagram(
        diagram.title(),
        diagram.accTitle(),
        diagram.accDescription(),
        diagram.opening(),
        diagram.sections().stream()
            .map(
                section ->
                    section.name().isEmpty() ? new Diagram.Section(" ", section.tasks()) : section)
            .collect(ImmutableList.toImmutableList()));
  }

  @Property
  void a_fenced_diagram_is_found_in_markdown(
      @ForAll("journeys") Journey journey, @ForAll("scales") RatingScale scale) {
    String diagram = Mermaid.write(journey, scale);
    assertEquals(
        List.of(new FencedDiagram(2, diagram)), Mermaid.inMarkdown(Mermaid.fenced(diagram)));
  }
}
