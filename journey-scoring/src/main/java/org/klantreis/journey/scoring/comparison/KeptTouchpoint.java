package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Band;

/**
 * A touchpoint that both journeys have.
 *
 * @param before as it is in the first
 * @param after as it is in the second
 * @param moved whether it changed its place among those that both have
 * @param changed the facts in which the two differ: those of the touchpoint itself, then those of
 *     the experience; none exactly when the touchpoints are equal
 * @param rating how its rating changes; absent where a side is not rated, or on another scale
 * @param bandBefore its band in the first, where it is rated
 * @param bandAfter its band in the second, where it is rated
 */
public record KeptTouchpoint(
    Touchpoint before,
    Touchpoint after,
    boolean moved,
    ImmutableSet<TouchpointFact> changed,
    Optional<RatingChange> rating,
    Optional<Band> bandBefore,
    Optional<Band> bandAfter) {

  static ImmutableSet<TouchpointFact> differences(Touchpoint before, Touchpoint after) {
    return Arrays.stream(TouchpointFact.values())
        .filter(fact -> fact.differs(before, after))
        .sorted(comparing(TouchpointFact::isExperienced))
        .collect(toImmutableSet());
  }

  /**
   * The published names of what changed, as figures have them. What the customer does and why share
   * one, and so do what the customer feels and how pleasant that is.
   */
  public ImmutableSet<String> changedNames() {
    return changed.stream().map(KeptTouchpoint::name).collect(toImmutableSet());
  }

  private static String name(TouchpointFact fact) {
    return switch (fact) {
      case REASON -> name(TouchpointFact.ACTION);
      case VALENCE -> name(TouchpointFact.FEELING);
      case FEELS_WELCOME -> "welcome";
      case RATINGS -> "stated_ratings";
      default -> fact.name().toLowerCase(Locale.ROOT);
    };
  }

  /** Whether both are rated and lie in different bands. */
  public boolean changesBand() {
    return bandBefore.isPresent() && bandAfter.isPresent() && !bandBefore.equals(bandAfter);
  }

  /** Whether anything at all differs: its place, an attribute, its rating, its band. */
  public boolean isDifferent() {
    return moved
        || !changed.isEmpty()
        || !bandBefore.equals(bandAfter)
        || rating.filter(RatingChange::isDifferent).isPresent();
  }
}
