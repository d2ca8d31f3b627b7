/**
 * The shipped example, and the command that shows it.
 *
 * <p>Start with {@link org.klantreis.journey.command.demo.MriExample}.
 */
@NullMarked
package org.klantreis.journey.command.demo;

import org.jspecify.annotations.NullMarked;
