package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * What one policy says of an organisation.
 *
 * @param policy the policy
 * @param stage the stage that is reached; what is unanswered counts as not done, so it is also the
 *     lowest that the answers leave possible
 * @param highestStage the stage if everything that is unanswered were fully done
 * @param next the next stage in which something applies; empty at the top
 * @param percentToNext how much of what the next stage takes is there, 0 to 100; empty at the top
 * @param blockers what has to rise for the next stage: first what is asked of each criterion, lower
 *     stages before higher, then the fewest further criteria; empty only at the top
 * @param islands criteria above the stage that are largely or fully done, by their own answer
 */
public record PolicyResult(
    MaturityPolicy policy,
    MaturityStage stage,
    MaturityStage highestStage,
    Optional<MaturityStage> next,
    OptionalDouble percentToNext,
    ImmutableList<Blocker> blockers,
    ImmutableList<Criterion> islands) {

  /** The blockers of one step, in order. */
  public ImmutableList<Blocker> blockers(Blocker.Step step) {
    return blockers.stream().filter(each -> each.step() == step).collect(toImmutableList());
  }

  /** With the index, which does not depend on the policy. */
  Figures figures(double index) {
    return Figures.builder()
        .put("policy", policy.toString())
        .put("stage", stage)
        .put("stage_number", stage.number())
        .put("index", index)
        .put("next_stage", next)
        .put("percent_to_next", percentToNext)
        .putAll("blockers", Lists.transform(blockers, Blocker::criterion))
        .putRows("blocker_details", Lists.transform(blockers, Blocker::figures))
        .put("highest_stage", highestStage)
        .put("highest_stage_number", highestStage.number())
        .putAll("islands", islands)
        .build();
  }
}
