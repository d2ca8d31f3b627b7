package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts the channels of a journey into a verdict. */
final class ChannelsWords {

  private static final Words WORDS = Words.of(ChannelsWords.class, "journey").under("channels");

  private final ChannelsScorer scorer;
  private final String journey;
  private final ChannelsResult result;

  ChannelsWords(ChannelsScorer scorer, String journey, ChannelsResult result) {
    this.scorer = scorer;
    this.journey = journey;
    this.result = result;
  }

  static Message needs() {
    return say("needs");
  }

  Verdict<ChannelsResult> verdict() {
    boolean nothing = result.matrix().known().isEmpty() && levels().isEmpty();
    Verdict.Builder<ChannelsResult> verdict =
        nothing
            ? Verdict.tooLittleEvidence(say("nothing", journey, needs()))
            : Verdict.scored(result).headline(headline());
    if (!nothing) {
      addReach(verdict);
      addDeadEnds(verdict);
      addRatings(verdict);
      result.byTouchpoint().forEach(each -> describe(verdict, each));
      addLevels(verdict);
    }
    return verdict.about(journey).provenance(provenance()).build();
  }

  private Message headline() {
    int deadEnds = result.matrix().deadEnds().size();
    Optional<Consistency> consistency = result.consistency();
    return consistency
        .map(
            found ->
                say(
                    "headline",
                    journey,
                    found.consistency(),
                    found.level(),
                    levels().size(),
                    deadEnds))
        .orElseGet(
            () ->
                say(
                    "headline.no-consistency",
                    journey,
                    result.matrix().channels().size(),
                    deadEnds));
  }

  private void addReach(Verdict.Builder<ChannelsResult> verdict) {
    ChannelMatrix matrix = result.matrix();
    if (!matrix.known().isEmpty()) {
      verdict.addReason(
          say(
              "reach.kinds",
              Stream.of(ChannelKind.values())
                  .map(kind -> reach(say("kind." + kind), matrix.reach(kind)))
                  .collect(toImmutableList())));
      verdict.addReason(
          say(
              "reach.channels",
              matrix.channels().stream()
                  .map(channel -> reach(quoted(channel), matrix.reach(channel)))
                  .collect(toImmutableList())));
    }
    if (!matrix.unknown().isEmpty()) {
      verdict.addReason(say("unknown", quoted(matrix.unknown())));
    }
  }

  private static Message reach(Message what, Optional<Reach> reach) {
    Reach found = reach.orElseThrow();
    return say("reach", what, found.reached(), found.known(), found.share());
  }

  private void addDeadEnds(Verdict.Builder<ChannelsResult> verdict) {
    for (DeadEnd each : result.matrix().deadEnds()) {
      verdict.addReason(
          say(
              each.own() ? "dead-end.own" : "dead-end",
              each.channel().name(),
              each.touchpoint().name(),
              each.next().name(),
              each.onward().stream().map(ChannelsWords::quoted).collect(toImmutableList())));
    }
    List<Touchpoint> open = result.matrix().withUnknownNext();
    if (!open.isEmpty()) {
      verdict.addReason(say("unknown-next", quoted(open)));
    }
  }

  private void addRatings(Verdict.Builder<ChannelsResult> verdict) {
    if (levels().size() >= 2) {
      verdict.addReason(say("source." + result.source()));
    } else {
      verdict.addReason(say("too-few-rated", levels().size()));
    }
    ImmutableList<Channel> unrated = result.unrated();
    if (!unrated.isEmpty() && !levels().isEmpty()) {
      verdict.addReason(
          say("unrated", unrated.stream().map(ChannelsWords::quoted).collect(toImmutableList())));
    }
  }

  private void describe(Verdict.Builder<ChannelsResult> verdict, TouchpointRatings each) {
    String name = each.touchpoint().name();
    ImmutableList<Message> levels =
        each.ratings().levels().stream().map(this::describe).collect(toImmutableList());
    verdict.addReason(
        each.ratings()
            .consistency()
            .map(found -> say("touchpoint", name, found.consistency(), found.level(), levels))
            .orElseGet(() -> say("touchpoint.one", name, levels)));
    ImmutableList<Channel> notOnMap = each.notOnMap();
    if (!notOnMap.isEmpty()) {
      verdict.addReason(
          say(
              "not-on-map",
              name,
              notOnMap.stream().map(ChannelsWords::quoted).collect(toImmutableList())));
    }
  }

  /** The channels about their mean, where there are several; else the one that is rated. */
  private void addLevels(Verdict.Builder<ChannelsResult> verdict) {
    Optional<Consistency> consistency = result.consistency();
    if (consistency.isEmpty()) {
      levels().forEach(level -> verdict.addReason(say("one-level", describe(level))));
      return;
    }
    double mean = consistency.get().level();
    verdict.contributionsTitle(say("contributions", mean));
    levels()
        .forEach(
            level ->
                verdict.addContribution(new Contribution(level.value() - mean, describe(level))));
  }

  private Message describe(ChannelLevel level) {
    return say("level", level.channel().name(), level.said(scorer.confidence()));
  }

  private ImmutableList<ChannelLevel> levels() {
    return result.ratings().map(ChannelRatings::levels).orElse(ImmutableList.of());
  }

  private static Message quoted(Channel channel) {
    return say("quoted", channel.name());
  }

  private static ImmutableList<Message> quoted(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(each -> say("quoted", each.name())).collect(toImmutableList());
  }

  private Provenance provenance() {
    return Provenance.builder()
        .scorer(ChannelsScorer.ID)
        .rule("reach, dead ends and consistency")
        .putParameter("aspect", scorer.aspect().name().toLowerCase(Locale.ROOT))
        .putParameter("confidence", Double.toString(scorer.confidence().level()))
        .n(levels().stream().mapToLong(ChannelLevel::n).sum())
        .effectiveN(levels().stream().mapToDouble(ChannelLevel::effectiveN).sum())
        .build();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
