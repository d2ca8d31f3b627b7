/**
 * The maturity of an organisation in customer experience management (CEM): the criteria by which it
 * is told, and what an organisation does of them.
 *
 * <p>Start with {@link org.klantreis.journey.maturity.Assessment} and {@link
 * org.klantreis.journey.maturity.CemCatalogue}. This package holds answers; the stage is told by
 * the scoring module.
 */
@NullMarked
package org.klantreis.journey.maturity;

import org.jspecify.annotations.NullMarked;
