package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.MeanDifference;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.threshold.Link;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * As-is against to-be: which touchpoints a redesign adds, removes, moves and changes, how ratings
 * and bands change, which breaks of the chain it closes, leaves and opens, which moments of truth
 * are hit, and, where the second journey is a target, what still separates the two.
 *
 * <p>Touchpoints are matched by id. The map of each journey is judged by the 7+/9+ rule, and
 * ratings are compared as it reads them: measured where customers rated, else as the map states
 * them, which is marked. Swapping the journeys exchanges added and removed, closed and opened, and
 * the signs.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class RedesignScorer
    implements Scorer<JourneyPair, RedesignResult>, WithRedesignScorer
    permits ImmutableRedesignScorer {

  /** The id of this scorer. */
  public static final String ID = "redesign";

  RedesignScorer() {}

  /** How both journeys are judged: aspect, bands, basis, confidence, tolerance. */
  @Value.Default
  public SettableScorer<JourneyStudy, ThresholdResult> threshold() {
    return ThresholdScorer.standard();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return RedesignWords.needs();
  }

  /** Compares; any two journeys can be compared, if only as maps. */
  @Override
  public Verdict<RedesignResult> score(JourneyPair pair) {
    Journey before = pair.before().journey();
    Journey after = pair.after().journey();
    Optional<ThresholdResult> judgedBefore = threshold().score(pair.before()).outcome().answer();
    Optional<ThresholdResult> judgedAfter = threshold().score(pair.after()).outcome().answer();
    Map<TouchpointId, Band> bandsBefore = bands(judgedBefore);
    Map<TouchpointId, Band> bandsAfter = bands(judgedAfter);
    ImmutableSet<TouchpointId> moved = KeptOrder.moved(before, after);
    ImmutableList.Builder<KeptTouchpoint> kept = ImmutableList.builder();
    for (Touchpoint earlier : before.touchpoints()) {
      after
          .touchpoint(earlier.id())
          .ifPresent(
              later ->
                  kept.add(
                      new KeptTouchpoint(
                          earlier,
                          later,
                          moved.contains(later.id()),
                          KeptTouchpoint.differences(earlier, later),
                          ratingChange(
                              new TouchpointStudy(pair.before(), earlier),
                              new TouchpointStudy(pair.after(), later)),
                          Optional.ofNullable(bandsBefore.get(earlier.id())),
                          Optional.ofNullable(bandsAfter.get(later.id())))));
    }
    RedesignResult result =
        new RedesignResult(
            missingFrom(before, after),
            missingFrom(after, before),
            kept.build(),
            breaks(before, after, bandsBefore, bandsAfter),
            moments(judgedBefore, judgedAfter),
            judgedBefore.map(ThresholdResult::level),
            judgedAfter.map(ThresholdResult::level),
            after.state());
    return new RedesignWords(this, pair, result).verdict();
  }

  private static ImmutableList<Touchpoint> missingFrom(Journey journey, Journey other) {
    return other.touchpoints().stream()
        .filter(touchpoint -> journey.touchpoint(touchpoint.id()).isEmpty())
        .collect(toImmutableList());
  }

  private static Map<TouchpointId, Band> bands(Optional<ThresholdResult> judged) {
    Map<TouchpointId, Band> bands = new LinkedHashMap<>();
    for (Link link : judged.map(result -> result.chain().links()).orElse(ImmutableList.of())) {
      link.band().ifPresent(band -> bands.put(link.touchpoint().id(), band));
    }
    return bands;
  }

  /** What a touchpoint is rated. */
  private record Rated(RatingScale scale, double value, Optional<MeanEstimate> mean) {}

  private Optional<Rated> rated(TouchpointStudy study) {
    return study
        .ratings(threshold().settings().get(Parameter.ASPECT))
        .flatMap(
            tally ->
                MeanEstimate.of(tally, threshold().settings().get(Parameter.CONFIDENCE))
                    .map(mean -> new Rated(tally.scale(), mean.mean(), Optional.of(mean))))
        .or(
            () ->
                study
                    .stated(threshold().settings().get(Parameter.ASPECT))
                    .map(stated -> new Rated(stated.scale(), stated.value(), Optional.empty())));
  }

  private Optional<RatingChange> ratingChange(TouchpointStudy earlier, TouchpointStudy later) {
    Optional<Rated> before = rated(earlier);
    Optional<Rated> after =
        rated(later)
            .filter(found -> before.filter(b -> b.scale().equals(found.scale())).isPresent());
    return after.map(found -> ratingChange(before.orElseThrow(), found));
  }

  private RatingChange ratingChange(Rated before, Rated after) {
    Optional<MeanDifference> measured =
        before
            .mean()
            .flatMap(
                earlier ->
                    after
                        .mean()
                        .map(
                            later ->
                                MeanDifference.between(
                                    earlier,
                                    later,
                                    threshold().settings().get(Parameter.CONFIDENCE))));
    return new RatingChange(
        RatingChange.Source.of(before.mean().isPresent(), after.mean().isPresent()),
        before.scale(),
        before.value(),
        after.value(),
        measured);
  }

  private static ImmutableList<BreakChange> breaks(
      Journey before,
      Journey after,
      Map<TouchpointId, Band> bandsBefore,
      Map<TouchpointId, Band> bandsAfter) {
    ImmutableList.Builder<BreakChange> breaks = ImmutableList.builder();
    for (Touchpoint touchpoint : before.touchpoints()) {
      TouchpointId id = touchpoint.id();
      if (bandsBefore.get(id) == Band.BELOW) {
        breaks.add(
            new BreakChange(
                touchpoint,
                after.touchpoint(id).isEmpty()
                    ? BreakChange.Fate.REMOVED
                    : fate(Optional.ofNullable(bandsAfter.get(id)), BreakChange.Fate.CLOSED)));
      }
    }
    for (Touchpoint touchpoint : after.touchpoints()) {
      TouchpointId id = touchpoint.id();
      if (bandsAfter.get(id) == Band.BELOW && bandsBefore.get(id) != Band.BELOW) {
        breaks.add(
            new BreakChange(
                touchpoint,
                before.touchpoint(id).isEmpty()
                    ? BreakChange.Fate.ADDED
                    : fate(Optional.ofNullable(bandsBefore.get(id)), BreakChange.Fate.OPENED)));
      }
    }
    return breaks.build();
  }

  private static BreakChange.Fate fate(Optional<Band> otherSide, BreakChange.Fate notBelow) {
    return otherSide
        .map(band -> band == Band.BELOW ? BreakChange.Fate.LEFT : notBelow)
        .orElse(BreakChange.Fate.UNKNOWN);
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

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static RedesignScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a comparison of as-is and to-be. */
  public static final class Builder extends ImmutableRedesignScorer.Builder {
    Builder() {}
  }
}
