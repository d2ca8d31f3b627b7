package org.klantreis.journey.scoring.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;

/**
 * A number in a sentence: rounded half up by its pattern, but never to what it is not. What is not
 * 0 is not said as 0, a share of less than all not as 100 %, and a rating below a cut not as the
 * cut; it is given the decimals that it takes. Zero has no sign.
 */
final class NumberInWords extends Format {

  private static final long serialVersionUID = 1;

  /** With more decimals than its pattern and these, a number would say nothing more. */
  private static final int MOST_MORE = 3;

  /** What sums of floating-point numbers leave. */
  private static final double ROUNDING = 1e-9;

  private final DecimalFormat pattern;

  NumberInWords(DecimalFormat pattern) {
    this.pattern = pattern;
  }

  @Override
  public StringBuffer format(Object number, StringBuffer to, FieldPosition position) {
    DecimalFormat format = (DecimalFormat) pattern.clone();
    format.setRoundingMode(RoundingMode.HALF_UP);
    if (number instanceof OnScale rating) {
      atLeast(format, rating.decimals());
      return to.append(said(format, rating.value(), rating));
    }
    return to.append(
        number instanceof Double plain && Double.isFinite(plain)
            ? said(format, plain, new OnScale(plain, 0))
            : format.format(number));
  }

  private static String said(DecimalFormat format, double value, OnScale rating) {
    double rounded = rounded(format, value);
    for (int more = 0; more < MOST_MORE && misleads(format, rounded, rating); more++) {
      atLeast(format, format.getMaximumFractionDigits() + 1);
      rounded = rounded(format, value);
    }
    if (rounded == 0) {
      format.setPositivePrefix("");
      return format.format(0.0);
    }
    return format.format(value);
  }

  private static boolean misleads(DecimalFormat format, double rounded, OnScale rating) {
    boolean isSpecial =
        rounded == 0
            || rating.cuts().contains(rounded)
            || (format.getMultiplier() > 1 && Math.abs(rounded) == 1);
    return isSpecial && Math.abs(rounded - rating.value()) > ROUNDING;
  }

  private static double rounded(DecimalFormat format, double value) {
    BigDecimal unit = BigDecimal.valueOf(format.getMultiplier());
    return new BigDecimal(value)
        .multiply(unit)
        .setScale(format.getMaximumFractionDigits(), RoundingMode.HALF_UP)
        .divide(unit)
        .doubleValue();
  }

  private static void atLeast(DecimalFormat format, int decimals) {
    format.setMaximumFractionDigits(Math.max(decimals, format.getMaximumFractionDigits()));
    format.setMinimumFractionDigits(Math.max(decimals, format.getMinimumFractionDigits()));
  }

  /** Sentences are not read back. */
  @Override
  public Object parseObject(String text, ParsePosition position) {
    throw new UnsupportedOperationException("A sentence is not read back: " + text);
  }
}
