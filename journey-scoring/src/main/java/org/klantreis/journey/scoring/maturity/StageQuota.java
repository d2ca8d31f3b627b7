package org.klantreis.journey.scoring.maturity;

import java.util.BitSet;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.scoring.maturity.Blocker.Why;

/** Something that several criteria bring about together, so that there is a choice. */
abstract sealed class StageQuota implements StageDemand permits StageQuota.Mean, StageQuota.Count {

  static final double TOLERANCE = 1e-9;

  private final int[] places;
  private final BitSet members = new BitSet();

  /** Of criteria that apply. */
  private StageQuota(int[] places) {
    this.places = places;
    for (int place : places) {
      members.set(place);
    }
  }

  /** What a criterion adds that is worth so much, in the unit of {@link #asked}. */
  abstract double part(Criterion criterion, double value);

  /** How much must be there, or a hair more. */
  abstract double asked();

  /** What a criterion that is chosen for it has to be worth. */
  abstract double target();

  abstract Why why();

  final int[] places() {
    return places;
  }

  final double missing(CriteriaWorth worth) {
    return asked() - sum(worth);
  }

  final boolean isAbout(int place) {
    return members.get(place);
  }

  /** What it adds to raise a criterion, and with it all that this one may stand for. */
  final double gain(CriteriaWorth worth, int place) {
    double gain = 0;
    for (int each : worth.liftedBy(place)) {
      double value = worth.value(each);
      if (isAbout(each) && value < target()) {
        Criterion criterion = worth.criterion(each);
        gain += part(criterion, target()) - part(criterion, value);
      }
    }
    return gain;
  }

  private double sum(CriteriaWorth worth) {
    double sum = 0;
    for (int place : places) {
      sum += part(worth.criterion(place), worth.value(place));
    }
    return sum;
  }

  /** The weighted mean of a stage must be in that step of achievement, or in a higher one. */
  static final class Mean extends StageQuota {

    private final Achievement step;
    private final double weights;

    Mean(CriteriaWorth worth, int[] places, Achievement step) {
      super(places);
      this.step = step;
      double sum = 0;
      for (int place : places) {
        sum += worth.criterion(place).weight();
      }
      this.weights = sum;
    }

    @Override
    public boolean holds(CriteriaWorth worth) {
      return worth.mean(places()).stream().allMatch(mean -> Achievement.of(mean).isAtLeast(step));
    }

    @Override
    double part(Criterion criterion, double value) {
      return criterion.weight() * value / weights;
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
  static final class Count extends StageQuota {

    private final long asked;
    private final Why why;

    Count(int[] places, double share, Why why) {
      super(places);
      this.asked = (long) Math.ceil(share * places.length - TOLERANCE);
      this.why = why;
    }

    @Override
    public boolean holds(CriteriaWorth worth) {
      return missing(worth) <= 0;
    }

    @Override
    double part(Criterion criterion, double value) {
      return Achievement.of(value).isAtLeast(Achievement.LARGELY) ? 1 : 0;
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
