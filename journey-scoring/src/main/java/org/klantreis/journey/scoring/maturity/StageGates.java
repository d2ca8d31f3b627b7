package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.klantreis.journey.maturity.Achievement.FULLY;
import static org.klantreis.journey.maturity.Achievement.LARGELY;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.Blocker.Why;

/**
 * What a policy asks before each stage. A stage in which nothing applies is passed over: it asks
 * nothing, and nobody reaches it. Whoever has reached a stage has reached all below it that ask
 * something.
 */
final class StageGates {

  private final MaturityRule rule;
  private final MaturityPolicy policy;

  StageGates(MaturityRule rule, MaturityPolicy policy) {
    this.rule = rule;
    this.policy = policy;
  }

  MaturityStage reached(CriteriaWorth worth) {
    MaturityStage reached = MaturityStage.NOT_YET_INTERESTED;
    for (MaturityStage stage : asking(worth)) {
      if (!isOpen(demands(worth, stage), worth)) {
        return reached;
      }
      reached = stage;
    }
    return reached;
  }

  /** The lowest stage above that one in which something applies; empty at the top. */
  static Optional<MaturityStage> next(CriteriaWorth worth, MaturityStage stage) {
    return asking(worth).stream().filter(each -> each.compareTo(stage) > 0).findFirst();
  }

  private static ImmutableList<MaturityStage> asking(CriteriaWorth worth) {
    return MaturityStage.five().stream()
        .filter(stage -> worth.places(criterion -> criterion.stage() == stage).length > 0)
        .collect(toImmutableList());
  }

  static boolean isOpen(ImmutableList<StageDemand> demands, CriteriaWorth worth) {
    return demands.stream().allMatch(demand -> demand.holds(worth));
  }

  /** All that is asked before a stage, lower stages first; of criteria that apply. */
  ImmutableList<StageDemand> demands(CriteriaWorth worth, MaturityStage stage) {
    ImmutableList.Builder<StageDemand> demands = ImmutableList.builder();
    for (MaturityStage each : asking(worth)) {
      if (each.compareTo(stage) > 0) {
        break;
      }
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
