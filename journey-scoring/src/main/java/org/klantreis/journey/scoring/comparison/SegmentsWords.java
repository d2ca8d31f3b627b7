package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.scoring.comparison.SegmentsResult.Ends;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentDifference;
import org.klantreis.journey.scoring.comparison.SegmentsResult.SegmentMeasure;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says where segments differ, and where that may be chance. */
final class SegmentsWords {

  static final Words WORDS = Words.of(SegmentsWords.class, "comparison").under("segments");

  private static final double PERCENT = 100;

  private final RatingRule rule;
  private final SegmentsResult result;
  private final ImmutableList<SegmentDifference> counting;
  private final int compared;

  SegmentsWords(RatingRule rule, SegmentsResult result) {
    this.rule = rule;
    this.result = result;
    this.counting = result.counting(SegmentMeasure.MEAN);
    this.compared = result.differences(SegmentMeasure.MEAN).size();
  }

  static Message notToldApart() {
    return say("not-told-apart");
  }

  static Message tooFew() {
    return say("too-few").with("least", SegmentedTouchpoint.LEAST_ANSWERS);
  }

  Answer<SegmentsResult> answer() {
    Answer<SegmentsResult> answer =
        Answer.scored(result, headline())
            .because(besides(SegmentMeasure.BANDS))
            .because(besides(SegmentMeasure.NPS))
            .because(mayBeChance())
            .because(
                Terms.naming(
                    say("uncompared").with("least", SegmentedTouchpoint.LEAST_ANSWERS),
                    result.uncompared()))
            .because(leftOut());
    if (!counting.isEmpty()) {
      answer.contributions(say("contributions"));
    }
    counting.forEach(each -> answer.movedBy(each.difference().value(), contribution(each)));
    return answer;
  }

  private Message headline() {
    if (counting.isEmpty()) {
      boolean others = result.differences().stream().anyMatch(each -> each.tested().significant());
      return say(others ? "headline.besides" : "headline.none")
          .with("compared", compared)
          .with("confidence", result.confidence().level());
    }
    SegmentDifference widest = counting.get(0);
    return ratings(say("headline"), widest)
        .with("differing", counting.size())
        .with("compared", compared)
        .with("touchpoint", widest.touchpoint().name());
  }

  /** What counts of bands or scores; the means are contributions. */
  private ImmutableList<Message> besides(SegmentMeasure measure) {
    return result.counting(measure).stream()
        .map(
            each ->
                ends(
                        say(measure == SegmentMeasure.NPS ? "nps" : "band"),
                        each.ends(),
                        measure == SegmentMeasure.NPS ? 1 : PERCENT)
                    .with("touchpoint", each.touchpoint().name())
                    .with("band", each.band())
                    .with("p", Terms.p(each.tested().adjustedP().orElseThrow())))
        .collect(toImmutableList());
  }

  private Optional<Message> mayBeChance() {
    int others = compared - counting.size();
    return Optional.of(say("may-be-chance").with("touchpoints", others))
        .filter(said -> others > 0 && !counting.isEmpty());
  }

  private Optional<Message> leftOut() {
    long touchpoints =
        result.differences(SegmentMeasure.MEAN).stream()
            .filter(each -> each.basis().leftOut() > 0)
            .count();
    return Optional.of(
            say("left-out")
                .with("touchpoints", touchpoints)
                .with("least", SegmentedTouchpoint.LEAST_ANSWERS))
        .filter(said -> touchpoints > 0);
  }

  private Message contribution(SegmentDifference difference) {
    return ratings(say("contribution"), difference)
        .with("touchpoint", difference.touchpoint().name())
        .with(
            "tested",
            difference
                .difference()
                .interval()
                .map(
                    ends ->
                        Terms.within(
                            Terms.phrase("phrase.interval.signed"), ends, result.confidence()))
                .orElseGet(() -> say("segments").with("segments", difference.basis().segments())))
        .with("p", Terms.p(difference.tested().adjustedP().orElseThrow()));
  }

  private Message ratings(Message sentence, SegmentDifference difference) {
    Ends ends = difference.ends();
    return ends(sentence, ends, 1)
        .with("low", rule.said(ends.lowestValue(), difference.scale()))
        .with("high", rule.said(ends.highestValue(), difference.scale()));
  }

  private static Message ends(Message sentence, Ends ends, double unit) {
    return sentence
        .with("lowest", ends.lowest().name())
        .with("low", unit * ends.lowestValue())
        .with("highest", ends.highest().name())
        .with("high", unit * ends.highestValue());
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
