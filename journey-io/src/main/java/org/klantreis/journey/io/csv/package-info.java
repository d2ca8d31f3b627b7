/**
 * Ratings from CSV, and figures to CSV.
 *
 * <p>Start with {@link org.klantreis.journey.io.csv.RatingsCsv}.
 */
@NullMarked
package org.klantreis.journey.io.csv;

import org.jspecify.annotations.NullMarked;
