package org.klantreis.journey.io.csv;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Problem;

/**
 * What came of reading a sheet.
 *
 * @param journey what it says
 * @param remarks the columns that were left out, as a journey has no place for them
 */
public record JourneyReading(Journey journey, ImmutableList<Problem> remarks) {}
