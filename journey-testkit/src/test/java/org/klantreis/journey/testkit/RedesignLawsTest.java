package org.klantreis.journey.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.KeptTouchpoint;
import org.klantreis.journey.scoring.comparison.RatingChange;
import org.klantreis.journey.scoring.comparison.RedesignResult;
import org.klantreis.journey.scoring.comparison.RedesignResult.BreakChange;
import org.klantreis.journey.scoring.comparison.RedesignScorer;
import org.klantreis.journey.scoring.comparison.WaveResult;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveMeasure;
import org.klantreis.journey.scoring.comparison.WaveScorer;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Resampling;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

class RedesignLawsTest implements ScorerContract<JourneyPair, RedesignResult> {

  @Override
  public Scorer<JourneyPair, RedesignResult> scorer() {
    return RedesignScorer.standard();
  }

  @Override
  @Provide
  public Arbitrary<JourneyPair> subjects() {
    return PairArbitraries.pairs();
  }

  private static RedesignResult compare(JourneyPair pair) {
    return RedesignScorer.standard().score(pair).outcome().answer().orElseThrow();
  }

  private static Set<TouchpointId> ids(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(Touchpoint::id).collect(Collectors.toSet());
  }

  private static Set<TouchpointId> broken(List<BreakChange> breaks) {
    return ids(breaks.stream().map(BreakChange::touchpoint).toList());
  }

  private static Set<TouchpointId> moved(RedesignResult result) {
    return ids(result.moved().stream().map(KeptTouchpoint::after).toList());
  }

  @Property
  void a_journey_does_not_differ_from_itself(@ForAll("subjects") JourneyPair pair) {
    RedesignResult result = compare(new JourneyPair(pair.before(), pair.before()));
    assertTrue(result.isEmpty(), result.figures().toString());
    assertEquals(ImmutableList.of(), result.changed());
    assertEquals(ImmutableList.of(), result.gaps());
    assertEquals(result.hitBefore(), result.hitAfter());
  }

  @Provide
  Arbitrary<Settings> settings() {
    return SettingsArbitraries.ofThreshold();
  }

  /** Whatever is set of the threshold scorer, if it is set of the comparison, too. */
  @Property
  void each_journey_gets_the_level_and_the_breaks_that_the_threshold_scorer_gives_it(
      @ForAll("subjects") JourneyPair pair, @ForAll("settings") Settings settings) {
    RedesignResult result =
        RedesignScorer.standard().withShared(settings).score(pair).outcome().answer().orElseThrow();
    Optional<ThresholdResult> before = judged(pair.before(), settings);
    Optional<ThresholdResult> after = judged(pair.after(), settings);
    assertEquals(before.map(ThresholdResult::level), result.levelBefore());
    assertEquals(after.map(ThresholdResult::level), result.levelAfter());
    Set<TouchpointId> broken = new HashSet<>(broken(before));
    broken.addAll(broken(after));
    assertEquals(broken, broken(result.breaks()));
  }

  @Property
  void a_journey_does_not_differ_from_itself_whatever_is_set(
      @ForAll("subjects") JourneyPair pair, @ForAll("settings") Settings settings) {
    RedesignResult result =
        RedesignScorer.standard()
            .withShared(settings)
            .score(new JourneyPair(pair.before(), pair.before()))
            .outcome()
            .answer()
            .orElseThrow();
    assertTrue(result.isEmpty(), result.figures().toString());
    assertEquals(result.levelBefore(), result.levelAfter());
  }

  private static Optional<ThresholdResult> judged(JourneyStudy study, Settings settings) {
    return ThresholdScorer.standard().with(settings).score(study).outcome().answer();
  }

  private static Set<TouchpointId> broken(Optional<ThresholdResult> judged) {
    return judged.stream()
        .flatMap(result -> result.chain().breaks().stream())
        .map(link -> link.touchpoint().id())
        .collect(Collectors.toSet());
  }

  @Property
  void only_equal_journeys_do_not_differ(@ForAll("subjects") JourneyPair pair) {
    if (compare(pair).isEmpty()) {
      assertEquals(pair.before().journey().touchpoints(), pair.after().journey().touchpoints());
    }
  }

