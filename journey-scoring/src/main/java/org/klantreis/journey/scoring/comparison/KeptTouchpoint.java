package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.threshold.Link;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * A touchpoint that both journeys have.
 *
 * @param linkBefore as a link of the first journey's chain; unknown where that is not judged
 * @param linkAfter as a link of the second journey's chain; unknown where that is not judged
 * @param moved whether it changed its place among those that both have
 * @param changed the facts in which the two differ: those of the touchpoint itself, then those of
 *     the experience; none exactly when the touchpoints are equal
 * @param rating how its rating changes; absent where a side is not rated, or on another scale
 */
public record KeptTouchpoint(
    Link linkBefore,
    Link linkAfter,
    boolean moved,
    ImmutableSet<TouchpointFact> changed,
    Optional<RatingChange> rating)
    implements Figured {

  static ImmutableSet<TouchpointFact> differences(Touchpoint before, Touchpoint after) {
    return Arrays.stream(TouchpointFact.values())
        .filter(fact -> fact.differs(before, after))
        .sorted(comparing(TouchpointFact::isExperienced))
        .collect(toImmutableSet());
  }

  /** As it is in the first journey. */
  public Touchpoint before() {
    return linkBefore.touchpoint();
  }

  /** As it is in the second journey. */
  public Touchpoint after() {
    return linkAfter.touchpoint();
  }

  /** Its band in the first journey, where it is rated. */
  public Optional<Band> bandBefore() {
    return linkBefore.band();
  }

  /** Its band in the second journey, where it is rated. */
  public Optional<Band> bandAfter() {
    return linkAfter.band();
  }

  /**
   * The published names of what changed, as figures have them. What the customer does and why share
   * one, and so do what the customer feels and how pleasant that is.
   */
  public ImmutableSet<String> changedNames() {
    return changed.stream().map(KeptTouchpoint::name).collect(toImmutableSet());
  }

  private static String name(TouchpointFact fact) {
    return switch (fact) {
      case REASON -> name(TouchpointFact.ACTION);
      case VALENCE -> name(TouchpointFact.FEELING);
      case FEELS_WELCOME -> "welcome";
      case RATINGS -> "stated_ratings";
      default -> fact.name().toLowerCase(Locale.ROOT);
    };
  }

  /** Whether both are rated and lie in different bands. */
  public boolean changesBand() {
    return linkBefore.isKnown() && linkAfter.isKnown() && !bandBefore().equals(bandAfter());
  }

  /** Whether anything at all differs: its place, a fact, its rating, its band. */
  public boolean isDifferent() {
    return moved
        || !changed.isEmpty()
        || !bandBefore().equals(bandAfter())
        || rating.filter(RatingChange::isDifferent).isPresent();
  }

  /** What changed, the rating before and after with the difference, and the bands. */
  @Override
  public Figures figures() {
    Optional<WaveChange> measured = rating.flatMap(RatingChange::measured);
    Optional<Interval> interval = measured.flatMap(WaveChange::interval);
    return Figures.builder()
        .put("touchpoint", after().id().value())
        .put("moved", moved)
        .putAll("changed", changedNames())
        .put("source", rating.map(RatingChange::source))
        .put("scale", rating.map(change -> change.scale().name()))
        .put("before", rating.map(RatingChange::before))
        .put("after", rating.map(RatingChange::after))
        .put("difference", rating.map(RatingChange::difference))
        .put("low", interval.map(Interval::low))
        .put("high", interval.map(Interval::high))
        .put("p", measured.map(WaveChange::p).orElse(OptionalDouble.empty()))
        .put("adjusted_p", measured.map(WaveChange::adjustedP).orElse(OptionalDouble.empty()))
        .put("test", measured.map(WaveChange::test))
        .put("band_before", bandBefore())
        .put("band_after", bandAfter())
        .build();
  }
}
