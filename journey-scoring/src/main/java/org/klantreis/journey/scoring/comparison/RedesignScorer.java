package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.comparison.RedesignResult.MomentChange;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.threshold.Link;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

/**
 * As-is against to-be: which touchpoints a redesign adds, removes, moves and changes, how ratings
 * and bands change, which breaks of the chain it closes, leaves and opens, which moments of truth
 * are hit, and, where the second journey is a target, what still separates the two.
 *
 * <p>Touchpoints are matched by id. The map of each journey is judged by the 7+/9+ rule, whose
 * settings are those of this scorer, and ratings are compared as it reads them: measured where
 * customers rated, else as the map states them, which is marked. A break is closed or opened when
 * the means differ by more than chance, by the same tests as in {@link WaveScorer}; else on the
 * means alone, or as a map states it. Swapping the journeys exchanges added and removed, closed and
 * opened, and the signs. Any two journeys can be compared, if only as maps.
 *
 * <p>A touchpoint that the first map states at 5 and the second, a target, at 9 is a break that is
 * closed as stated, and there are 4 points still to gain. Ten ratings with a mean of 6.9 and then
 * ten of 7.1 close a break on the means, which may be chance.
 */
public final class RedesignScorer {

  /** The id of this scorer. */
  public static final String ID = "redesign";

  private static final SettableScorer<JourneyPair, RedesignResult> STANDARD =
      SettableScorer.of(
              ID,
              RedesignWords.WORDS,
              pair -> pair.after().journey().name(),
              RedesignScorer::judge,
              parameters())
          .ruledBy(
              settings ->
                  "touchpoints by id, 7+/9+ by "
                      + settings.get(Basis.PARAMETER)
                      + ", Welch or a permutation, Holm");

  private RedesignScorer() {}

  /**
   * The scorer with the default of every setting: those of the threshold scorer, by which both
   * journeys are judged, but for its resamples.
   */
  public static SettableScorer<JourneyPair, RedesignResult> standard() {
    return STANDARD;
  }

  private static Parameter<?>[] parameters() {
    return ThresholdScorer.standard().settings().parameters().stream()
        .filter(each -> !JudgedJourney.UNUSED.contains(each))
        .toArray(Parameter<?>[]::new);
  }

  private static Answer<RedesignResult> judge(JourneyPair pair, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    JudgedJourney before = JudgedJourney.of(pair.before(), settings);
    JudgedJourney after = JudgedJourney.of(pair.after(), settings);
    ImmutableMap<TouchpointId, WaveChange> means = MeanChanges.between(pair, rule);
    BreakFates fates = new BreakFates(before, after, means, rule.confidence());
    RedesignResult result =
        new RedesignFindings(
            missingFrom(before, after),
            missingFrom(after, before),
            kept(before, after, means, rule),
            fates.all(),
            moments(before.judged(), after.judged()),
            before.judged().map(ThresholdResult::level),
            after.judged().map(ThresholdResult::level),
            pair.after().journey().state());
    Sample rated = Sample.of(pair, rule.aspect());
    return new RedesignWords(rule, pair, result).answer().restingOn(rated.n(), rated.effectiveN());
  }

  private static ImmutableList<Touchpoint> missingFrom(JudgedJourney journey, JudgedJourney other) {
    return other.links().values().stream()
        .map(Link::touchpoint)
        .filter(touchpoint -> journey.link(touchpoint).isEmpty())
        .collect(toImmutableList());
  }

  private static ImmutableList<KeptTouchpoint> kept(
      JudgedJourney before,
      JudgedJourney after,
      ImmutableMap<TouchpointId, WaveChange> means,
      RatingRule rule) {
    ImmutableSet<TouchpointId> moved =
        KeptOrder.moved(before.study().journey(), after.study().journey());
    ImmutableList.Builder<KeptTouchpoint> kept = ImmutableList.builder();
    for (Link was : before.links().values()) {
      Optional<Link> is = after.link(was.touchpoint());
      if (is.isPresent()) {
        Touchpoint earlier = was.touchpoint();
        Touchpoint later = is.get().touchpoint();
        kept.add(
            new KeptTouchpoint(
                was,
                is.get(),
                moved.contains(earlier.id()),
                KeptTouchpoint.differences(earlier, later),
                ratingChange(
                    new TouchpointStudy(before.study(), earlier),
                    new TouchpointStudy(after.study(), later),
                    Optional.ofNullable(means.get(later.id())),
                    rule)));
      }
    }
    return kept.build();
  }

  private static Optional<RatingChange> ratingChange(
      TouchpointStudy earlier,
      TouchpointStudy later,
      Optional<WaveChange> measured,
      RatingRule rule) {
    return Rated.of(earlier, rule)
        .flatMap(
            was -> Rated.of(later, rule).flatMap(is -> RatingChange.between(was, is, measured)));
  }

  /** A moment of truth, told apart from others at its touchpoint; the number is 0 for the first. */
  private record MomentKey(TouchpointId touchpoint, MomentPlacement placement, int number) {}

  private static ImmutableList<MomentChange> moments(
      Optional<ThresholdResult> before, Optional<ThresholdResult> after) {
    Map<MomentKey, Peak> earlier = peaks(before);
    Map<MomentKey, Peak> later = peaks(after);
    ImmutableList.Builder<MomentChange> moments = ImmutableList.builder();
    for (MomentKey key : Sets.union(earlier.keySet(), later.keySet())) {
      Optional<Peak> was = Optional.ofNullable(earlier.get(key));
      Optional<Peak> is = Optional.ofNullable(later.get(key));
      moments.add(
          new MomentChange(
              is.or(() -> was).orElseThrow().touchpoint(),
              key.placement(),
              was.map(Peak::outcome),
              is.map(Peak::outcome)));
    }
    return moments.build();
  }

  private static Map<MomentKey, Peak> peaks(Optional<ThresholdResult> judged) {
    Map<MomentKey, Peak> peaks = new LinkedHashMap<>();
    for (Peak peak : judged.map(ThresholdResult::momentsOfTruth).orElse(ImmutableList.of())) {
      int number = 0;
      while (peaks.containsKey(key(peak, number))) {
        number++;
      }
      peaks.put(key(peak, number), peak);
    }
    return peaks;
  }

  private static MomentKey key(Peak peak, int number) {
    return new MomentKey(peak.touchpoint().id(), peak.moment().placement(), number);
  }
}
