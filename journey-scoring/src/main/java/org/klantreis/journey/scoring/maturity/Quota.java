package org.klantreis.journey.scoring.maturity;

import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.scoring.maturity.Blocker.Why;

/** Something that several criteria bring about together, so that there is a choice. */
abstract sealed class Quota implements Demand permits Quota.Mean, Quota.Count {

  static final double TOLERANCE = 1e-9;

  private final int[] places;

  /** Of criteria that apply. */
  private Quota(int[] places) {
    this.places = places;
  }

  /** What the criterion at that place adds, in the unit of {@link #asked}. */
  abstract double part(Worth worth, int place);

  /** How much must be there, or a hair more. */
  abstract double asked();

  /** What a criterion that is chosen for it has to be worth. */
  abstract double target();

  abstract Why why();

  final int[] places() {
    return places;
  }

  final double missing(Worth worth) {
    return asked() - sum(worth);
  }

  /** What it adds to raise a criterion, and with it all that this one may stand for. */
  final double gain(Worth worth, int place) {
    return sum(worth.raised(place, target())) - sum(worth);
  }

  private double sum(Worth worth) {
    double sum = 0;
    for (int place : places) {
      sum += part(worth, place);
    }
    return sum;
  }

  /** The weighted mean of a stage must be in that step of achievement, or in a higher one. */
  static final class Mean extends Quota {

    private final Achievement step;
    private final double weights;

    Mean(Worth worth, int[] places, Achievement step) {
      super(places);
      this.step = step;
      double sum = 0;
      for (int place : places) {
        sum += worth.criterion(place).weight();
      }
      this.weights = sum;
    }

    @Override
    public boolean holds(Worth worth) {
      return worth.mean(places()).stream().allMatch(mean -> Achievement.of(mean).isAtLeast(step));
    }

    @Override
    double part(Worth worth, int place) {
      return worth.criterion(place).weight() * worth.value(place) / weights;
    }

    @Override
    double asked() {
      // a bound belongs to the step below it
      return step.above() + TOLERANCE;
    }

    @Override
    double target() {
      return Achievement.FULLY.worth();
    }

    @Override
    Why why() {
      return Why.MEAN;
    }
  }

  /** So many of these criteria must be largely done. */
  static final class Count extends Quota {

    private final long asked;
    private final Why why;

    Count(int[] places, double share, Why why) {
      super(places);
      this.asked = (long) Math.ceil(share * places.length - TOLERANCE);
      this.why = why;
    }

    @Override
    public boolean holds(Worth worth) {
      return missing(worth) <= 0;
    }

    @Override
    double part(Worth worth, int place) {
      return worth.isAtLeast(place, Achievement.LARGELY) ? 1 : 0;
    }

    @Override
    double asked() {
      return asked;
    }

    @Override
    double target() {
      return Achievement.LARGELY.worth();
    }

    @Override
    Why why() {
      return why;
    }
  }
}
