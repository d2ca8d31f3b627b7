package org.klantreis.journey.scoring.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.verdict.Verdict;

class ChannelsScorerTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final Channel SITE = Channel.website();
  private static final Channel APP = Channel.app();
  private static final Channel SHOP = Channel.shop();

  private static final Touchpoint READ =
      Touchpoint.of("read", "Reading").withChannel(SITE.id()).withOtherChannels(APP.id());
  private static final Touchpoint TRY = Touchpoint.of("try", "Trying").withChannel(SHOP.id());
  private static final Touchpoint BUY =
      Touchpoint.of("buy", "Buying").withChannel(SHOP.id()).withOtherChannels(SITE.id());
  private static final Touchpoint USE = Touchpoint.of("use", "Using");

  private static Journey journey(Touchpoint... touchpoints) {
    return Journey.builder()
        .id("j")
        .name("A bicycle")
        .addChannels(SITE, APP, SHOP)
        .addTouchpoints(touchpoints)
        .build();
  }

  private static ChannelsResult result(JourneyStudy study) {
    return ChannelsScorer.standard().score(study).outcome().answer().orElseThrow();
  }

  // C = 1 - MAD / (range / 2): by hand, MAD of 9, 9, 3 is (2 + 2 + 4) / 3
  @Test
  void consistency_has_its_figures() {
    RatingScale zeroToTen = RatingScale.ZERO_TO_TEN;
    assertEquals(
        new ChannelConsistency(1, 8),
        ChannelConsistency.of(zeroToTen, List.of(8.0, 8.0, 8.0)).orElseThrow());
    assertEquals(
        new ChannelConsistency(1, 3),
        ChannelConsistency.of(zeroToTen, List.of(3.0, 3.0, 3.0)).orElseThrow());
    ChannelConsistency apart =
        ChannelConsistency.of(zeroToTen, List.of(9.0, 9.0, 3.0)).orElseThrow();
    assertEquals(0.4667, apart.consistency(), 5e-5);
    assertEquals(7, apart.level());
    assertEquals(
        0.4074,
        ChannelConsistency.of(SCALE, List.of(9.0, 9.0, 3.0)).orElseThrow().consistency(),
        5e-5);
    assertEquals(0, ChannelConsistency.of(SCALE, List.of(1.0, 10.0)).orElseThrow().consistency());
  }

  @Test
  void one_channel_has_no_consistency_and_a_rating_off_the_scale_is_refused() {
    assertEquals(Optional.empty(), ChannelConsistency.of(SCALE, List.of(8.0)));
    assertThrows(
        IllegalArgumentException.class, () -> ChannelConsistency.of(SCALE, List.of(0.0, 8.0)));
  }

  @Test
  void reach_is_a_share_of_the_touchpoints_with_a_known_channel() {
    ChannelMatrix matrix = ChannelMatrix.of(journey(READ, TRY, BUY, USE));
    assertEquals(new ChannelMatrix.Reach(2, 3), matrix.reach(SITE).orElseThrow());
    assertEquals(new ChannelMatrix.Reach(1, 3), matrix.reach(APP).orElseThrow());
    assertEquals(new ChannelMatrix.Reach(2, 3), matrix.reach(ChannelKind.DIGITAL).orElseThrow());
    assertEquals(new ChannelMatrix.Reach(0, 3), matrix.reach(ChannelKind.TELEPHONE).orElseThrow());
    assertEquals(List.of(USE), matrix.unknown());
    assertEquals(Optional.empty(), ChannelMatrix.of(journey(USE)).reach(SITE));
  }

  @Test
  void a_dead_end_is_a_channel_that_the_next_touchpoint_does_not_have() {
    ChannelMatrix matrix = ChannelMatrix.of(journey(READ, TRY, BUY, USE));
    assertEquals(
        List.of(
            new DeadEnd(READ, SITE, true, TRY, ImmutableList.of(SHOP)),
            new DeadEnd(READ, APP, false, TRY, ImmutableList.of(SHOP))),
        matrix.deadEnds());
    assertEquals(List.of(BUY), matrix.withUnknownNext());
    assertTrue(ChannelMatrix.of(journey(BUY)).deadEnds().isEmpty());
  }

  @Test
  void without_answers_by_channel_a_touchpoint_rates_the_channel_of_the_persona() {
    Touchpoint guessed = BUY.withExperience(Experience.builder().rating(Rating.grade(10)).build());
    Ratings ratings =
        Ratings.of(
            SCALE,
            Map.of(READ.id(), RatingTally.of(SCALE, 8, 8), TRY.id(), RatingTally.of(SCALE, 6, 6)));
    ChannelsResult result = result(JourneyStudy.of(journey(READ, TRY, guessed), ratings));
    assertEquals(ChannelsResult.Source.CHANNEL_OF_PERSONA, result.source());
    ChannelRatings rated = result.ratings().orElseThrow();
    assertEquals(8, rated.of(SITE.id()).orElseThrow().value());
    // what the map states of buying counts no more, where the shop was rated
    assertEquals(6, rated.of(SHOP.id()).orElseThrow().value());
    assertEquals(List.of(APP), result.unrated());
    assertEquals(7, result.consistency().orElseThrow().level());
    assertEquals(1 - 1 / 4.5, result.consistency().orElseThrow().consistency(), 1e-12);
  }

  private static JourneyStudy twoChannels(RatingTally site, RatingTally shop) {
    return JourneyStudy.of(
        journey(READ, TRY), Ratings.of(SCALE, Map.of(READ.id(), site, TRY.id(), shop)));
  }

  // two means of 20 answers that spread by 1 differ by sqrt(2 / 20) * sqrt(2 / pi) = 0.252 on
  // average, so the MAD is half of that: 1 - 0.126 / 4.5
  @Test
  void beside_consistency_stands_what_alike_channels_would_show() {
    RatingTally both = RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 0, 10, 0, 10, 0, 0);
    JourneyStudy alike = twoChannels(both, both);
    assertEquals(
        0.972,
        result(alike).ratings().orElseThrow().consistencyByChance().orElseThrow().value(),
        2e-3);
    String text = ChannelsScorer.standard().score(alike).text(Locale.ENGLISH);
    assertTrue(
        text.contains("a consistency of 1.00 (alike channels would show about 0.97) at a level"),
        text);
    assertTrue(
        text.contains("that the channels differ may be chance, alike ones would as well"), text);
    RatingTally fours = RatingTally.ofCounts(SCALE, 0, 0, 10, 0, 10, 0, 0, 0, 0, 0);
    String apart = ChannelsScorer.standard().score(twoChannels(both, fours)).text(Locale.ENGLISH);
    assertTrue(
        apart.contains("the channels differ by more than alike ones would by chance"), apart);
  }

  @Test
  void without_resamples_or_answers_nothing_is_said_of_chance() {
    RatingTally some = RatingTally.of(SCALE, 7, 8, 9);
    ChannelsResult none =
        ChannelsScorer.standard()
            .with(Parameter.RESAMPLES, 0L)
            .score(twoChannels(some, some))
            .outcome()
            .answer()
            .orElseThrow();
    assertEquals(Optional.empty(), none.ratings().orElseThrow().consistencyByChance());
    Touchpoint guessed = TRY.withExperience(Experience.builder().rating(Rating.grade(4)).build());
    ChannelsResult stated =
        result(JourneyStudy.of(journey(READ, guessed), Ratings.of(SCALE, Map.of(READ.id(), some))));
    assertTrue(stated.consistency().isPresent());
    assertEquals(Optional.empty(), stated.ratings().orElseThrow().consistencyByChance());
  }

  @Test
  void what_the_map_states_rates_a_channel_that_nobody_rated() {
    Touchpoint guessed = READ.withExperience(Experience.builder().rating(Rating.grade(4)).build());
    ChannelsResult result = result(JourneyStudy.of(journey(guessed, TRY)));
    assertFalse(result.ratings().orElseThrow().of(SITE.id()).orElseThrow().measured().isPresent());
    assertEquals(Optional.empty(), result.consistency());
  }

  @Test
  void touchpoints_on_another_scale_are_left_out_and_named() {
    Ratings ratings =
        Ratings.of(
            SCALE,
            Map.of(
                READ.id(),
                RatingTally.of(SCALE, 8, 8),
                TRY.id(),
                RatingTally.of(RatingScale.ONE_TO_FIVE, 4, 4)));
    ChannelsResult result = result(JourneyStudy.of(journey(READ, TRY), ratings));
    assertEquals(SCALE, result.ratings().orElseThrow().scale());
    assertEquals(List.of(TRY), result.onOtherScales());
    assertEquals(1, result.levels().size());
  }

  private static Ratings rated(TouchpointId touchpoint, double... grades) {
    return Ratings.of(SCALE, Map.of(touchpoint, RatingTally.of(SCALE, grades)));
  }

  @Test
  void answers_by_channel_go_before_the_channel_of_the_persona() {
    RatingsByChannel answers =
        new RatingsByChannel(
            SCALE,
            ImmutableMap.of(
                SITE.id(), rated(READ.id(), 9, 9).merge(rated(BUY.id(), 6)),
                APP.id(), rated(READ.id(), 3),
                SHOP.id(), rated(READ.id(), 9)));
    JourneyStudy study =
        JourneyStudy.of(journey(READ, BUY), rated(READ.id(), 1))
            .with(EvidenceKey.RATINGS_BY_CHANNEL, answers);
    ChannelsResult result = result(study);
    assertEquals(ChannelsResult.Source.ANSWERS_BY_CHANNEL, result.source());
    assertEquals(8, result.ratings().orElseThrow().of(SITE.id()).orElseThrow().value());
    ChannelsResult.ByChannel reading = result.byTouchpoint().get(0);
    assertEquals(7, reading.ratings().consistency().orElseThrow().level());
    assertEquals(0.4074, reading.ratings().consistency().orElseThrow().consistency(), 5e-5);
    assertEquals(List.of(SHOP), reading.notOnMap());
    assertEquals(Optional.empty(), result.byTouchpoint().get(1).ratings().consistency());
    Verdict<ChannelsResult> verdict = ChannelsScorer.standard().score(study);
    assertEquals(5, verdict.provenance().n());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(
        text.contains("'Reading' has a consistency of 0.41 (alike channels would show about 0.6"),
        text);
    assertTrue(
        text.contains(
            "customers had 'Reading' over a channel that the map does not offer there: 'Shop'"),
        text);
  }

  @Test
  void answers_over_an_unknown_channel_are_refused_with_the_nearest() {
    RatingsByChannel answers =
        new RatingsByChannel(
            SCALE,
            ImmutableMap.of(
                ChannelId.of("shopp"),
                rated(TouchpointId.of("reed"), 8),
                SHOP.id(),
                rated(READ.id(), 8)));
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> JourneyStudy.of(journey(READ)).with(EvidenceKey.RATINGS_BY_CHANNEL, answers));
    assertEquals(
        List.of(
            "ratings by channel: 'shopp', no such channel in the journey, maybe 'shop'",
            "ratings over channel 'shopp': 'reed', no such touchpoint in the journey, maybe 'read'"),
        refused.problems().stream().map(Object::toString).toList());
  }

  @Test
  void ratings_by_channel_are_on_one_scale() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RatingsByChannel(
                RatingScale.ONE_TO_FIVE, ImmutableMap.of(SHOP.id(), rated(READ.id(), 8))));
    assertThrows(
        IllegalArgumentException.class,
        () -> RatingsByChannel.empty(SCALE).merge(RatingsByChannel.empty(RatingScale.ONE_TO_FIVE)));
  }

  @Test
  void nothing_known_is_too_little_evidence() {
    Verdict<ChannelsResult> verdict =
        ChannelsScorer.standard().score(JourneyStudy.of(journey(USE), rated(USE.id(), 8)));
    assertEquals("too_little_evidence", verdict.outcome().kind());
  }

  @Test
  void a_verdict_speaks_dutch() {
    String text =
        ChannelsScorer.standard()
            .score(JourneyStudy.of(journey(READ, TRY)))
            .text(Locale.forLanguageTag("nl"));
    assertTrue(
        text.contains(
            "doodlopend: via 'Website' kan men niet verder van 'Reading' naar 'Trying', alleen via"
                + " 'Shop'"),
        text);
  }
}
