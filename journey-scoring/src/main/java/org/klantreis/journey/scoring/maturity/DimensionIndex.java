package org.klantreis.journey.scoring.maturity;

import java.util.Locale;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * The continuous index of one dimension.
 *
 * @param dimension the dimension
 * @param index the sum of what its cells count for, 0 to {@code outOf}
 * @param outOf how many stages have criteria of this dimension; 5 in the catalogue of the library,
 *     0 where a model does not know the dimension
 */
public record DimensionIndex(MaturityDimension dimension, double index, int outOf) {

  Figures figures() {
    return Figures.builder()
        .put("dimension", dimension.name().toLowerCase(Locale.ROOT))
        .put("index", index)
        .put("out_of", outOf)
        .build();
  }
}
