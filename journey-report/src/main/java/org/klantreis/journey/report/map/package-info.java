/**
 * The map of a customer journey (<i>klantreis</i>), to look at: as a page, a drawing, Markdown or
 * text for a terminal, in English and Dutch.
 *
 * <p>Start with {@link org.klantreis.journey.report.map.JourneyReport}. This package judges
 * nothing: what it marks as a break or a peak is what the threshold scorer says, and as friction
 * what the friction scorer says.
 */
@NullMarked
package org.klantreis.journey.report.map;

import org.jspecify.annotations.NullMarked;
