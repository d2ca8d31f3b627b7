/**
 * What a command reads: files and standard input, tables of answers with the options about them,
 * and maps. It tells people everything that is wrong with them.
 *
 * <p>Start with {@link org.klantreis.journey.command.input.Input}; options are in {@link
 * org.klantreis.journey.command.input.FileOptions}.
 */
@NullMarked
package org.klantreis.journey.command.input;

import org.jspecify.annotations.NullMarked;
