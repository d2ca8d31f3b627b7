package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.verdict.Figured;
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
    return count(each -> each.failedIds().anyMatch(touchpoint::equals));
  }

  /** In how many of the journeys it is not known whether that planned touchpoint delivered. */
  public int unknown(TouchpointId touchpoint) {
    return count(each -> each.unknownIds().anyMatch(touchpoint::equals));
  }

  private int count(Predicate<ActualJourney> which) {
    return (int) actual.stream().filter(which).count();
  }

  /** Every touchpoint that happened without having been planned, by first appearance. */
  public ImmutableSet<TouchpointId> adHoc() {
    return all(each -> each.alignment().adHoc().stream());
  }

  /** The planned touchpoints that any of the journeys lacks, in the order of the plan. */
  public ImmutableSet<TouchpointId> missing() {
    return planned(all(each -> each.alignment().missing().stream()));
  }

  /**
   * The planned touchpoints that any of the journeys has out of order, in the order of the plan.
   */
  public ImmutableSet<TouchpointId> outOfOrder() {
    return planned(all(each -> each.alignment().outOfOrder().stream()));
  }

  /** The planned touchpoints that failed in any of the journeys, in the order of the plan. */
  public ImmutableSet<TouchpointId> failed() {
    return planned(all(ActualJourney::failedIds));
  }

  /** The planned touchpoints of which it is not known everywhere whether they delivered. */
  public ImmutableSet<TouchpointId> unknown() {
    return planned(all(ActualJourney::unknownIds));
  }

  private ImmutableSet<TouchpointId> all(Function<ActualJourney, Stream<TouchpointId>> which) {
    return actual.stream().flatMap(which).collect(toImmutableSet());
  }

  private ImmutableSet<TouchpointId> planned(ImmutableSet<TouchpointId> some) {
    return planned.touchpointIds().stream().filter(some::contains).collect(toImmutableSet());
  }

  /** The fit, what came out in which way, and both sides with a row each. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("fit", fit())
        .put("journeys", actual.size())
        .putAll("missing", missing())
        .putAll("ad_hoc", adHoc())
        .putAll("out_of_order", outOfOrder())
        .putAll("failed", failed())
        .putAll("unknown", unknown())
        .putRows("planned", planned.touchpointIds().stream().map(this::row).toList())
        .putRows("actual", actual.stream().map(Figured::figures).toList())
        .build();
  }

  /** In how many journeys a planned touchpoint came out in which way. */
  private Figures row(TouchpointId id) {
    return Figures.builder()
        .put("touchpoint", id.value())
        .put("missing", missing(id))
        .put("out_of_order", outOfOrder(id))
        .put("failed", failed(id))
        .put("unknown", unknown(id))
        .build();
  }

  /**
   * A journey that happened, beside the plan.
   *
   * @param journey what happened
   * @param alignment how its timeline differs from the plan's
   * @param failed touchpoints that were planned and happened, and did not deliver, in the order in
   *     which they happened
   * @param unknown touchpoints that were planned and happened, of which nothing tells whether they
   *     delivered, likewise
   */
  public record ActualJourney(
      Journey journey,
      Alignment alignment,
      ImmutableList<FailedTouchpoint> failed,
      ImmutableList<Touchpoint> unknown)
      implements Figured {

    private Stream<TouchpointId> failedIds() {
      return failed.stream().map(each -> each.touchpoint().id());
    }

    private Stream<TouchpointId> unknownIds() {
      return unknown.stream().map(Touchpoint::id);
    }

    /** Its fit, what came out in which way, and the steps of the alignment. */
    @Override
    public Figures figures() {
      return Figures.builder()
          .put("journey", journey.id().value())
          .put("name", journey.name())
          .put("fit", alignment.fit())
          .put("distance", alignment.distance())
          .put("longest", alignment.longest())
          .putAll("missing", alignment.missing())
          .putAll("ad_hoc", alignment.adHoc())
          .putAll("out_of_order", alignment.outOfOrder())
          .putRows("failed", failed.stream().map(Figured::figures).toList())
          .putAll("unknown", unknown)
          .putRows("steps", alignment.steps().stream().map(Figured::figures).toList())
          .build();
    }
  }

  /**
   * A touchpoint that was planned and happened, and did not deliver.
   *
   * @param touchpoint as it happened
   * @param reason what tells
   */
  public record FailedTouchpoint(Touchpoint touchpoint, Reason reason) implements Figured {

    /** What tells that a touchpoint failed; the first that is known decides. */
    public enum Reason {
      /** It is rated below expectation. */
      RATED_BELOW,
      /** Not rated; the customer said that it fell short of the expectation. */
      FELL_SHORT,
      /** Neither; a negative feeling is recorded. */
      NEGATIVE_FEELING
    }
  }
}
