/**
 * Names and ids as people see them: one place where it is said which of them are the same.
 *
 * <p>Start with {@link org.klantreis.journey.name.Names}. This package checks nothing; the nouns
 * do.
 */
@NullMarked
package org.klantreis.journey.name;

import org.jspecify.annotations.NullMarked;
