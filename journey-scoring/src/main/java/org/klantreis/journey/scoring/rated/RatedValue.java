package org.klantreis.journey.scoring.rated;

import java.util.Optional;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * What something is rated.
 *
 * @param value on the scale of the ratings: a measured mean, or what the map states
 * @param measured the mean with what it rests on; absent for what the map states
 */
public record RatedValue(double value, Optional<MeanEstimate> measured) {

  /** A mean of what customers answered. */
  public static RatedValue measured(MeanEstimate mean) {
    return new RatedValue(mean.mean(), Optional.of(mean));
  }

  /** What the map states: a guess without an interval. */
  public static RatedValue stated(double value) {
    return new RatedValue(value, Optional.empty());
  }

  /** Whether customers were asked. */
  public boolean isMeasured() {
    return measured.isPresent();
  }

  /** How many answers it rests on; none where nobody was asked. */
  public long n() {
    return measured.map(MeanEstimate::n).orElse(0L);
  }

  /** How many equally weighted answers they are worth. */
  public double effectiveN() {
    return measured.map(MeanEstimate::effectiveN).orElse(0.0);
  }

  /** The value with its interval and n, or with the word that the map states it. */
  public Message text(Confidence confidence) {
    return measured
        .map(mean -> Terms.mean(mean, confidence))
        .orElseGet(() -> Terms.phrase("phrase.stated.value").with("value", value));
  }

  /** The value, its interval, whether it was measured, n and n_eff, under stable names. */
  public Figures figures() {
    return Figures.builder()
        .put("value", value)
        .putInterval("value", measured.flatMap(MeanEstimate::interval))
        .put("measured", isMeasured())
        .put("n", n())
        .put("n_eff", effectiveN())
        .build();
  }

  /** The names of {@link #figures()} where nothing is known. */
  public static Figures noFigures() {
    return Figures.builder()
        .absent("value")
        .putInterval("value", Optional.empty())
        .absent("measured")
        .put("n", 0)
        .put("n_eff", 0.0)
        .build();
  }
}
