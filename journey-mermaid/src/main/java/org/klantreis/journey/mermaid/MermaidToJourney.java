package org.klantreis.journey.mermaid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.IdsFromNames;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.Rating;

/** Turns what a diagram says into a journey. */
final class MermaidToJourney {

  private final MermaidFormat format;
  private final IdsFromNames phaseIds = new IdsFromNames("phase");
  private final IdsFromNames touchpointIds = new IdsFromNames("touchpoint");
  private final List<Problem> problems = new ArrayList<>();
  private final List<Phase> phases = new ArrayList<>();
  private final List<Touchpoint> touchpoints = new ArrayList<>();

  MermaidToJourney(MermaidFormat format) {
    this.format = format;
  }

  Checked<Journey> journey(Diagram diagram) {
    int tasks = diagram.tasks().size();
    int sections = diagram.sections().size();
    if (tasks > IdsFromNames.MOST || sections > IdsFromNames.MOST) {
      return Checked.refused(
          List.of(
              Problem.at(
                      "",
                      "holds " + tasks + " tasks in " + sections + " sections, which no map does")
                  .withHint("at most " + IdsFromNames.MOST + " of each make a journey")));
    }
    diagram.opening().forEach(task -> add(task, Optional.empty()));
    boolean withoutPhase = false;
    for (Diagram.Section section : diagram.sections()) {
      if (isNothing(section.name())) {
        section.tasks().forEach(task -> add(task, Optional.empty()));
        withoutPhase = true;
        continue;
      }
      PhaseId phase = withoutPhase && goesOn(section) ? last().id() : begin(section);
      section.tasks().forEach(task -> add(task, Optional.of(phase)));
      withoutPhase = false;
    }
    if (!problems.isEmpty()) {
      return Checked.refused(problems);
    }
    String name = diagram.title().filter(title -> !isNothing(title)).orElse(format.untitled());
    return Checked.sound(
        Journey.builder()
            .id(new IdsFromNames("journey").next(name))
            .name(name)
            .description(diagram.accDescription().filter(text -> !text.isBlank()))
            .scale(format.scale())
            .phases(phases)
            .touchpoints(touchpoints)
            .build());
  }

  private Phase last() {
    return phases.get(phases.size() - 1);
  }

  /** After tasks without a phase, a section of the same name with tasks is the same phase still. */
  private boolean goesOn(Diagram.Section section) {
    return !phases.isEmpty()
        && last().name().equals(Names.clean(section.name()))
        && !section.tasks().isEmpty();
  }

  private PhaseId begin(Diagram.Section section) {
    phases.add(Phase.of(phaseIds.next(section.name()), section.name()));
    return last().id();
  }

  private void add(Diagram.Task task, Optional<PhaseId> phase) {
    String place = "task " + (touchpoints.size() + 1);
    Experience.Builder experience = Experience.builder();
    if (task.score().isPresent()) {
      double score = task.score().getAsDouble();
      if (DiagramReader.isOn(format.scale(), score)) {
        experience.rating(new Rating(format.scale(), (int) score));
      } else {
        problems.add(
            Problem.at(
                    place,
                    task.name(),
                    "its score "
                        + DiagramWriter.number(score)
                        + (score == Math.rint(score)
                            ? " " + DiagramReader.offScale(format.scale())
                            : " is no whole number, as ratings are"))
                .withHint("maybe the scores are on another scale; write ? where nobody rated"));
      }
    }
    if (isNothing(task.name())) {
      problems.add(Problem.at(place, "has no name that can be read"));
    }
    touchpoints.add(
        Touchpoint.builder()
            .id(touchpointIds.next(task.name()))
            .name(isNothing(task.name()) ? place : task.name())
            .phase(phase)
            .actors(actors(task))
            .experience(experience.build())
            .build());
  }

  /** Whether there is nothing to see in a name. */
  private static boolean isNothing(String name) {
    return Names.clean(name).isEmpty();
  }

  private static ImmutableList<String> actors(Diagram.Task task) {
    return task.actors().stream()
        .map(Names::clean)
        .filter(actor -> !actor.isEmpty())
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }
}
