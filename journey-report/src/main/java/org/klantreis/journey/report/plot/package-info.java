/**
 * Pictures of what scorers found: the Kano quadrant and plane, the importance-performance matrix,
 * the heat map of maturity and any other.
 *
 * <p>Start with {@link org.klantreis.journey.report.plot.Plot}. A plot draws a result; it computes
 * none.
 */
@NullMarked
package org.klantreis.journey.report.plot;

import org.jspecify.annotations.NullMarked;
