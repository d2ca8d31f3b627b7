package org.klantreis.journey.scoring.satisfaction;

import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/**
 * Customer satisfaction of a touchpoint: the mean of the overall ratings with Student's t interval,
 * and the share of satisfied answers, the top boxes, with Wilson's.
 *
 * <p>An answer is satisfied when it is at least as expected. Not applicable on a scale without
 * bands, and too little evidence where nobody was asked: what the map states is no share of
 * customers.
 *
 * <p>Ratings of 6, 7, 8 and 9 have a mean of 7.5, from 5.4 to 9.6 at 95 %, and three of the four
 * are satisfied: 75 %, from 30.1 % to 95.4 %.
 */
public final class CsatScorer {

  private static final Words WORDS = Words.of(CsatScorer.class, "scoring").under("csat");

  private static final SettableScorer<TouchpointStudy, CsatResult> STANDARD =
      SettableScorer.ofTouchpoints(
              "csat",
              WORDS,
              CsatScorer::judge,
              Bands.PARAMETER,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE)
          .ruledBy("mean and top-box share");

  private CsatScorer() {}

  /** The scorer with the default of every setting: bands, interval of the mean, and confidence. */
  public static SettableScorer<TouchpointStudy, CsatResult> standard() {
    return STANDARD;
  }

  private static Answer<CsatResult> judge(TouchpointStudy subject, Settings settings) {
    return subject
        .ratings(RatingAspect.OVERALL)
        .map(
            tally -> judge(tally, RatingRule.of(settings)).restingOn(tally.n(), tally.effectiveN()))
        .orElseGet(() -> Answer.tooLittleEvidence(Terms.isNotRated(subject.touchpoint())));
  }

  private static Answer<CsatResult> judge(RatingTally tally, RatingRule rule) {
    return BandJudgement.of(tally, rule)
        .map(judgement -> answer(judgement, tally.scale(), rule))
        .orElseGet(() -> Answer.notApplicable(Terms.noBands(tally.scale())));
  }

  private static Answer<CsatResult> answer(
      BandJudgement judgement, RatingScale scale, RatingRule rule) {
    Confidence confidence = rule.confidence();
    MeanEstimate mean = judgement.mean();
    Proportion topBox = judgement.shares().atLeastMet();
    Message headline =
        Message.of(WORDS, "headline")
            .with("mean", rule.said(mean.mean(), scale))
            .with("interval", Terms.interval("phrase.interval", mean.interval(), confidence))
            .with("satisfied", topBox.value())
            .with("n", Terms.n(mean.n(), mean.effectiveN()));
    return Answer.scored(
        new CsatFindings(mean, topBox), Terms.within(headline, topBox.interval(), confidence));
  }
}
