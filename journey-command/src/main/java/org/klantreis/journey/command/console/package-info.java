/**
 * How a command talks with whoever called it: its exit status, its language, tables and pictures.
 *
 * <p>Start with {@link org.klantreis.journey.command.console.ExitCode}.
 */
@NullMarked
package org.klantreis.journey.command.console;

import org.jspecify.annotations.NullMarked;
