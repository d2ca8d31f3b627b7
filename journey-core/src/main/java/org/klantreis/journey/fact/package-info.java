/**
 * What each noun of the map can hold, said once: a {@link org.klantreis.journey.fact.Fact} has a
 * key, and gives what an owner holds as plain parts. Whatever shows, carries, compares or documents
 * a touchpoint or a journey reads it here, so that nothing is forgotten.
 *
 * <p>Start with {@link org.klantreis.journey.fact.TouchpointFact}, and with {@link
 * org.klantreis.journey.fact.Facts} for the other nouns. This package knows no words for people:
 * those come from whoever shows a fact, by a {@link org.klantreis.journey.fact.Teller}.
 */
@NullMarked
package org.klantreis.journey.fact;

import org.jspecify.annotations.NullMarked;
