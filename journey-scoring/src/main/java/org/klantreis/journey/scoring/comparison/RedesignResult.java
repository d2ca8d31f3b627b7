package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Result;

/** What a redesign changes in a journey. */
public sealed interface RedesignResult extends Result permits RedesignFindings {

  /** Touchpoints that only the second journey has, in its timeline order. */
  ImmutableList<Touchpoint> added();

  /** Touchpoints that only the first has, in its timeline order. */
  ImmutableList<Touchpoint> removed();

  /** Touchpoints that both have, in the timeline order of the first. */
  ImmutableList<KeptTouchpoint> kept();

  /** Every break of either, those of the first journey before those of the second. */
  ImmutableList<BreakChange> breaks();

  /** Every moment of truth of either, likewise. */
  ImmutableList<MomentChange> moments();

  /** What the 7+/9+ rule says of the first; absent where it cannot judge. */
  Optional<ThresholdLevel> levelBefore();

  /** What the 7+/9+ rule says of the second; absent where it cannot judge. */
  Optional<ThresholdLevel> levelAfter();

  /** Which version of the truth the second map shows. */
  JourneyState stateAfter();

  /** The kept touchpoints that moved: as few as explain the new order. */
  default ImmutableList<KeptTouchpoint> moved() {
    return kept().stream().filter(KeptTouchpoint::moved).collect(toImmutableList());
  }

  /** The kept touchpoints of which a fact changed. */
  default ImmutableList<KeptTouchpoint> changed() {
    return kept().stream().filter(each -> !each.changed().isEmpty()).collect(toImmutableList());
  }

  /** The kept touchpoints of which the rating cannot be compared. */
  default ImmutableList<KeptTouchpoint> incomparable() {
    return kept().stream().filter(each -> each.rating().isEmpty()).collect(toImmutableList());
  }

  /**
   * The breaks that the redesign does away with: their ratings rose by more than chance, or their
   * touchpoints are gone.
   */
  default ImmutableList<BreakChange> closed() {
    return breaks().stream().filter(each -> each.fate().closes()).collect(toImmutableList());
  }

  /**
   * The breaks that the redesign brings about: their ratings fell by more than chance, or their
   * touchpoints are new.
   */
  default ImmutableList<BreakChange> opened() {
    return breaks().stream().filter(each -> each.fate().opens()).collect(toImmutableList());
  }

  /** The breaks with that fate. */
  default ImmutableList<BreakChange> breaks(BreakChange.Fate fate) {
    return breaks().stream().filter(each -> each.fate() == fate).collect(toImmutableList());
  }

  /** How many moments of truth are hit in the first journey. */
  default int hitBefore() {
    return (int) moments().stream().filter(each -> isHit(each.before())).count();
  }

  /** How many moments of truth are hit in the second journey. */
  default int hitAfter() {
    return (int) moments().stream().filter(each -> isHit(each.after())).count();
  }

  private static boolean isHit(Optional<Peak.Outcome> outcome) {
    return outcome.filter(Peak.Outcome.HIT::equals).isPresent();
  }

  /** Whether the second journey is something to become: a to-be or a planned one. */
  default boolean isTarget() {
    return switch (stateAfter()) {
      case TO_BE, PLANNED -> true;
      case AS_IS, ACTUAL -> false;
    };
  }

  /**
   * The touchpoints whose rating falls short of the one that the second map states, the widest gap
   * first; empty when the second journey is no target, and where customers rated it already. What
   * the target adds, removes, moves and changes separates the two as well, and stands in the other
   * lists.
   */
  default ImmutableList<Shortfall> gaps() {
    if (!isTarget()) {
      return ImmutableList.of();
    }
    return kept().stream()
        .flatMap(
            each ->
                each
                    .rating()
                    .filter(RatingChange::isStatedAfter)
                    .map(rating -> Shortfall.of(each, rating))
                    .stream())
        .filter(gap -> gap.points() > RatingChange.ROUNDING)
        .sorted(comparingDouble(gap -> -gap.points()))
        .collect(toImmutableList());
  }

