/**
 * The command about the maturity of organisations.
 *
 * <p>Start with {@link org.klantreis.journey.command.maturity.MaturityCommand}.
 */
@NullMarked
package org.klantreis.journey.command.maturity;

import org.jspecify.annotations.NullMarked;
