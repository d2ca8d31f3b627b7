package org.klantreis.journey.scoring.scorer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * What the {@link ServiceLoader} finds in a jar: scorers of journeys, to be set by who runs them.
 *
 * <p>An implementation has a public constructor without arguments and is registered in {@code
 * META-INF/services/org.klantreis.journey.scoring.scorer.ScorerProvider}, or in its module
 * descriptor.
 */
public interface ScorerProvider {

  /** The scorers, each at its defaults, in the order of their lines in a scorecard. */
  List<? extends Scorer<JourneyStudy, ?>> scorers();

  /** Where its lines stand in a scorecard: lower is earlier; the same place is ordered by name. */
  default int place() {
    return 1_000;
  }

  /** All providers that a class loader can see, in the order of their places. */
  static ImmutableList<ScorerProvider> load(ClassLoader loader) {
    List<ScorerProvider> found = new ArrayList<>();
    ServiceLoader.load(ScorerProvider.class, loader).forEach(found::add);
    return found.stream()
        .sorted(
            comparingInt(ScorerProvider::place)
                .thenComparing(comparing(provider -> provider.getClass().getName())))
        .collect(toImmutableList());
  }
}
