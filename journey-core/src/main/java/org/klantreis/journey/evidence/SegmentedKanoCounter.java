package org.klantreis.journey.evidence;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.journey.model.Feature;

/**
 * Counts answers to a Kano questionnaire by segment: a {@link KanoCounter} for each, which share
 * their features.
 *
 * <p>Every segment knows every feature in the end, answered there or not.
 */
public final class SegmentedKanoCounter {

  private final Numbering<Feature> features = new Numbering<>();
  private final Map<Segment, KanoCounter> counters = new LinkedHashMap<>();

  /** Counts nothing yet and knows no segment. */
  public SegmentedKanoCounter() {}

  /** The index of a feature, the same in all segments. */
  public int index(Feature feature) {
    return features.indexOf(feature);
  }

  /** The counter of a segment, which is met by asking for it. */
  public KanoCounter in(Segment segment) {
    return counters.computeIfAbsent(segment, met -> new KanoCounter(features));
  }

  /** What was counted so far; counting can go on. */
  public Segmented<KanoAnswers> toAnswers() {
    ImmutableMap.Builder<Segment, KanoAnswers> parts = ImmutableMap.builder();
    counters.forEach((segment, counter) -> parts.put(segment, counter.toAnswers()));
    return new Segmented<>(KanoAnswers.empty(), parts.buildOrThrow());
  }
}
