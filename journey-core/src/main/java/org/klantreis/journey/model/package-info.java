/**
 * The customer journey (<i>klantreis</i>) as values: a persona walks through phases and touchpoints
 * over channels, and experiences each touchpoint functionally and emotionally, against an
 * expectation.
 *
 * <p>Start with {@link org.klantreis.journey.model.Journey}. Only ids and names are required: a
 * first workshop does not know the rest yet. This package holds the map, not what many customers
 * said about it (see {@code evidence}), and judges nothing (see the scoring module).
 */
@NullMarked
package org.klantreis.journey.model;

import org.jspecify.annotations.NullMarked;
