/**
 * The commands about what customers answered, no map needed: ratings, kano, drivers and loyalty.
 *
 * <p>Start with {@link org.klantreis.journey.command.survey.RatingsCommand}.
 */
@NullMarked
package org.klantreis.journey.command.survey;

import org.jspecify.annotations.NullMarked;
