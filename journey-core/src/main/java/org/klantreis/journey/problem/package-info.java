/**
 * What is wrong with something that was read or built: all of it at once, each with its place and a
 * hint.
 *
 * <p>Start with {@link org.klantreis.journey.problem.Problem}. This package finds no problems;
 * whoever reads or builds does, and reports them in these words.
 */
@NullMarked
package org.klantreis.journey.problem;

import org.jspecify.annotations.NullMarked;
