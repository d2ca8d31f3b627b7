package org.klantreis.journey.scoring.experience;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/**
 * Disconfirmation of a touchpoint (Oliver 1980): positive when the experience exceeds the
 * expectation, neutral when it meets it, negative when it falls short.
 *
 * <p>A judgement that the customer was asked for directly goes before the subtraction. Measured
 * ratings go before the one that the map states. Not applicable where experience and expectation
 * are on different scales.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class DisconfirmationScorer
    implements Scorer<TouchpointStudy, DisconfirmationResult>, WithDisconfirmationScorer
    permits ImmutableDisconfirmationScorer {

  /** The id of this scorer. */
  public static final String ID = "disconfirmation";

  private static final Words WORDS =
      Words.of(DisconfirmationScorer.class, "scoring").under("disconfirmation");

  DisconfirmationScorer() {}

  /** Which aspect of an experience is compared; overall unless set. */
  @Value.Default
  public RatingAspect aspect() {
    return RatingAspect.OVERALL;
  }

  /** A gap of at most this size is neutral, in points of the scale; 0 unless set. */
  @Value.Default
  public double tolerance() {
    return 0;
  }

  /** The confidence of the interval; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return say("needs");
  }

  @Override
  public Verdict<DisconfirmationResult> score(TouchpointStudy subject) {
    Experience experience = subject.touchpoint().experience();
    Optional<RatingTally> measured = subject.ratings(aspect());
    Optional<Rated> experienced = Rated.of(subject, RatingRule.of(aspect(), confidence()));
    return ExpectationGap.of(experience, aspect(), experienced, tolerance())
        .map(gap -> answer(subject, gap, measured.isPresent()))
        .orElseGet(() -> noAnswer(subject, experienced))
        .about(subject.touchpoint().name())
        .provenance(
            Provenance.builder()
                .scorer(ID)
                .rule("experience minus expectation")
                .putParameter("aspect", aspect().name().toLowerCase(Locale.ROOT))
                .putParameter("confidence", Double.toString(confidence().level()))
                .putParameter("tolerance", Double.toString(tolerance()))
                .n(measured.map(RatingTally::n).orElse(0L))
                .effectiveN(measured.map(RatingTally::effectiveN).orElse(0.0))
                .build())
        .build();
  }

  private Verdict.Builder<DisconfirmationResult> answer(
      TouchpointStudy subject, ExpectationGap gap, boolean measured) {
    String name = subject.touchpoint().name();
    Message headline;
    if (gap.asked()) {
      headline = say("asked", name, say("sign." + gap.disconfirmation()));
    } else {
      headline =
          say(
              "compared",
              name,
              say("sign." + gap.disconfirmation()),
              gap.gap().orElseThrow(),
              gap.expected().map(Rating::value).orElseThrow(),
              gap.interval()
                  .map(i -> say("interval", confidence().level(), i.low(), i.high()))
                  .orElseGet(() -> say(measured ? "no-interval" : "stated")),
              say(gap.isSettled(tolerance()) ? "settled" : "open"));
    }
    return Verdict.scored(
            new DisconfirmationResult(
                gap,
                measured,
                gap.isSettled(tolerance()),
                subject.touchpoint().experience().valence()))
        .headline(headline);
  }

  private Verdict.Builder<DisconfirmationResult> noAnswer(
      TouchpointStudy subject, Optional<Rated> experienced) {
    String name = subject.touchpoint().name();
    Optional<Rating> expected = subject.touchpoint().experience().expectation(aspect());
    if (expected.isPresent() && experienced.isPresent()) {
      return Verdict.notApplicable(
          say(
              "scales-differ",
              name,
              expected.get().scale().name(),
              experienced.get().scale().name()));
    }
    return Verdict.tooLittleEvidence(
        say(expected.isPresent() ? "not-rated" : "not-expected", name));
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static DisconfirmationScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a disconfirmation scorer. */
  public static final class Builder extends ImmutableDisconfirmationScorer.Builder {
    Builder() {}
  }
}
