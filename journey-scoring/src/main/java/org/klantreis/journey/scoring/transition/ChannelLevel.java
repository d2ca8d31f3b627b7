package org.klantreis.journey.scoring.transition;

import java.util.Optional;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;

/**
 * How a channel is rated.
 *
 * @param channel the channel
 * @param value the mean of all answers together, or of what the map states; on the scale
 * @param measured that mean with what it rests on; absent for what the map states. The interval
 *     takes each answer for another customer's, so it is too narrow where the same customers rated
 *     several touchpoints
 */
public record ChannelLevel(Channel channel, double value, Optional<MeanEstimate> measured)
    implements Figured {

  /** The value with its interval and n, or with the word that the map states it. */
  Message said(Confidence confidence) {
    return Rated.said(value, measured, confidence);
  }

  /** How many answers it rests on; none where nobody was asked. */
  long n() {
    return measured.map(MeanEstimate::n).orElse(0L);
  }

  /** How many equally weighted answers they are worth. */
  double effectiveN() {
    return measured.map(MeanEstimate::effectiveN).orElse(0.0);
  }

  /** The value, its interval, whether it was measured, n and n_eff. */
  @Override
  public Figures figures() {
    return Rated.figures(value, measured);
  }
}
