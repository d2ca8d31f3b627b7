package org.klantreis.journey.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.style.Texts;

/**
 * The journeys that an organisation looks after together.
 *
 * @param name as people call it
 * @param journeys in any order, each with an id of its own
 */
public record JourneyPortfolio(String name, ImmutableList<Journey> journeys) {

  /**
   * A portfolio of journeys, of none at all if need be.
   *
   * @throws IllegalArgumentException for a blank name
   * @throws ProblemsException for journeys that share an id, with all of them at once
   */
  public JourneyPortfolio {
    Texts.checkName("A portfolio of journeys", name);
    name = Names.clean(name);
    List<Problem> problems = new ArrayList<>();
    Map<JourneyId, Integer> first = new HashMap<>();
    for (int i = 0; i < journeys.size(); i++) {
      @Nullable Integer earlier = first.putIfAbsent(journeys.get(i).id(), i);
      if (earlier != null) {
        problems.add(
            Problem.at(
                    "/" + i + "/id",
                    journeys.get(i).id().value(),
                    "the id of another journey too, /" + earlier)
                .withHint("give each journey an id of its own"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException("Portfolio '" + name + "'", problems);
    }
  }

  /** A portfolio of these journeys. */
  public static JourneyPortfolio of(String name, Iterable<Journey> journeys) {
    return new JourneyPortfolio(name, ImmutableList.copyOf(journeys));
  }
}
