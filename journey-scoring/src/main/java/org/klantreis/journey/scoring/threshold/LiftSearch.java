package org.klantreis.journey.scoring.threshold;

import java.util.Optional;
import java.util.function.Predicate;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.Histogram;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;

/** Finds the fewest answers that must be better for a touchpoint to reach a goal. */
final class LiftSearch {

  private final JourneyStudy study;
  private final Settings settings;
  private final RatingRule rule;

  LiftSearch(JourneyStudy study, Settings settings) {
    this.study = study;
    this.settings = settings;
    this.rule = RatingRule.of(settings);
  }

  /**
   * A lift with the link that it makes.
   *
   * @param lift what it takes
   * @param link the touchpoint after it
   */
  record Lifted(Lift lift, Link link) {}

  /** What takes a break out of the chain; empty where no answers would. */
  Optional<Lifted> toMeet(Link link) {
    return lift(link, Band.MET, after -> after.isKnown() && !after.isBreak());
  }

  /** What makes every moment of truth at a touchpoint a hit; empty where no answers would. */
  Optional<Lifted> toHit(Link link) {
    return lift(link, Band.EXCEEDED, this::hitsAll);
  }

  private boolean hitsAll(Link link) {
    return link.touchpoint().momentsOfTruth().isEmpty() || Moments.of(settings).isHit(link);
  }

  private Optional<Lifted> lift(Link link, Band goal, Predicate<Link> reached) {
    Optional<Rated> rated = link.rated();
    Optional<Bands> bands = rated.map(Rated::scale).flatMap(rule::bands);
    if (rated.isEmpty() || bands.isEmpty() || reached.test(link)) {
      return Optional.empty();
    }
    RatingScale scale = rated.get().scale();
    Optional<RatingTally> tally =
        new TouchpointStudy(study, link.touchpoint()).ratings(rule.aspect());
    for (int level = target(link, bands.get()); level < scale.levels(); level++) {
      double to = scale.value(level);
      Optional<Lifted> found =
          tally.isPresent()
              ? raise(link.touchpoint(), rated.get(), Histogram.of(tally.get()), to, goal, reached)
              : restate(link.touchpoint(), rated.get(), to, goal, reached);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The level of the lowest answer that is as expected, or above expectation where that is asked
   * for.
   */
  private static int target(Link link, Bands bands) {
    double cut = link.touchpoint().momentsOfTruth().isEmpty() ? bands.met() : bands.exceeded();
    int level = 0;
    while (!Bands.reaches(bands.scale().value(level), cut)) {
      level++;
    }
    return level;
  }

  private Optional<Lifted> raise(
      Touchpoint touchpoint,
      Rated before,
      Histogram answers,
      double to,
      Band goal,
      Predicate<Link> reached) {
    long most = answers.below(to);
    Predicate<Long> suffices =
        several -> reached.test(raised(touchpoint, answers.raised(several, to)));
    if (most == 0 || !suffices.test(most)) {
      return Optional.empty();
    }
    long fewest = rule.basis() instanceof Basis.LowerEnd ? 1 : leastAbove(0, most, suffices);
    while (!suffices.test(fewest)) {
      fewest++;
    }
    Link after = raised(touchpoint, answers.raised(fewest, to));
    double value = after.rated().orElseThrow().value();
    return Optional.of(
        new Lifted(
            new Lift(
                touchpoint, goal, true, fewest, answers.n(), to, value - before.value(), value),
            after));
  }

  /** The least number that suffices, where a greater one always does if a smaller one does. */
  private static long leastAbove(long tooFew, long enough, Predicate<Long> suffices) {
    long low = tooFew;
    long high = enough;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (suffices.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private Link raised(Touchpoint touchpoint, Histogram answers) {
    return new Link(touchpoint, Rated.measured(touchpoint, answers, rule));
  }

  private Optional<Lifted> restate(
      Touchpoint touchpoint, Rated before, double to, Band goal, Predicate<Link> reached) {
    Rated stated = Rated.stated(touchpoint, new Rating(before.scale(), to), rule);
    Link after = new Link(touchpoint, Optional.of(stated));
    return reached.test(after)
        ? Optional.of(
            new Lifted(new Lift(touchpoint, goal, false, 1, 1, to, to - before.value(), to), after))
        : Optional.empty();
  }
}
