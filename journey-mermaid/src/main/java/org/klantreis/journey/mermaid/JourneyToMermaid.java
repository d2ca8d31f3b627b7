package org.klantreis.journey.mermaid;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/** Turns a journey into what a diagram can say of it. */
final class JourneyToMermaid {

  /** The name of a section for touchpoints that belong to no phase. */
  private static final String NO_PHASE = " ";

  private final Journey journey;
  private final RatingScale scale;
  private final List<Diagram.Task> opening = new ArrayList<>();
  private final ImmutableList.Builder<Diagram.Section> sections = ImmutableList.builder();
  private Optional<String> section = Optional.empty();
  private List<Diagram.Task> tasks = opening;

  JourneyToMermaid(Journey journey, RatingScale scale) {
    this.journey = journey;
    this.scale = scale;
  }

  Diagram diagram() {
    ImmutableList<PhaseId> phases =
        journey.phases().stream().map(phase -> phase.id()).collect(ImmutableList.toImmutableList());
    int begun = 0;
    Optional<PhaseId> current = Optional.empty();
    boolean first = true;
    for (Touchpoint touchpoint : journey.touchpoints()) {
      Optional<PhaseId> phase = touchpoint.phase();
      int wanted = phase.map(phases::indexOf).orElse(-1);
      boolean anew = wanted >= begun;
      while (begun <= wanted) {
        begin(journey.phases().get(begun++).name());
      }
      if (!anew && (first || !phase.equals(current)) && !phases.isEmpty()) {
        begin(wanted < 0 ? NO_PHASE : journey.phases().get(wanted).name());
      }
      tasks.add(task(touchpoint));
      current = phase;
      first = false;
    }
    while (begun < phases.size()) {
      begin(journey.phases().get(begun++).name());
    }
    end();
    return new Diagram(
        Optional.of(journey.name()),
        Optional.empty(),
        journey.description().filter(text -> !text.isBlank()),
        ImmutableList.copyOf(opening),
        sections.build());
  }

  private void begin(String name) {
    end();
    section = Optional.of(name);
    tasks = new ArrayList<>();
  }

  private void end() {
    section.ifPresent(name -> sections.add(new Diagram.Section(name, ImmutableList.copyOf(tasks))));
  }

  private Diagram.Task task(Touchpoint touchpoint) {
    OptionalDouble score =
        touchpoint
            .experience()
            .rating(RatingAspect.OVERALL)
            .filter(rating -> rating.scale().equals(scale))
            .map(rating -> OptionalDouble.of(rating.value()))
            .orElse(OptionalDouble.empty());
    return new Diagram.Task(touchpoint.name(), score, touchpoint.actors());
  }
}
