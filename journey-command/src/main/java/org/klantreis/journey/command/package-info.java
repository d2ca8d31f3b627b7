/**
 * The {@code journey} command, for people who script in R, Python or a shell.
 *
 * <p>Start with {@link org.klantreis.journey.command.JourneyCommand}. It reads files, asks the
 * library, and prints; it computes nothing of its own. Commands stand in {@code map}, {@code
 * survey}, {@code maturity} and {@code demo}, by what they are about; {@code input} reads for all
 * of them, and {@code console} prints.
 */
@NullMarked
package org.klantreis.journey.command;

import org.jspecify.annotations.NullMarked;
