/**
 * Ratings, respondents, Kano answers, loyalty and assessments from CSV, figures to CSV, and
 * journeys from and to a sheet.
 *
 * <p>Start with {@link org.klantreis.journey.csv.RatingsCsv}, {@link
 * org.klantreis.journey.csv.RespondentsCsv} where it matters who gave which ratings, {@link
 * org.klantreis.journey.csv.KanoCsv}, {@link org.klantreis.journey.csv.LoyaltyCsv} or {@link
 * org.klantreis.journey.csv.AssessmentCsv}; for a map in a spreadsheet with {@link
 * org.klantreis.journey.csv.JourneyCsv}.
 */
@NullMarked
package org.klantreis.journey.csv;

import org.jspecify.annotations.NullMarked;
