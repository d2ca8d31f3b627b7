/**
 * From Kano answers to a category: the votes, the rules by name, and what the votes are worth.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.category.KanoVotes} and {@link
 * org.klantreis.journey.scoring.category.KanoRule}. This package gives no verdicts; scorers that
 * need categories do.
 */
@NullMarked
package org.klantreis.journey.scoring.category;

import org.jspecify.annotations.NullMarked;
