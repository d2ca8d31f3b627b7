/**
 * Ratings, respondents, Kano answers and loyalty from CSV, and figures to CSV.
 *
 * <p>Start with {@link org.klantreis.journey.io.csv.RatingsCsv}, {@link
 * org.klantreis.journey.io.csv.RespondentsCsv} where it matters who gave which ratings, {@link
 * org.klantreis.journey.io.csv.KanoCsv} or {@link org.klantreis.journey.io.csv.LoyaltyCsv}.
 */
@NullMarked
package org.klantreis.journey.io.csv;

import org.jspecify.annotations.NullMarked;
