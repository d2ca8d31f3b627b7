package org.klantreis.journey.scoring.rated;

import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * What a touchpoint was rated: by customers where they were asked, else as the map states, which is
 * a guess without an interval.
 *
 * @param touchpoint which one
 * @param scale the scale of the rating
 * @param value a measured mean, or the stated rating; on the scale
 * @param measured the mean with what it rests on; absent for what the map states
 * @param judgement in which band the answers lie; absent for what the map states, and on a scale
 *     without bands
 * @param band where the rating lies; absent on a scale without bands
 */
public record Rated(
    Touchpoint touchpoint,
    RatingScale scale,
    double value,
    Optional<MeanEstimate> measured,
    Optional<BandJudgement> judgement,
    Optional<Band> band)
    implements Figured {

  /** What a touchpoint was rated, by a rule; empty where it is neither measured nor stated. */
  public static Optional<Rated> of(TouchpointStudy subject, RatingRule rule) {
    return subject
        .ratings(rule.aspect())
        .flatMap(tally -> measured(subject.touchpoint(), tally, rule))
        .or(
            () ->
                subject
                    .stated(rule.aspect())
                    .map(rating -> stated(subject.touchpoint(), rating, rule)));
  }

  /** As customers rated it; empty when nobody did. */
  public static Optional<Rated> measured(
      Touchpoint touchpoint, RatingTally tally, RatingRule rule) {
    return measured(touchpoint, Histogram.of(tally), rule);
  }

  /** As customers might rate it; empty where there is no answer. */
  public static Optional<Rated> measured(
      Touchpoint touchpoint, Histogram answers, RatingRule rule) {
    Optional<BandJudgement> judgement = BandJudgement.of(answers, rule);
    return rule.mean(answers)
        .map(
            mean ->
                new Rated(
                    touchpoint,
                    answers.scale(),
                    mean.mean(),
                    Optional.of(mean),
                    judgement,
                    judgement.map(BandJudgement::band)));
  }

  /** As the map states it. */
  public static Rated stated(Touchpoint touchpoint, Rating rating, RatingRule rule) {
    return new Rated(
        touchpoint,
        rating.scale(),
        rating.value(),
        Optional.empty(),
        Optional.empty(),
        rule.bands(rating.scale()).map(bands -> bands.of(rating.value())));
  }

  /**
   * Whether it breaks the chain: it lies below expectation. This is the one place that says what a
   * break (<i>breuk</i>) is.
   */
  public boolean isBreak() {
    return band.filter(where -> where == Band.BELOW).isPresent();
  }

  /** Whether it exceeds expectation (<i>9+</i>). */
  public boolean isExceeded() {
    return band.filter(where -> where == Band.EXCEEDED).isPresent();
  }

  /** Whether the answers are enough to settle anything: worth at least five. */
  public boolean isEnoughToSettle() {
    return BandJudgement.isEnoughToSettle(effectiveN());
  }

  /** Whether customers were asked. */
  public boolean isMeasured() {
    return measured.isPresent();
  }

  /** Whether the evidence leaves no other band open; never for what the map states. */
  public boolean isSettled() {
    return judgement.map(BandJudgement::settled).orElse(false);
  }

  /** The interval of the mean; absent for what the map states, and where the mean has none. */
  public Optional<Interval> interval() {
    return measured.flatMap(MeanEstimate::interval);
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
  public Message said(RatingRule rule) {
    return said(value, scale, measured, rule);
  }

  /** A measured mean with its interval and n, or a value with the word that the map states it. */
  public static Message said(
      double value, RatingScale scale, Optional<MeanEstimate> measured, RatingRule rule) {
    return measured
        .map(mean -> Terms.mean(mean, number -> rule.said(number, scale), rule.confidence()))
        .orElseGet(() -> Terms.phrase("phrase.stated.value").with("value", value));
  }

  /** The name in quotes, then the value. */
  public Message saidByName(RatingRule rule) {
    return Terms.phrase("phrase.rated").with("name", touchpoint.name()).with("rated", said(rule));
  }

  /** The value, its interval, whether it was measured, n and n_eff, under stable names. */
  @Override
  public Figures figures() {
    return figures(value, measured);
  }

  /** A value, its interval, whether it was measured, n and n_eff, under stable names. */
  public static Figures figures(double value, Optional<MeanEstimate> measured) {
    return Figures.builder()
        .put("value", value)
        .putInterval("value", measured.flatMap(MeanEstimate::interval))
        .put("measured", measured.isPresent())
        .put("n", measured.map(MeanEstimate::n).orElse(0L))
        .put("n_eff", measured.map(MeanEstimate::effectiveN).orElse(0.0))
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
