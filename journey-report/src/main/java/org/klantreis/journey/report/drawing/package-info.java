/**
 * Drawing without a browser: text that is measured and wrapped, colours for light and dark, and the
 * marks of which pictures consist.
 *
 * <p>Start with {@link org.klantreis.journey.report.drawing.Svg}. Nothing here knows a journey.
 */
@NullMarked
package org.klantreis.journey.report.drawing;

import org.jspecify.annotations.NullMarked;
