package org.klantreis.journey.scoring.maturity;

import static org.klantreis.journey.maturity.Achievement.FULLY;
import static org.klantreis.journey.maturity.Achievement.LARGELY;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.Blocker.Why;

/** What a policy asks before each stage. Whoever has reached a stage has reached those below. */
final class StageGates {

  private final MaturityRule rule;
  private final MaturityPolicy policy;

  StageGates(MaturityRule rule, MaturityPolicy policy) {
    this.rule = rule;
    this.policy = policy;
  }

  MaturityStage reached(CriteriaWorth worth) {
    MaturityStage reached = MaturityStage.NOT_YET_INTERESTED;
    for (MaturityStage stage : MaturityStage.five()) {
      if (!isOpen(demands(worth, stage), worth)) {
        return reached;
      }
      reached = stage;
    }
    return reached;
  }

  static boolean isOpen(ImmutableList<StageDemand> demands, CriteriaWorth worth) {
    return demands.stream().allMatch(demand -> demand.holds(worth));
  }

  /** All that is asked before a stage, lower stages first; of criteria that apply. */
  ImmutableList<StageDemand> demands(CriteriaWorth worth, MaturityStage stage) {
    ImmutableList.Builder<StageDemand> demands = ImmutableList.builder();
    for (MaturityStage each : MaturityStage.five().subList(0, stage.number())) {
      int[] all = worth.places(criterion -> criterion.stage() == each);
      int[] keys = worth.places(criterion -> criterion.stage() == each && criterion.key());
      switch (policy) {
        case PROGRESSIVE -> {
          Achievement step = each == stage ? LARGELY : FULLY;
          for (int place : keys) {
            demands.add(new StageDemand.Least(place, step, Why.KEY));
          }
          demands.add(new StageQuota.Mean(worth, all, step));
        }
        case ALL_MET -> {
          for (int place : all) {
            demands.add(new StageDemand.Least(place, LARGELY, why(worth.criterion(place))));
          }
        }
        case KEY_AND_SHARE -> {
          demands.add(new StageQuota.Count(keys, rule.keyShare(), Why.KEY));
          demands.add(new StageQuota.Count(all, rule.allShare(), Why.SHARE));
        }
      }
    }
    return demands.build();
  }

  private static Why why(Criterion criterion) {
    return criterion.key() ? Why.KEY : Why.EACH;
  }
}
