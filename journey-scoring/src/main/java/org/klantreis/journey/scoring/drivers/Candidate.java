package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.statistics.Coefficient;

/**
 * A touchpoint that the data suggest as a moment of truth: exceeding expectations there pays.
 *
 * @param touchpoint which one
 * @param reward what it pays, in points of the overall rating
 * @param named the moments of truth that the map names there; empty without a map, too
 */
public record Candidate(
    TouchpointId touchpoint, Coefficient reward, ImmutableList<MomentOfTruth> named) {}
