/**
 * Journeys, maturity models, assessments and scorecards as JSON.
 *
 * <p>Start with {@link org.klantreis.journey.json.JourneyJson}, or with {@link
 * org.klantreis.journey.json.AssessmentJson} and {@link
 * org.klantreis.journey.json.MaturityModelJson}. The published schemas are the resources {@code
 * journey.schema.json}, {@code assessment.schema.json} and {@code maturity-model.schema.json}
 * beside this package.
 */
@NullMarked
package org.klantreis.journey.json;

import org.jspecify.annotations.NullMarked;
