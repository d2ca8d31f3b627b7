package org.klantreis.journey.scoring.scorer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * What the {@link ServiceLoader} finds in a jar: makes a scorer of journeys from parameters.
 *
 * <p>An implementation has a public constructor without arguments and is registered in {@code
 * META-INF/services/org.klantreis.journey.scoring.scorer.ScorerProvider}, or in its module
 * descriptor.
 */
public interface ScorerProvider {

  /** The id of the scorer that it makes: lower case letters, digits and hyphens. */
  String id();

  /** What can be set. */
  ImmutableList<Parameter<?>> parameters();

  /** The scorer; refuses settings that are wrong, in a sentence that names the parameter. */
  Scorer<JourneyStudy, ?> create(Settings settings);

  /** Where its line stands in a scorecard: lower is earlier; the same place is ordered by id. */
  default int place() {
    return 1_000;
  }

  /** The parameters that must be set and are not. */
  default ImmutableList<Parameter<?>> missing(Settings settings) {
    return parameters().stream()
        .filter(parameter -> parameter.defaultText().isEmpty())
        .filter(parameter -> !settings.values().containsKey(parameter.name()))
        .collect(toImmutableList());
  }

  /**
   * All providers that a class loader can see, in the order of their places. Refuses an id that is
   * not written as ids are, and two with the same id, naming both.
   */
  static ImmutableList<ScorerProvider> load(ClassLoader loader) {
    List<ScorerProvider> found = new ArrayList<>();
    ServiceLoader.load(ScorerProvider.class, loader).forEach(found::add);
    Map<String, ScorerProvider> byId = new HashMap<>();
    for (ScorerProvider provider : found) {
      if (!Scorer.isId(provider.id())) {
        throw new IllegalArgumentException(
            String.format(
                "The id '%s' of %s is not one: use lower case letters, digits and hyphens.",
                provider.id(), provider.getClass().getName()));
      }
      @Nullable ScorerProvider other = byId.put(provider.id(), provider);
      if (other != null) {
        throw new IllegalArgumentException(
            String.format(
                "Two scorers are called '%s': %s and %s. Leave one of them out.",
                provider.id(), other.getClass().getName(), provider.getClass().getName()));
      }
    }
    return found.stream()
        .sorted(comparingInt(ScorerProvider::place).thenComparing(ScorerProvider::id))
        .collect(toImmutableList());
  }

  /** The provider of that id, where there is one among them. */
  static Optional<ScorerProvider> find(Iterable<ScorerProvider> providers, String id) {
    for (ScorerProvider provider : providers) {
      if (provider.id().equals(id)) {
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }
}
