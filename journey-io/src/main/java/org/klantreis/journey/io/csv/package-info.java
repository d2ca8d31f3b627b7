/**
 * Ratings, respondents, Kano answers, loyalty and assessments from CSV, and figures to CSV.
 *
 * <p>Start with {@link org.klantreis.journey.io.csv.RatingsCsv}, {@link
 * org.klantreis.journey.io.csv.RespondentsCsv} where it matters who gave which ratings, {@link
 * org.klantreis.journey.io.csv.KanoCsv}, {@link org.klantreis.journey.io.csv.LoyaltyCsv} or {@link
 * org.klantreis.journey.io.csv.AssessmentCsv}.
 */
@NullMarked
package org.klantreis.journey.io.csv;

import org.jspecify.annotations.NullMarked;
