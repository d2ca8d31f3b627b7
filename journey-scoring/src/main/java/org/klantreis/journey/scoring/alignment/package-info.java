/**
 * Planned against actual (Halvorsrud, Kvale and Følstad 2016): what customers really went through,
 * laid beside the journey that the organisation designed.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.alignment.AlignmentScorer}, or with {@link
 * org.klantreis.journey.scoring.alignment.Alignment} for two sequences alone. This package stands
 * above the scorers and reads their verdicts.
 */
@NullMarked
package org.klantreis.journey.scoring.alignment;

import org.jspecify.annotations.NullMarked;
