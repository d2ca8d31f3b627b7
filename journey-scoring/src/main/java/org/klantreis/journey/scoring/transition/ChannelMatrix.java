package org.klantreis.journey.scoring.transition;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;

/**
 * Touchpoints by channels: over which channels each touchpoint can be had.
 *
 * <p>A touchpoint of which no channel is known is unknown, and counts in no share.
 *
 * @param touchpoints the rows, in timeline order
 * @param channels the columns, in the order of the map
 */
public record ChannelMatrix(
    ImmutableList<Touchpoint> touchpoints, ImmutableList<Channel> channels) {

  /**
   * How many touchpoints can be had over a channel, or over channels of a kind.
   *
   * @param reached how many can
   * @param known of how many touchpoints the channels are known; above 0
   */
  public record Reach(int reached, int known) {

    /**
     * @throws IllegalArgumentException for a reach among no touchpoints, and for one beyond them
     */
    public Reach {
      checkArgument(
          known > 0 && reached >= 0 && reached <= known,
          "%s of %s touchpoints cannot be reached.",
          reached,
          known);
    }

    /** From 0, none of them, to 1, all of them. */
    public double share() {
      return (double) reached / known;
    }
  }

  /** The matrix of a map. */
  public static ChannelMatrix of(Journey journey) {
    return new ChannelMatrix(journey.touchpoints(), journey.channels());
  }

  /** Whether a touchpoint can be had over a channel: the persona's own or another one. */
  public static boolean has(Touchpoint touchpoint, Channel channel) {
    return touchpoint.channels().contains(channel.id());
  }

  /** The touchpoints of which a channel is known. */
  public ImmutableList<Touchpoint> known() {
    return touchpoints.stream().filter(ChannelMatrix::isKnown).collect(toImmutableList());
  }

  /** The touchpoints of which no channel is known. */
  public ImmutableList<Touchpoint> unknown() {
    return touchpoints.stream().filter(each -> !isKnown(each)).collect(toImmutableList());
  }

  /** The channels over which a touchpoint can be had, in the order of the map. */
  public ImmutableList<Channel> channelsOf(Touchpoint touchpoint) {
    return channels.stream().filter(each -> has(touchpoint, each)).collect(toImmutableList());
  }

  /** How many of the known touchpoints a channel reaches; empty when none is known. */
  public Optional<Reach> reach(Channel channel) {
    return reach(touchpoint -> has(touchpoint, channel));
  }

  /** How many of the known touchpoints any channel of a kind reaches; empty when none is known. */
  public Optional<Reach> reach(ChannelKind kind) {
    return reach(
        touchpoint -> channelsOf(touchpoint).stream().anyMatch(each -> each.kind() == kind));
  }

  /**
   * The channels at touchpoints over which the next touchpoint on the timeline cannot be had. The
   * last touchpoint has none; before a touchpoint of which no channel is known, it is not known
   * either: see {@link #withUnknownNext()}.
   */
  public ImmutableList<DeadEnd> deadEnds() {
    ImmutableList.Builder<DeadEnd> deadEnds = ImmutableList.builder();
    for (int i = 0; i + 1 < touchpoints.size(); i++) {
      Touchpoint here = touchpoints.get(i);
      Touchpoint next = touchpoints.get(i + 1);
      for (Channel channel : channelsOf(here)) {
        if (isKnown(next) && !has(next, channel)) {
          boolean own = here.channel().equals(Optional.of(channel.id()));
          deadEnds.add(new DeadEnd(here, channel, own, next, channelsOf(next)));
        }
      }
    }
    return deadEnds.build();
  }

  /** The touchpoints with a known channel of which it is not known where it leads. */
  public ImmutableList<Touchpoint> withUnknownNext() {
    ImmutableList.Builder<Touchpoint> open = ImmutableList.builder();
    for (int i = 0; i + 1 < touchpoints.size(); i++) {
      if (isKnown(touchpoints.get(i)) && !isKnown(touchpoints.get(i + 1))) {
        open.add(touchpoints.get(i));
      }
    }
    return open.build();
  }

  private Optional<Reach> reach(Predicate<Touchpoint> which) {
    ImmutableList<Touchpoint> known = known();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reach((int) known.stream().filter(which).count(), known.size()));
  }

  private static boolean isKnown(Touchpoint touchpoint) {
    return !touchpoint.channels().isEmpty();
  }
}
