/**
 * The {@code journey} command, for people who script in R, Python or a shell.
 *
 * <p>Start with {@link org.klantreis.journey.command.JourneyCommand}. It reads files, asks the
 * library, and prints; it computes nothing of its own.
 */
@NullMarked
package org.klantreis.journey.command;

import org.jspecify.annotations.NullMarked;
