package org.klantreis.journey.scoring.kano;

import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * A touchpoint with both its sides.
 *
 * @param touchpoint the touchpoint
 * @param functional whether it does what it is for; empty when that is not known
 * @param emotional whether it goes beyond what was expected; empty when that is not known
 */
public record TouchpointSplit(
    Touchpoint touchpoint, Optional<Side> functional, Optional<Side> emotional) {

  /** Where it lies; a side that is not known does not count as good. */
  public SplitQuadrant quadrant() {
    if (functional.isEmpty() && emotional.isEmpty()) {
      return SplitQuadrant.UNKNOWN;
    }
    boolean works = functional.map(Side::good).orElse(false);
    boolean delights = emotional.map(Side::good).orElse(false);
    if (works) {
      return delights ? SplitQuadrant.DELIGHT : SplitQuadrant.SOLID;
    }
    return delights ? SplitQuadrant.FRAGILE_DELIGHT : SplitQuadrant.REPAIR;
  }

  /** Whether the evidence leaves no doubt about the quadrant. */
  public boolean isSettled() {
    return functional.map(Side::settled).orElse(false)
        && emotional.map(Side::settled).orElse(false);
  }

  Figures figures() {
    Figures.Builder row = Figures.builder().put("touchpoint", touchpoint.id().value());
    put(row, "functional", functional);
    put(row, "emotional", emotional);
    return row.put("quadrant", word(quadrant())).put("settled", isSettled()).build();
  }

  private static void put(Figures.Builder row, String name, Optional<Side> side) {
    side.ifPresentOrElse(
        known ->
            row.put(name + "_good", known.good())
                .put(name + "_source", word(known.source()))
                .put(name + "_shortfall", known.shortfall()),
        () -> row.absent(name + "_good").absent(name + "_source").absent(name + "_shortfall"));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
