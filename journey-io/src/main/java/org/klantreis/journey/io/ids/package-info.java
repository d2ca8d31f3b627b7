/**
 * Ids for what a format knows by its name only.
 *
 * <p>Start with {@link org.klantreis.journey.io.ids.Ids}. Not for those who use the library: a map
 * that people keep has ids of its own.
 */
@NullMarked
package org.klantreis.journey.io.ids;

import org.jspecify.annotations.NullMarked;
