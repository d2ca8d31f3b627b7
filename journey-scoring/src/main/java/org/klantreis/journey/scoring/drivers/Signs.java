package org.klantreis.journey.scoring.drivers;

import java.util.Optional;
import org.klantreis.journey.scoring.statistics.Coefficient;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Estimate;

/** Whether a coefficient counts: it is significant and its sign is right. */
final class Signs {

  private Signs() {}

  static boolean counts(Optional<Coefficient> coefficient, int rightSign, Confidence confidence) {
    return coefficient.filter(c -> counts(c.estimate(), rightSign, confidence)).isPresent();
  }

  static boolean counts(Estimate estimate, int rightSign, Confidence confidence) {
    return estimate.isSignificant(confidence) && estimate.value() * rightSign > 0;
  }

  static boolean isWrong(Optional<Coefficient> coefficient, int rightSign, Confidence confidence) {
    return counts(coefficient, -rightSign, confidence);
  }
}
