package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * The channels of a journey.
 *
 * @param matrix touchpoints by channels
 * @param source from what it is known how each channel is rated
 * @param ratings how each channel is rated across the journey; empty when nothing is rated
 * @param byTouchpoint how each touchpoint is rated by channel, where customers said over which they
 *     had it; in timeline order
 */
public record ChannelsResult(
    ChannelMatrix matrix,
    Source source,
    Optional<ChannelRatings> ratings,
    ImmutableList<TouchpointRatings> byTouchpoint)
    implements Result {

  /** From what it is known how a channel is rated. */
  public enum Source {
    /** Customers said over which channel they had the touchpoint that they rated. */
    ANSWERS_BY_CHANNEL,
    /** The ratings of a touchpoint go to the channel over which the persona has it. */
    CHANNEL_OF_PERSONA
  }

  /** How alike the channels are rated across the journey; empty for fewer than two. */
  public Optional<Consistency> consistency() {
    return ratings.flatMap(ChannelRatings::consistency);
  }

  /** The channels that are not rated, in the order of the map. */
  public ImmutableList<Channel> unrated() {
    return matrix.channels().stream()
        .filter(channel -> ratings.filter(rated -> rated.has(channel)).isEmpty())
        .collect(toImmutableList());
  }

  @Override
  public Figures figures() {
    ImmutableList<DeadEnd> deadEnds = matrix.deadEnds();
    Figures.Builder figures =
        Figures.builder()
            .put("consistency", number(consistency().map(Consistency::consistency)))
            .put("level", number(consistency().map(Consistency::level)))
            .put("source", word(source))
            .put("scale", ratings.map(ChannelRatings::scale).map(RatingScale::name))
            .put("dead_end_count", deadEnds.size())
            .put("known", matrix.known().size());
    for (ChannelKind kind : ChannelKind.values()) {
      Optional<Reach> reach = matrix.reach(kind);
      figures
          .put(word(kind) + "_reached", reach.map(Reach::reached).orElse(0))
          .put(word(kind) + "_share", number(reach.map(Reach::share)));
    }
    return figures
        .putTexts("unknown", ids(matrix.unknown()))
        .putTexts("unknown_next", ids(matrix.withUnknownNext()))
        .putTexts("unrated_channels", unrated().stream().map(each -> each.id().value()).toList())
        .putRows("channels", matrix.channels().stream().map(this::row).toList())
        .putRows("touchpoints", matrix.touchpoints().stream().map(this::row).toList())
        .putRows("dead_ends", deadEnds.stream().map(DeadEnd::figures).toList())
        .putRows("by_touchpoint", byTouchpoint.stream().flatMap(ChannelsResult::rows).toList())
        .build();
  }

  private Figures row(Channel channel) {
    Optional<ChannelLevel> level = ratings.flatMap(all -> all.of(channel.id()));
    return Figures.builder()
        .put("channel", channel.id().value())
        .put("kind", word(channel.kind()))
        .put("reached", matrix.reach(channel).map(Reach::reached).orElse(0))
        .put("share", number(matrix.reach(channel).map(Reach::share)))
        .putAll(level.map(ChannelLevel::figures).orElseGet(Rated::noFigures))
        .build();
  }

  private Figures row(Touchpoint touchpoint) {
    Optional<Consistency> consistency =
        byTouchpoint.stream()
            .filter(each -> each.touchpoint().id().equals(touchpoint.id()))
            .findFirst()
            .flatMap(each -> each.ratings().consistency());
    return Figures.builder()
        .put("touchpoint", touchpoint.id().value())
        .put("channel", touchpoint.channel().map(ChannelId::value))
        .putTexts("channels", touchpoint.channels().stream().map(ChannelId::value).toList())
        .put("consistency", number(consistency.map(Consistency::consistency)))
        .put("level", number(consistency.map(Consistency::level)))
        .build();
  }

  private static Stream<Figures> rows(TouchpointRatings touchpoint) {
    return touchpoint.ratings().levels().stream()
        .map(
            level ->
                Figures.builder()
                    .put("touchpoint", touchpoint.touchpoint().id().value())
                    .put("channel", level.channel().id().value())
                    .put("on_map", ChannelMatrix.has(touchpoint.touchpoint(), level.channel()))
                    .putAll(level.figures())
                    .build());
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static List<String> ids(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(touchpoint -> touchpoint.id().value()).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
