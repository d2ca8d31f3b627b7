package org.klantreis.journey.scoring.kano;

import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * A touchpoint with both its sides.
 *
 * @param touchpoint the touchpoint
 * @param functional whether it does what it is for; empty when that is not known
 * @param emotional whether it goes beyond what was expected; empty when that is not known
 */
public record TouchpointSplit(
    Touchpoint touchpoint, Optional<Side> functional, Optional<Side> emotional) implements Figured {

  /**
   * One side of a touchpoint, as far as it is known.
   *
   * @param good whether it is as it should be
   * @param source from what that is known
   * @param shortfall points that are missing to be good; negative when there is room
   * @param ofScale the same as a share of the length of its scale, by which touchpoints on
   *     different scales are put in order
   * @param settled whether the evidence leaves no doubt about it; never for what the map states
   */
  public record Side(
      boolean good, Source source, double shortfall, double ofScale, boolean settled) {

    /** From what a side is known. */
    public enum Source {
      /** The functional ratings. */
      FUNCTIONAL_RATING,
      /** The overall ratings, where there are no functional ones. */
      OVERALL_RATING,
      /** The emotional ratings. */
      EMOTIONAL_RATING,
      /** Experience against expectation, on the need that is recorded. */
      DISCONFIRMATION
    }
  }

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

  /** Both sides, the quadrant, and whether it is settled. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("touchpoint", touchpoint.id().value())
        .putAll(figures("functional", functional))
        .putAll(figures("emotional", emotional))
        .put("quadrant", quadrant())
        .put("settled", isSettled())
        .build();
  }

  private static Figures figures(String name, Optional<Side> side) {
    return Figures.builder()
        .put(name + "_good", side.map(Side::good))
        .put(name + "_source", side.map(Side::source))
        .put(name + "_shortfall", side.map(Side::shortfall))
        .build();
  }
}
