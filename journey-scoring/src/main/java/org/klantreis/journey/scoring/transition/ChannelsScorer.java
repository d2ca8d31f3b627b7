package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatedTimeline;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The channels of a journey: over which ones each touchpoint can be had, where a channel is a dead
 * end, and whether the channels are well tuned to each other (<i>omnichannel</i>).
 *
 * <p>Where customers said over which channel they had what they rated ({@link
 * EvidenceKey#RATINGS_BY_CHANNEL}), channels are rated by those answers alone. Else the ratings of
 * a touchpoint go to the channel over which the persona has it; then channels are compared at
 * different touchpoints, and the difference may lie in these. A rating that the map states counts
 * only for a channel that nobody rated.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class ChannelsScorer
    implements Scorer<JourneyStudy, ChannelsResult>, WithChannelsScorer
    permits ImmutableChannelsScorer {

  /** The id of this scorer. */
  public static final String ID = "channels";

  ChannelsScorer() {}

  /** Which aspect of an experience is compared between channels; overall unless set. */
  @Value.Default
  public RatingAspect aspect() {
    return RatingAspect.OVERALL;
  }

  /** The confidence of the intervals; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return ChannelsWords.needs();
  }

  /** Judges; too little evidence when no channel of any touchpoint is known, nor rated. */
  @Override
  public Verdict<ChannelsResult> score(JourneyStudy study) {
    ChannelMatrix matrix = ChannelMatrix.of(study.journey());
    Optional<RatingsByChannel> answers =
        study.evidence(EvidenceKey.RATINGS_BY_CHANNEL).filter(found -> !found.isEmpty());
    ChannelsResult result =
        answers
            .map(
                found ->
                    new ChannelsResult(
                        matrix,
                        ChannelsResult.Source.ANSWERS_BY_CHANNEL,
                        Optional.of(acrossJourney(matrix, found)),
                        byTouchpoint(matrix, found)))
            .orElseGet(
                () ->
                    new ChannelsResult(
                        matrix,
                        ChannelsResult.Source.CHANNEL_OF_PERSONA,
                        byPersona(study, matrix),
                        ImmutableList.of()));
    return new ChannelsWords(this, study.journey().name(), result).verdict();
  }

  private ChannelRatings acrossJourney(ChannelMatrix matrix, RatingsByChannel answers) {
    ImmutableList.Builder<ChannelLevel> levels = ImmutableList.builder();
    for (Channel channel : matrix.channels()) {
      Ratings over = answers.of(channel.id());
      answered(channel, over.touchpoints().stream().map(id -> over.of(id, aspect())).toList())
          .ifPresent(levels::add);
    }
    return new ChannelRatings(answers.scale(), levels.build());
  }

  private ImmutableList<TouchpointRatings> byTouchpoint(
      ChannelMatrix matrix, RatingsByChannel answers) {
    ImmutableList.Builder<TouchpointRatings> all = ImmutableList.builder();
    for (Touchpoint touchpoint : matrix.touchpoints()) {
      ImmutableList.Builder<ChannelLevel> levels = ImmutableList.builder();
      for (Channel channel : matrix.channels()) {
        answered(channel, List.of(answers.of(channel.id()).of(touchpoint.id(), aspect())))
            .ifPresent(levels::add);
      }
      ChannelRatings ratings = new ChannelRatings(answers.scale(), levels.build());
      if (!ratings.levels().isEmpty()) {
        all.add(new TouchpointRatings(touchpoint, ratings));
      }
    }
    return all.build();
  }

  private Optional<ChannelRatings> byPersona(JourneyStudy study, ChannelMatrix matrix) {
    RatedTimeline timeline = RatedTimeline.of(study, RatingRule.of(aspect(), confidence()));
    if (timeline.scale().isEmpty()) {
      return Optional.empty();
    }
    RatingScale scale = timeline.scale().get();
    ImmutableList.Builder<ChannelLevel> levels = ImmutableList.builder();
    for (Channel channel : matrix.channels()) {
      ImmutableList<Rated> over =
          timeline.rated().stream()
              .filter(each -> each.touchpoint().channel().equals(Optional.of(channel.id())))
              .collect(toImmutableList());
      answered(channel, tallies(study, over))
          .or(() -> stated(channel, over))
          .ifPresent(levels::add);
    }
    return Optional.of(new ChannelRatings(scale, levels.build()));
  }

  private List<RatingTally> tallies(JourneyStudy study, List<Rated> over) {
    return study.ratings().stream()
        .flatMap(ratings -> over.stream().map(each -> ratings.of(each.touchpoint().id(), aspect())))
        .toList();
  }

  private static Optional<ChannelLevel> stated(Channel channel, List<Rated> over) {
    return over.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ChannelLevel(
                channel,
                over.stream().mapToDouble(Rated::value).sum() / over.size(),
                Optional.empty()));
  }

  /** The mean of all these answers together. */
  private Optional<ChannelLevel> answered(Channel channel, List<RatingTally> tallies) {
    return tallies.stream()
        .reduce(RatingTally::merge)
        .flatMap(tally -> MeanEstimate.of(tally, confidence()))
        .map(mean -> new ChannelLevel(channel, mean.mean(), Optional.of(mean)));
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static ChannelsScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a channels scorer. */
  public static final class Builder extends ImmutableChannelsScorer.Builder {
    Builder() {}
  }
}
