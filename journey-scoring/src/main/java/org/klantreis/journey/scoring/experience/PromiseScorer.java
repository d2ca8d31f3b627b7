package org.klantreis.journey.scoring.experience;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingGap;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/**
 * Promise and delivery of a touchpoint (<i>belofte en daad</i>; Van Slooten, Basisboek Customer
 * Journey): what the organisation promises minus what customers get, on the same scale.
 *
 * <p>Measured ratings go before the one that the map states. Not applicable where promise and
 * delivery are on different scales.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class PromiseScorer
    implements Scorer<TouchpointStudy, PromiseResult>, WithPromiseScorer
    permits ImmutablePromiseScorer {

  /** The id of this scorer. */
  public static final String ID = "promise";

  private static final Words WORDS = Words.of(PromiseScorer.class, "scoring").under("promise");

  PromiseScorer() {}

  /** Which aspect of an experience is compared; overall unless set. */
  @Value.Default
  public RatingAspect aspect() {
    return RatingAspect.OVERALL;
  }

  /** A gap of at most this size keeps the promise, in points of the scale; 0 unless set. */
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
  public Verdict<PromiseResult> score(TouchpointStudy subject) {
    Optional<RatingTally> measured = subject.ratings(aspect());
    return verdict(subject)
        .about(subject.touchpoint().name())
        .provenance(
            Provenance.builder()
                .scorer(ID)
                .rule("promise minus delivery")
                .putParameter("aspect", aspect().name().toLowerCase(Locale.ROOT))
                .putParameter("confidence", Double.toString(confidence().level()))
                .putParameter("tolerance", Double.toString(tolerance()))
                .n(measured.map(RatingTally::n).orElse(0L))
                .effectiveN(measured.map(RatingTally::effectiveN).orElse(0.0))
                .build())
        .build();
  }

  private Verdict.Builder<PromiseResult> verdict(TouchpointStudy subject) {
    String name = subject.touchpoint().name();
    Optional<Rating> promised = subject.touchpoint().experience().promise(aspect());
    if (promised.isEmpty()) {
      return Verdict.tooLittleEvidence(say("not-promised", name));
    }
    Optional<Rated> delivered = Rated.of(subject, RatingRule.of(aspect(), confidence()));
    if (delivered.isEmpty()) {
      return Verdict.tooLittleEvidence(say("not-rated", name));
    }
    return RatingGap.of(delivered.get(), promised.get())
        .map(gap -> answer(subject, gap, delivered.get().value()))
        .orElseGet(
            () ->
                Verdict.notApplicable(
                    say(
                        "scales-differ",
                        name,
                        promised.get().scale().name(),
                        delivered.get().scale().name())));
  }

  private Verdict.Builder<PromiseResult> answer(
      TouchpointStudy subject, RatingGap gap, double delivered) {
    // 0 minus: nobody should read of a gap of -0.0
    PromiseResult result =
        new PromiseResult(
            Keeping.of(gap.judge(tolerance())),
            gap.against(),
            delivered,
            gap.against().value() - delivered,
            gap.interval().map(ends -> new Interval(0 - ends.high(), 0 - ends.low())),
            subject.ratings(aspect()).isPresent(),
            gap.isSettled(tolerance()));
    return Verdict.scored(result)
        .headline(
            say(
                "compared",
                subject.touchpoint().name(),
                say("keeping." + result.keeping()),
                result.promised().value(),
                result.delivered(),
                result.gap(),
                result
                    .interval()
                    .map(ends -> say("interval", confidence().level(), ends.low(), ends.high()))
                    .orElseGet(() -> say(result.measured() ? "no-interval" : "stated")),
                say(result.settled() ? "settled" : "open")));
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static PromiseScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a promise scorer. */
  public static final class Builder extends ImmutablePromiseScorer.Builder {
    Builder() {}
  }
}
