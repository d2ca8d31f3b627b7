package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what would lift a journey. */
final class WhatIfWords {

  static final Words WORDS = Words.of(WhatIfWords.class, "scoring").under("what-if");

  private final JudgedChain now;
  private final RatingRule rule;

  WhatIfWords(JudgedChain now, RatingRule rule) {
    this.now = now;
    this.rule = rule;
  }

  Answer<WhatIfResult> answer(WhatIfResult result) {
    return Answer.scored(
            result,
            say("headline")
                .with("level", result.level())
                .with("level-after", result.levelAfter())
                .with("answers", result.answers()))
        .because(Iterables.transform(result.changes(), this::change))
        .because(
            Iterables.transform(
                Iterables.filter(result.improvements(), each -> !isAll(each, result)),
                this::improvement))
        .restingOn(
            rated().stream().mapToLong(Rated::n).sum(),
            rated().stream().mapToDouble(Rated::effectiveN).sum());
  }

  /** Whether one touchpoint alone is all that it takes, and has been said. */
  private static boolean isAll(Improvement improvement, WhatIfResult result) {
    return result.changes().equals(List.of(improvement.lift()));
  }

  private Message change(Lift lift) {
    return say("change").with("lift", lift(lift));
  }

  private Message improvement(Improvement improvement) {
    return say("alone")
        .with("lift", lift(improvement.lift()))
        .with("level", improvement.levelAfter())
        .with("breaks", left("breaks-left", improvement.breaksLeft()))
        .with("moments", left("moments-left", improvement.momentsLeft()));
  }

  private static Message left(String key, List<Touchpoint> touchpoints) {
    return touchpoints.isEmpty() ? say("none-left") : say(key).with("count", touchpoints.size());
  }

  private Message lift(Lift lift) {
    return say(lift.measured() ? "lift" : "lift.stated")
        .with("touchpoint", lift.touchpoint().name())
        .with("answers", lift.answers())
        .with("n", lift.n())
        .with("to", lift.to())
        .with("before", said(lift, lift.rating() - lift.points()))
        .with("after", said(lift, lift.rating()))
        .with("goal", lift.goal());
  }

  private Object said(Lift lift, double value) {
    return now.chain().links().stream()
        .filter(link -> link.touchpoint().equals(lift.touchpoint()))
        .flatMap(link -> link.rated().stream())
        .map(rated -> (Object) rule.said(value, rated.scale()))
        .findFirst()
        .orElse(value);
  }

  /** Why nothing that customers could answer would lift it. */
  Message cannotBeLifted() {
    ImmutableList<Message> moments =
        now.peaks().stream()
            .filter(peak -> peak.outcome() != Peak.Outcome.HIT)
            .map(peak -> say("moment").with("moment", peak.said()).with("reasons", peak.reasons()))
            .collect(toImmutableList());
    if (now.level() == ThresholdLevel.BROKEN) {
      List<Touchpoint> breaks = now.breaks();
      return Terms.naming(say("breaks-stay"), breaks).orElseThrow();
    }
    return moments.isEmpty()
        ? say("no-moment")
        : say("moments-stay").with("level", now.level()).with("moments", moments);
  }

  private List<Rated> rated() {
    return now.chain().rated().stream().flatMap(link -> link.rated().stream()).toList();
  }

  static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
