package org.klantreis.journey.mermaid;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
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
public record MermaidJourney(
    Optional<String> title,
    Optional<String> accTitle,
    Optional<String> accDescription,
    ImmutableList<MermaidTask> opening,
    ImmutableList<MermaidSection> sections) {

  /** Refuses an empty text, which Mermaid cannot tell from none. */
  public MermaidJourney {
    checkArgument(
        Stream.of(title, accTitle, accDescription)
            .flatMap(Optional::stream)
            .noneMatch(String::isEmpty),
        "A title or description of a diagram is empty. Leave it out when there is none.");
  }

  /** All tasks, in order. */
  public ImmutableList<MermaidTask> tasks() {
    ImmutableList.Builder<MermaidTask> tasks = ImmutableList.builder();
    tasks.addAll(opening);
    sections.forEach(section -> tasks.addAll(section.tasks()));
    return tasks.build();
  }
}
