/** How values are generated in this module. Not exported: it has no meaning outside. */
@NullMarked
package org.klantreis.journey.scoring.style;

import org.jspecify.annotations.NullMarked;
