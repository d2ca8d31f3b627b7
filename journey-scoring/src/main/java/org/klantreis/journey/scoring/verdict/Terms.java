package org.klantreis.journey.scoring.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.words.Words;

/**
 * The vocabulary: each term and each phrase that recurs, said once a language and the same by all
 * who speak.
 *
 * <p>A constant of an enum stands under {@code Band.MET}. Whoever needs a word of it passes the
 * constant as an argument of a {@link Message}, or names it in a pattern.
 */
public final class Terms {

  /** The words themselves. */
  public static final Words WORDS = Words.of(Terms.class, "terms");

  private static final double LEAST_P = 0.001;

  private static final double NANOS = 1e9;
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;

  private Terms() {}

  /** The word for a constant. */
  public static Message of(Enum<?> constant) {
    return Message.of(WORDS, key(constant));
  }

  /** A second form of the word for a constant: {@code Importance.PEARSON.long}. */
  public static Message of(Enum<?> constant, String form) {
    return Message.of(WORDS, key(constant) + "." + form);
  }

  /** What people call a scorer: its name, or its id where the terms have no name for it. */
  public static Message scorer(String id) {
    String key = "scorer." + id;
    return WORDS.has(key) ? phrase(key) : phrase("text").with("text", id);
  }

  /** A phrase that recurs, to be given its arguments. */
  public static Message phrase(String key) {
    return Message.of(WORDS, key);
  }

  /** The p-value of a test, from 0 to 1; below 0.001 only that it is. */
  public static Message p(double p) {
    return p < LEAST_P
        ? phrase("phrase.p.small").with("least", LEAST_P)
        : phrase("phrase.p").with("p", p);
  }

  /**
   * A sentence about touchpoints, named as its argument {@code touchpoints} in the order given;
   * empty where there are none to speak of.
   */
  public static Optional<Message> naming(Message sentence, List<Touchpoint> touchpoints) {
    return touchpoints.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sentence.with(
                "touchpoints",
                Message.quoted(touchpoints.stream().map(Touchpoint::name).toList())));
  }

  /**
   * On how many observations something rests, and how many equally weighted ones they are worth, or
   * that they are a whole population.
   */
  public static Message n(long n, double effectiveN) {
    if (effectiveN == Double.POSITIVE_INFINITY) {
      return phrase("phrase.n.everybody").with("n", n);
    }
    return n == effectiveN
        ? phrase("phrase.n").with("n", n)
        : phrase("phrase.n.weighted").with("n", n).with("effective", effectiveN);
  }

  /**
   * A mean with its interval and n; without an interval where it has none.
   *
   * @param number how a number on the scale is said
   */
  public static Message mean(
      MeanEstimate mean, DoubleFunction<OnScale> number, Confidence confidence) {
    Message said =
        phrase(mean.interval().isPresent() ? "phrase.mean" : "phrase.mean.once")
            .with("value", number.apply(mean.mean()))
            .with("n", n(mean.n(), mean.effectiveN()));
    return mean.interval()
        .map(
            ends ->
                within(said, ends, confidence)
                    .with("low", number.apply(ends.low()))
                    .with("high", number.apply(ends.high())))
        .orElse(said);
  }

  /**
   * An interval by its phrase, or that there is none from one rating.
   *
   * @param phrase takes {@code low}, {@code high} and {@code confidence}
   */
  public static Message interval(
      String phrase, Optional<Interval> interval, Confidence confidence) {
    return interval
        .map(ends -> within(phrase(phrase), ends, confidence))
        .orElseGet(() -> phrase("phrase.no-interval"));
  }

  /** That a scale has no bands, as a sentence. */
  public static Message noBands(RatingScale scale) {
    return phrase("phrase.no-bands").with("scale", scale.name());
  }

  /** That nobody rated a touchpoint, as a sentence. */
  public static Message isNotRated(Touchpoint touchpoint) {
    return phrase("phrase.is-not-rated").with("touchpoint", touchpoint.name());
  }

  /** Whether the evidence leaves nothing else open. */
  public static Message settled(boolean settled) {
    return phrase(settled ? "word.settled" : "word.open");
  }

  /** A share with its interval. */
  public static Message share(Proportion share, Confidence confidence) {
    return within(
        phrase("phrase.share").with("share", share.value()), share.interval(), confidence);
  }

  /**
   * A sentence with the arguments of an interval: {@code low}, {@code high}, {@code confidence}.
   */
  public static Message within(Message sentence, Interval ends, Confidence confidence) {
    return sentence
        .with("low", ends.low())
        .with("high", ends.high())
        .with("confidence", confidence.level());
  }

  /** A length of time, in the largest unit of which there is a whole one, to one decimal. */
  public static Message duration(Duration time) {
    double seconds = time.getSeconds() + time.getNano() / NANOS;
    if (seconds >= DAY) {
      return duration("days", seconds / DAY);
    }
    if (seconds >= HOUR) {
      return duration("hours", seconds / HOUR);
    }
    return seconds >= MINUTE || seconds == 0
        ? duration("minutes", seconds / MINUTE)
        : duration("seconds", seconds);
  }

  private static Message duration(String unit, double number) {
    return phrase("phrase.duration." + unit).with(unit, Math.rint(number * 10) / 10);
  }

  /** Under what a constant stands: {@code Band.MET}. */
  static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
