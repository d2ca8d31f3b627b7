/**
 * Words in several languages: a language is a folder of files.
 *
 * <p>Start with {@link org.klantreis.journey.words.Words}. What is said with them is decided by
 * those who speak; nothing here knows a sentence.
 */
@NullMarked
package org.klantreis.journey.words;

import org.jspecify.annotations.NullMarked;
