package org.klantreis.journey.scoring.rated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.journey.rating.RatingScale;

class BandsTest {

  @ParameterizedTest
  @CsvSource({
    "1-10,6.99,BELOW",
    "1-10,7,MET",
    "1-10,8.99,MET",
    "1-10,9,EXCEEDED",
    "0-10,6,BELOW",
    "0-10,7,MET",
    "0-10,9,EXCEEDED",
    "1-5,3,BELOW",
    "1-5,4,MET",
    "1-5,4.49,MET",
    "1-5,5,EXCEEDED",
    "1-7,4,BELOW",
    "1-7,6,MET",
    "1-7,6.5,EXCEEDED",
    "1-7,7,EXCEEDED"
  })
  void a_band_includes_its_lower_end(String scale, double value, Band band) {
    Bands bands = Bands.standard(RatingScale.parse(scale).orElseThrow()).orElseThrow();
    assertEquals(band, bands.of(value));
  }

  @Test
  void rounding_does_not_cost_a_band() {
    Bands bands = Bands.standard(RatingScale.DUTCH_GRADE).orElseThrow();
    assertEquals(Band.MET, bands.of(0.1 * 3 * 10 + 4 - 1e-12));
    assertEquals(Band.BELOW, bands.of(7 - 1e-8));
  }

  @Test
  void a_scale_of_ones_own_has_no_standard_cuts() {
    RatingScale percent = RatingScale.of(0, 100);
    assertEquals(Optional.empty(), Bands.standard(percent));
    Bands own = new Bands(percent, 70, 90);
    assertEquals(Optional.of(own), Bands.choose(Optional.of(own), percent));
    assertEquals(
        Bands.standard(RatingScale.ONE_TO_FIVE),
        Bands.choose(Optional.of(own), RatingScale.ONE_TO_FIVE));
  }

  @Test
  void cuts_that_do_not_fit_are_refused() {
    RatingScale five = RatingScale.ONE_TO_FIVE;
    assertThrows(IllegalArgumentException.class, () -> new Bands(five, 7, 9));
    assertThrows(IllegalArgumentException.class, () -> new Bands(five, 4, 4));
    assertThrows(IllegalArgumentException.class, () -> new Bands(five, 0.5, 4));
    assertThrows(IllegalArgumentException.class, () -> new Bands(five, Double.NaN, 4));
  }

  @Test
  void bands_are_read_as_they_are_written() {
    for (String text : new String[] {"1-10:7,9", "1-5:4,4.5", "-5-5:0,2"}) {
      assertEquals(text, Bands.parse(text).toString());
    }
    for (String text : new String[] {"", "7,9", "1-10:7", "1-10:a,b", "1-10:7,9,10", "x:7,9"}) {
      assertThrows(IllegalArgumentException.class, () -> Bands.parse(text), text);
    }
  }

  @Test
  void a_basis_is_read_as_it_is_written() {
    for (Basis basis : new Basis[] {Basis.mean(), Basis.share(0.75), Basis.lowerEnd()}) {
      assertEquals(basis, Basis.parse(basis.toString()));
    }
    assertEquals(Basis.share(0.8), Basis.parse("share"));
    assertThrows(IllegalArgumentException.class, () -> Basis.parse("median"));
    assertThrows(IllegalArgumentException.class, () -> Basis.parse("share:80"));
    assertThrows(IllegalArgumentException.class, () -> Basis.parse("share:x"));
  }
}
