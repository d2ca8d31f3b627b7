package org.klantreis.journey.mermaid;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a journey diagram of Mermaid says, with entities such as {@code #58;} as the characters that
 * they stand for, and without the blanks around a text, which Mermaid keeps and does not show.
 *
 * @param title the title, of the diagram or else of its front matter
 * @param accTitle the title for those who do not see the diagram
 * @param accDescription the description for those who do not see it; it may have several lines
 * @param opening the tasks before the first section
 * @param sections in order; a name may occur again
 */
record Diagram(
    Optional<String> title,
    Optional<String> accTitle,
    Optional<String> accDescription,
    ImmutableList<Task> opening,
    ImmutableList<Section> sections) {

  /** Refuses an empty text, which Mermaid cannot tell from none. */
  Diagram {
    checkArgument(
        Stream.of(title, accTitle, accDescription)
            .flatMap(Optional::stream)
            .noneMatch(String::isEmpty),
        "A title or description of a diagram is empty. Leave it out when there is none.");
  }

  /**
   * A section.
   *
   * @param name blank for tasks that belong to no phase
   * @param tasks in order; there may be none
   */
  record Section(String name, ImmutableList<Task> tasks) {}

  /**
   * A task.
   *
   * @param name as it is shown
   * @param score any finite number; empty where Mermaid reads none, as from {@code ?}
   * @param actors in order; Mermaid takes an empty one too
   */
  record Task(String name, OptionalDouble score, ImmutableList<String> actors) {

    /** Refuses an empty name, and a score that is no finite number. */
    Task {
      checkArgument(!name.isEmpty(), "A task has no name.");
      checkArgument(
          score.isEmpty() || Double.isFinite(score.getAsDouble()),
          "The score of task '%s' is %s, which is no finite number.",
          name,
          score);
    }
  }

  /** All tasks, in order. */
  ImmutableList<Task> tasks() {
    ImmutableList.Builder<Task> tasks = ImmutableList.builder();
    tasks.addAll(opening);
    sections.forEach(section -> tasks.addAll(section.tasks()));
    return tasks.build();
  }
}
