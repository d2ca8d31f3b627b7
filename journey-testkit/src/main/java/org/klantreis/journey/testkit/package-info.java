/**
 * Random journeys and evidence, and the laws that every tally and every scorer keeps.
 *
 * <p>Start with {@link org.klantreis.journey.testkit.ScorerContract}: a test class that implements
 * it says how to make the scorer and what it judges, and has the laws as its tests.
 */
@NullMarked
package org.klantreis.journey.testkit;

import org.jspecify.annotations.NullMarked;
