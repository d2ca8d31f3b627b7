package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HolmTest {

  @Test
  void five_p_values_are_adjusted_as_in_r() {
    // R 4.2.2 p.adjust(method = "holm")
    assertArrayEquals(
        new double[] {0.048, 0.09, 0.02, 0.09, 0.5},
        Holm.adjust(0.012, 0.04, 0.004, 0.03, 0.5),
        1e-15);
  }

  @Test
  void equal_p_values_stay_equal() {
    // R 4.2.2 p.adjust(method = "holm")
    assertArrayEquals(new double[] {0.06, 0.06, 0.06}, Holm.adjust(0.02, 0.02, 0.02), 1e-15);
  }

  @Test
  void twenty_five_p_values_are_adjusted_as_in_r() {
    // R 4.2.2 p.adjust(method = "holm"); the first six
    double[] adjusted =
        Holm.adjust(
            0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251,
            0.269, 0.275, 0.34, 0.341, 0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975,
            0.986);
    assertArrayEquals(
        new double[] {0.025, 0.192, 0.897, 0.902, 0.902, 1}, Arrays.copyOf(adjusted, 6), 1e-12);
  }

  @Test
  void no_test_needs_no_adjustment() {
    assertEquals(0, Holm.adjust().length);
    assertArrayEquals(new double[] {0.3}, Holm.adjust(0.3));
  }

  @Test
  void what_is_no_p_value_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Holm.adjust(0.1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Holm.adjust(1.1));
  }
}
