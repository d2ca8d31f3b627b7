package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.scoring.kano.SplitResult.WorkItem;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says the Kano split; the headline is what to do first. */
final class SplitWords {

  static final Words WORDS = Words.of(SplitWords.class, "kano").under("split");

  private SplitWords() {}

  static Answer<SplitResult> answer(SplitResult result) {
    if (result.touchpoints().size() == result.count(SplitQuadrant.UNKNOWN)) {
      return Answer.tooLittleEvidence(say("nothing").with("needs", say("needs")));
    }
    return Answer.scored(result, headline(result.work()))
        .because(shares(result))
        .because(result.work().stream().map(SplitWords::describe).toList())
        .because(result.touchpoints().stream().map(SplitWords::describe).toList())
        .because(result.customers().map(SplitWords::describe).orElse(ImmutableList.of()));
  }

  private static Message headline(List<WorkItem> work) {
    return work.isEmpty()
        ? say("headline.nothing-to-do")
        : say("headline").with("step", describe(work.get(0))).with("others", work.size() - 1);
  }

  private static Message shares(SplitResult result) {
    Message shares = say("shares");
    for (SplitQuadrant quadrant : SplitQuadrant.values()) {
      shares = shares.with(quadrant.name(), result.count(quadrant));
    }
    return shares;
  }

  private static Message describe(WorkItem item) {
    Message step =
        say("step." + item.step())
            .with("touchpoint", item.touchpoint().name())
            .with("feature", item.feature().map(Feature::name))
            .with("shortfall", item.shortfall());
    return item.momentOfTruth() ? say("at-moment").with("step", step) : step;
  }

  private static Message describe(TouchpointSplit split) {
    return say("touchpoint")
        .with("touchpoint", split.touchpoint().name())
        .with("quadrant", split.quadrant())
        .with("functional", describe("functional", split.functional()))
        .with("emotional", describe("emotional", split.emotional()));
  }

  private static Message describe(String which, Optional<TouchpointSplit.Side> side) {
    return side.map(
            known ->
                say(which)
                    .with("good", say(known.good() ? "good" : "not-good"))
                    .with("source", known.source())
                    .with("settled", Terms.phrase(known.settled() ? "word.settled" : "word.open")))
        .orElseGet(() -> say(which + ".unknown"));
  }

  private static ImmutableList<Message> describe(SplitResult.CustomerSplit customers) {
    return ImmutableList.of(
        describe("satisfied", customers.satisfied(), customers.ofSatisfied()),
        describe("dissatisfied", customers.dissatisfied(), customers.ofDissatisfied()));
  }

  private static Message describe(String who, long customers, List<TouchpointSplit> splits) {
    if (customers == 0) {
      return say(who + ".nobody");
    }
    return say(who)
        .with("customers", customers)
        .with(
            "repair",
            splits.stream().filter(each -> each.quadrant() == SplitQuadrant.REPAIR).count())
        .with("touchpoints", splits.size());
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
