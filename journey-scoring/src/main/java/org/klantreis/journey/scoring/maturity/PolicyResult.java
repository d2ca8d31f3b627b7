package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
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
 * @param percentToNext how much of what the next stage takes is there, 0 to 100; empty at the top
 * @param blockers what has to rise for the next stage: first what is asked of each criterion, lower
 *     stages before higher, then the fewest further criteria; empty only at the top
 * @param islands criteria above the stage that are largely or fully done, by their own answer
 */
public record PolicyResult(
    MaturityPolicy policy,
    MaturityStage stage,
    MaturityStage highestStage,
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
        .put("stage", word(stage))
        .put("stage_number", stage.number())
        .put("index", index)
        .put("percent_to_next", percentToNext)
        .putTexts("blockers", ids(blockers.stream().map(Blocker::criterion).toList()))
        .putRows("blocker_details", blockers.stream().map(Blocker::figures).toList())
        .put("highest_stage", word(highestStage))
        .put("highest_stage_number", highestStage.number())
        .putTexts("islands", ids(islands))
        .build();
  }

  private static List<String> ids(List<Criterion> criteria) {
    return criteria.stream().map(each -> each.id().value()).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
