package org.klantreis.journey.scoring.scorer;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;

/** A journey with the evidence about it: what most scorers judge. */
public final class JourneyStudy {

  private final Journey journey;
  private final ImmutableMap<EvidenceKey<?>, Object> evidence;

  private JourneyStudy(Journey journey, ImmutableMap<EvidenceKey<?>, Object> evidence) {
    this.journey = journey;
    this.evidence = evidence;
  }

  /** A journey of which no evidence is there yet. */
  public static JourneyStudy of(Journey journey) {
    return new JourneyStudy(journey, ImmutableMap.of());
  }

  /**
   * A journey with ratings.
   *
   * @throws ProblemsException for ratings of touchpoints that it does not have
   */
  public static JourneyStudy of(Journey journey, Ratings ratings) {
    return of(journey).with(EvidenceKey.RATINGS, ratings);
  }

  /**
   * The study with this evidence, in the place of earlier evidence of the kind.
   *
   * @throws ProblemsException for evidence that does not fit the journey, with all problems at once
   */
  public <T> JourneyStudy with(EvidenceKey<T> key, T found) {
    List<Problem> problems = key.check(journey, found);
    if (!problems.isEmpty()) {
      throw new ProblemsException("The evidence about journey '" + journey.id() + "'", problems);
    }
    Map<EvidenceKey<?>, Object> all = new LinkedHashMap<>(evidence);
    all.put(key, found);
    return new JourneyStudy(journey, ImmutableMap.copyOf(all));
  }

  /** The journey. */
  public Journey journey() {
    return journey;
  }

  /** The evidence of that kind, where there is any. */
  public <T> Optional<T> evidence(EvidenceKey<T> key) {
    return Optional.ofNullable(evidence.get(key)).map(key::cast);
  }

  /** The ratings, where there are any. */
  public Optional<Ratings> ratings() {
    return evidence(EvidenceKey.RATINGS);
  }

  /** The same journey with equal evidence of the same kinds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JourneyStudy that
        && journey.equals(that.journey)
        && evidence.equals(that.evidence);
  }

  @Override
  public int hashCode() {
    return 31 * journey.hashCode() + evidence.hashCode();
  }

  /** All that is known, so that a test that fails on a study shows why. */
  @Override
  public String toString() {
    return "JourneyStudy(" + journey + ", " + evidence + ")";
  }
}
