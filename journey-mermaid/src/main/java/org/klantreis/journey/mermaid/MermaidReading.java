package org.klantreis.journey.mermaid;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

/** What came of reading a diagram. */
public final class MermaidReading {

  private final Diagram diagram;
  private final ImmutableList<Problem> remarks;
  private final MermaidFormat format;

  MermaidReading(Diagram diagram, ImmutableList<Problem> remarks, MermaidFormat format) {
    this.diagram = diagram;
    this.remarks = remarks;
    this.format = format;
  }

  Diagram diagram() {
    return diagram;
  }

  /** The title, of the diagram or else of its front matter. */
  public Optional<String> title() {
    return diagram.title();
  }

  /**
   * What the diagram says besides and was left out, such as directives; read leniently, also what
   * strict reading would refuse. Each has its line.
   */
  public ImmutableList<Problem> remarks() {
    return remarks;
  }

  /**
   * The journey that the diagram tells. Ids are made from names, and numbered where names are
   * alike; the description for those who do not see the diagram becomes the description.
   *
   * <p>A section with a blank name is none: its tasks belong to no phase. After it, a section with
   * tasks and the name of the phase before goes on with that phase; elsewhere a second section of
   * one name is another phase. Actors without a name, and those that a task names twice, are left
   * out. A score that is no rating on the scale of the format is a problem, and so is a task with a
   * blank name; their place is the number of the task. So are more than 10,000 tasks or sections.
   */
  public Checked<Journey> journey() {
    return Mermaid.journey(diagram, format);
  }
}
