package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/** The scales of the touchpoints of two counts that are merged. */
final class Scales {

  private Scales() {}

  /** Those of both, which must agree on every touchpoint that both know, and on the others. */
  static ImmutableMap<TouchpointId, RatingScale> merged(
      RatingScale usual,
      Map<TouchpointId, RatingScale> these,
      RatingScale otherUsual,
      Map<TouchpointId, RatingScale> those) {
    checkArgument(
        usual.equals(otherUsual),
        "Ratings on scale '%s' cannot be merged with ratings on scale '%s'.",
        usual.name(),
        otherUsual.name());
    Map<TouchpointId, RatingScale> both = new LinkedHashMap<>(these);
    those.forEach(
        (touchpoint, scale) -> {
          RatingScale own = both.computeIfAbsent(touchpoint, met -> scale);
          checkArgument(
              own.equals(scale),
              "Touchpoint '%s' is rated on scale '%s', which cannot be merged with ratings on '%s'.",
              touchpoint,
              own.name(),
              scale.name());
        });
    return ImmutableMap.copyOf(both);
  }
}
