package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/**
 * What it costs to judge only by respondents who answered everything: heads, never weights.
 *
 * <p>A respondent without an overall rating says nothing about what goes with it, and is counted
 * apart. Of the others, a respondent is complete who answered about every touchpoint, too: with a
 * rating, or that it was not experienced. Whether the complete ones differ from all can be seen in
 * their overall ratings. Straight-liners who are left out are in no other count.
 *
 * <pre>{@code
 * TouchpointId booking = TouchpointId.of("booking");
 * RespondentCounter counter = new RespondentCounter(RatingScale.DUTCH_GRADE, List.of(booking));
 * counter.overall(8);
 * counter.rating(0, 7);
 * counter.count(); // complete
 * counter.overall(5);
 * counter.count(); // without the booking
 * counter.rating(0, 6);
 * counter.count(); // without an overall rating
 * Completeness answered = counter.toRespondents().completeness();
 * answered.n(); // 3
 * answered.incomplete(); // 1
 * answered.onlyMissing().get(booking); // 1
 * answered.withoutOverall(); // 1
 * }</pre>
 *
 * @param withoutOverall how many gave no overall rating
 * @param rated the overall ratings of all who gave one
 * @param complete the overall ratings of those who answered about every touchpoint, too
 * @param missing for each touchpoint, how many of those with an overall rating left it out
 * @param onlyMissing for each touchpoint, how many of them left out no other one: they would be
 *     complete without that touchpoint
 * @param straightLiners who gave one rating throughout
 */
public record Completeness(
    long withoutOverall,
    RatingTally rated,
    RatingTally complete,
    ImmutableMap<TouchpointId, Long> missing,
    ImmutableMap<TouchpointId, Long> onlyMissing,
    StraightLiners straightLiners)
    implements Tally<Completeness> {

  /**
   * These counts, which must be possible together.
   *
   * @throws IllegalArgumentException where {@code missing} and {@code onlyMissing} count different
   *     touchpoints, where more are complete than gave an overall rating, and for a negative count
   *     of those who gave none
   */
  public Completeness {
    checkArgument(
        missing.keySet().equals(onlyMissing.keySet()),
        "Missing answers are counted for other touchpoints (%s) than those that alone are missing (%s).",
        missing.keySet(),
        onlyMissing.keySet());
    checkArgument(
        withoutOverall >= 0 && complete.n() <= rated.n(),
        "Of %s respondents with an overall rating, %s cannot be complete.",
        rated.n(),
        complete.n());
  }

  /**
   * Nobody was asked yet: the identity of merging.
   *
   * @param scale of the overall rating
   */
  public static Completeness empty(RatingScale scale, Iterable<TouchpointId> touchpoints) {
    ImmutableMap.Builder<TouchpointId, Long> none = ImmutableMap.builder();
    touchpoints.forEach(touchpoint -> none.put(touchpoint, 0L));
    ImmutableMap<TouchpointId, Long> zeros = none.buildOrThrow();
    return new Completeness(
        0, RatingTally.empty(scale), RatingTally.empty(scale), zeros, zeros, StraightLiners.NONE);
  }

  /** How many respondents were seen, with an overall rating, without one, or left out. */
  @Override
  public long n() {
    return Math.addExact(Math.addExact(withoutOverall, rated.n()), straightLiners.leftOut());
  }

  /** How many gave an overall rating and left out a touchpoint. */
  public long incomplete() {
    return rated.n() - complete.n();
  }

  @Override
  public Completeness merge(Completeness other) {
    return new Completeness(
        Math.addExact(withoutOverall, other.withoutOverall),
        rated.merge(other.rated),
        complete.merge(other.complete),
        sum(missing, other.missing),
        sum(onlyMissing, other.onlyMissing),
        straightLiners.merge(other.straightLiners));
  }

  private static ImmutableMap<TouchpointId, Long> sum(
      ImmutableMap<TouchpointId, Long> these, ImmutableMap<TouchpointId, Long> those) {
    checkArgument(
        these.keySet().equals(those.keySet()),
        "Respondents who were asked about %s cannot be merged with respondents who were asked about %s.",
        these.keySet(),
        those.keySet());
    ImmutableMap.Builder<TouchpointId, Long> sums = ImmutableMap.builder();
    for (Map.Entry<TouchpointId, Long> each : these.entrySet()) {
      sums.put(
          each.getKey(), Math.addExact(each.getValue(), those.getOrDefault(each.getKey(), 0L)));
    }
    return sums.buildOrThrow();
  }
}
