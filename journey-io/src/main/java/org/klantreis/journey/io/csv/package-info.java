/**
 * Ratings and respondents from CSV, and figures to CSV.
 *
 * <p>Start with {@link org.klantreis.journey.io.csv.RatingsCsv}, and with {@link
 * org.klantreis.journey.io.csv.RespondentsCsv} where it matters who gave which ratings.
 */
@NullMarked
package org.klantreis.journey.io.csv;

import org.jspecify.annotations.NullMarked;
