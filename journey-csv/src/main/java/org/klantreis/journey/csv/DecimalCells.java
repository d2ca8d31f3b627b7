package org.klantreis.journey.csv;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.klantreis.journey.problem.Problem;

/** Numbers with decimals in cells. */
final class DecimalCells {

  private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
  private static final String CHARACTERS = "0123456789+-.eE";

  private DecimalCells() {}

  /** The number in a stripped cell, finite; empty when it is none. */
  static OptionalDouble number(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      // also keeps out what Java reads besides: NaN, 0x1p3, 7f
      if (CHARACTERS.indexOf(cell.charAt(i)) < 0) {
        return OptionalDouble.empty();
      }
    }
    try {
      double number = Double.parseDouble(cell);
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException notANumber) {
      return OptionalDouble.empty();
    }
  }

  /** Why a cell holds no number. */
  static Problem noNumber(String place, String cell, String column) {
    Problem problem = Problem.at(place, cell, "is not a number in column '" + column + "'");
    return WITH_COMMA.matcher(cell).matches()
        ? problem.withHint("decimals follow a point: '" + cell.replace(',', '.') + "'")
        : problem.withHint("maybe it is a code for a missing answer");
  }
}
