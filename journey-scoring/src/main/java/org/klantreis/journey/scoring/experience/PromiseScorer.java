package org.klantreis.journey.scoring.experience;

import java.util.Optional;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingGap;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/**
 * Promise and delivery of a touchpoint (<i>belofte en daad</i>; Van Slooten, Basisboek Customer
 * Journey): what the organisation promises minus what customers get, on the same scale.
 *
 * <p>Too little evidence where either is not known; not applicable where the two are on different
 * scales.
 *
 * <p>Where a 9 is promised and customers answer 6, 7 and 8, the promise is broken by 2, from -0.5
 * to 4.5 at 95 %, and so open.
 */
public final class PromiseScorer {

  /** A gap of at most this size keeps the promise, in points of the scale; 0 unless set. */
  public static final Parameter<Double> TOLERANCE =
      Parameter.notNegative("tolerance", "how far around the promise it still counts as kept", 0);

  private static final Words WORDS = Words.of(PromiseScorer.class, "scoring").under("promise");

  private static final SettableScorer<TouchpointStudy, PromiseResult> STANDARD =
      SettableScorer.ofTouchpoints(
              "promise",
              WORDS,
              PromiseScorer::judge,
              Parameter.ASPECT,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              TOLERANCE)
          .ruledBy("promise minus delivery");

  private PromiseScorer() {}

  /** The scorer with the default of every setting: aspect, confidence and tolerance. */
  public static SettableScorer<TouchpointStudy, PromiseResult> standard() {
    return STANDARD;
  }

  private static Answer<PromiseResult> judge(TouchpointStudy subject, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    Optional<Rated> delivered = Rated.of(subject, rule);
    return subject
        .touchpoint()
        .experience()
        .promise(rule.aspect())
        .map(promised -> compare(subject, promised, delivered, settings))
        .orElseGet(() -> Answer.tooLittleEvidence(say("not-promised")))
        .restingOn(
            delivered.map(Rated::n).orElse(0L), delivered.map(Rated::effectiveN).orElse(0.0));
  }

  private static Answer<PromiseResult> compare(
      TouchpointStudy subject, Rating promised, Optional<Rated> delivered, Settings settings) {
    if (delivered.isEmpty()) {
      return Answer.tooLittleEvidence(Terms.isNotRated(subject.touchpoint()));
    }
    Rated rated = delivered.get();
    return RatingGap.of(rated, promised)
        .map(gap -> result(rated, gap, settings.get(TOLERANCE)))
        .map(result -> answer(result, rated.scale(), RatingRule.of(settings)))
        .orElseGet(
            () ->
                Answer.notApplicable(
                    say("scales-differ")
                        .with("promised", promised.scale().name())
                        .with("rated", rated.scale().name())));
  }

  private static PromiseResult result(Rated delivered, RatingGap gap, double tolerance) {
    // 0 minus: nobody should read of a gap of -0.0
    return new PromiseResult(
        PromiseResult.Keeping.of(gap.judge(tolerance)),
        delivered.isMeasured(),
        gap.against().value(),
        delivered.value(),
        new Uncertain(
            gap.against().value() - delivered.value(),
            gap.interval().map(ends -> new Interval(0 - ends.high(), 0 - ends.low()))),
        gap.isSettled(tolerance));
  }

  private static Answer<PromiseResult> answer(
      PromiseResult result, RatingScale scale, RatingRule rule) {
    return Answer.scored(
        result,
        say("compared")
            .with("promise", result.promise())
            .with("promised", result.promised())
            .with("delivered", rule.said(result.delivered(), scale))
            .with("gap", result.gap().value())
            .with(
                "interval",
                GapWords.interval(result.gap().interval(), result.measured(), rule.confidence()))
            .with("settled", Terms.settled(result.settled())));
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
