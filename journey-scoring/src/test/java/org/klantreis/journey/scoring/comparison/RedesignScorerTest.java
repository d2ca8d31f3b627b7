package org.klantreis.journey.scoring.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByRespondent;
import org.klantreis.journey.evidence.RatingsByRespondentCounter;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.RedesignResult.BreakChange;
import org.klantreis.journey.scoring.comparison.RedesignResult.BreakChange.Fate;
import org.klantreis.journey.scoring.comparison.RedesignResult.Shortfall;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveTest;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;

class RedesignScorerTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  private static Touchpoint touchpoint(String id) {
    return Touchpoint.of(id, id.toUpperCase(Locale.ROOT));
  }

  private static Touchpoint stated(String id, int rating) {
    return touchpoint(id)
        .withExperience(Experience.builder().rating(new Rating(SCALE, rating)).build());
  }

  private static Journey journey(JourneyState state, Touchpoint... touchpoints) {
    return Journey.builder()
        .id(state.name().toLowerCase(Locale.ROOT))
        .name(state.name())
        .state(state)
        .addTouchpoints(touchpoints)
        .build();
  }

  private static Verdict<RedesignResult> verdict(Journey before, Journey after) {
    return RedesignScorer.standard()
        .score(new JourneyPair(JourneyStudy.of(before), JourneyStudy.of(after)));
  }

  private static RedesignResult compare(Journey before, Journey after) {
    return verdict(before, after).outcome().answer().orElseThrow();
  }

  private static List<String> broken(List<BreakChange> breaks) {
    return names(breaks.stream().map(BreakChange::touchpoint).toList());
  }

  private static List<String> names(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(each -> each.id().value()).toList();
  }

  private static Journey inOrder(String ids) {
    Touchpoint[] touchpoints =
        ids.chars().mapToObj(c -> touchpoint(Character.toString(c))).toArray(Touchpoint[]::new);
    return journey(JourneyState.AS_IS, touchpoints);
  }

  private static String moved(String before, String after) {
    return String.join(
        "",
        names(
            compare(inOrder(before), inOrder(after)).moved().stream()
                .map(KeptTouchpoint::after)
                .toList()));
  }

  @Test
  void what_only_one_map_has_is_added_or_removed() {
    RedesignResult result = compare(inOrder("abc"), inOrder("xbcy"));
    assertEquals(List.of("x", "y"), names(result.added()));
    assertEquals(List.of("a"), names(result.removed()));
    assertEquals("", moved("abc", "xbcy"), "what shifts because others come and go did not move");
  }

  @Test
  void as_few_touchpoints_as_possible_have_moved() {
    assertEquals("a", moved("abcd", "bcda"));
    assertEquals("d", moved("abcd", "dabc"));
    assertEquals("b", moved("ab", "ba"), "of two choices the first by id stays");
    assertEquals("b", moved("ba", "ab"), "whichever map comes first");
    assertEquals("bcd", moved("abcd", "dcba"));
    assertEquals("", moved("abcd", "abcd"));
  }

  @Test
  void facts_that_differ_are_named() {
    Touchpoint before = stated("a", 6).withDevice("phone");
    Touchpoint after =
        touchpoint("a")
            .withName("New")
            .withActors("child")
            .withExperience(Experience.builder().need(Need.emotional("to matter")).build());
    KeptTouchpoint kept =
        compare(journey(JourneyState.AS_IS, before), journey(JourneyState.TO_BE, after))
            .kept()
            .get(0);
    assertEquals(
        ImmutableSet.of(
            TouchpointFact.NAME,
            TouchpointFact.DEVICE,
            TouchpointFact.ACTORS,
            TouchpointFact.NEED,
            TouchpointFact.RATINGS),
        kept.changed());
    assertEquals(
        ImmutableSet.of("name", "device", "actors", "need", "stated_ratings"), kept.changedNames());
    assertEquals(Optional.empty(), kept.rating());
  }

  @Test
  void each_fact_that_changes_is_said_in_words() {
    Touchpoint before =
        touchpoint("a")
            .withExperience(
                Experience.builder().waitingTime(Duration.ofDays(3)).surprise(0.1).build());
    Touchpoint after =
        touchpoint("a")
            .withName("New")
            .withExperience(
                Experience.builder()
                    .waitingTime(Duration.ofMinutes(1))
                    .surprise(0.9)
                    .valence(Valence.POSITIVE)
                    .putPromise(RatingAspect.OVERALL, Rating.grade(9))
                    .build());
    String said =
        verdict(journey(JourneyState.AS_IS, before), journey(JourneyState.TO_BE, after))
            .text(Locale.ENGLISH);
    assertTrue(
        said.contains(
            "changed: 'A' becomes 'New' (name, how pleasant it feels, promises, waiting time,"
                + " surprise)"),
        said);
  }

  /** Except of the id, by which touchpoints are matched. */
  @Test
  void every_fact_has_a_name_in_every_language() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      for (TouchpointFact fact : TouchpointFact.values()) {
        if (fact != TouchpointFact.ID) {
          assertEquals(
              locale, Terms.WORDS.phrase("TouchpointFact." + fact, locale).locale(), fact.key());
        }
      }
    }
  }

  @Test
  void every_break_has_a_fate() {
    Journey before =
        journey(
            JourneyState.AS_IS,
            stated("closed", 5),
            stated("left", 5),
            stated("removed", 5),
            stated("opened", 8),
            stated("untold", 5),
            touchpoint("unrated"));
    Journey after =
        journey(
            JourneyState.TO_BE,
            stated("closed", 8),
            stated("left", 6),
            stated("opened", 4),
            touchpoint("untold"),
            stated("unrated", 6),
            stated("added", 3));
    RedesignResult result = compare(before, after);
    assertEquals(
        List.of(
            "closed CLOSED_STATED",
            "left LEFT",
            "removed REMOVED",
            "untold UNKNOWN",
            "opened OPENED_STATED",
            "unrated UNKNOWN",
            "added ADDED"),
        result.breaks().stream().map(b -> b.touchpoint().id() + " " + b.fate()).toList());
    assertEquals(List.of("removed"), broken(result.closed()));
    assertEquals(List.of("added"), broken(result.opened()));
    assertEquals(Optional.of(ThresholdLevel.BROKEN), result.levelAfter());
  }

  @Test
  void a_target_leaves_gaps_the_widest_first() {
    Journey asIs = journey(JourneyState.AS_IS, stated("a", 5), stated("b", 8), touchpoint("c"));
    Journey toBe = journey(JourneyState.TO_BE, stated("a", 7), stated("b", 8), stated("c", 9));
    assertEquals(
        List.of(
            new Shortfall(
                toBe.touchpoints().get(0), 2, Optional.of(Band.BELOW), Optional.of(Band.MET))),
        compare(asIs, toBe).gaps());
    assertEquals(1, compare(asIs, toBe).incomparable().size());
    assertEquals(List.of(), compare(asIs, toBe.withState(JourneyState.AS_IS)).gaps());
  }

  @Test
  void measured_ratings_are_compared_by_welch_and_stated_ones_are_marked() {
    Journey map = journey(JourneyState.AS_IS, touchpoint("a"));
    TouchpointId a = TouchpointId.of("a");
    JourneyStudy before =
        JourneyStudy.of(
            map, Ratings.of(SCALE, Map.of(a, RatingTally.of(SCALE, 7, 8, 8, 7, 9, 8, 6))));
    JourneyStudy after =
        JourneyStudy.of(map, Ratings.of(SCALE, Map.of(a, RatingTally.of(SCALE, 9, 10, 9, 10, 8))));
    RatingChange measured = rating(before, after);
    assertEquals(RatingChange.Source.MEASURED, measured.source());
    // SciPy 1.17.1 ttest_ind([9,10,9,10,8], [7,8,8,7,9,8,6], equal_var=False)
    assertEquals(0.011882342602074701, measured.measured().orElseThrow().p().orElseThrow(), 1e-12);
    JourneyStudy target = JourneyStudy.of(journey(JourneyState.TO_BE, stated("a", 9)));
    assertEquals(RatingChange.Source.STATED_AFTER, rating(before, target).source());
    assertEquals(RatingChange.Source.STATED_BEFORE, rating(target, before).source());
    assertEquals(RatingChange.Source.STATED, rating(target, target).source());
    assertEquals(9 - 53.0 / 7, rating(before, target).difference(), 1e-12);
    assertEquals(Optional.empty(), rating(before, target).measured());
  }

  private static RatingChange rating(JourneyStudy before, JourneyStudy after) {
    return RedesignScorer.standard()
        .score(new JourneyPair(before, after))
        .outcome()
        .answer()
        .orElseThrow()
        .kept()
        .get(0)
        .rating()
        .orElseThrow();
  }

  private static final double[] BELOW = {5, 6, 6, 7, 7, 7, 7, 8, 8, 8};
  private static final double[] MET = {5, 6, 7, 7, 7, 7, 8, 8, 8, 8};

  private static JourneyPair waves(Map<String, double[]> before, Map<String, double[]> after) {
    Touchpoint[] touchpoints =
        before.keySet().stream()
            .sorted()
            .map(RedesignScorerTest::touchpoint)
            .toArray(Touchpoint[]::new);
    Journey map = journey(JourneyState.AS_IS, touchpoints);
    return new JourneyPair(rated(map, before), rated(map, after));
  }

  private static JourneyStudy rated(Journey map, Map<String, double[]> answers) {
    ImmutableMap.Builder<TouchpointId, RatingTally> tallies = ImmutableMap.builder();
    answers.forEach(
        (id, ratings) -> tallies.put(TouchpointId.of(id), RatingTally.of(SCALE, ratings)));
    return JourneyStudy.of(map, Ratings.of(SCALE, tallies.buildOrThrow()));
  }

  private static String text(JourneyPair pair, Locale locale) {
    return RedesignScorer.standard().score(pair).text(locale);
  }

  @Test
  void a_break_that_may_be_chance_is_not_closed() {
    JourneyPair pair = waves(Map.of("a", BELOW), Map.of("a", MET));
    Verdict<RedesignResult> verdict = RedesignScorer.standard().score(pair);
    RedesignResult result = verdict.outcome().answer().orElseThrow();
    assertEquals(List.of(), result.closed());
    assertEquals(List.of("a"), broken(result.breaks(Fate.CLOSED_ON_THE_MEANS)));
    // SciPy 1.17.1 ttest_ind(MET, BELOW, equal_var=False) and its confidence_interval()
    assertEquals(
        """
        From 'AS_IS' to 'AS_IS': on the means BROKEN becomes STEADY; the one break that closed may be chance (+0.2, -0.7 to +1.1), touchpoints 0 added, 0 removed, 0 moved, 0 changed.
          - break closed, which may be chance: 'A' (+0.2, -0.7 to +1.1)
          change of the rating, in points:
           +0.2  'A' 6.9 becomes 7.1 (95 %: -0.7 to +1.1, below expectation becomes as expected)""",
        verdict.text(Locale.ENGLISH));
    assertTrue(
        text(pair, Locale.forLanguageTag("nl"))
            .contains("de ene breuk die sloot kan toeval zijn (+0,2, -0,7 tot +1,1)"));
    String opened = text(pair.swapped(), Locale.ENGLISH);
    assertTrue(
        opened.contains(
            "on the means STEADY becomes BROKEN; the one break that opened may be chance"
                + " (-0.2, -1.1 to +0.7)"),
        opened);
    assertTrue(opened.contains("break opened, which may be chance: 'A'"), opened);
  }

  @Test
  void a_break_that_closed_by_little_is_not_rounded_away() {
    TouchpointId a = TouchpointId.of("a");
    Journey map = journey(JourneyState.AS_IS, touchpoint("a"));
    // 25 answers: means of 6.96 and 7.00
    RatingTally before = RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 0, 8, 10, 7, 0, 0);
    RatingTally after = RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 0, 7, 11, 7, 0, 0);
    JourneyPair pair =
        new JourneyPair(
            JourneyStudy.of(map, Ratings.of(SCALE, Map.of(a, before))),
            JourneyStudy.of(map, Ratings.of(SCALE, Map.of(a, after))));
    String text = text(pair, Locale.ENGLISH);
    assertTrue(
        text.contains("the one break that closed may be chance (+0.04, -0.4 to +0.5)"), text);
    assertTrue(text.contains("+0.04  'A' 6.96 becomes 7.0 (95 %"), text);
    String waves = WaveScorer.standard().score(pair).text(Locale.ENGLISH);
    assertTrue(waves.contains("+0.04  'A' 6.96 became 7.0 (95 %"), waves);
  }

  @Test
  void a_break_is_closed_where_the_mean_rose_by_more_than_chance() {
    double[] low = {4, 5, 5, 6, 6, 5, 4, 5, 6, 5};
    double[] high = {8, 9, 9, 8, 8, 9, 9, 8, 9, 8};
    JourneyPair pair = waves(Map.of("a", low, "b", BELOW), Map.of("a", high, "b", MET));
    RedesignResult result = RedesignScorer.standard().score(pair).outcome().answer().orElseThrow();
    assertEquals(List.of("a"), broken(result.closed()));
    assertEquals(List.of("b"), broken(result.breaks(Fate.CLOSED_ON_THE_MEANS)));
    String text = text(pair, Locale.ENGLISH);
    assertTrue(
        text.contains(
            "on the means BROKEN becomes STEADY, 1 of 2 breaks closed and none opened, 1 more closed"
                + " and none more opened, which may be chance, touchpoints"),
        text);
  }

  /** The wave scorer and this one go by the same p. */
  @Test
  void a_difference_counts_after_holm_over_all_touchpoints_of_both_waves() {
    double[] higher = {7, 8, 8, 8, 8, 8, 7, 8, 7, 8};
    Map<String, double[]> before = new TreeMap<>(Map.of("a", BELOW));
    Map<String, double[]> after = new TreeMap<>(Map.of("a", higher));
    RatingChange alone = rating(waves(before, after).before(), waves(before, after).after());
    // SciPy 1.17.1 ttest_ind(higher, BELOW, equal_var=False)
    assertEquals(0.039473017558052735, alone.measured().orElseThrow().p().orElseThrow(), 1e-12);
    assertEquals(1, closed(before, after));
    before.put("b", MET);
    after.put("b", MET);
    assertEquals(0, closed(before, after), "one of two");
    assertEquals(
        List.of(),
        WaveScorer.standard()
            .score(waves(before, after))
            .outcome()
            .answer()
            .orElseThrow()
            .risen(WaveResult.WaveMeasure.MEAN));
    String text = text(waves(before, after), Locale.ENGLISH);
    assertTrue(
        text.contains("break closed, which may be chance: 'A' (+0.8, adjusted p = 0.079"), text);
  }

  private static int closed(Map<String, double[]> before, Map<String, double[]> after) {
    return RedesignScorer.standard()
        .score(waves(before, after))
        .outcome()
        .answer()
        .orElseThrow()
        .closed()
        .size();
  }

  @Test
  void a_single_answer_closes_nothing_and_a_wave_without_spread_can() {
    double[] sixes = {6, 6, 6, 6, 6, 6, 6, 6, 6, 6};
    double[] eights = {8, 8, 8, 8, 8, 8, 8, 8, 8, 8};
    assertEquals(0, closed(Map.of("a", sixes), Map.of("a", new double[] {8})));
    assertEquals(1, closed(Map.of("a", sixes), Map.of("a", eights)));
    JourneyPair pair = waves(Map.of("a", sixes), Map.of("a", eights));
    assertEquals(
        WaveTest.PERMUTATION_EXACT,
        rating(pair.before(), pair.after()).measured().orElseThrow().test());
  }

  private static JourneyStudy ratedBy(Journey map, Map<String, Integer> people) {
    RatingsByRespondentCounter counter = new RatingsByRespondentCounter(SCALE);
    people.forEach(
        (who, rating) ->
            counter.add(RespondentId.of(who), TouchpointId.of("a"), RatingAspect.OVERALL, rating));
    RatingsByRespondent ratings = counter.toRatings();
    return JourneyStudy.of(map, ratings.ratings(Repeats.REFUSE))
        .with(EvidenceKey.RATINGS_BY_RESPONDENT, ratings);
  }

  /** The same people: 6 becomes 7 by 1, 0, 1, 1 and 2, of which two groups would tell nothing. */
  @Test
  void where_the_same_people_answered_their_own_change_decides() {
    Journey map = journey(JourneyState.AS_IS, touchpoint("a"));
    Map<String, Integer> first = Map.of("p", 6, "q", 7, "r", 5, "s", 8, "t", 4);
    Map<String, Integer> second = Map.of("p", 7, "q", 7, "r", 6, "s", 9, "t", 6);
    JourneyPair same = new JourneyPair(ratedBy(map, first), ratedBy(map, second));
    Verdict<RedesignResult> verdict = RedesignScorer.standard().score(same);
    assertEquals(List.of("a"), broken(verdict.outcome().answer().orElseThrow().closed()));
    RatingChange change = rating(same.before(), same.after());
    assertEquals(WaveTest.PAIRED, change.measured().orElseThrow().test());
    // SciPy 1.17.1 ttest_rel
    assertEquals(0.03410942316741, change.measured().orElseThrow().p().orElseThrow(), 1e-9);
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(
        text.contains("6.0 becomes 7.0 (+1.0 of those who answered both times, 95 %: +0.1 to +1.9"),
        text);
    Map<String, double[]> others = Map.of("a", new double[] {6, 7, 5, 8, 4});
    assertEquals(0, closed(others, Map.of("a", new double[] {7, 7, 6, 9, 6})));
  }

  /**
   * Fewer are dissatisfied and the mean fell: by its share the break closes, the mean denies it.
   */
  @Test
  void a_break_is_not_closed_against_its_mean() {
    double[] before = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 6, 6, 6, 6};
    double[] after = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
    JourneyPair pair = waves(Map.of("a", before), Map.of("a", after));
    Verdict<RedesignResult> verdict =
        RedesignScorer.standard().with(Basis.PARAMETER, Basis.share(0.8)).score(pair);
    RedesignResult result = verdict.outcome().answer().orElseThrow();
    assertEquals(List.of("a"), broken(result.breaks(Fate.CLOSED_ON_THE_MEANS)));
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(text.contains("as rated BROKEN becomes STEADY; the one break"), text);
    assertTrue(text.contains("(the mean went the other way, -1.9)"), text);
  }

  @Test
  void ratings_on_other_scales_are_not_compared_but_bands_are() {
    Touchpoint fives =
        touchpoint("a")
            .withExperience(
                Experience.builder().rating(new Rating(RatingScale.ONE_TO_FIVE, 5)).build());
    RedesignResult result =
        compare(journey(JourneyState.AS_IS, stated("a", 5)), journey(JourneyState.TO_BE, fives));
    assertEquals(Optional.empty(), result.kept().get(0).rating());
    assertTrue(result.kept().get(0).changesBand());
    assertEquals(1, result.breaks(Fate.CLOSED_STATED).size());
  }

  @Test
  void moments_of_truth_are_followed() {
    Touchpoint missed =
        touchpoint("a")
            .withMomentsOfTruth(MomentOfTruth.during(MomentSource.ASSUMED))
            .withExperience(
                Experience.builder()
                    .need(Need.emotional("to matter"))
                    .rating(new Rating(SCALE, 8))
                    .build());
    Touchpoint hit =
        missed.withExperience(
            Experience.builder()
                .need(Need.emotional("to matter"))
                .rating(new Rating(SCALE, 9))
                .build());
    RedesignResult result =
        compare(journey(JourneyState.AS_IS, missed), journey(JourneyState.TO_BE, hit));
    assertEquals(Optional.of(Peak.Outcome.MISSED), result.moments().get(0).before());
    assertEquals(Optional.of(Peak.Outcome.HIT), result.moments().get(0).after());
    RedesignResult named =
        compare(journey(JourneyState.AS_IS, touchpoint("a")), journey(JourneyState.TO_BE, hit));
    assertEquals(Optional.empty(), named.moments().get(0).before());
    assertEquals(1, named.hitAfter());
  }

  @Test
  void the_verdict_says_what_the_redesign_does() {
    Journey asIs = journey(JourneyState.AS_IS, stated("a", 5), stated("b", 8), touchpoint("c"));
    Journey toBe = journey(JourneyState.TO_BE, stated("b", 8), stated("a", 9), touchpoint("d"));
    assertEquals(
        """
        From 'AS_IS' to 'TO_BE': BROKEN becomes STEADY, 1 of 1 break closed and none opened as stated in the map, touchpoints 1 added, 1 removed, 1 moved, 1 changed.
          - break closed as stated in the map: 'A'
          - added: 'D'
          - removed: 'C'
          - moved: 'B'
          - changed: 'A' (stated ratings)
          - still to gain, in points, the widest gap first: 'A' 4.0
          change of the rating, in points:
           +4.0  'A' 5.0 becomes 9.0 (both only stated in the map, below expectation becomes above expectation)
            0.0  'B' 8.0 becomes 8.0 (both only stated in the map, still as expected)""",
        verdict(asIs, toBe).text(Locale.ENGLISH));
    assertEquals(
        "From 'AS_IS' to 'AS_IS': nothing differs.",
        verdict(asIs, asIs).headline().text(Locale.ENGLISH));
    Journey unrated =
        journey(JourneyState.TO_BE, touchpoint("a"), touchpoint("b"), touchpoint("c"));
    assertEquals(
        "From 'AS_IS' to 'TO_BE': BROKEN becomes UNKNOWN, 0 of 1 break closed and none opened, of 1"
            + " it is unknown, touchpoints 0 added, 0 removed, 0 moved, 2 changed.",
        verdict(asIs, unrated).headline().text(Locale.ENGLISH));
    String dutch = verdict(asIs, toBe).text(Locale.forLanguageTag("nl"));
    assertTrue(dutch.contains("GEBROKEN wordt GELIJKMATIG, 1 van 1 breuk gesloten"), dutch);
  }
}
