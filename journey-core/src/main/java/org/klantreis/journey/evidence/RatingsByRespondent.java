package org.klantreis.journey.evidence;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/**
 * Who rated which touchpoint how, each touchpoint on a scale of its own. It holds respondents, and
 * grows with them: for what counts cannot tell, such as who answered more than once, or in two
 * waves.
 *
 * <p>Made by a {@link RatingsByRespondentCounter}. What is merged is matched by respondent, so that
 * somebody who is in both parts is one person in the whole.
 *
 * <pre>{@code
 * RatingsByRespondentCounter counter = new RatingsByRespondentCounter(RatingScale.DUTCH_GRADE);
 * TouchpointId booking = TouchpointId.of("booking");
 * counter.add(RespondentId.of("r1"), booking, RatingAspect.OVERALL, 8);
 * counter.add(RespondentId.of("r1"), booking, RatingAspect.OVERALL, 6);
 * counter.add(RespondentId.of("r2"), booking, RatingAspect.OVERALL, 9);
 * RatingsByRespondent all = counter.toRatings();
 * all.ratings(Repeats.SHARE).of(booking).n(); // 2 persons
 * all.ratings(Repeats.KEEP).of(booking).n(); // 3 answers
 * }</pre>
 */
public final class RatingsByRespondent implements Tally<RatingsByRespondent> {

  /** Of touchpoints that are not known here. */
  private final RatingScale scale;

  private final ImmutableMap<TouchpointId, RatingScale> scales;

  /** What each person answered; never nobody, and never nothing. */
  private final ImmutableMap<
          TouchpointId, ImmutableMap<RatingAspect, ImmutableMap<RespondentId, RatingTally>>>
      answers;

  private RatingsByRespondent(
      RatingScale scale,
      ImmutableMap<TouchpointId, RatingScale> scales,
      ImmutableMap<
              TouchpointId, ImmutableMap<RatingAspect, ImmutableMap<RespondentId, RatingTally>>>
          answers) {
    this.scale = scale;
    this.scales = scales;
    this.answers = answers;
  }

  /**
   * Nobody yet: the identity of merging.
   *
   * @param scale the usual one
   */
  public static RatingsByRespondent empty(RatingScale scale) {
    return new RatingsByRespondent(scale, ImmutableMap.of(), ImmutableMap.of());
  }

  /** What was counted; touchpoints stay known where nobody rated them. */
  static RatingsByRespondent copyOf(
      RatingScale scale,
      Map<TouchpointId, RatingScale> scales,
      Map<TouchpointId, ? extends Map<RatingAspect, ? extends Map<RespondentId, RatingTally>>>
          answers) {
    ImmutableMap.Builder<
            TouchpointId, ImmutableMap<RatingAspect, ImmutableMap<RespondentId, RatingTally>>>
        all = ImmutableMap.builder();
    answers.forEach(
        (touchpoint, byAspect) -> {
          EnumMap<RatingAspect, ImmutableMap<RespondentId, RatingTally>> sorted =
              new EnumMap<>(RatingAspect.class);
          byAspect.forEach((aspect, people) -> sorted.put(aspect, ImmutableMap.copyOf(people)));
          all.put(touchpoint, ImmutableMap.copyOf(sorted));
        });
    return new RatingsByRespondent(scale, ImmutableMap.copyOf(scales), all.buildOrThrow());
  }

  /** The usual scale, on which every touchpoint is that is not met with one of its own. */
  public RatingScale scale() {
    return scale;
  }

  /** The scale of a touchpoint; the usual one where it is not known here. */
  public RatingScale scale(TouchpointId touchpoint) {
    return scales.getOrDefault(touchpoint, scale);
  }

  /** The touchpoints that are known here, rated or not, in the order in which they were met. */
  public ImmutableSet<TouchpointId> touchpoints() {
    return answers.keySet();
  }

  /**
   * Who rated that aspect of a touchpoint, with all that they answered, in the order in which they
   * were met.
   */
  public ImmutableMap<RespondentId, RatingTally> of(TouchpointId touchpoint, RatingAspect aspect) {
    return answers
        .getOrDefault(touchpoint, ImmutableMap.of())
        .getOrDefault(aspect, ImmutableMap.of());
  }

