package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * The Kano split of a journey.
 *
 * @param touchpoints every touchpoint, in timeline order
 * @param work what to do, the most urgent first
 * @param customers the same split by satisfied and dissatisfied customers, where they are known
 */
public record SplitResult(
    ImmutableList<TouchpointSplit> touchpoints,
    ImmutableList<WorkItem> work,
    Optional<CustomerSplit> customers)
    implements Result {

  /** How many touchpoints lie in a quadrant. */
  public int count(SplitQuadrant quadrant) {
    return in(quadrant).size();
  }

  /** The touchpoints in a quadrant, in timeline order. */
  public ImmutableList<TouchpointSplit> in(SplitQuadrant quadrant) {
    return touchpoints.stream()
        .filter(each -> each.quadrant() == quadrant)
        .collect(ImmutableList.toImmutableList());
  }

  /** The share of a quadrant among the touchpoints that are known; empty when none is. */
  public OptionalDouble share(SplitQuadrant quadrant) {
    int known = touchpoints.size() - count(SplitQuadrant.UNKNOWN);
    return known == 0 || quadrant == SplitQuadrant.UNKNOWN
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) count(quadrant) / known);
  }

  @Override
  public Figures figures() {
    Figures.Builder figures = Figures.builder();
    for (SplitQuadrant quadrant : SplitQuadrant.values()) {
      figures.put(word(quadrant), count(quadrant));
    }
    for (SplitQuadrant quadrant : List.of(SplitQuadrant.values()).subList(0, 4)) {
      figures.put(word(quadrant) + "_share", share(quadrant));
    }
    figures
        .putRows("touchpoints", touchpoints.stream().map(TouchpointSplit::figures).toList())
        .putRows("work", work.stream().map(SplitResult::row).toList());
    customers.ifPresentOrElse(
        known -> figures.put("customers", known.figures()), () -> figures.absent("customers"));
    return figures.build();
  }

  private static Figures row(WorkItem item) {
    return Figures.builder()
        .put("touchpoint", item.touchpoint().id().value())
        .put("step", word(item.step()))
        .put("feature", item.feature().map(Feature::id).map(Object::toString))
        .put("moment_of_truth", item.momentOfTruth())
        .put("shortfall", item.shortfall())
        .build();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