  @Property
  void swapping_the_journeys_swaps_what_is_found(@ForAll("subjects") JourneyPair pair) {
    RedesignResult one = compare(pair);
    RedesignResult other = compare(pair.swapped());
    assertEquals(one.added(), other.removed());
    assertEquals(one.removed(), other.added());
    assertEquals(moved(one), moved(other));
    assertEquals(broken(one.closed()), broken(other.opened()));
    assertEquals(broken(one.opened()), broken(other.closed()));
    assertEquals(
        broken(one.breaks(BreakChange.Fate.LEFT)), broken(other.breaks(BreakChange.Fate.LEFT)));
    assertEquals(
        broken(one.breaks(BreakChange.Fate.CLOSED_ON_THE_MEANS)),
        broken(other.breaks(BreakChange.Fate.OPENED_ON_THE_MEANS)));
    assertEquals(
        broken(one.breaks(BreakChange.Fate.CLOSED_STATED)),
        broken(other.breaks(BreakChange.Fate.OPENED_STATED)));
    assertEquals(
        broken(one.breaks(BreakChange.Fate.UNKNOWN)),
        broken(other.breaks(BreakChange.Fate.UNKNOWN)));
    assertEquals(one.levelBefore(), other.levelAfter());
    assertEquals(one.hitBefore(), other.hitAfter());
    assertEquals(one.isEmpty(), other.isEmpty());
    TreeMap<String, KeptTouchpoint> swapped = new TreeMap<>();
    other.kept().forEach(each -> swapped.put(each.after().id().value(), each));
    for (KeptTouchpoint each : one.kept()) {
      KeptTouchpoint back = swapped.get(each.after().id().value());
      assertEquals(each.changed(), back.changed());
      assertEquals(each.bandBefore(), back.bandAfter());
      assertEquals(each.rating().isPresent(), back.rating().isPresent());
      if (each.rating().isPresent()) {
        RatingChange there = each.rating().get();
        RatingChange here = back.rating().orElseThrow();
        assertEquals(there.difference(), -here.difference(), 1e-12);
        assertEquals(there.measured().isPresent(), here.measured().isPresent());
        there
            .measured()
            .flatMap(difference -> difference.interval())
            .ifPresent(
                interval ->
                    assertEquals(
                        interval.low(),
                        -here.measured().orElseThrow().interval().orElseThrow().high(),
                        1e-12));
      }
    }
  }

  /** What one scorer says of the means, the other does not deny. */
  @Property
  void a_break_closes_only_where_the_mean_rose_and_opens_only_where_it_fell(
      @ForAll("subjects") JourneyPair pair) {
    RedesignResult result = compare(pair);
    Optional<WaveResult> waves = WaveScorer.standard().score(pair).outcome().answer();
    assertEquals(
        ids(result.breaks(), BreakChange.Fate.CLOSED_ON_THE_MEANS, BreakChange.Fate.CLOSED).stream()
            .filter(id -> waves.stream().anyMatch(found -> rose(found, id)))
            .collect(Collectors.toSet()),
        broken(result.breaks(BreakChange.Fate.CLOSED)));
    assertEquals(
        ids(result.breaks(), BreakChange.Fate.OPENED_ON_THE_MEANS, BreakChange.Fate.OPENED).stream()
            .filter(id -> waves.stream().anyMatch(found -> fell(found, id)))
            .collect(Collectors.toSet()),
        broken(result.breaks(BreakChange.Fate.OPENED)));
  }

  private static Set<TouchpointId> ids(
      List<BreakChange> breaks, BreakChange.Fate one, BreakChange.Fate other) {
    return broken(
        breaks.stream().filter(each -> each.fate() == one || each.fate() == other).toList());
  }

  private static boolean rose(WaveResult waves, TouchpointId id) {
    return waves.risen(WaveMeasure.MEAN).stream()
        .anyMatch(each -> each.touchpoint().id().equals(id));
  }

  private static boolean fell(WaveResult waves, TouchpointId id) {
    return waves.fallen(WaveMeasure.MEAN).stream()
        .anyMatch(each -> each.touchpoint().id().equals(id));
  }

  /**
   * Eight touchpoints whose true mean is and stays 7.0, with 48 answers each: on the means a break
   * closes or opens nearly always, by more than chance in at most one comparison of twenty.
   */
  @Example
  void where_nothing_changes_breaks_close_and_open_on_the_means_alone() {
    double[] shares = {0, 0, 0, 5, 10, 20, 30, 20, 10, 5};
    Resampling answers = new Resampling(48, shares, 1);
    int comparisons = 200;
    int counting = 0;
    int onTheMeans = 0;
    for (int i = 0; i < comparisons; i++) {
      RedesignResult result = compare(new JourneyPair(wave(answers), wave(answers)));
      counting += result.closed().isEmpty() && result.opened().isEmpty() ? 0 : 1;
      onTheMeans +=
          ids(
                      result.breaks(),
                      BreakChange.Fate.CLOSED_ON_THE_MEANS,
                      BreakChange.Fate.OPENED_ON_THE_MEANS)
                  .isEmpty()
              ? 0
              : 1;
    }
    assertTrue(counting <= 10, counting + " of 200 count");
    assertTrue(onTheMeans >= 150, onTheMeans + " of 200 on the means");
  }

