package org.klantreis.journey.mermaid;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;

/**
 * A task of a diagram.
 *
 * @param name as it is shown
 * @param score any finite number; empty where Mermaid reads none, as from {@code ?}
 * @param actors in order; Mermaid takes an empty one too
 */
public record MermaidTask(String name, OptionalDouble score, ImmutableList<String> actors) {

  /** Refuses an empty name, and a score that is no finite number. */
  public MermaidTask {
    checkArgument(!name.isEmpty(), "A task has no name.");
    checkArgument(
        score.isEmpty() || Double.isFinite(score.getAsDouble()),
        "The score of task '%s' is %s, which is no finite number.",
        name,
        score);
  }
}
