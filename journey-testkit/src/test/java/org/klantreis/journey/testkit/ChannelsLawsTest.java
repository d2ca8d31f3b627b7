package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.transition.ChannelConsistency;
import org.klantreis.journey.scoring.transition.ChannelMatrix;
import org.klantreis.journey.scoring.transition.ChannelMatrix.Reach;
import org.klantreis.journey.scoring.transition.ChannelsResult;
import org.klantreis.journey.scoring.transition.ChannelsScorer;
import org.klantreis.journey.scoring.transition.DeadEnd;

class ChannelsLawsTest implements ScorerContract<JourneyStudy, ChannelsResult> {

  private static final RatingScale SCALE = RatingScale.ZERO_TO_TEN;
  private static final double NEAR = 1e-9;

  @Override
  public Scorer<JourneyStudy, ChannelsResult> scorer() {
    return ChannelsScorer.standard().with(Parameter.RESAMPLES, 20L);
  }

  @Property
  void what_chance_shows_is_a_share_and_stands_beside_every_measured_consistency(
      @ForAll("subjects") JourneyStudy study) {
    scorer()
        .score(study)
        .outcome()
        .answer()
        .flatMap(ChannelsResult::ratings)
        .ifPresent(
            ratings -> {
              boolean measured =
                  ratings.levels().stream().allMatch(level -> level.measured().isPresent());
              assertEquals(
                  measured && ratings.consistency().isPresent(),
                  ratings.consistencyByChance().isPresent());
              ratings
                  .consistencyByChance()
                  .ifPresent(
                      byChance -> {
                        assertTrue(byChance.interval().low() >= 0, byChance.toString());
                        assertTrue(byChance.interval().high() <= 1, byChance.toString());
                        assertTrue(byChance.interval().low() <= byChance.value() + NEAR);
                      });
            });
  }

  /** Studies with ratings, with ratings by channel, or without any. */
  @Override
  @Provide
  public Arbitrary<JourneyStudy> subjects() {
    return JourneyArbitraries.studies()
        .flatMap(
            study ->
                study.journey().channels().isEmpty()
                    ? Arbitraries.just(study)
                    : Arbitraries.oneOf(Arbitraries.just(study), withAnswers(study)));
  }

  private static Arbitrary<JourneyStudy> withAnswers(JourneyStudy study) {
    Journey journey = study.journey();
    int channels = journey.channels().size();
    return RatingArbitraries.shippedScales()
        .flatMap(
            scale ->
                RatingArbitraries.ratings(scale, journey.touchpointIds())
                    .list()
                    .ofSize(channels)
                    .map(
                        ratings -> {
                          ImmutableMap.Builder<ChannelId, Ratings> byChannel =
                              ImmutableMap.builder();
                          for (int i = 0; i < channels; i++) {
                            byChannel.put(journey.channels().get(i).id(), ratings.get(i));
                          }
                          return study.with(
                              EvidenceKey.RATINGS_BY_CHANNEL,
                              new RatingsByChannel(scale, byChannel.buildOrThrow()));
                        }));
  }

  @Provide
  Arbitrary<List<Double>> levels() {
    return Arbitraries.doubles().between(0, 10).list().ofMinSize(2).ofMaxSize(6);
  }

  private static ChannelConsistency consistency(List<Double> levels) {
    return ChannelConsistency.of(SCALE, levels).orElseThrow();
  }

  @Property
  void consistency_is_a_share_and_the_level_lies_among_the_channels(
      @ForAll("levels") List<Double> levels) {
    ChannelConsistency found = consistency(levels);
    assertTrue(found.consistency() >= 0 && found.consistency() <= 1, found.toString());
    assertTrue(found.level() >= Collections.min(levels) - NEAR, found.toString());
    assertTrue(found.level() <= Collections.max(levels) + NEAR, found.toString());
  }

  @Property
  void consistency_is_1_exactly_when_all_channels_are_alike(@ForAll("levels") List<Double> levels) {
    double first = levels.get(0);
    assertEquals(1, consistency(levels.stream().map(each -> first).toList()).consistency(), NEAR);
    double spread = Collections.max(levels) - Collections.min(levels);
    Assume.that(spread > 1e-6);
    assertTrue(consistency(levels).consistency() < 1);
  }

