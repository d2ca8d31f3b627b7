package org.klantreis.journey.scoring.statistics;

import java.util.Optional;

/**
 * A number, and how uncertain it is.
 *
 * @param value in its own unit
 * @param interval in the same unit; absent where there is too little evidence for one, as of a
 *     single rating, and where nothing was measured
 */
public record Uncertain(double value, Optional<Interval> interval) {}
