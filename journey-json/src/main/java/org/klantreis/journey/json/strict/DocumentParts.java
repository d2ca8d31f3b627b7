package org.klantreis.journey.json.strict;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;

/** Takes a document apart, and notes what is missing in it: one mistake is one problem. */
public final class DocumentParts {

  private final List<Problem> problems;
  private final NavigableSet<String> places = new TreeSet<>();

  /** Adds to the problems that reading has found already; nobody else adds to them from now on. */
  public DocumentParts(List<Problem> problems) {
    this.problems = problems;
    problems.forEach(problem -> places.add(problem.place()));
  }

  public void add(Problem problem) {
    problems.add(problem);
    places.add(problem.place());
  }

  /** How many problems are known. */
  public int count() {
    return problems.size();
  }

  /** Whether nothing is known to be wrong at all. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /** Whether nothing is known to be wrong there, or deeper, yet. */
  public boolean isNew(String place) {
    // in this order all places under one follow each other, so one look at the first will do
    @Nullable String under = places.ceiling(place + "/");
    return !places.contains(place) && (under == null || !under.startsWith(place + "/"));
  }

  private void addNew(Problem problem) {
    if (isNew(problem.place())) {
      add(problem);
    }
  }

  /** Notes a document of another kind or version. */
  public void checkFormat(@Nullable String found, String wanted) {
    if (found == null) {
      addNew(Problem.at("/format", "is missing").withHint("add \"format\": \"" + wanted + "\""));
    } else if (!found.equals(wanted)) {
      add(
          Problem.at("/format", found, "is not a format that this version reads here")
              .withHint("it reads " + wanted));
    }
  }

  public <T> Optional<T> require(String path, String name, @Nullable T value) {
    if (value == null) {
      addNew(Problem.at(path + "/" + name, "is missing"));
    }
    return Optional.ofNullable(value);
  }

  /** What can be made of a part that need not be there. */
  public <D, T> Optional<T> optional(
      String path, @Nullable D part, BiFunction<String, D, Optional<T>> make) {
    return part == null ? Optional.empty() : make.apply(path, part);
  }

  /** The elements of a list as they are. */
  public <T> ImmutableList<T> each(String path, @Nullable List<T> parts) {
    return each(path, parts, (place, part) -> Optional.of(part));
  }

  /** What can be made of the elements of a list, each with its place. */
  public <D, T> ImmutableList<T> each(
      String path, @Nullable List<D> parts, BiFunction<String, D, Optional<T>> make) {
    ImmutableList.Builder<T> made = ImmutableList.builder();
    for (int i = 0; parts != null && i < parts.size(); i++) {
      String place = path + "/" + i;
      @Nullable D part = parts.get(i);
      if (part == null) {
        addNew(Problem.at(place, "is null"));
      } else {
        make.apply(place, part).ifPresent(made::add);
      }
    }
    return made.build();
  }

  /** Makes a value, or notes in its own words why it refuses to be made. */
  public <T> Optional<T> build(String path, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (ProblemsException refused) {
      refused.problems().forEach(this::add);
    } catch (IllegalArgumentException refused) {
      add(Problem.at(path, String.valueOf(refused.getMessage())));
    }
    return Optional.empty();
  }

  public static <K, V> void putIfThere(Map<K, V> all, K key, @Nullable V value) {
    if (value != null) {
      all.put(key, value);
    }
  }

  public static OptionalDouble number(@Nullable Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
