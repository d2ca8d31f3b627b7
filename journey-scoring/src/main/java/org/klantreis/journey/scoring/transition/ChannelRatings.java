package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.ByChance;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How channels are rated, at one touchpoint or across the journey.
 *
 * @param scale the scale of all ratings
 * @param levels the channels that are rated, in the order of the map
 * @param consistencyByChance the consistency that channels which are all alike would show with as
 *     many answers; absent for fewer than two channels, where the map states the rating of one, and
 *     without resamples
 */
public record ChannelRatings(
    RatingScale scale, ImmutableList<Level> levels, Optional<ByChance> consistencyByChance) {

  /**
   * How a channel is rated.
   *
   * @param channel the channel
   * @param value the mean of all answers together, or of what the map states; on the scale
   * @param measured that mean with what it rests on; absent for what the map states. The interval
   *     takes each answer for another customer's, so it is too narrow where the same customers
   *     rated several touchpoints
   * @param answers all of them together; absent for what the map states
   */
  public record Level(
      Channel channel, double value, Optional<MeanEstimate> measured, Optional<RatingTally> answers)
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

  /** Beside each other, with what chance would show in so many resamples. */
  static ChannelRatings of(
      RatingScale scale, ImmutableList<Level> levels, long resamples, Confidence confidence) {
    ImmutableList<RatingTally> answers =
        levels.stream().flatMap(each -> each.answers().stream()).collect(toImmutableList());
    return new ChannelRatings(
        scale,
        levels,
        answers.size() < levels.size()
            ? Optional.empty()
            : ByChance.of(
                answers,
                means ->
                    ChannelConsistency.of(scale, Doubles.asList(means)).orElseThrow().consistency(),
                resamples,
                confidence));
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
