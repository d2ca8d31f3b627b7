package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.problem.Problem;

/** The phases of a sheet, which follow each other in its rows. */
final class JourneyPhases {

  private final Consumer<Problem> problems;
  private final Set<String> names = new LinkedHashSet<>();
  private final GivenIds<String> ids;
  private Optional<String> current = Optional.empty();

  JourneyPhases(Consumer<Problem> problems) {
    this.problems = problems;
    this.ids = new GivenIds<>("phase", problems);
  }

  /** Goes on with a phase, or begins it. */
  void enter(String name, Optional<String> id, String place) {
    refuseOtherSpelling(name, place);
    if (!names.add(name) && !current.equals(Optional.of(name))) {
      problems.accept(
          Problem.at(place, name, "comes again after phase '" + current.orElse("") + "'")
              .withHint("move the row, or give the later phase a name of its own"));
    } else {
      current = Optional.of(name);
    }
    id.ifPresent(given -> ids.give(name, given, place));
  }

  /** A phase that differs from an earlier one by the case of letters alone is hardly another. */
  private void refuseOtherSpelling(String name, String place) {
    if (names.contains(name)) {
      return;
    }
    names.stream()
        .filter(other -> spelling(other).equals(spelling(name)))
        .findFirst()
        .ifPresent(
            other ->
                problems.accept(
                    Problem.at(
                            place,
                            name,
                            "is a phase that differs from '"
                                + other
                                + "' by the case of letters alone")
                        .withHint("spell it the same way")));
  }

  /** What phases are told apart by: their letters, whatever the case. */
  static String spelling(String phase) {
    return phase
        .codePoints()
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** All of them by name, in order. */
  Map<String, Phase> all() {
    ImmutableMap.Builder<String, Phase> all = ImmutableMap.builder();
    ids.of(Maps.toMap(ImmutableList.copyOf(names), name -> name))
        .forEach((name, id) -> all.put(name, Phase.of(id, name)));
    return all.buildOrThrow();
  }
}
