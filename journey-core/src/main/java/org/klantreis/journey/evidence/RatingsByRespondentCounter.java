package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.EnumMap;
import java.util.HashMap;
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
  private final Map<TouchpointId, RatingScale> scales = new LinkedHashMap<>();

  /** One plain answer, of which nearly everybody gives one, once for each level of a scale. */
  private final Map<RatingScale, RatingTally[]> single = new HashMap<>();

  private final Map<TouchpointId, Map<RatingAspect, Map<RespondentId, RatingTally>>> answers =
      new LinkedHashMap<>();

  /**
   * Counts nobody yet and knows no touchpoint.
   *
   * @param scale the usual scale
   */
  public RatingsByRespondentCounter(RatingScale scale) {
    this.scale = scale;
  }

  private static RatingTally[] singles(RatingScale scale) {
    RatingTally[] single = new RatingTally[scale.levels()];
    for (int level = 0; level < single.length; level++) {
      single[level] = RatingTally.of(scale, scale.value(level));
    }
    return single;
  }

  /** Makes a touchpoint known, be it rated or not; a new one is on the usual scale. */
  public void know(TouchpointId touchpoint) {
    scales.putIfAbsent(touchpoint, scale);
    answers.computeIfAbsent(touchpoint, met -> new EnumMap<>(RatingAspect.class));
  }

  /**
   * Makes a touchpoint known that is rated on a scale of its own, be it rated or not.
   *
   * @throws IllegalArgumentException for a touchpoint that was met with another scale
   */
  public void know(TouchpointId touchpoint, RatingScale own) {
    scales.putIfAbsent(touchpoint, own);
    know(touchpoint);
    checkArgument(
        scale(touchpoint).equals(own),
        "Touchpoint '%s' is rated on scale '%s', so it cannot be rated on '%s', too.",
        touchpoint,
        scale(touchpoint).name(),
        own.name());
  }

  private RatingScale scale(TouchpointId touchpoint) {
    return scales.getOrDefault(touchpoint, scale);
  }

  /**
   * Counts a rating; a touchpoint that is new is on the usual scale.
   *
   * @throws IllegalArgumentException for a rating that is no answer on the scale of the touchpoint
   */
  public void add(
      RespondentId respondent, TouchpointId touchpoint, RatingAspect aspect, double rating) {
    addLevel(respondent, touchpoint, aspect, scale(touchpoint).levelOf(rating));
  }

  /**
   * The same by the level of the rating on the scale of the touchpoint, counted from 0.
   *
   * @throws IndexOutOfBoundsException for a level that the scale does not have
   */
  public void addLevel(
      RespondentId respondent, TouchpointId touchpoint, RatingAspect aspect, int level) {
    RatingScale own = scale(touchpoint);
    checkElementIndex(level, own.levels(), "level");
    RatingTally first = single.computeIfAbsent(own, RatingsByRespondentCounter::singles)[level];
    of(touchpoint, aspect).merge(respondent, first, RatingTally::merge);
  }

  /**
   * Counts a rating by a respondent who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for a rating that is no answer on the scale of the touchpoint,
   *     and for what {@link RatingTally#isWeight} says is no weight
   */
  public void addWeighted(
      RespondentId respondent,
      TouchpointId touchpoint,
      RatingAspect aspect,
      double rating,
      double weight) {
    RatingTally one = RatingTally.empty(scale(touchpoint)).withWeighted(rating, weight);
    of(touchpoint, aspect).merge(respondent, one, RatingTally::merge);
  }

  /**
   * The same by the level of the rating on the scale of the touchpoint, counted from 0.
   *
   * @throws IllegalArgumentException for what {@link RatingTally#isWeight} says is no weight
   * @throws IndexOutOfBoundsException for a level that the scale does not have
   */
  public void addLevelWeighted(
      RespondentId respondent,
      TouchpointId touchpoint,
      RatingAspect aspect,
      int level,
      double weight) {
    addWeighted(respondent, touchpoint, aspect, scale(touchpoint).value(level), weight);
  }

  private Map<RespondentId, RatingTally> of(TouchpointId touchpoint, RatingAspect aspect) {
    know(touchpoint);
    return answers
        .computeIfAbsent(touchpoint, met -> new EnumMap<>(RatingAspect.class))
        .computeIfAbsent(aspect, met -> new LinkedHashMap<>());
  }

  /** What was counted so far; counting can go on. */
  public RatingsByRespondent toRatings() {
    return RatingsByRespondent.copyOf(scale, scales, answers);
  }
}
