package org.klantreis.journey.io.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;

/** Takes a document apart, and notes what is missing in it: one mistake is one problem. */
final class DocumentParts {

  private final List<Problem> problems;

  /** Adds to the problems that reading has found already. */
  DocumentParts(List<Problem> problems) {
    this.problems = problems;
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** Whether nothing is known to be wrong at all. */
  boolean isSound() {
    return problems.isEmpty();
  }

  /** Notes a document of another kind or version. */
  void checkFormat(@Nullable String found, String wanted) {
    if (found == null && isNew("/format")) {
      add(Problem.at("/format", "is missing").withHint("add \"format\": \"" + wanted + "\""));
    } else if (found != null && !found.equals(wanted)) {
      add(
          Problem.at("/format", found, "is not a format that this version reads here")
              .withHint("it reads " + wanted));
    }
  }

  <T> Optional<T> require(String path, String name, @Nullable T value) {
    String place = path + "/" + name;
    if (value == null && isNew(place)) {
      add(Problem.at(place, "is missing"));
    }
    return Optional.ofNullable(value);
  }

  /** What can be made of the elements of a list, each with its place. */
  <D, T> ImmutableList<T> each(
      String path, @Nullable List<D> parts, BiFunction<String, D, Optional<T>> make) {
    ImmutableList.Builder<T> made = ImmutableList.builder();
    for (int i = 0; parts != null && i < parts.size(); i++) {
      String place = path + "/" + i;
      @Nullable D part = parts.get(i);
      if (part != null) {
        make.apply(place, part).ifPresent(made::add);
      } else if (isNew(place)) {
        add(Problem.at(place, "is null"));
      }
    }
    return made.build();
  }

  /** Makes a value, or notes in its own words why it refuses to be made. */
  <T> Optional<T> build(String path, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (ProblemsException refused) {
      problems.addAll(refused.problems());
    } catch (IllegalArgumentException refused) {
      add(Problem.at(path, String.valueOf(refused.getMessage())));
    }
    return Optional.empty();
  }

  /** Whether nothing is known to be wrong there yet. */
  private boolean isNew(String place) {
    return problems.stream()
        .map(Problem::place)
        .noneMatch(known -> known.equals(place) || known.startsWith(place + "/"));
  }
}
