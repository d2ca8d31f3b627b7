package org.klantreis.journey.maturity;

/**
 * How far something is done, in the four steps of ISO/IEC 33020 (2015), with the words that
 * assessors use.
 */
public enum Achievement {

  /** Not done (N): worth 0; a share of at most 0.15. */
  NOT("N", 0, 0.15),

  /** Now and then (P): worth 1/3; a share of at most 0.50. */
  PARTLY("P", 1.0 / 3, 0.50),

  /** Usually (L): worth 2/3; a share of at most 0.85. */
  LARGELY("L", 2.0 / 3, 0.85),

  /** Always (F): worth 1; a share above 0.85. */
  FULLY("F", 1, 1);

  private static final double TOLERANCE = 1e-9;

  private final String letter;
  private final double worth;
  private final double highest;

  Achievement(String letter, double worth, double highest) {
    this.letter = letter;
    this.worth = worth;
    this.highest = highest;
  }

  /** N, P, L or F, as in ISO/IEC 33020. */
  public String letter() {
    return letter;
  }

  /** The share, 0 to 1, that an answer in these words stands for. */
  public double worth() {
    return worth;
  }

  /** The share that it lies above, which belongs to the step below; 0 for the lowest step. */
  public double above() {
    return this == NOT ? 0 : values()[ordinal() - 1].highest;
  }

  /** Whether it is this step or a higher one. */
  public boolean isAtLeast(Achievement other) {
    return compareTo(other) >= 0;
  }

  /**
   * The step that a share falls in; the bounds belong to the lower step, so 0.5 is still partly.
   *
   * @param share 0 to 1, which is not checked: what is below is not done, what is above fully
   */
  public static Achievement of(double share) {
    for (Achievement step : values()) {
      if (share <= step.highest + TOLERANCE) {
        return step;
      }
    }
    return FULLY;
  }
}
