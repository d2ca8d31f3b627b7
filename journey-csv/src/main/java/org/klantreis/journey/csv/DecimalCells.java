package org.klantreis.journey.csv;

import java.util.OptionalDouble;
import org.klantreis.journey.problem.Problem;

/**
 * Numbers with decimals in cells. A comma stands before decimals where it can mean nothing else;
 * before three digits it may be one of thousands.
 */
final class DecimalCells {

  private static final String CHARACTERS = "0123456789+-.,eE";
  private static final int THOUSANDS = 3;

  private final boolean hasDecimalComma;

  /** Reads numbers; whether a comma always stands before decimals, and a point then never does. */
  DecimalCells(boolean hasDecimalComma) {
    this.hasDecimalComma = hasDecimalComma;
  }

  /** The number in a stripped cell, finite; empty when it is none, or could be two. */
  OptionalDouble number(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      // also keeps out what Java reads besides: NaN, 0x1p3, 7f
      if (CHARACTERS.indexOf(cell.charAt(i)) < 0) {
        return OptionalDouble.empty();
      }
    }
    int comma = cell.indexOf(',');
    if (comma >= 0 && (cell.indexOf('.') >= 0 || cell.indexOf(',', comma + 1) >= 0)) {
      return OptionalDouble.empty();
    }
    if (isAmbiguous(cell)) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(comma < 0 ? cell : cell.replace(',', '.'));
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException notANumber) {
      return OptionalDouble.empty();
    }
  }

  /** Whether a comma, or where commas stand before decimals a point, may be one of thousands. */
  private boolean isAmbiguous(String cell) {
    int mark = cell.indexOf(hasDecimalComma ? '.' : ',');
    boolean isOfThousands = mark > 0 && cell.length() == mark + 1 + THOUSANDS;
    return isOfThousands && !cell.substring(0, mark).matches("[+-]?0");
  }

  /** Why a cell holds no number. */
  Problem noNumber(String place, String cell) {
    if (cell.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0) && isAmbiguous(cell)) {
      return Problem.at(place, cell, "may be of thousands or of ones")
          .withHint(
              hasDecimalComma
                  ? "write it without the point"
                  : "write it without the comma, or say that decimals follow one:"
                      + " --decimal-comma");
    }
    return Problem.at(place, cell, "is not a number")
        .withHint("maybe it is a code for a missing answer");
  }
}
