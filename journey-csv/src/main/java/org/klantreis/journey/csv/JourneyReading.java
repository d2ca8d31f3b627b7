package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Problem;

/**
 * What came of reading a sheet.
 *
 * @param journey what it says
 * @param remarks what was left out: columns that a journey has no place for, and blank rows
 */
public record JourneyReading(Journey journey, ImmutableList<Problem> remarks) {}
