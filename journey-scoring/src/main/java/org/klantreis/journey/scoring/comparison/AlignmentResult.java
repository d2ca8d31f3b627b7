package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * How well a plan describes what happened.
 *
 * @param planned the plan
 * @param actual what happened, at least one journey, in the given order
 */
public record AlignmentResult(Journey planned, ImmutableList<ActualJourney> actual)
    implements Result {

  /** The mean fit of the journeys, 0 to 1. */
  public double fit() {
    return actual.stream().mapToDouble(each -> each.alignment().fit()).average().orElseThrow();
  }

  /** How many of the journeys lack that planned touchpoint. */
  public int missing(TouchpointId touchpoint) {
    return count(each -> each.alignment().missing().contains(touchpoint));
  }

  /** How many of the journeys have that touchpoint although it was not planned. */
  public int adHoc(TouchpointId touchpoint) {
    return count(each -> each.alignment().adHoc().contains(touchpoint));
  }

  /** How many of the journeys have that planned touchpoint out of order. */
  public int outOfOrder(TouchpointId touchpoint) {
    return count(each -> each.alignment().outOfOrder().contains(touchpoint));
  }

  /** In how many of the journeys that planned touchpoint failed. */
  public int failed(TouchpointId touchpoint) {
    return count(
        each -> each.failed().stream().anyMatch(f -> f.touchpoint().id().equals(touchpoint)));
  }

  /** In how many of the journeys it is not known whether that planned touchpoint delivered. */
  public int unknown(TouchpointId touchpoint) {
    return count(each -> each.unknown().stream().anyMatch(t -> t.id().equals(touchpoint)));
  }

  private int count(Predicate<ActualJourney> which) {
    return (int) actual.stream().filter(which).count();
  }

  /** Every touchpoint that happened without having been planned, by first appearance. */
  public ImmutableSet<TouchpointId> adHoc() {
    return all(each -> each.alignment().adHoc());
  }

  /** The planned touchpoints that any of the journeys lacks, in the order of the plan. */
  public ImmutableSet<TouchpointId> missing() {
    return planned(all(each -> each.alignment().missing()));
  }

  /**
   * The planned touchpoints that any of the journeys has out of order, in the order of the plan.
   */
  public ImmutableSet<TouchpointId> outOfOrder() {
    return planned(all(each -> each.alignment().outOfOrder()));
  }

  /** The planned touchpoints that failed in any of the journeys, in the order of the plan. */
  public ImmutableSet<TouchpointId> failed() {
    return planned(all(each -> each.failed().stream().map(f -> f.touchpoint().id()).toList()));
  }

  /** The planned touchpoints of which it is not known everywhere whether they delivered. */
  public ImmutableSet<TouchpointId> unknown() {
    return planned(all(each -> each.unknown().stream().map(Touchpoint::id).toList()));
  }

  private ImmutableSet<TouchpointId> all(
      Function<ActualJourney, ? extends Collection<TouchpointId>> which) {
    ImmutableSet.Builder<TouchpointId> all = ImmutableSet.builder();
    actual.forEach(each -> all.addAll(which.apply(each)));
    return all.build();
  }

  private ImmutableSet<TouchpointId> planned(ImmutableSet<TouchpointId> some) {
    return planned.touchpointIds().stream()
        .filter(some::contains)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("fit", fit())
        .put("journeys", actual.size())
        .putTexts("missing", texts(missing()))
        .putTexts("ad_hoc", texts(adHoc()))
        .putTexts("out_of_order", texts(outOfOrder()))
        .putTexts("failed", texts(failed()))
        .putTexts("unknown", texts(unknown()))
        .putRows("planned", planned.touchpointIds().stream().map(this::row).toList())
        .putRows("actual", actual.stream().map(AlignmentResult::row).toList())
        .build();
  }

  /** In how many journeys each planned touchpoint came out in which way. */
  private Figures row(TouchpointId id) {
    return Figures.builder()
        .put("touchpoint", id.value())
        .put("missing", missing(id))
        .put("out_of_order", outOfOrder(id))
        .put("failed", failed(id))
        .put("unknown", unknown(id))
        .build();
  }

  private static Figures row(ActualJourney each) {
    Alignment alignment = each.alignment();
    return Figures.builder()
        .put("journey", each.journey().id().value())
        .put("name", each.journey().name())
        .put("fit", alignment.fit())
        .put("distance", alignment.distance())
        .put("longest", alignment.longest())
        .putTexts("missing", texts(alignment.missing()))
        .putTexts("ad_hoc", texts(alignment.adHoc()))
        .putTexts("out_of_order", texts(alignment.outOfOrder()))
        .putRows("failed", each.failed().stream().map(AlignmentResult::row).toList())
        .putTexts("unknown", each.unknown().stream().map(t -> t.id().value()).toList())
        .putRows("steps", alignment.steps().stream().map(AlignmentResult::row).toList())
        .build();
  }

  private static Figures row(FailedTouchpoint each) {
    return Figures.builder()
        .put("touchpoint", each.touchpoint().id().value())
        .put("reason", word(each.reason()))
        .build();
  }

  private static Figures row(Alignment.Step step) {
    return Figures.builder()
        .put("kind", word(step.kind()))
        .putTexts("planned", texts(step.planned()))
        .putTexts("actual", texts(step.actual()))
        .build();
  }

  private static List<String> texts(Collection<TouchpointId> ids) {
    return ids.stream().map(TouchpointId::value).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
