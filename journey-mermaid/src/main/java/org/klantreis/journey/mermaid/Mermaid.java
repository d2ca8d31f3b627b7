package org.klantreis.journey.mermaid;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.klantreis.journey.fact.JourneyLosses;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.rating.RatingScale;

/**
 * Journeys from and to Mermaid's {@code journey} diagram: sections are phases, tasks are
 * touchpoints, a score is the overall rating that the map states, and actors are actors.
 *
 * <p>Reading takes what Mermaid 12 takes, and gives the same title, sections, tasks, scores and
 * actors; in {@linkplain MermaidMode#STRICT strict} mode, what is hardly meant is a problem. All
 * problems are reported at once, each with its line. It takes one pass over the text and memory in
 * proportion to it; more than 10 MB is refused.
 *
 * <p>Three things differ from Mermaid. Markup in a title or description is kept as it is, where
 * Mermaid takes out what it finds dangerous. Of front matter no more is read than a title on one
 * line, or plain text over several. And Mermaid itself draws no more than 50,000 characters unless
 * it is told to.
 */
public final class Mermaid {

  /** What is read at most, in bytes. */
  static final int LARGEST = 10_000_000;

  private Mermaid() {}

  /** Reads a file. */
  public static Checked<MermaidReading> read(Path file, MermaidFormat format) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, format);
    }
  }

  /** Reads a stream to its end, but no further than 10 MB, as UTF-8; does not close it. */
  public static Checked<MermaidReading> read(InputStream in, MermaidFormat format)
      throws IOException {
    Checked<String> text = BoundedText.read(in, LARGEST);
    return text.value()
        .map(diagram -> read(diagram, format))
        .orElseGet(() -> Checked.refused(text.problems()));
  }

  /** Reads a text. */
  public static Checked<MermaidReading> read(String diagram, MermaidFormat format) {
    return read(new FencedDiagram(1, diagram), format);
  }

  /** Reads a diagram of a Markdown document; problems have the lines of the document. */
  public static Checked<MermaidReading> read(FencedDiagram diagram, MermaidFormat format) {
    if (diagram.text().length() > LARGEST) {
      return Checked.refused(List.of(BoundedText.tooLarge(LARGEST)));
    }
    return new DiagramReader(diagram.text(), diagram.line(), format).read();
  }

  /** The journey that a diagram tells; see {@link MermaidReading#journey()}. */
  static Checked<Journey> journey(Diagram diagram, MermaidFormat format) {
    return new MermaidToJourney(format).journey(diagram);
  }

  /** What a diagram can say of a journey. */
  static Diagram diagram(Journey journey, RatingScale scale) {
    return new JourneyToMermaid(journey, scale).diagram();
  }

  /**
   * A diagram as text. Tasks without a score have {@code ?}, from which Mermaid reads no number.
   */
  static String write(Diagram diagram) {
    return new DiagramWriter().write(diagram, ImmutableList.of());
  }

  /**
   * A journey as text, with comments that say what the diagram does not hold. A touchpoint's score
   * is its overall rating when that is on this scale; any other touchpoint has none, written {@code
   * ?}, as ratings are never converted. Touchpoints that belong to no phase stand in a section with
   * a blank name, or before all sections when there are no phases at all. Reading it, strictly or
   * with Mermaid, gives the names as they are, whatever they hold.
   */
  public static String write(Journey journey, RatingScale scale) {
    Diagram diagram = diagram(journey, scale);
    ImmutableList.Builder<String> comments = ImmutableList.builder();
    if (!scale.equals(RatingScale.ONE_TO_FIVE)) {
      comments.add(
          "Scores are ratings on the scale " + scale.name() + "; faces are drawn for 1-5.");
    }
    if (diagram.tasks().stream().anyMatch(task -> task.score().isEmpty())) {
      comments.add("? is a task without a score; its face stands above the diagram.");
    }
    for (String lost : lost(journey, scale)) {
      comments.add("Not in this diagram: " + lost);
    }
    return new DiagramWriter().write(diagram, comments.build());
  }

  /** What of a journey is not in its diagram, in words for people. */
  public static ImmutableList<String> lost(Journey journey, RatingScale scale) {
    MermaidFormat format = MermaidFormat.builder().scale(scale).build();
    Journey carried =
        journey(diagram(journey, scale), format).orElseThrow("The diagram of " + journey.id());
    return JourneyLosses.between(journey, carried);
  }

  /** A Markdown document that holds a diagram and nothing else. */
  public static String fenced(String diagram) {
    return MarkdownFences.around(diagram);
  }

  /**
   * The journey diagrams in a Markdown document (CommonMark), in order: fenced blocks whose info
   * string begins with the word {@code mermaid}, and whose diagram is a journey.
   */
  public static ImmutableList<FencedDiagram> inMarkdown(String document) {
    return MarkdownFences.in(document);
  }

  /** The journey diagrams in a Markdown stream, which is read as UTF-8 and up to 10 MB. */
  public static Checked<ImmutableList<FencedDiagram>> inMarkdown(InputStream in)
      throws IOException {
    Checked<String> text = BoundedText.read(in, LARGEST);
    return text.value()
        .map(document -> Checked.sound(inMarkdown(document)))
        .orElseGet(() -> Checked.refused(text.problems()));
  }
}
