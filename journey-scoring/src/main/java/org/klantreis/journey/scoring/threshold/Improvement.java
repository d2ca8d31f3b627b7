package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.verdict.Figured;

/**
 * What lifting one touchpoint alone would do for the journey.
 *
 * @param lift what it takes
 * @param levelAfter the level of the journey after it
 * @param breaksLeft the touchpoints that would still be below expectation
 * @param momentsLeft the touchpoints of which a moment of truth would still not be hit
 */
public record Improvement(
    Lift lift,
    ThresholdLevel levelAfter,
    ImmutableList<Touchpoint> breaksLeft,
    ImmutableList<Touchpoint> momentsLeft)
    implements Figured {}
