package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;

/**
 * A journey that happened, beside the plan.
 *
 * @param journey what happened
 * @param alignment how its timeline differs from the plan's
 * @param failed touchpoints that were planned and happened, and did not deliver, in the order in
 *     which they happened
 * @param unknown touchpoints that were planned and happened, of which nothing tells whether they
 *     delivered, likewise
 */
public record ActualJourney(
    Journey journey,
    Alignment alignment,
    ImmutableList<FailedTouchpoint> failed,
    ImmutableList<Touchpoint> unknown) {}
