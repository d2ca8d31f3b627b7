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
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.statistics.NetProportion;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/**
 * The Customer Effort Score of a touchpoint (Dixon, Freeman and Toman 2010), by the definition that
 * the caller chose. A high answer means little effort.
 *
 * <p>A mean has Student's t interval, a share Wilson's, a difference of shares the adjusted Wald
 * interval. Boxes count the answers of the scale: on 1-7/0.5 the two highest are 6.5 and 7. Not
 * applicable where the high and the low answers would overlap on the scale, and on a scale of
 * means, which are no single answers; too little evidence where nobody was asked.
 *
 * <p>Of ten answers on 1-7, one 1, one 2, two 4s, two 5s, three 6s and one 7, the mean is 4.6, the
 * share of the two highest answers 0.4, and that less the share of the two lowest 0.2.
 */
public final class CesScorer {

  /** What is computed. It must be set, because vendors disagree. */
  public static final Parameter<CesDefinition> DEFINITION =
      Parameter.required(
          "definition",
          "mean, top:2 or top-minus-bottom:2",
          CesDefinition::parse,
          CesDefinition::toString);

  private static final Words WORDS = Words.of(CesScorer.class, "scoring").under("ces");

  private static final SettableScorer<TouchpointStudy, CesResult> STANDARD =
      SettableScorer.ofTouchpoints(
              "ces",
              WORDS,
              CesScorer::judge,
              DEFINITION,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE)
          .ruledBy(settings -> DEFINITION.write(settings.get(DEFINITION)));

  private CesScorer() {}

  /** The scorer by a definition; its confidence can be set, too. */
  public static SettableScorer<TouchpointStudy, CesResult> of(CesDefinition definition) {
    return STANDARD.with(DEFINITION, definition);
  }

  /** The scorer with the default of confidence; not applicable until a definition is set. */
  public static SettableScorer<TouchpointStudy, CesResult> standard() {
    return STANDARD;
  }

  private static Answer<CesResult> judge(TouchpointStudy subject, Settings settings) {
    return subject
        .ratings(RatingAspect.OVERALL)
        .map(tally -> judge(tally, settings).restingOn(tally.n(), tally.effectiveN()))
        .orElseGet(() -> Answer.tooLittleEvidence(Terms.isNotRated(subject.touchpoint())));
  }

  private static Answer<CesResult> judge(RatingTally tally, Settings settings) {
    CesDefinition definition = settings.get(DEFINITION);
    Confidence confidence = settings.get(Parameter.CONFIDENCE);
    if (definition.fewestLevels() > tally.scale().levels()) {
      return Answer.notApplicable(
          say("too-many-boxes")
              .with("definition", definition.said())
              .with("scale", tally.scale().name()));
    }
    if (tally.scale().isOfMeans() && !(definition instanceof CesDefinition.Mean)) {
      return Answer.notApplicable(
          say("boxes-of-means")
              .with("definition", definition.said())
              .with("scale", tally.scale().name()));
    }
    Uncertain ces = compute(tally, definition, settings.get(Parameter.MEAN_INTERVAL), confidence);
    return Answer.scored(
        new CesResult(definition, ces),
        say("headline")
            .with("definition", definition.said())
            .with("ces", ces.value())
            .with("interval", Terms.interval("phrase.interval.plain", ces.interval(), confidence))
            .with("n", Terms.n(tally.n(), tally.effectiveN())));
  }

  private static Uncertain compute(
      RatingTally tally,
      CesDefinition definition,
      MeanInterval meanInterval,
      Confidence confidence) {
    double whole = tally.totalWeight();
    double n = tally.effectiveN();
    if (definition instanceof CesDefinition.TopBoxes top) {
      Proportion share =
          Proportion.ofWeights(Math.min(high(tally, top.boxes()), whole), whole, n, confidence);
      return new Uncertain(share.value(), Optional.of(share.interval()));
    }
    if (definition instanceof CesDefinition.TopMinusBottom both) {
      NetProportion net =
          new NetProportion(low(tally, both.boxes()) / whole, high(tally, both.boxes()) / whole, n);
      return new Uncertain(
          net.value(), Optional.of(net.interval(NetInterval.ADJUSTED_WALD, confidence)));
    }
    MeanEstimate mean = MeanEstimate.of(tally, meanInterval, confidence).orElseThrow();
    return new Uncertain(mean.mean(), mean.interval());
  }

  private static double high(RatingTally tally, int boxes) {
    int levels = tally.scale().levels();
    return weight(tally, levels - boxes, levels);
  }

  private static double low(RatingTally tally, int boxes) {
    return weight(tally, 0, boxes);
  }

  private static double weight(RatingTally tally, int from, int to) {
    double sum = 0;
    for (int level = from; level < to; level++) {
      sum += tally.weightAt(level);
    }
    return sum;
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
