/**
 * The words of reports and plots, in each language.
 *
 * <p>Start with {@link org.klantreis.journey.report.words.ReportWords}. What scorers say is not
 * here: a verdict brings its own words.
 */
@NullMarked
package org.klantreis.journey.report.words;

import org.jspecify.annotations.NullMarked;
