package org.klantreis.journey.scoring.satisfaction;

import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/**
 * The Net Promoter Score of a touchpoint (Reichheld 2003): the share of promoters (9-10) less the
 * share of detractors (0-6) among the overall ratings, in points; see {@link NetPromoterScore}.
 *
 * <p>Too little evidence where nobody was asked, and not applicable to ratings on another scale
 * than 0-10, nor to a touchpoint that is not said to have asked whether customers would recommend:
 * {@link RecommendQuestions#PARAMETER}, none unless set. What the map states is one guess and no
 * share of customers, so it does not count.
 *
 * <p>Of 20 detractors, 30 passives and 50 promoters it is +30, from +14 to +44 at 95 % by {@link
 * NetInterval#ADJUSTED_WALD}.
 */
public final class NpsScorer {

  /** How the interval is computed; adjusted Wald unless set. */
  public static final Parameter<NetInterval> INTERVAL =
      Parameter.choice("interval", "wald, adjusted-wald or tango", NetInterval.ADJUSTED_WALD);

  private static final Words WORDS = Words.of(NpsScorer.class, "scoring").under("nps");

  private static final SettableScorer<TouchpointStudy, NpsResult> STANDARD =
      SettableScorer.ofTouchpoints(
              "nps",
              WORDS,
              NpsScorer::judge,
              RecommendQuestions.PARAMETER,
              INTERVAL,
              Parameter.CONFIDENCE)
          .ruledBy(settings -> INTERVAL.write(settings.get(INTERVAL)));

  private NpsScorer() {}

  /**
   * The scorer with the default of every setting: no recommend question, how the interval is
   * computed, and confidence.
   */
  public static SettableScorer<TouchpointStudy, NpsResult> standard() {
    return STANDARD;
  }

  private static Answer<NpsResult> judge(TouchpointStudy subject, Settings settings) {
    return subject
        .ratings(RatingAspect.OVERALL)
        .map(tally -> judge(subject, tally, settings).restingOn(tally.n(), tally.effectiveN()))
        .orElseGet(() -> Answer.tooLittleEvidence(Terms.isNotRated(subject.touchpoint())));
  }

  private static Answer<NpsResult> judge(
      TouchpointStudy subject, RatingTally tally, Settings settings) {
    Optional<NetPromoterScore> score = NetPromoterScore.of(tally);
    if (score.isEmpty()) {
      return Answer.notApplicable(say("other-scale").with("scale", tally.scale().name()));
    }
    return settings.get(RecommendQuestions.PARAMETER).includes(subject.touchpoint().id())
        ? answer(score.get(), settings)
        : Answer.notApplicable(say("not-recommend"));
  }

  private static Answer<NpsResult> answer(NetPromoterScore answers, Settings settings) {
    NetInterval method = settings.get(INTERVAL);
    Confidence confidence = settings.get(Parameter.CONFIDENCE);
    Interval ends = answers.interval(method, confidence);
    return Answer.<NpsResult>scored(
            new NpsFindings(new Uncertain(answers.score(), Optional.of(ends)), answers),
            say("headline")
                .with("nps", answers.score())
                .with(
                    "interval",
                    Terms.within(Terms.phrase("phrase.interval.signed.points"), ends, confidence))
                .with("n", Terms.n(answers.n(), answers.net().n()))
                .with("method", method))
        .movedBy(answers.promoterPoints(), say("promoters").with("promoters", answers.promoters()))
        .movedBy(
            -answers.detractorPoints(), say("detractors").with("detractors", answers.detractors()));
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
