package org.klantreis.journey.scoring.rated;

import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;

/**
 * A touchpoint of which no rating is known that can stand beside the others.
 *
 * @param touchpoint the touchpoint
 * @param onOtherScale what the map states of it on another scale, where it does
 */
public record UnratedTouchpoint(Touchpoint touchpoint, Optional<Rating> onOtherScale) {}
