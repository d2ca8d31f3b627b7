package org.klantreis.journey.scoring.transition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.statistics.ByChance;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what the channels scorer found. */
final class ChannelsWords {

  static final Words WORDS = Words.of(ChannelsWords.class, "journey").under("channels");

  private final ChannelsResult result;
  private final ChannelMatrix matrix;
  private final RatingRule rule;

  ChannelsWords(ChannelsResult result, RatingRule rule) {
    this.result = result;
    this.matrix = result.matrix();
    this.rule = rule;
  }

  Answer<ChannelsResult> answer() {
    if (matrix.known().isEmpty() && result.levels().isEmpty()) {
      return Answer.tooLittleEvidence(say("nothing").with("needs", say("needs")));
    }
    Answer<ChannelsResult> answer =
        Answer.scored(result, headline())
            .because(reach())
            .because(touchpoints("unknown", matrix.unknown()))
            .because(Iterables.transform(matrix.deadEnds(), this::deadEnd))
            .because(touchpoints("unknown-next", matrix.withUnknownNext()))
            .because(chance())
            .because(source())
            .because(unrated())
            .because(Terms.naming(say("on-other-scales"), result.onOtherScales()));
    result.byTouchpoint().forEach(each -> answer.because(byChannel(each)).because(notOnMap(each)));
    addLevels(answer);
    return answer.restingOn(
        result.levels().stream().mapToLong(level -> level.n()).sum(),
        result.levels().stream().mapToDouble(level -> level.effectiveN()).sum());
  }

  private Message headline() {
    Message headline =
        say(result.consistency().isPresent() ? "headline" : "headline.no-consistency")
            .with("channels", matrix.channels().size())
            .with("dead-ends", matrix.deadEnds().size())
            .with("rated", result.levels().size());
    return result.ratings().flatMap(ratings -> withConsistency(headline, ratings)).orElse(headline);
  }

  /** How alike the channels are, with what chance would show; empty for fewer than two. */
  private static Optional<Message> withConsistency(Message message, ChannelRatings ratings) {
    return ratings
        .consistency()
        .map(
            found ->
                message
                    .with("consistency", consistency(found, ratings))
                    .with("level", found.level()));
  }

  private static Message consistency(ChannelConsistency found, ChannelRatings ratings) {
    return say(ratings.consistencyByChance().isPresent() ? "consistency" : "consistency.bare")
        .with("consistency", found.consistency())
        .with("by-chance", ratings.consistencyByChance().map(ByChance::value));
  }

  /** Whether the channels differ by more than alike ones would. */
  private Optional<Message> chance() {
    return result
        .ratings()
        .flatMap(
            ratings ->
                ratings
                    .consistencyByChance()
                    .map(
                        byChance ->
                            say(isLess(ratings, byChance) ? "differ" : "may-be-alike")
                                .with(
                                    "interval",
                                    Terms.within(
                                        Terms.phrase("phrase.interval.hundredths"),
                                        byChance.interval(),
                                        rule.confidence()))));
  }

  private static boolean isLess(ChannelRatings ratings, ByChance byChance) {
    return ratings.consistency().orElseThrow().consistency() < byChance.interval().low();
  }

  private List<Message> reach() {
    if (matrix.known().isEmpty()) {
      return List.of();
    }
    ImmutableList<ChannelKind> kinds = ImmutableList.copyOf(ChannelKind.values());
    return List.of(
        say("reach.kinds")
            .with(
                "reach",
                Iterables.transform(kinds, each -> reach(Terms.of(each), matrix.reach(each)))),
        say("reach.channels")
            .with(
                "reach",
                Iterables.transform(
                    matrix.channels(),
                    each -> reach(Message.quoted(each.name()), matrix.reach(each)))));
  }

  private static Message reach(Message what, Optional<ChannelMatrix.Reach> reach) {
    return say("reach")
        .with("what", what)
        .with(reach.orElseThrow())
        .with("share", reach.orElseThrow().share());
  }

  private Message deadEnd(DeadEnd deadEnd) {
    return say(deadEnd.own() ? "dead-end.own" : "dead-end")
        .with("channel", deadEnd.channel().name())
        .with("touchpoint", deadEnd.touchpoint().name())
        .with("next", deadEnd.next().name())
        .with("onward", quoted(deadEnd.onward()));
  }

  private Message source() {
    int rated = result.levels().size();
    return rated >= 2
        ? say("source." + result.source())
        : say("too-few-rated").with("rated", rated);
  }

  private Optional<Message> unrated() {
    return result.levels().isEmpty() ? Optional.empty() : channels("unrated", result.unrated());
  }

  private Message byChannel(ChannelsResult.ByChannel each) {
    Message message =
        say(each.ratings().consistency().isPresent() ? "touchpoint" : "touchpoint.one")
            .with("touchpoint", each.touchpoint().name())
            .with(
                "levels",
                Iterables.transform(
                    each.ratings().levels(), level -> level(level, each.ratings().scale())));
    return withConsistency(message, each.ratings()).orElse(message);
  }

  private static Optional<Message> notOnMap(ChannelsResult.ByChannel each) {
    return channels("not-on-map", each.notOnMap())
        .map(message -> message.with("touchpoint", each.touchpoint().name()));
  }

  /** The channels about their mean, where there are several; else the one that is rated. */
  private void addLevels(Answer<ChannelsResult> answer) {
    Optional<ChannelConsistency> consistency = result.consistency();
    if (consistency.isEmpty()) {
      result
          .levels()
          .forEach(each -> answer.because(say("one-level").with("level", level(each, scale()))));
      return;
    }
    double mean = consistency.get().level();
    answer.contributions(say("contributions").with("mean", mean));
    result.levels().forEach(each -> answer.movedBy(each.value() - mean, level(each, scale())));
  }

  private Message level(ChannelRatings.Level level, RatingScale scale) {
    return Terms.phrase("phrase.rated")
        .with("name", level.channel().name())
        .with("rated", Rated.said(level.value(), scale, level.measured(), rule));
  }

  /** The scale of all levels across the journey, without which there would be none. */
  private RatingScale scale() {
    return result.ratings().orElseThrow().scale();
  }

  private static Optional<Message> channels(String key, List<Channel> channels) {
    return channels.isEmpty()
        ? Optional.empty()
        : Optional.of(say(key).with("channels", quoted(channels)));
  }

  private static ImmutableList<Message> quoted(List<Channel> channels) {
    return Message.quoted(channels.stream().map(Channel::name).toList());
  }

  private static Optional<Message> touchpoints(String key, List<Touchpoint> touchpoints) {
    return touchpoints.isEmpty()
        ? Optional.empty()
        : Optional.of(
            say(key)
                .with(
                    "touchpoints",
                    Message.quoted(touchpoints.stream().map(Touchpoint::name).toList())));
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
