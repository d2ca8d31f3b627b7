/**
 * The words of reports and plots, in each language, in one bundle: {@code Messages}.
 *
 * <p>Start with {@link org.klantreis.journey.report.words.Words}. What scorers say is not here: a
 * verdict brings its own words.
 */
@NullMarked
package org.klantreis.journey.report.words;

import org.jspecify.annotations.NullMarked;
