package org.klantreis.journey.scoring.scorer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.RatingsByRespondent;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;

/**
 * Under what a kind of evidence is kept in a {@link JourneyStudy}. Whoever has a new kind makes a
 * key for it, once, as a constant.
 *
 * @param <T> the evidence
 */
public final class EvidenceKey<T> {

  /** The ratings of the touchpoints; they may be of touchpoints in the journey only. */
  public static final EvidenceKey<Ratings> RATINGS =
      of(
          "ratings",
          Ratings.class,
          (journey, ratings) -> unknownTouchpoints("ratings", journey, ratings.touchpoints()));

  /** The ratings of the touchpoints by segment; of touchpoints in the journey only. */
  public static final EvidenceKey<Segmented<Ratings>> RATINGS_BY_SEGMENT =
      of(
          "ratings by segment",
          ofRatings(),
          (journey, segmented) ->
              unknownTouchpoints(
                  "ratings by segment",
                  journey,
                  segmented.parts().values().stream()
                      .flatMap(part -> part.touchpoints().stream())
                      .collect(toImmutableSet())));

  /** The ratings by channel; of touchpoints and over channels in the journey only. */
  public static final EvidenceKey<RatingsByChannel> RATINGS_BY_CHANNEL =
      of("ratings by channel", RatingsByChannel.class, EvidenceKey::unknownChannels);

  /** Who rated which touchpoint how, by name; of touchpoints in the journey only. */
  public static final EvidenceKey<RatingsByRespondent> RATINGS_BY_RESPONDENT =
      of(
          "ratings by respondent",
          RatingsByRespondent.class,
          (journey, ratings) ->
              unknownTouchpoints("ratings by respondent", journey, ratings.touchpoints()));

  /**
   * Which ratings go together in one respondent, nobody named; of touchpoints in the journey only.
   */
  public static final EvidenceKey<RespondentRatings> RESPONDENTS =
      of(
          "respondents",
          RespondentRatings.class,
          (journey, respondents) ->
              unknownTouchpoints("respondents", journey, respondents.touchpoints()));

  /**
   * The answers to a Kano questionnaire; features may be tied to touchpoints in the journey only.
   */
  public static final EvidenceKey<KanoAnswers> KANO =
      of("Kano answers", KanoAnswers.class, EvidenceKey::featuresOfUnknownTouchpoints);

  /** Which customers are loyal, by the rating that they give the journey as a whole. */
  public static final EvidenceKey<YesByRating> LOYALTY =
      of("loyalty", YesByRating.class, (journey, loyal) -> ImmutableList.of());

  /** Which kind of loyalty customers have, by behaviour and attitude. */
  public static final EvidenceKey<LoyaltyTally> LOYALTY_QUADRANTS =
      of("loyalty quadrants", LoyaltyTally.class, (journey, counted) -> ImmutableList.of());

  /** Which customers recommend, by the rating that they give the journey as a whole. */
  public static final EvidenceKey<YesByRating> RECOMMENDATION =
      of("recommendation", YesByRating.class, (journey, recommend) -> ImmutableList.of());

  /** What customers are willing to pay, by the rating that they give the journey as a whole. */
  public static final EvidenceKey<AmountByRating> WILLINGNESS_TO_PAY =
      of("willingness to pay", AmountByRating.class, (journey, amounts) -> ImmutableList.of());

  private final String name;
  private final Class<T> type;
  private final BiFunction<Journey, T, List<Problem>> check;

  private EvidenceKey(String name, Class<T> type, BiFunction<Journey, T, List<Problem>> check) {
    this.name = name;
    this.type = type;
    this.check = check;
  }

  /**
   * A new key.
   *
   * @param name for people
   * @param check finds what in the evidence does not fit a journey
   */
  public static <T> EvidenceKey<T> of(
      String name, Class<T> type, BiFunction<Journey, T, List<Problem>> check) {
    return new EvidenceKey<>(name, type, check);
  }

  // there is no class for a type with an argument; only ratings are put under that key
  @SuppressWarnings("unchecked")
  private static Class<Segmented<Ratings>> ofRatings() {
    return (Class<Segmented<Ratings>>) (Class<?>) Segmented.class;
  }

  T cast(Object evidence) {
    return type.cast(evidence);
  }

  List<Problem> check(Journey journey, T evidence) {
    return check.apply(journey, evidence);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }

  private static List<Problem> unknownTouchpoints(
      String place, Journey journey, Collection<TouchpointId> touchpoints) {
    return touchpoints.stream()
        .filter(id -> journey.touchpoint(id).isEmpty())
        .map(id -> unknownTouchpoint(journey, place, id))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Problem> unknownChannels(Journey journey, RatingsByChannel ratings) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    ratings
        .channels()
        .forEach(
            (channel, over) -> {
              if (journey.channel(channel).isEmpty()) {
                problems.add(
                    Problem.at(
                            "ratings by channel", channel.value(), "no such channel in the journey")
                        .withNearest(
                            Iterables.transform(journey.channels(), each -> each.id().value())));
              }
              problems.addAll(
                  unknownTouchpoints(
                      "ratings over channel '" + channel + "'", journey, over.touchpoints()));
            });
    return problems.build();
  }

  private static List<Problem> featuresOfUnknownTouchpoints(Journey journey, KanoAnswers answers) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Feature feature : answers.features()) {
      feature
          .touchpoint()
          .filter(id -> journey.touchpoint(id).isEmpty())
          .map(id -> unknownTouchpoint(journey, "feature '" + feature.id() + "'", id))
          .ifPresent(problems::add);
    }
    return problems.build();
  }

  private static Problem unknownTouchpoint(Journey journey, String place, TouchpointId id) {
    return Problem.at(place, id.value(), "no such touchpoint in the journey")
        .withNearest(Iterables.transform(journey.touchpointIds(), TouchpointId::value));
  }
}
