/**
 * What the columns of a file of answers mean: the codebook of a survey, as people keep it beside
 * their data, and a look at a file that proposes one.
 *
 * <p>Start with {@link org.klantreis.journey.study.Codebook}; {@link
 * org.klantreis.journey.study.CodebookJson} reads and writes it, {@link
 * org.klantreis.journey.study.Inspection} proposes it. This package reads no answer and scores
 * none: a codebook says how the readers of {@code org.klantreis.journey.csv} do.
 */
@NullMarked
package org.klantreis.journey.study;

import org.jspecify.annotations.NullMarked;
