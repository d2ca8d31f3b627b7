package org.klantreis.journey.scoring.experience;

import java.util.Optional;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * How the experience of a touchpoint compares with the expectation.
 *
 * @param disconfirmation negative, neutral or positive
 * @param asked whether the customer was asked directly, which goes before the subtraction
 * @param measured whether the experience was measured; otherwise the map states it
 * @param expected what was expected, where it is recorded on the scale of the experience
 * @param gap experience minus expectation, in points of the scale, where both are known; as
 *     uncertain as the mean in it
 * @param settled whether the interval of the gap leaves no other judgement open; never without one
 * @param valence how pleasant the feeling is, where the map records it
 */
public record DisconfirmationResult(
    Disconfirmation disconfirmation,
    boolean asked,
    boolean measured,
    Optional<Rating> expected,
    Optional<Uncertain> gap,
    boolean settled,
    Optional<Valence> valence)
    implements Result {}
