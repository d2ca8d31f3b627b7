/**
 * The commands about journey maps: check, score, report, compare, convert and portfolio.
 *
 * <p>Start with {@link org.klantreis.journey.command.map.ScoreCommand}.
 */
@NullMarked
package org.klantreis.journey.command.map;

import org.jspecify.annotations.NullMarked;