  /** Everybody, in the order in which they were met. */
  public ImmutableSet<RespondentId> respondents() {
    ImmutableSet.Builder<RespondentId> all = ImmutableSet.builder();
    answers.values().forEach(each -> each.values().forEach(people -> all.addAll(people.keySet())));
    return all.build();
  }

  /** Those who rated the same aspect of a touchpoint more than once. */
  public ImmutableSet<RespondentId> repeating() {
    ImmutableSet.Builder<RespondentId> all = ImmutableSet.builder();
    answers
        .values()
        .forEach(
            each ->
                each.values()
                    .forEach(
                        people ->
                            Sets.filter(people.keySet(), id -> isTwice(people, id))
                                .forEach(all::add)));
    return all.build();
  }

  private static boolean isTwice(Map<RespondentId, RatingTally> people, RespondentId id) {
    @Nullable RatingTally own = people.get(id);
    return own != null && own.n() > 1;
  }

  /**
   * The ratings of all of them, counted; no longer by respondent. Where nobody answered more than
   * once they are the same whatever is said about it.
   *
   * @throws IllegalStateException for {@link Repeats#REFUSE} where somebody rated the same aspect
   *     of a touchpoint more than once
   */
  public Ratings ratings(Repeats repeats) {
    ImmutableMap.Builder<TouchpointId, Map<RatingAspect, RatingTally>> tallies =
        ImmutableMap.builder();
    answers.forEach(
        (touchpoint, byAspect) -> {
          Map<RatingAspect, RatingTally> counted = new EnumMap<>(RatingAspect.class);
          byAspect.forEach(
              (aspect, people) ->
                  counted.put(
                      aspect,
                      new AnswersOfPeople(scale(touchpoint), people.values()).count(repeats)));
          tallies.put(touchpoint, counted);
        });
    return Ratings.ofAspects(scale, scales, tallies.buildOrThrow());
  }

  /** How many answers there are. */
  @Override
  public long n() {
    return answers.values().stream()
        .flatMap(byAspect -> byAspect.values().stream())
        .flatMap(people -> people.values().stream())
        .mapToLong(RatingTally::n)
        .reduce(0, Math::addExact);
  }

  /**
   * The answers of both; each touchpoint stays on its scale.
   *
   * @throws IllegalArgumentException for ratings with another usual scale, and for a touchpoint
   *     that is on different scales in the two
   */
  @Override
  public RatingsByRespondent merge(RatingsByRespondent other) {
    ImmutableMap<TouchpointId, RatingScale> both =
        Scales.merged(scale, scales, other.scale, other.scales);
    Map<TouchpointId, Map<RatingAspect, Map<RespondentId, RatingTally>>> merged =
        new LinkedHashMap<>();
    for (TouchpointId touchpoint : both.keySet()) {
      Map<RatingAspect, Map<RespondentId, RatingTally>> byAspect =
          new EnumMap<>(RatingAspect.class);
      for (RatingAspect aspect : RatingAspect.values()) {
        Map<RespondentId, RatingTally> people = new LinkedHashMap<>(of(touchpoint, aspect));
        other
            .of(touchpoint, aspect)
            .forEach((id, own) -> people.merge(id, own, RatingTally::merge));
        if (!people.isEmpty()) {
          byAspect.put(aspect, people);
        }
      }
      merged.put(touchpoint, byAspect);
    }
    return copyOf(scale, both, merged);
  }

  /**
   * The same answers of the same respondents about the same touchpoints on the same scales, in
   * whatever order.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RatingsByRespondent that
        && scale.equals(that.scale)
        && scales.equals(that.scales)
        && answers.equals(that.answers);
  }

  @Override
  public int hashCode() {
    return 31 * scale.hashCode() + answers.hashCode();
  }

  /** How many there are; not who. */
  @Override
  public String toString() {
    return "RatingsByRespondent("
        + scale.name()
        + ", "
        + respondents().size()
        + " respondents, "
        + n()
        + " answers)";
  }
}
