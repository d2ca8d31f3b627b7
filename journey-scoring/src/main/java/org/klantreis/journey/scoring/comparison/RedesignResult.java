package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanDifference;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * What a redesign changes in a journey.
 *
 * @param added touchpoints that only the second journey has, in its timeline order
 * @param removed touchpoints that only the first has, in its timeline order
 * @param kept touchpoints that both have, in the timeline order of the first
 * @param breaks every break of either, those of the first journey before those of the second
 * @param moments every moment of truth of either, likewise
 * @param levelBefore what the 7+/9+ rule says of the first; absent where it cannot judge
 * @param levelAfter what the 7+/9+ rule says of the second; absent where it cannot judge
 * @param stateAfter which version of the truth the second map shows
 */
public record RedesignResult(
    ImmutableList<Touchpoint> added,
    ImmutableList<Touchpoint> removed,
    ImmutableList<KeptTouchpoint> kept,
    ImmutableList<BreakChange> breaks,
    ImmutableList<MomentChange> moments,
    Optional<ThresholdLevel> levelBefore,
    Optional<ThresholdLevel> levelAfter,
    JourneyState stateAfter)
    implements Result {

  /** The kept touchpoints that moved: as few as explain the new order. */
  public ImmutableList<KeptTouchpoint> moved() {
    return kept.stream().filter(KeptTouchpoint::moved).collect(toImmutableList());
  }

  /** The kept touchpoints of which an attribute changed. */
  public ImmutableList<KeptTouchpoint> changed() {
    return kept.stream().filter(each -> !each.changed().isEmpty()).collect(toImmutableList());
  }

  /** The kept touchpoints of which the rating cannot be compared. */
  public ImmutableList<KeptTouchpoint> incomparable() {
    return kept.stream().filter(each -> each.rating().isEmpty()).collect(toImmutableList());
  }

  /** The breaks that the redesign does away with. */
  public ImmutableList<BreakChange> closed() {
    return breaks.stream().filter(each -> each.fate().closes()).collect(toImmutableList());
  }

  /** The breaks that the redesign brings about. */
  public ImmutableList<BreakChange> opened() {
    return breaks.stream().filter(each -> each.fate().opens()).collect(toImmutableList());
  }

  /** The breaks with that fate. */
  public ImmutableList<BreakChange> breaks(BreakChange.Fate fate) {
    return breaks.stream().filter(each -> each.fate() == fate).collect(toImmutableList());
  }

  /** How many moments of truth are hit in the first journey. */
  public int hitBefore() {
    return (int) moments.stream().filter(each -> isHit(each.before())).count();
  }

  /** How many moments of truth are hit in the second journey. */
  public int hitAfter() {
    return (int) moments.stream().filter(each -> isHit(each.after())).count();
  }

  private static boolean isHit(Optional<Peak.Outcome> outcome) {
    return outcome.filter(Peak.Outcome.HIT::equals).isPresent();
  }

  /** Whether the second journey is something to become: a to-be or a planned one. */
  public boolean isTarget() {
    return stateAfter == JourneyState.TO_BE || stateAfter == JourneyState.PLANNED;
  }

  /**
   * The touchpoints whose rating falls short of the one that the second map states, the widest gap
   * first; empty when the second journey is no target, and where customers rated it already. What
   * the target adds, removes, moves and changes separates the two as well, and stands in the other
   * lists.
   */
  public ImmutableList<RatingGap> gaps() {
    if (!isTarget()) {
      return ImmutableList.of();
    }
    return kept.stream()
        .flatMap(
            each ->
                each.rating().filter(RatingChange::isStatedAfter).map(r -> gap(each, r)).stream())
        .filter(gap -> gap.points() > RatingChange.ROUNDING)
        .sorted(comparingDouble(gap -> -gap.points()))
        .collect(toImmutableList());
  }

  private static RatingGap gap(KeptTouchpoint each, RatingChange rating) {
    return new RatingGap(each.after(), rating.difference(), each.bandBefore(), each.bandAfter());
  }

  /** Whether the two journeys do not differ in anything that is compared. */
  public boolean isEmpty() {
    return added.isEmpty()
        && removed.isEmpty()
        && kept.stream().noneMatch(KeptTouchpoint::isDifferent)
        && closed().isEmpty()
        && opened().isEmpty()
        && moments.stream().noneMatch(MomentChange::isDifferent);
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("level_before", levelBefore.map(RedesignResult::word))
        .put("level_after", levelAfter.map(RedesignResult::word))
        .putTexts("added", ids(added))
        .putTexts("removed", ids(removed))
        .putTexts("moved", ids(moved().stream().map(KeptTouchpoint::after).toList()))
        .putRows("kept", kept.stream().map(RedesignResult::row).toList())
        .putRows("breaks", breaks.stream().map(RedesignResult::row).toList())
        .putTexts("breaks_closed", fates(closed()))
        .putTexts("breaks_left", fates(breaks(BreakChange.Fate.LEFT)))
        .putTexts("breaks_opened", fates(opened()))
        .putTexts("breaks_unknown", fates(breaks(BreakChange.Fate.UNKNOWN)))
        .putRows("moments_of_truth", moments.stream().map(RedesignResult::row).toList())
        .put("hit_before", hitBefore())
        .put("hit_after", hitAfter())
        .put("target", isTarget())
        .putRows("gaps", gaps().stream().map(RedesignResult::row).toList())
        .putTexts("incomparable", ids(incomparable().stream().map(KeptTouchpoint::after).toList()))
        .build();
  }

  private static Figures row(KeptTouchpoint each) {
    Optional<RatingChange> rating = each.rating();
    Optional<MeanDifference> measured = rating.flatMap(RatingChange::measured);
    Optional<Interval> interval = measured.flatMap(MeanDifference::interval);
    return Figures.builder()
        .put("touchpoint", each.after().id().value())
        .put("moved", each.moved())
        .putTexts("changed", each.changedNames().asList())
        .put("source", rating.map(RatingChange::source).map(RedesignResult::word))
        .put("scale", rating.map(change -> change.scale().name()))
        .put("before", number(rating.map(RatingChange::before)))
        .put("after", number(rating.map(RatingChange::after)))
        .put("difference", number(rating.map(RatingChange::difference)))
        .put("low", number(interval.map(Interval::low)))
        .put("high", number(interval.map(Interval::high)))
        .put("p", measured.map(MeanDifference::p).orElse(OptionalDouble.empty()))
        .put("band_before", each.bandBefore().map(RedesignResult::word))
        .put("band_after", each.bandAfter().map(RedesignResult::word))
        .build();
  }

  private static Figures row(BreakChange each) {
    return Figures.builder()
        .put("touchpoint", each.touchpoint().id().value())
        .put("fate", word(each.fate()))
        .build();
  }

  private static Figures row(MomentChange each) {
    return Figures.builder()
        .put("touchpoint", each.touchpoint().id().value())
        .put("placement", word(each.placement()))
        .put("before", each.before().map(RedesignResult::word))
        .put("after", each.after().map(RedesignResult::word))
        .build();
  }

  private static Figures row(RatingGap gap) {
    return Figures.builder()
        .put("touchpoint", gap.touchpoint().id().value())
        .put("points", gap.points())
        .put("now", gap.now().map(RedesignResult::word))
        .put("target", gap.target().map(RedesignResult::word))
        .build();
  }

  private static List<String> fates(List<BreakChange> breaks) {
    return ids(breaks.stream().map(BreakChange::touchpoint).toList());
  }

  private static List<String> ids(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(each -> each.id().value()).toList();
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
