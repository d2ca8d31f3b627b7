package org.klantreis.journey.scoring.experience;

import java.util.Optional;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/**
 * Disconfirmation of a touchpoint (<i>emotionele waarde</i>; Oliver 1980): positive when the
 * experience exceeds the expectation, neutral when it meets it, negative when it falls short.
 *
 * <p>A judgement that the customer was asked for directly goes before the subtraction. Too little
 * evidence where experience or expectation is not known; not applicable where the two are on
 * different scales.
 *
 * <p>Where customers expect a 7 and answer 8, 8, 9 and 7, it is positive: +1.0, from -0.3 to +2.3
 * at 95 %, and so open.
 */
public final class DisconfirmationScorer {

  private static final Words WORDS =
      Words.of(DisconfirmationScorer.class, "scoring").under("disconfirmation");

  private static final SettableScorer<TouchpointStudy, DisconfirmationResult> STANDARD =
      SettableScorer.ofTouchpoints(
              "disconfirmation",
              WORDS,
              DisconfirmationScorer::judge,
              Parameter.ASPECT,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              Parameter.TOLERANCE)
          .ruledBy("experience minus expectation");

  private DisconfirmationScorer() {}

  /**
   * The scorer with the default of every setting: aspect, confidence, and how far from the
   * expectation a rating is still neutral, in points of the scale.
   */
  public static SettableScorer<TouchpointStudy, DisconfirmationResult> standard() {
    return STANDARD;
  }

  private static Answer<DisconfirmationResult> judge(TouchpointStudy subject, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    Optional<Rated> experienced = Rated.of(subject, rule);
    double tolerance = settings.get(Parameter.TOLERANCE);
    return ExpectationGap.of(
            subject.touchpoint().experience(), rule.aspect(), experienced, tolerance)
        .map(
            gap ->
                answer(
                    result(
                        gap,
                        experienced.filter(Rated::isMeasured).isPresent(),
                        tolerance,
                        subject.touchpoint().experience()),
                    rule))
        .orElseGet(() -> noAnswer(subject, experienced, rule.aspect()))
        .restingOn(
            experienced.map(Rated::n).orElse(0L), experienced.map(Rated::effectiveN).orElse(0.0));
  }

  private static DisconfirmationResult result(
      ExpectationGap gap, boolean measured, double tolerance, Experience experience) {
    return new DisconfirmationResult(
        gap.disconfirmation(),
        gap.asked(),
        measured,
        gap.expected(),
        gap.difference(),
        gap.isSettled(tolerance),
        experience.valence());
  }

  private static Answer<DisconfirmationResult> answer(
      DisconfirmationResult result, RatingRule rule) {
    Message headline =
        say(result.asked() ? "asked" : "compared")
            .with("disconfirmation", result.disconfirmation())
            .with("expected", result.expected().map(Rating::value))
            .with("settled", Terms.settled(result.settled()));
    return Answer.scored(
        result,
        result
            .gap()
            .map(
                gap ->
                    headline
                        .with("gap", gap.value())
                        .with(
                            "interval",
                            GapWords.interval(
                                gap.interval(), result.measured(), rule.confidence())))
            .orElse(headline));
  }

  private static Answer<DisconfirmationResult> noAnswer(
      TouchpointStudy subject, Optional<Rated> experienced, RatingAspect aspect) {
    Optional<Rating> expected = subject.touchpoint().experience().expectation(aspect);
    if (expected.isEmpty()) {
      return Answer.tooLittleEvidence(GapWords.notExpected(subject.touchpoint()));
    }
    return experienced
        .map(
            rated ->
                Answer.<DisconfirmationResult>notApplicable(
                    GapWords.scalesDiffer(rated, expected.get())))
        .orElseGet(() -> Answer.tooLittleEvidence(Terms.isNotRated(subject.touchpoint())));
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
