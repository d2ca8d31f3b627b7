package org.klantreis.journey.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.Feature;

/**
 * The answers to a Kano questionnaire by respondent. It holds respondents, and grows with them: for
 * what a tally cannot tell, such as who answered without care.
 *
 * <p>Leave respondents out with {@link #without}, then count the rest with {@link #answers}.
 *
 * <pre>{@code
 * Feature wifi = Feature.of("wifi");
 * KanoRespondents all =
 *     KanoRespondents.of(
 *         List.of(wifi),
 *         Map.of(
 *             RespondentId.of("r1"),
 *             List.of(KanoResponse.of(wifi, KanoAnswer.LIKE, KanoAnswer.NEUTRAL)),
 *             RespondentId.of("r2"),
 *             List.of(KanoResponse.of(wifi, KanoAnswer.LIKE, KanoAnswer.LIKE))));
 * all.n(); // 2
 * KanoRespondents careful = all.without(Set.of(RespondentId.of("r2")));
 * careful.answers().of(wifi.id()).n(); // 1
 * }</pre>
 */
public final class KanoRespondents implements Tally<KanoRespondents> {

  private static final KanoRespondents EMPTY =
      new KanoRespondents(ImmutableSet.of(), ImmutableMap.of());

  /** All features that are asked about, answered or not. */
  private final ImmutableSet<Feature> features;

  private final ImmutableMap<RespondentId, ImmutableList<KanoResponse>> responses;

  private KanoRespondents(
      ImmutableSet<Feature> features,
      ImmutableMap<RespondentId, ImmutableList<KanoResponse>> responses) {
    this.features = features;
    this.responses = responses;
  }

  /** Nobody yet: the identity of merging. */
  public static KanoRespondents empty() {
    return EMPTY;
  }

  /**
   * The responses of each respondent.
   *
   * @param features all that are asked about, in order; features of responses are added
   */
  public static KanoRespondents of(
      Collection<Feature> features,
      Map<RespondentId, ? extends Collection<KanoResponse>> responses) {
    ImmutableSet.Builder<Feature> known = ImmutableSet.<Feature>builder().addAll(features);
    ImmutableMap.Builder<RespondentId, ImmutableList<KanoResponse>> sorted = ImmutableMap.builder();
    responses.forEach(
        (respondent, own) -> {
          own.forEach(response -> known.add(response.feature()));
          sorted.put(respondent, ImmutableList.sortedCopyOf(KanoResponse.ORDER, own));
        });
    return new KanoRespondents(known.build(), sorted.buildOrThrow());
  }

  /** The respondents, in the order in which they were met. */
  public ImmutableSet<RespondentId> respondents() {
    return responses.keySet();
  }

  /**
   * What a respondent said, in an order that does not depend on how it was read; nothing where the
   * respondent is not here.
   */
  public ImmutableList<KanoResponse> of(RespondentId respondent) {
    return responses.getOrDefault(respondent, ImmutableList.of());
  }

  /** How many pairs of answers there are. */
  @Override
  public long n() {
    return responses.values().stream().mapToLong(List::size).sum();
  }

  @Override
  public KanoRespondents merge(KanoRespondents other) {
    Map<RespondentId, List<KanoResponse>> merged = new LinkedHashMap<>();
    for (KanoRespondents each : ImmutableList.of(this, other)) {
      each.responses.forEach(
          (respondent, own) ->
              merged.computeIfAbsent(respondent, met -> new ArrayList<>()).addAll(own));
    }
    ImmutableSet<Feature> all =
        ImmutableSet.<Feature>builder().addAll(features).addAll(other.features).build();
    return of(all, merged);
  }

  /** The others; who is not here is not missed. */
  public KanoRespondents without(Set<RespondentId> leftOut) {
    ImmutableMap.Builder<RespondentId, ImmutableList<KanoResponse>> kept = ImmutableMap.builder();
    responses.forEach(
        (respondent, own) -> {
          if (!leftOut.contains(respondent)) {
            kept.put(respondent, own);
          }
        });
    return new KanoRespondents(features, kept.buildOrThrow());
  }

  /**
   * The answers of all of them, counted; no longer by respondent.
   *
   * @throws IllegalArgumentException for two features that share an id
   */
  public KanoAnswers answers() {
    KanoCounter counter = new KanoCounter();
    features.forEach(counter::index);
    responses
        .values()
        .forEach(
            own ->
                own.forEach(
                    response -> response.countIn(counter, counter.index(response.feature()))));
    return counter.toAnswers();
  }

  /** Those who answered about the same feature more than once. */
  public ImmutableSet<RespondentId> repeating() {
    ImmutableSet.Builder<RespondentId> all = ImmutableSet.builder();
    responses.forEach(
        (respondent, own) -> {
          if (own.stream().map(KanoResponse::feature).distinct().count() < own.size()) {
            all.add(respondent);
          }
        });
    return all.build();
  }

  /**
   * The answers of all of them, counted, where some may have answered about a feature more than
   * once. Shared, a person's answers have one place together; kept, they are worth as many as the
   * spread of all pairs between persons says: the sum of the variances of their shares over the sum
   * of their cluster-robust variances.
   *
   * @throws IllegalArgumentException for two features that share an id
   * @throws IllegalStateException for {@link Repeats#REFUSE} where somebody did
   */
  public KanoAnswers answers(Repeats repeats) {
    Map<Feature, List<List<KanoResponse>>> people = new LinkedHashMap<>();
    features.forEach(feature -> people.put(feature, new ArrayList<>()));
    responses
        .values()
        .forEach(
            own ->
                Multimaps.index(own, KanoResponse::feature)
                    .asMap()
                    .forEach(
                        (feature, about) ->
                            people
                                .computeIfAbsent(feature, met -> new ArrayList<>())
                                .add(ImmutableList.copyOf(about))));
    return KanoAnswers.of(
        Maps.transformValues(people, of -> new KanoAnswersOfPeople(of).count(repeats)));
  }

  /** The same responses of the same respondents about the same features, in whatever order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KanoRespondents that
        && features.equals(that.features)
        && responses.equals(that.responses);
  }

  @Override
  public int hashCode() {
    return 31 * features.hashCode() + responses.hashCode();
  }

  /** How many there are; not who. */
  @Override
  public String toString() {
    return "KanoRespondents(" + responses.size() + " respondents, " + n() + " answers)";
  }
}
