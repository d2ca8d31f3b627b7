package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.TrendResult.Direction;
import org.klantreis.journey.scoring.comparison.TrendResult.TouchpointTrend;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what moves over several waves, and what may stand still. */
final class TrendWords {

  static final Words WORDS = Words.of(TrendWords.class, "comparison").under("trend");

  private final RatingRule rule;
  private final TrendResult result;

  TrendWords(RatingRule rule, TrendResult result) {
    this.rule = rule;
    this.result = result;
  }

  static Message otherScale(RatingScale one, RatingScale other) {
    return say("other-scale").with("one", one.name()).with("other", other.name());
  }

  static Message tooFew() {
    return say("too-few").with("least", TrendScorer.LEAST_ANSWERS);
  }

  Answer<TrendResult> answer() {
    Answer<TrendResult> answer =
        Answer.scored(result, headline())
            .because(Terms.naming(say("rising"), result.rising()))
            .because(Terms.naming(say("falling"), result.falling()))
            .because(Terms.naming(say("bent"), result.bent()))
            .because(
                Terms.naming(
                    say("unmeasured").with("least", TrendScorer.LEAST_ANSWERS),
                    result.unmeasured()))
            .because(Terms.naming(say("on-other-scales"), result.onOtherScales()))
            .contributions(say("contributions").with("pace", result.pace()));
    result.trends().forEach(each -> answer.movedBy(each.slope().value(), contribution(each)));
    return answer;
  }

  private Message headline() {
    return say("headline")
        .with("waves", result.waves().size())
        .with("first", result.waves().get(0))
        .with("last", result.waves().get(result.waves().size() - 1))
        .with("rising", result.rising().size())
        .with("falling", result.falling().size())
        .with("bent", result.bent().size())
        .with(
            "open",
            result.trends().stream().filter(each -> each.direction() == Direction.OPEN).count())
        .with("confidence", result.confidence().level());
  }

  private Message contribution(TouchpointTrend trend) {
    return say("contribution")
        .with("touchpoint", trend.touchpoint().name())
        .with(
            "means",
            trend.means().stream()
                .map(
                    each ->
                        say("mean")
                            .with("wave", each.wave())
                            .with("mean", rule.said(each.mean().value(), trend.scale())))
                .collect(toImmutableList()))
        .with("tested", tested(trend));
  }

  private Message tested(TouchpointTrend trend) {
    if (trend.slope().interval().isEmpty() || trend.adjustedP().isEmpty()) {
      return Terms.phrase("phrase.too-few-for-interval");
    }
    return Terms.within(say("tested"), trend.slope().interval().get(), result.confidence())
        .with("p", Terms.p(trend.adjustedP().getAsDouble()));
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
