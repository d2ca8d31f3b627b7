package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.Touchpoint;
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
    return Answer.scored(result, headline(result))
        .because(shares(result))
        .because(result.work().stream().map(item -> describe(item, result.work())).toList())
        .because(result.touchpoints().stream().map(SplitWords::describe).toList())
        .because(result.customers().map(SplitWords::describe).orElse(ImmutableList.of()));
  }

  /** What comes first is only said where it does. */
  private static Message headline(SplitResult result) {
    List<WorkItem> work = result.work();
    if (work.isEmpty()) {
      ImmutableList<Touchpoint> open = openlyGood(result);
      return open.isEmpty()
          ? say("headline.nothing-to-do")
          : say("headline.nothing-to-do.open").with("touchpoints", names(open));
    }
    return say(work.get(0).isFirst() ? "headline" : "headline.open")
        .with("step", describe(work.get(0), work))
        .with("others", work.size() - 1);
  }

  /** The touchpoints that work as far as is known, and may not. */
  private static ImmutableList<Touchpoint> openlyGood(SplitResult result) {
    return result.touchpoints().stream()
        .filter(
            each -> each.functional().filter(side -> side.good() && !side.settled()).isPresent())
        .map(TouchpointSplit::touchpoint)
        .collect(toImmutableList());
  }

  private static ImmutableList<Message> names(List<Touchpoint> touchpoints) {
    return Message.quoted(touchpoints.stream().map(Touchpoint::name).toList());
  }

  private static Message shares(SplitResult result) {
    Message shares = say("shares");
    for (SplitQuadrant quadrant : SplitQuadrant.values()) {
      shares = shares.with(quadrant.name(), result.count(quadrant));
    }
    return shares;
  }

  private static Message describe(WorkItem item, List<WorkItem> work) {
    Message step =
        say("step." + item.step())
            .with("touchpoint", item.touchpoint().name())
            .with("feature", item.feature().map(Feature::name))
            .with("shortfall", item.shortfall());
    Message placed = item.momentOfTruth() ? say("at-moment").with("step", step) : step;
    if (item.rankLow().isPresent() && !item.isFirst()) {
      placed =
          say(item.rankLow().equals(item.rankHigh()) ? "place" : "places")
              .with("step", placed)
              .with("low", item.rankLow())
              .with("high", item.rankHigh());
    }
    ImmutableList<Touchpoint> level =
        work.stream()
            .filter(item::isLevelWith)
            .map(WorkItem::touchpoint)
            .distinct()
            .collect(toImmutableList());
    return level.isEmpty()
        ? placed
        : say("level").with("step", placed).with("touchpoints", names(level));
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
