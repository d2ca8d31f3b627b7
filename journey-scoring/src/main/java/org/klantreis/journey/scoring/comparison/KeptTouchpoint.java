package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Band;

/**
 * A touchpoint that both journeys have.
 *
 * @param before as it is in the first
 * @param after as it is in the second
 * @param moved whether it changed its place among those that both have
 * @param changed the attributes in which the two differ
 * @param rating how its rating changes; absent where a side is not rated, or on another scale
 * @param bandBefore its band in the first, where it is rated
 * @param bandAfter its band in the second, where it is rated
 */
public record KeptTouchpoint(
    Touchpoint before,
    Touchpoint after,
    boolean moved,
    ImmutableSet<TouchpointAttribute> changed,
    Optional<RatingChange> rating,
    Optional<Band> bandBefore,
    Optional<Band> bandAfter) {

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
