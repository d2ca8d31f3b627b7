/**
 * What a scorer answers, and why.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.verdict.Verdict}. This package computes
 * nothing; scorers do.
 */
@NullMarked
package org.klantreis.journey.scoring.verdict;

import org.jspecify.annotations.NullMarked;
