package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatedTimeline;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.ByChance;

/**
 * The channels of a journey: over which ones each touchpoint can be had, where a channel is a dead
 * end, and whether the channels are well tuned to each other (<i>omnichannel</i>).
 *
 * <p>Where customers said over which channel they had what they rated ({@link
 * EvidenceKey#RATINGS_BY_CHANNEL}), channels are rated by those answers alone. Else the ratings of
 * a touchpoint go to the channel over which the persona has it; then channels are compared at
 * different touchpoints, and the difference may lie in these. A rating that the map states counts
 * only for a channel that nobody rated.
 *
 * <p>Across the journey channels are compared on the scale on which most touchpoints are rated;
 * touchpoints on another one are left out, and named.
 *
 * <p>Too little evidence when no channel of any touchpoint is known, nor rated.
 *
 * <p>A website rated 8 and a shop rated 6, both on 1-10, lie 1 from their mean of 7, of at most
 * 4.5: a consistency of 1 - 1/4.5 = 0.78 at a level of 7.
 *
 * <p>Few answers make channels differ that are alike. So beside a consistency stands what channels
 * that are all alike would show: as many answers for each, drawn from those of all ({@link
 * ByChance}).
 */
public final class ChannelsScorer {

  /** The id of this scorer. */
  public static final String ID = "channels";

  private static final SettableScorer<JourneyStudy, ChannelsResult> STANDARD =
      SettableScorer.ofJourneys(
              ID,
              ChannelsWords.WORDS,
              ChannelsScorer::judge,
              Parameter.ASPECT,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              Parameter.RESAMPLES)
          .ruledBy("reach, dead ends and consistency");

  private ChannelsScorer() {}

  /**
   * The scorer with the default of every setting: which aspect of an experience is compared between
   * channels, the confidence of the intervals, and how many resamples say what chance would show.
   */
  public static SettableScorer<JourneyStudy, ChannelsResult> standard() {
    return STANDARD;
  }

  private static Answer<ChannelsResult> judge(JourneyStudy study, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    long resamples = settings.get(Parameter.RESAMPLES);
    ChannelMatrix matrix = ChannelMatrix.of(study.journey());
    ChannelsResult result =
        study
            .evidence(EvidenceKey.RATINGS_BY_CHANNEL)
            .filter(answers -> !answers.isEmpty())
            .map(answers -> byAnswers(matrix, answers, rule, resamples))
            .orElseGet(() -> byPersona(study, matrix, rule, resamples));
    return new ChannelsWords(result, rule).answer();
  }

  private static ChannelsResult byAnswers(
      ChannelMatrix matrix, RatingsByChannel answers, RatingRule rule, long resamples) {
    ImmutableMap<Touchpoint, RatingScale> scales = scales(matrix, answers, rule);
    RatingScale scale = mostFrequent(scales.values()).orElse(answers.scale());
    return new ChannelsResult(
        matrix,
        ChannelsResult.Source.ANSWERS_BY_CHANNEL,
        Optional.of(acrossJourney(matrix, answers, scale, rule, resamples)),
        ImmutableList.copyOf(Maps.filterValues(scales, own -> !own.equals(scale)).keySet()),
        matrix.touchpoints().stream()
            .map(
                each ->
                    new ChannelsResult.ByChannel(each, at(each, matrix, answers, rule, resamples)))
            .filter(each -> !each.ratings().levels().isEmpty())
            .collect(toImmutableList()));
  }

  /** The scale of each touchpoint of the map that is rated over any channel. */
  private static ImmutableMap<Touchpoint, RatingScale> scales(
      ChannelMatrix matrix, RatingsByChannel answers, RatingRule rule) {
    ImmutableMap.Builder<Touchpoint, RatingScale> scales = ImmutableMap.builder();
    for (Touchpoint touchpoint : matrix.touchpoints()) {
      answers.channels().values().stream()
          .map(over -> over.of(touchpoint.id(), rule.aspect()))
          .filter(tally -> !tally.isEmpty())
          .findFirst()
          .ifPresent(tally -> scales.put(touchpoint, tally.scale()));
    }
    return scales.buildOrThrow();
  }

  private static Optional<RatingScale> mostFrequent(Collection<RatingScale> scales) {
    return Multisets.copyHighestCountFirst(ImmutableMultiset.copyOf(scales)).elementSet().stream()
        .findFirst();
  }

