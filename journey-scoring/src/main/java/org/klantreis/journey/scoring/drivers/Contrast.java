package org.klantreis.journey.scoring.drivers;

import java.util.Optional;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.Band;

/** What is held against a rating as expected. */
enum Contrast {
  /** A rating below expectation: right when it goes with a lower overall rating. */
  PENALTY("low", -1),
  /** A rating above expectation: right when it goes with a higher one. */
  REWARD("high", 1),
  /** No rating, because the touchpoint was not experienced; it has no right sign. */
  NOT_EXPERIENCED("not experienced", 0);

  private final String prefix;
  private final int rightSign;

  Contrast(String prefix, int rightSign) {
    this.prefix = prefix;
    this.rightSign = rightSign;
  }

  /** That of a rating in a band; none for as expected, which the others are held against. */
  static Optional<Contrast> of(Band band) {
    return switch (band) {
      case BELOW -> Optional.of(PENALTY);
      case MET -> Optional.empty();
      case EXCEEDED -> Optional.of(REWARD);
    };
  }

  /** Whether there is a right sign to test for. */
  boolean isTested() {
    return rightSign != 0;
  }

  boolean isRight(double value) {
    return value * rightSign > 0;
  }

  /** What the predictor of a touchpoint is called. */
  String name(TouchpointId touchpoint) {
    return prefix + " " + touchpoint;
  }
}
