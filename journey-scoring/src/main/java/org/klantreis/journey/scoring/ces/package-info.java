/**
 * Customer effort (CES; Dixon, Freeman and Toman 2010), which every vendor defines in its own way.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.ces.CesDefinition}: it must be chosen.
 */
@NullMarked
package org.klantreis.journey.scoring.ces;

import org.jspecify.annotations.NullMarked;