  /** Whether the two journeys do not differ in anything that is compared. */
  default boolean isEmpty() {
    return added().isEmpty()
        && removed().isEmpty()
        && kept().stream().noneMatch(KeptTouchpoint::isDifferent)
        && moments().stream().noneMatch(MomentChange::isDifferent);
  }

  /**
   * What becomes of a break of the chain: of a touchpoint that is rated below expectation in one of
   * the journeys.
   *
   * @param touchpoint as it is where it is a break; in the first journey if it is one in both
   * @param fate what becomes of it
   */
  record BreakChange(Touchpoint touchpoint, Fate fate) implements Figured {

    /** What becomes of a break. */
    public enum Fate {
      /**
       * A break before, and rated as expected or better after; the mean rose by more than chance:
       * its p, after Holm over all touchpoints that were measured in both waves, is below 1 less
       * the confidence.
       */
      CLOSED,
      /** A break before, and rated as expected or better after, which may be chance. */
      CLOSED_ON_THE_MEANS,
      /** A break before and not after, where a side was not measured: a map states it. */
      CLOSED_STATED,
      /** A break before, and no longer there: closed by removal. */
      REMOVED,
      /** A break before and after. */
      LEFT,
      /**
       * Rated as expected or better before, and a break after; the mean fell by more than chance.
       */
      OPENED,
      /** Rated as expected or better before, and a break after, which may be chance. */
      OPENED_ON_THE_MEANS,
      /** A break after and not before, where a side was not measured: a map states it. */
      OPENED_STATED,
      /** Not there before, and a break after: opened by addition. */
      ADDED,
      /** A break on one side; on the other it is not rated, so nobody can tell. */
      UNKNOWN;

      /** Whether the redesign does away with the break. */
      public boolean closes() {
        return switch (this) {
          case CLOSED, REMOVED -> true;
          case CLOSED_ON_THE_MEANS,
              CLOSED_STATED,
              LEFT,
              OPENED,
              OPENED_ON_THE_MEANS,
              OPENED_STATED,
              ADDED,
              UNKNOWN ->
              false;
        };
      }

      /** Whether the redesign brings the break about. */
      public boolean opens() {
        return switch (this) {
          case OPENED, ADDED -> true;
          case CLOSED,
              CLOSED_ON_THE_MEANS,
              CLOSED_STATED,
              REMOVED,
              LEFT,
              OPENED_ON_THE_MEANS,
              OPENED_STATED,
              UNKNOWN ->
              false;
        };
      }
    }
  }

  /**
   * What becomes of a moment of truth.
   *
   * @param touchpoint its touchpoint, as it is in the second journey if it is still there
   * @param placement before, in or after the touchpoint; the same in both journeys
   * @param before hit, missed or unknown in the first; absent where the first does not name it
   * @param after hit, missed or unknown in the second; absent where the second does not name it
   */
  record MomentChange(
      Touchpoint touchpoint,
      MomentPlacement placement,
      Optional<Peak.Outcome> before,
      Optional<Peak.Outcome> after)
      implements Figured {

    /** Whether it is named in one journey only, or comes out differently. */
    public boolean isDifferent() {
      return !before.equals(after);
    }
  }

  /**
   * How far a touchpoint is from what the journey is to become.
   *
   * @param touchpoint as it is to be
   * @param points what the rating falls short by, in points of the scale; above 0
   * @param now the band in which it lies, where it is known
   * @param target the band in which it is to lie, where it is known
   */
  record Shortfall(Touchpoint touchpoint, double points, Optional<Band> now, Optional<Band> target)
      implements Figured {

    private static Shortfall of(KeptTouchpoint kept, RatingChange rating) {
      return new Shortfall(kept.after(), rating.difference(), kept.bandBefore(), kept.bandAfter());
    }
  }
}
