package org.klantreis.journey.report.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InkTest {

  // WCAG 2.2, 1.4.3: text of normal size
  private static final double TEXT = 4.5;
  // WCAG 2.2, 1.4.11: what is not text
  private static final double GRAPHIC = 3;

  private static final List<Ink> GROUNDS =
      List.of(Ink.PAPER, Ink.SURFACE, Ink.BELOW_GROUND, Ink.MET_GROUND, Ink.EXCEEDED_GROUND);

  @Test
  void text_is_legible_on_every_ground_by_day_and_by_night() {
    for (Ink ground : GROUNDS) {
      for (Ink ink :
          List.of(
              Ink.TEXT,
              Ink.MUTED,
              Ink.BELOW,
              Ink.MET,
              Ink.EXCEEDED,
              Ink.TO_BE,
              Ink.CURVE,
              Ink.MOMENT,
              Ink.LINE_1,
              Ink.LINE_2,
              Ink.LINE_3,
              Ink.LINE_4,
              Ink.LINE_5,
              Ink.LINE_6)) {
        check(ink, ground, TEXT);
      }
    }
    check(Ink.ON_PHASE, Ink.PHASE, TEXT);
    for (int step = 0; step < 5; step++) {
      check(Ink.onHeat(step), Ink.heat(step), TEXT);
    }
    for (Ink pill : List.of(Ink.BELOW, Ink.MET, Ink.EXCEEDED, Ink.MUTED)) {
      check(Ink.SURFACE, pill, TEXT);
    }
  }

  @Test
  void lines_that_must_be_seen_stand_out() {
    check(Ink.LINE, Ink.SURFACE, GRAPHIC);
    check(Ink.MOMENT, Ink.SURFACE, GRAPHIC);
  }

  private static void check(Ink ink, Ink ground, double least) {
    double day = contrast(ink.light(), ground.light());
    double night = contrast(ink.dark(), ground.dark());
    assertTrue(day >= least, ink + " on " + ground + " by day: " + day);
    assertTrue(night >= least, ink + " on " + ground + " by night: " + night);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
