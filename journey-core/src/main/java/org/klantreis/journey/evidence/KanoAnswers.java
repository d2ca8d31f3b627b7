package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.FeatureId;

/**
 * The answers to a Kano questionnaire, counted, a tally for each feature.
 *
 * <p>Made by a {@link KanoCounter}. A feature may be known without having been answered: then its
 * tally is empty.
 */
public final class KanoAnswers implements Tally<KanoAnswers> {

  private static final KanoAnswers EMPTY = new KanoAnswers(ImmutableMap.of(), ImmutableMap.of());

  private final ImmutableMap<FeatureId, Feature> features;
  private final ImmutableMap<FeatureId, KanoTally> tallies;

  private KanoAnswers(
      ImmutableMap<FeatureId, Feature> features, ImmutableMap<FeatureId, KanoTally> tallies) {
    this.features = features;
    this.tallies = tallies;
  }

  /** Nothing counted, no feature known: the identity of merging. */
  public static KanoAnswers empty() {
    return EMPTY;
  }

  /**
   * A tally for each feature.
   *
   * @throws IllegalArgumentException for two features with one id
   */
  public static KanoAnswers of(Map<Feature, KanoTally> tallies) {
    Map<FeatureId, Feature> features = new LinkedHashMap<>();
    ImmutableMap.Builder<FeatureId, KanoTally> byId = ImmutableMap.builder();
    tallies.forEach(
        (feature, tally) -> {
          add(features, feature);
          byId.put(feature.id(), tally);
        });
    return new KanoAnswers(ImmutableMap.copyOf(features), byId.buildOrThrow());
  }

  /** The features that are known here, answered or not, in the order in which they were met. */
  public ImmutableList<Feature> features() {
    return features.values().asList();
  }

  /** The feature of that id, where it is known. */
  public Optional<Feature> feature(FeatureId id) {
    return Optional.ofNullable(features.get(id));
  }

  /** The answers about a feature; empty where there are none. */
  public KanoTally of(FeatureId feature) {
    return tallies.getOrDefault(feature, KanoTally.empty());
  }

  @Override
  public long n() {
    return tallies.values().stream().mapToLong(KanoTally::n).reduce(0, Math::addExact);
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a feature that has another name or touchpoint there
   */
  @Override
  public KanoAnswers merge(KanoAnswers other) {
    Map<FeatureId, Feature> known = new LinkedHashMap<>(features);
    Map<FeatureId, KanoTally> merged = new LinkedHashMap<>(tallies);
    other.features.values().forEach(feature -> add(known, feature));
    other.tallies.forEach((id, tally) -> merged.merge(id, tally, KanoTally::merge));
    return new KanoAnswers(ImmutableMap.copyOf(known), ImmutableMap.copyOf(merged));
  }

  /** One id is one feature. */
  private static void add(Map<FeatureId, Feature> features, Feature feature) {
    @Nullable Feature known = features.putIfAbsent(feature.id(), feature);
    checkArgument(
        known == null || known.equals(feature),
        "Feature '%s' is described in two ways: %s and %s. Maybe one of them needs another id.",
        feature.id(),
        known,
        feature);
  }

  /** The same tallies of the same features, in whatever order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KanoAnswers that
        && features.equals(that.features)
        && tallies.equals(that.tallies);
  }

  @Override
  public int hashCode() {
    return 31 * features.hashCode() + tallies.hashCode();
  }

  @Override
  public String toString() {
    return "KanoAnswers(" + tallies + ")";
  }
}
