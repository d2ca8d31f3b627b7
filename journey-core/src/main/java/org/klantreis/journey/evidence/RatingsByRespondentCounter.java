package org.klantreis.journey.evidence;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/**
 * Counts ratings by who gave them. It grows with respondents and what they rated, not with how
 * often they did.
 *
 * <p>A counter is for one thread; count in several and {@linkplain RatingsByRespondent#merge merge}
 * what they counted.
 */
public final class RatingsByRespondentCounter {

  private final RatingScale scale;

  /** One plain answer, of which nearly everybody gives one, once for each level. */
  private final RatingTally[] single;

  private final Map<TouchpointId, Map<RatingAspect, Map<RespondentId, RatingTally>>> answers =
      new LinkedHashMap<>();

  /** Counts nobody yet and knows no touchpoint. */
  public RatingsByRespondentCounter(RatingScale scale) {
    this.scale = scale;
    this.single = new RatingTally[scale.levels()];
    for (int i = 0; i < single.length; i++) {
      single[i] = RatingTally.of(scale, scale.lowest() + i);
    }
  }

  /** Makes a touchpoint known, be it rated or not. */
  public void know(TouchpointId touchpoint) {
    answers.computeIfAbsent(touchpoint, met -> new EnumMap<>(RatingAspect.class));
  }

  /**
   * Counts a rating.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public void add(
      RespondentId respondent, TouchpointId touchpoint, RatingAspect aspect, int rating) {
    RatingTally first = single[RatingTally.level(scale, rating)];
    of(touchpoint, aspect).merge(respondent, first, (own, one) -> own.with(rating));
  }

  /**
   * Counts a rating by a respondent who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for a rating that is off the scale, and for what {@link
   *     RatingTally#isWeight} says is no weight
   */
  public void addWeighted(
      RespondentId respondent,
      TouchpointId touchpoint,
      RatingAspect aspect,
      int rating,
      double weight) {
    RatingTally one = RatingTally.empty(scale).withWeighted(rating, weight);
    of(touchpoint, aspect).merge(respondent, one, RatingTally::merge);
  }

  private Map<RespondentId, RatingTally> of(TouchpointId touchpoint, RatingAspect aspect) {
    return answers
        .computeIfAbsent(touchpoint, met -> new EnumMap<>(RatingAspect.class))
        .computeIfAbsent(aspect, met -> new LinkedHashMap<>());
  }

  /** What was counted so far; counting can go on. */
  public RatingsByRespondent toRatings() {
    return RatingsByRespondent.copyOf(scale, answers);
  }
}
