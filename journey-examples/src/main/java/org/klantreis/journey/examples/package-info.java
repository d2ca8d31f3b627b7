/**
 * Examples to run and to retype.
 *
 * <p>Start with {@link org.klantreis.journey.examples.FirstScorecard}; the journey of a child's MRI
 * scan that it uses is in {@link org.klantreis.journey.examples.MriExample}.
 */
@NullMarked
package org.klantreis.journey.examples;

import org.jspecify.annotations.NullMarked;
