package org.klantreis.journey.study;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.rating.RatingScale;

/** What a column is taken for, before it has a place among the others. */
@Value.Immutable
@StudyStyle
abstract sealed class Taken implements WithTaken permits ImmutableTaken {

  abstract ColumnRole role();

  abstract Looks looks();

  abstract Optional<RatingScale> scale();

  abstract Optional<String> wording();

  abstract ImmutableSet<String> missing();

  abstract ImmutableSet<String> notExperienced();

  @Value.Default
  boolean isRecommendation() {
    return false;
  }

  /** What is not known for sure. */
  abstract Optional<String> doubt();

  static Taken as(ColumnRole role, Looks looks) {
    return ImmutableTaken.builder().role(role).looks(looks).build();
  }

  static Taken ignored(Looks looks) {
    return as(ColumnRole.IGNORED, looks);
  }

  /** What its cells are, in words. */
  final String says() {
    String on = scale().map(scale -> " on " + scale.name()).orElse("");
    String of = wording().map(name -> " of " + name).orElse("");
    return looks().plural() + of + on;
  }
}
