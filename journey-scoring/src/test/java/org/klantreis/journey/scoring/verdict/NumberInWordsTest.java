package org.klantreis.journey.scoring.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberInWordsTest {

  private static String said(String pattern, Object number) {
    return new NumberInWords(
            new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)))
        .format(number);
  }

  @Test
  void what_is_not_zero_is_not_said_as_zero() {
    assertEquals("-0.04", said("+0.0;-0.0", -0.04));
    assertEquals("+0.003", said("+0.0;-0.0", 0.003));
    assertEquals("0.04", said("0.0", 0.04));
    assertEquals("0.4 %", said("0 %", 0.004));
  }

  @Test
  void zero_has_no_sign() {
    assertEquals("0.0", said("+0.0;-0.0", 0.0));
    assertEquals("0.0", said("+0.0;-0.0", -0.0));
    assertEquals("0.0", said("0.0", -1e-15));
    assertEquals("0", said("+0;-0", 0.0));
  }

  @Test
  void less_than_all_is_not_said_as_all() {
    assertEquals("99.97 %", said("0 %", 2999 / 3000.0));
    assertEquals("99.97 %", said("0.# %", 2999 / 3000.0));
    assertEquals("100 %", said("0 %", 1.0));
  }

  @Test
  void a_rating_is_not_said_as_a_cut_that_it_is_not() {
    ImmutableSet<Double> cuts = ImmutableSet.of(7.0, 9.0);
    assertEquals("6.96", said("0.0", new OnScale(6.96, 1, cuts)));
    assertEquals("6.998", said("0.0", new OnScale(6.998, 1, cuts)));
    assertEquals("7.04", said("0.0", new OnScale(7.04, 1, cuts)));
    assertEquals("7.0", said("0.0", new OnScale(7, 1, cuts)));
    assertEquals("8.0", said("0.0", new OnScale(7.96, 1, cuts)));
    assertEquals("3.86", said("0.0", new OnScale(3.857, 2, ImmutableSet.of(4.0, 4.5))));
  }

  @Test
  void all_others_are_rounded_half_up() {
    assertEquals("0.3", said("0.0", 0.25));
    assertEquals("1,412", said("#,##0", 1412L));
    assertEquals("7", said("0.##", 7.0));
  }
}