  private static JourneyStudy wave(Resampling answers) {
    RatingScale scale = RatingScale.DUTCH_GRADE;
    Journey.Builder journey = Journey.builder().id("null").name("Null");
    Map<TouchpointId, RatingTally> tallies =
        new TreeMap<>(Comparator.comparing(TouchpointId::value));
    for (int touchpoint = 0; touchpoint < 8; touchpoint++) {
      double[] drawn = new double[scale.levels()];
      answers.drawInto(drawn);
      long[] counts = Arrays.stream(drawn).mapToLong(count -> (long) count).toArray();
      String id = "t" + touchpoint;
      journey.addTouchpoint(Touchpoint.of(id, id));
      tallies.put(TouchpointId.of(id), RatingTally.ofCounts(scale, counts));
    }
    return JourneyStudy.of(journey.build(), Ratings.of(scale, tallies));
  }

  @Property
  void every_touchpoint_is_added_removed_or_kept(@ForAll("subjects") JourneyPair pair) {
    RedesignResult result = compare(pair);
    assertEquals(
        pair.before().journey().touchpoints().size(),
        result.removed().size() + result.kept().size());
    assertEquals(
        pair.after().journey().touchpoints().size(), result.added().size() + result.kept().size());
  }

  @Property
  void the_breaks_are_those_of_either_journey(@ForAll("subjects") JourneyPair pair) {
    RedesignResult result = compare(pair);
    for (KeptTouchpoint each : result.kept()) {
      boolean isBreak = each.linkBefore().isBreak() || each.linkAfter().isBreak();
      assertEquals(isBreak, broken(result.breaks()).contains(each.after().id()));
    }
  }

  /** Without those that moved both have the same order, and no smaller set would do. */
  @Property
  void the_moved_touchpoints_are_the_fewest_that_explain_the_order(
      @ForAll("subjects") JourneyPair pair) {
    RedesignResult result = compare(pair);
    ImmutableSet<TouchpointId> moved = ImmutableSet.copyOf(moved(result));
    List<TouchpointId> before = common(pair.before().journey(), pair.after().journey());
    List<TouchpointId> after = common(pair.after().journey(), pair.before().journey());
    assertEquals(without(before, moved), without(after, moved));
    int fewest = before.size();
    for (int subset = 0; subset < 1 << before.size(); subset++) {
      List<TouchpointId> taken = new ArrayList<>();
      for (int i = 0; i < before.size(); i++) {
        if ((subset >> i & 1) == 1) {
          taken.add(before.get(i));
        }
      }
      Set<TouchpointId> some = ImmutableSet.copyOf(taken);
      if (some.size() < fewest && without(before, some).equals(without(after, some))) {
        fewest = some.size();
      }
    }
    assertEquals(fewest, moved.size());
  }

  private static List<TouchpointId> common(Journey journey, Journey other) {
    return journey.touchpointIds().stream()
        .filter(id -> other.touchpoint(id).isPresent())
        .collect(toImmutableList());
  }

  private static List<TouchpointId> without(List<TouchpointId> ids, Set<TouchpointId> some) {
    return ids.stream().filter(id -> !some.contains(id)).toList();
  }

  @Property(tries = 200)
  void a_change_is_named_exactly_where_touchpoints_differ(@ForAll("subjects") JourneyPair pair) {
    for (KeptTouchpoint each : compare(pair).kept()) {
      assertEquals(each.before().equals(each.after()), each.changed().isEmpty());
    }
  }

  @Property(tries = 200)
  void renaming_the_ids_of_both_changes_only_the_names(@ForAll("subjects") JourneyPair pair) {
    RedesignResult result = compare(pair);
    RedesignResult renamed =
        compare(new JourneyPair(renamed(pair.before()), renamed(pair.after())));
    assertEquals(result.added().size(), renamed.added().size());
    assertEquals(result.moved().size(), renamed.moved().size());
    assertEquals(
        new TreeSet<>(result.changed().stream().map(each -> "new-" + each.after().id()).toList()),
        new TreeSet<>(renamed.changed().stream().map(each -> "" + each.after().id()).toList()));
  }

  private static JourneyStudy renamed(JourneyStudy study) {
    return JourneyStudy.of(
        study
            .journey()
            .withTouchpoints(
                study.journey().touchpoints().stream()
                    .map(each -> each.withId(TouchpointId.of("new-" + each.id())))
                    .toList()));
  }
}
