/**
 * Examples to run and to retype.
 *
 * <p>Start with {@link org.klantreis.journey.examples.FirstScorecard}; the child's MRI scan that
 * {@code journey demo} shows is in {@code MriExample}, with the command. For class, each on one
 * screen: {@link org.klantreis.journey.examples.FirstSchoolDay}, {@link
 * org.klantreis.journey.examples.CancelledLesson}, {@link
 * org.klantreis.journey.examples.ExamResults}.
 */
@NullMarked
package org.klantreis.journey.examples;

import org.jspecify.annotations.NullMarked;
