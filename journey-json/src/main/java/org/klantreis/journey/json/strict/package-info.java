/**
 * How documents in JSON are read here: taken at their word, with all problems at once, each with a
 * JSON pointer.
 *
 * <p>Start with {@link org.klantreis.journey.json.strict.StrictJson}. For the modules of this
 * library only: Jackson shows through it.
 */
@NullMarked
package org.klantreis.journey.json.strict;

import org.jspecify.annotations.NullMarked;
