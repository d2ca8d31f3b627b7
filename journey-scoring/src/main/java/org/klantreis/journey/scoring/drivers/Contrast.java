package org.klantreis.journey.scoring.drivers;

import java.util.Optional;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.statistics.Coefficient;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Estimate;

/** What a rating is held against one as expected for. */
enum Contrast {
  /** One below expectation: right when it costs. */
  PENALTY(Band.BELOW, "low", -1),
  /** One above expectation: right when it gains. */
  REWARD(Band.EXCEEDED, "high", 1);

  private final Band band;
  private final String prefix;
  private final int rightSign;

  Contrast(Band band, String prefix, int rightSign) {
    this.band = band;
    this.prefix = prefix;
    this.rightSign = rightSign;
  }

  Band band() {
    return band;
  }

  /** What the predictor of a touchpoint is called. */
  String name(TouchpointId touchpoint) {
    return prefix + " " + touchpoint;
  }

  /** Whether it is significant and its sign is right. */
  boolean counts(Estimate estimate, Confidence confidence) {
    return estimate.isSignificant(confidence) && estimate.value() * rightSign > 0;
  }

  boolean counts(Optional<Coefficient> coefficient, Confidence confidence) {
    return coefficient.filter(each -> counts(each.estimate(), confidence)).isPresent();
  }

  /** Whether it is significant and its sign is wrong. */
  boolean isWrong(Optional<Coefficient> coefficient, Confidence confidence) {
    return coefficient
        .map(Coefficient::estimate)
        .filter(each -> each.isSignificant(confidence) && each.value() * rightSign < 0)
        .isPresent();
  }
}
