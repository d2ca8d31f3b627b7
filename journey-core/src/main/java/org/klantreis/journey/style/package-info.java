/**
 * What the values of this module have in common: how they are generated, and what their ids and
 * names must be. Not exported: it has no meaning outside.
 */
@NullMarked
package org.klantreis.journey.style;

import org.jspecify.annotations.NullMarked;
