package org.klantreis.journey.scoring.comparison;

import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Band;

/**
 * How far a touchpoint is from what the journey is to become.
 *
 * @param touchpoint as it is to be
 * @param points what the rating falls short by, in points of the scale; above 0
 * @param now the band in which it lies, where it is known
 * @param target the band in which it is to lie, where it is known
 */
public record RatingGap(
    Touchpoint touchpoint, double points, Optional<Band> now, Optional<Band> target) {}