  private static ChannelRatings acrossJourney(
      ChannelMatrix matrix,
      RatingsByChannel answers,
      RatingScale scale,
      RatingRule rule,
      long resamples) {
    ImmutableList.Builder<ChannelRatings.Level> levels = ImmutableList.builder();
    for (Channel channel : matrix.channels()) {
      Ratings over = answers.of(channel.id());
      answered(
              channel,
              over.touchpoints().stream()
                  .map(id -> over.of(id, rule.aspect()))
                  .filter(tally -> tally.scale().equals(scale))
                  .toList(),
              rule)
          .ifPresent(levels::add);
    }
    return ChannelRatings.of(scale, levels.build(), resamples, rule.confidence());
  }

  private static ChannelRatings at(
      Touchpoint touchpoint,
      ChannelMatrix matrix,
      RatingsByChannel answers,
      RatingRule rule,
      long resamples) {
    ImmutableList.Builder<ChannelRatings.Level> levels = ImmutableList.builder();
    for (Channel channel : matrix.channels()) {
      answered(channel, List.of(answers.of(channel.id()).of(touchpoint.id(), rule.aspect())), rule)
          .ifPresent(levels::add);
    }
    ImmutableList<ChannelRatings.Level> rated = levels.build();
    return ChannelRatings.of(
        rated.stream()
            .flatMap(each -> each.answers().stream())
            .map(RatingTally::scale)
            .findFirst()
            .orElse(answers.scale()),
        rated,
        resamples,
        rule.confidence());
  }

  private static ChannelsResult byPersona(
      JourneyStudy study, ChannelMatrix matrix, RatingRule rule, long resamples) {
    RatedTimeline timeline = RatedTimeline.of(study, rule);
    ImmutableListMultimap<Boolean, Rated> onScale =
        Multimaps.index(
            Iterables.concat(timeline.rated(), timeline.onOtherScales()),
            each -> timeline.scale().filter(scale -> isOn(scale, each)).isPresent());
    return new ChannelsResult(
        matrix,
        ChannelsResult.Source.CHANNEL_OF_PERSONA,
        timeline
            .scale()
            .map(scale -> byPersona(study, matrix, scale, onScale.get(true), rule, resamples)),
        onScale.get(false).stream()
            .map(Rated::touchpoint)
            .filter(touchpoint -> touchpoint.channel().isPresent())
            .collect(toImmutableList()),
        ImmutableList.of());
  }

  /** Whether a rating goes into those on a scale; answers only where they have its step, too. */
  private static boolean isOn(RatingScale scale, Rated rated) {
    return rated.isMeasured() ? rated.scale().equals(scale) : rated.scale().isComparableTo(scale);
  }

  private static ChannelRatings byPersona(
      JourneyStudy study,
      ChannelMatrix matrix,
      RatingScale scale,
      List<Rated> rated,
      RatingRule rule,
      long resamples) {
    ImmutableList.Builder<ChannelRatings.Level> levels = ImmutableList.builder();
    for (Channel channel : matrix.channels()) {
      ImmutableList<Rated> over =
          rated.stream()
              .filter(each -> each.touchpoint().channel().equals(Optional.of(channel.id())))
              .collect(toImmutableList());
      answered(channel, tallies(study, over, rule), rule)
          .or(() -> stated(channel, over))
          .ifPresent(levels::add);
    }
    return ChannelRatings.of(scale, levels.build(), resamples, rule.confidence());
  }

  private static List<RatingTally> tallies(JourneyStudy study, List<Rated> over, RatingRule rule) {
    return study.ratings().stream()
        .flatMap(
            ratings -> over.stream().map(each -> ratings.of(each.touchpoint().id(), rule.aspect())))
        .toList();
  }

  private static Optional<ChannelRatings.Level> stated(Channel channel, List<Rated> over) {
    return over.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ChannelRatings.Level(
                channel,
                over.stream().mapToDouble(Rated::value).sum() / over.size(),
                Optional.empty(),
                Optional.empty()));
  }

  /** The mean of all these answers together. */
  private static Optional<ChannelRatings.Level> answered(
      Channel channel, List<RatingTally> tallies, RatingRule rule) {
    return tallies.stream()
        .reduce(RatingTally::merge)
        .flatMap(
            tally ->
                rule.mean(tally)
                    .map(
                        mean ->
                            new ChannelRatings.Level(
                                channel, mean.mean(), Optional.of(mean), Optional.of(tally))));
  }
}
