package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.ByChance;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * The channels of a journey.
 *
 * @param matrix touchpoints by channels
 * @param source from what it is known how each channel is rated
 * @param ratings how each channel is rated across the journey; empty when nothing is rated
 * @param onOtherScales touchpoints that are rated on another scale than that of these ratings, and
 *     are not among them; in timeline order
 * @param byTouchpoint how each touchpoint is rated by channel, where customers said over which they
 *     had it; in timeline order
 */
public record ChannelsResult(
    ChannelMatrix matrix,
    Source source,
    Optional<ChannelRatings> ratings,
    ImmutableList<Touchpoint> onOtherScales,
    ImmutableList<ByChannel> byTouchpoint)
    implements Result {

  /** From what it is known how a channel is rated. */
  public enum Source {
    /** Customers said over which channel they had the touchpoint that they rated. */
    ANSWERS_BY_CHANNEL,
    /** The ratings of a touchpoint go to the channel over which the persona has it. */
    CHANNEL_OF_PERSONA
  }

  /**
   * How a touchpoint is rated over each channel that customers had it over.
   *
   * @param touchpoint the touchpoint
   * @param ratings at least one channel
   */
  public record ByChannel(Touchpoint touchpoint, ChannelRatings ratings) {

    /** The channels over which customers had it, and over which the map does not offer it. */
    public ImmutableList<Channel> notOnMap() {
      return ratings.levels().stream()
          .map(ChannelRatings.Level::channel)
          .filter(channel -> !ChannelMatrix.has(touchpoint, channel))
          .collect(toImmutableList());
    }
  }

  /** How alike the channels are rated across the journey; empty for fewer than two. */
  public Optional<ChannelConsistency> consistency() {
    return ratings.flatMap(ChannelRatings::consistency);
  }

  /** The channels that are rated, in the order of the map. */
  public ImmutableList<ChannelRatings.Level> levels() {
    return ratings.map(ChannelRatings::levels).orElse(ImmutableList.of());
  }

  /** The channels that are not rated, in the order of the map. */
  public ImmutableList<Channel> unrated() {
    return matrix.channels().stream()
        .filter(channel -> ratings.filter(rated -> rated.has(channel)).isEmpty())
        .collect(toImmutableList());
  }

  /** Of the whole, of each channel, of each touchpoint, and of each channel at each touchpoint. */
  @Override
  public Figures figures() {
    Figures.Builder figures = Figures.builder();
    putConsistency(figures, ratings);
    figures
        .put("source", source)
        .put("scale", ratings.map(ChannelRatings::scale).map(RatingScale::name))
        .put("dead_end_count", matrix.deadEnds().size())
        .put("known", matrix.known().size());
    for (ChannelKind kind : ChannelKind.values()) {
      put(figures, Figures.word(kind) + "_", matrix.reach(kind));
    }
    return figures
        .putAll("unknown", matrix.unknown())
        .putAll("unknown_next", matrix.withUnknownNext())
        .putAll("unrated_channels", unrated())
        .putAll("on_other_scales", onOtherScales)
        .putRows("channels", matrix.channels().stream().map(this::row).toList())
        .putRows("touchpoints", matrix.touchpoints().stream().map(this::row).toList())
        .putRows("dead_ends", matrix.deadEnds().stream().map(Figures::of).toList())
        .putRows(
            "by_touchpoint",
            byTouchpoint.stream()
                .flatMap(
                    each ->
                        each.ratings().levels().stream()
                            .map(level -> row(each.touchpoint(), level)))
                .toList())
        .build();
  }

  private Figures row(Channel channel) {
    Figures.Builder row =
        Figures.builder().put("channel", channel.id().value()).put("kind", channel.kind());
    put(row, "", matrix.reach(channel));
    return row.putAll(
            ratings
                .flatMap(all -> all.of(channel.id()))
                .map(ChannelRatings.Level::figures)
                .orElseGet(Rated::noFigures))
        .build();
  }

  private Figures row(Touchpoint touchpoint) {
    Figures.Builder row =
        Figures.builder()
            .put("touchpoint", touchpoint.id().value())
            .put("channel", touchpoint.channel())
            .putAll("channels", touchpoint.channels());
    putConsistency(
        row,
        byTouchpoint.stream()
            .filter(each -> each.touchpoint().id().equals(touchpoint.id()))
            .findFirst()
            .map(ByChannel::ratings));
    return row.build();
  }

  private static Figures row(Touchpoint touchpoint, ChannelRatings.Level level) {
    return Figures.builder()
        .put("touchpoint", touchpoint.id().value())
        .put("channel", level.channel().id().value())
        .put("on_map", ChannelMatrix.has(touchpoint, level.channel()))
        .putAll(level.figures())
        .build();
  }

  private static void putConsistency(Figures.Builder figures, Optional<ChannelRatings> ratings) {
    Optional<ChannelConsistency> consistency = ratings.flatMap(ChannelRatings::consistency);
    Optional<ByChance> byChance = ratings.flatMap(ChannelRatings::consistencyByChance);
    figures
        .put("consistency", consistency.map(ChannelConsistency::consistency))
        .put("consistency_by_chance", byChance.map(ByChance::value))
        .putInterval("consistency_by_chance", byChance.map(ByChance::interval))
        .put("level", consistency.map(ChannelConsistency::level));
  }

  private static void put(
      Figures.Builder figures, String prefix, Optional<ChannelMatrix.Reach> reach) {
    figures
        .put(prefix + "reached", reach.map(ChannelMatrix.Reach::reached).orElse(0))
        .put(prefix + "share", reach.map(ChannelMatrix.Reach::share));
  }
}
