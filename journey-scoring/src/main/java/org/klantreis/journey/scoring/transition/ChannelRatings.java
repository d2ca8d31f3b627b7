package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How channels are rated, at one touchpoint or across the journey.
 *
 * @param scale the scale of all ratings
 * @param levels the channels that are rated, in the order of the map
 */
public record ChannelRatings(RatingScale scale, ImmutableList<Level> levels) {

  /**
   * How a channel is rated.
   *
   * @param channel the channel
   * @param value the mean of all answers together, or of what the map states; on the scale
   * @param measured that mean with what it rests on; absent for what the map states. The interval
   *     takes each answer for another customer's, so it is too narrow where the same customers
   *     rated several touchpoints
   */
  public record Level(Channel channel, double value, Optional<MeanEstimate> measured)
      implements Figured {

    /** How many answers it rests on; none where nobody was asked. */
    long n() {
      return measured.map(MeanEstimate::n).orElse(0L);
    }

    /** How many equally weighted answers they are worth. */
    double effectiveN() {
      return measured.map(MeanEstimate::effectiveN).orElse(0.0);
    }

    /** The value, its interval, whether it was measured, n and n_eff. */
    @Override
    public Figures figures() {
      return Rated.figures(value, measured);
    }
  }

  /** How alike they are rated, beside the level; empty for fewer than two. */
  public Optional<ChannelConsistency> consistency() {
    return ChannelConsistency.of(
        scale, levels.stream().map(each -> each.value()).collect(toImmutableList()));
  }

  /** What a channel is rated, where it is. */
  public Optional<Level> of(ChannelId channel) {
    return levels.stream().filter(each -> each.channel().id().equals(channel)).findFirst();
  }

  /** Whether a channel is rated. */
  public boolean has(Channel channel) {
    return of(channel.id()).isPresent();
  }
}
