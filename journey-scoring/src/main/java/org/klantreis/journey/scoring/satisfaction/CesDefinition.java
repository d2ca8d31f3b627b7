package org.klantreis.journey.scoring.satisfaction;

import static com.google.common.base.Preconditions.checkArgument;

import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** What a Customer Effort Score is; there is no default, because vendors disagree. */
public sealed interface CesDefinition {

  /** The mean answer. */
  record Mean() implements CesDefinition {
    @Override
    public long fewestLevels() {
      return 1;
    }

    @Override
    public String toString() {
      return "mean";
    }
  }

  /**
   * The share of the highest answers.
   *
   * @param boxes how many answers of the scale count as high, at least 1
   */
  record TopBoxes(int boxes) implements CesDefinition {
    /**
     * Of so many answers.
     *
     * @throws IllegalArgumentException for less than one
     */
    public TopBoxes {
      checkBoxes(boxes);
    }

    @Override
    public long fewestLevels() {
      return boxes;
    }

    @Override
    public Message said() {
      return CesDefinition.super.said().with("boxes", boxes);
    }

    @Override
    public String toString() {
      return "top:" + boxes;
    }
  }

  /**
   * The share of the highest answers less the share of the lowest.
   *
   * @param boxes how many answers of the scale count as high, and how many as low, at least 1
   */
  record TopMinusBottom(int boxes) implements CesDefinition {
    /**
     * Of so many answers.
     *
     * @throws IllegalArgumentException for less than one
     */
    public TopMinusBottom {
      checkBoxes(boxes);
    }

    @Override
    public long fewestLevels() {
      return 2L * boxes;
    }

    @Override
    public Message said() {
      return CesDefinition.super.said().with("boxes", boxes);
    }

    @Override
    public String toString() {
      return "top-minus-bottom:" + boxes;
    }
  }

  /** How many answers a scale must have at least. */
  long fewestLevels();

  /** How a sentence says it: "top 2 less bottom 2". */
  default Message said() {
    return Terms.phrase("CesDefinition." + getClass().getSimpleName());
  }

  /**
   * A definition by its name: {@code mean}, {@code top:2} or {@code top-minus-bottom:2}.
   *
   * @throws IllegalArgumentException for anything else
   */
  static CesDefinition parse(String text) {
    try {
      if (text.equals("mean")) {
        return new Mean();
      }
      if (text.startsWith("top:")) {
        return new TopBoxes(Integer.parseInt(text.substring("top:".length())));
      }
      if (text.startsWith("top-minus-bottom:")) {
        return new TopMinusBottom(Integer.parseInt(text.substring("top-minus-bottom:".length())));
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw new IllegalArgumentException(
        "'" + text + "' defines no effort score: write mean, top:2 or top-minus-bottom:2.");
  }

  private static void checkBoxes(int boxes) {
    checkArgument(boxes >= 1, "At least one answer must count as high, not %s.", boxes);
  }
}
