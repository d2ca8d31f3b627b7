package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableSet;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.scoring.verdict.Figured;

/**
 * The category that a rule gives a feature.
 *
 * @param category the category
 * @param tiedWith other categories that the rule considers and that have as many votes; the order
 *     of {@link KanoCategory} decided between them
 */
public record Categorised(KanoCategory category, ImmutableSet<KanoCategory> tiedWith)
    implements Figured {}