  @Property
  void the_order_of_channels_changes_nothing(
      @ForAll("levels") List<Double> levels, @ForAll Random random) {
    List<Double> shuffled = new ArrayList<>(levels);
    Collections.shuffle(shuffled, random);
    assertEquals(consistency(levels).consistency(), consistency(shuffled).consistency(), NEAR);
  }

  @Property
  void turning_the_scale_round_leaves_the_consistency(@ForAll("levels") List<Double> levels) {
    ChannelConsistency turned = consistency(levels.stream().map(each -> 10 - each).toList());
    assertEquals(consistency(levels).consistency(), turned.consistency(), NEAR);
    assertEquals(10 - consistency(levels).level(), turned.level(), NEAR);
  }

  @Property
  void bringing_all_channels_halfway_to_each_other_halves_what_is_missing(
      @ForAll("levels") List<Double> levels) {
    ChannelConsistency before = consistency(levels);
    ChannelConsistency after =
        consistency(levels.stream().map(each -> (each + before.level()) / 2).toList());
    assertEquals((1 - before.consistency()) / 2, 1 - after.consistency(), NEAR);
  }

  @Property
  void a_kind_reaches_at_least_what_each_of_its_channels_does(
      @ForAll("subjects") JourneyStudy study) {
    ChannelMatrix matrix = ChannelMatrix.of(study.journey());
    Assume.that(!matrix.known().isEmpty());
    for (Channel channel : matrix.channels()) {
      Reach ofKind = matrix.reach(channel.kind()).orElseThrow();
      Reach ofChannel = matrix.reach(channel).orElseThrow();
      assertTrue(ofKind.reached() >= ofChannel.reached(), ofKind + " and " + ofChannel);
    }
  }

  @Property
  void a_touchpoint_without_a_known_channel_changes_no_share_and_adds_no_dead_end(
      @ForAll("subjects") JourneyStudy study) {
    ChannelMatrix before = ChannelMatrix.of(study.journey());
    ChannelMatrix after =
        ChannelMatrix.of(study.journey().withTouchpoint(Touchpoint.of("unknown", "Unknown")));
    before.channels().forEach(channel -> assertEquals(before.reach(channel), after.reach(channel)));
    assertEquals(before.deadEnds(), after.deadEnds());
    assertEquals(before.unknown().size() + 1, after.unknown().size());
  }

  @Property
  void where_everything_can_be_had_over_every_channel_there_is_no_dead_end(
      @ForAll("subjects") JourneyStudy study) {
    Journey journey = study.journey();
    Journey open =
        journey.withTouchpoints(
            journey.touchpoints().stream()
                .map(touchpoint -> withEveryChannel(journey, touchpoint))
                .toList());
    ChannelMatrix matrix = ChannelMatrix.of(open);
    assertTrue(matrix.deadEnds().isEmpty());
    for (Channel channel : matrix.channels()) {
      assertEquals(
          Optional.of(1.0).filter(share -> !journey.touchpoints().isEmpty()),
          matrix.reach(channel).map(Reach::share));
    }
  }

  private static Touchpoint withEveryChannel(Journey journey, Touchpoint touchpoint) {
    return touchpoint.withOtherChannels(
        journey.channels().stream()
            .map(Channel::id)
            .filter(id -> !touchpoint.channel().equals(Optional.of(id)))
            .collect(ImmutableSet.toImmutableSet()));
  }

  @Property
  void offering_the_channel_at_the_next_touchpoint_opens_the_dead_end(
      @ForAll("subjects") JourneyStudy study) {
    List<DeadEnd> deadEnds = ChannelMatrix.of(study.journey()).deadEnds();
    Assume.that(!deadEnds.isEmpty());
    DeadEnd first = deadEnds.get(0);
    Touchpoint offering =
        first
            .next()
            .withOtherChannels(
                ImmutableSet.<ChannelId>builder()
                    .addAll(first.next().otherChannels())
                    .add(first.channel().id())
                    .build());
    ChannelMatrix after = ChannelMatrix.of(study.journey().withTouchpoint(offering));
    assertTrue(
        after.deadEnds().stream()
            .noneMatch(
                each ->
                    each.touchpoint().id().equals(first.touchpoint().id())
                        && each.channel().equals(first.channel())));
  }
}
