/**
 * Ratings and Kano answers from CSV, and figures to CSV.
 *
 * <p>Start with {@link org.klantreis.journey.io.csv.RatingsCsv} or {@link
 * org.klantreis.journey.io.csv.KanoCsv}.
 */
@NullMarked
package org.klantreis.journey.io.csv;

import org.jspecify.annotations.NullMarked;
