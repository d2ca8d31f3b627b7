/**
 * The words of a Kano questionnaire (Kano et al. 1984): the five answers, the six categories, and
 * the table by which two answers come to a category.
 *
 * <p>Start with {@link org.klantreis.journey.kano.EvaluationTable}. This package counts nothing: a
 * {@link org.klantreis.journey.evidence.KanoTally} does; and it does not decide which category a
 * feature has: the rules of the scoring module do.
 */
@NullMarked
package org.klantreis.journey.kano;

import org.jspecify.annotations.NullMarked;
