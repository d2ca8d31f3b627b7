/**
 * The command that looks at a file of answers and writes down what its columns mean.
 *
 * <p>Start with {@link org.klantreis.journey.command.study.InspectCommand}. It scores nothing.
 */
@NullMarked
package org.klantreis.journey.command.study;

import org.jspecify.annotations.NullMarked;
