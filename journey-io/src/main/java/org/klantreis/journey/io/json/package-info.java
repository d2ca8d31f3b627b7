/**
 * Journeys and scorecards as JSON.
 *
 * <p>Start with {@link org.klantreis.journey.io.json.JourneyJson}; {@link
 * org.klantreis.journey.io.json.JourneyLosses} says what another format cannot carry. The published
 * schema of a journey is the resource {@code journey.schema.json} beside this package.
 */
@NullMarked
package org.klantreis.journey.io.json;

import org.jspecify.annotations.NullMarked;
