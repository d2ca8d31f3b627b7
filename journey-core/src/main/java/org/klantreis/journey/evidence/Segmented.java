package org.klantreis.journey.evidence;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A tally for each segment; the sum of the parts is the whole.
 *
 * <pre>{@code
 * SegmentedRatingCounter counter = new SegmentedRatingCounter(RatingScale.DUTCH_GRADE);
 * int booking = counter.index(TouchpointId.of("booking"));
 * counter.in(Segment.of("students")).add(booking, 6);
 * counter.in(Segment.of("families")).add(booking, 9);
 * Segmented<Ratings> ratings = counter.toRatings();
 * ratings.of(Segment.of("students")).n(); // 1
 * ratings.of(Segment.of("seniors")).n(); // 0: never met
 * ratings.whole().n(); // 2
 * }</pre>
 *
 * @param nothing the empty tally, which a segment without observations has
 * @param parts the segments in the order in which they were met
 * @param <T> what is tallied
 */
public record Segmented<T extends Tally<T>>(T nothing, ImmutableMap<Segment, T> parts)
    implements Tally<Segmented<T>> {

  /** No segments yet: the identity of merging. */
  public static <T extends Tally<T>> Segmented<T> empty(T nothing) {
    return new Segmented<>(nothing, ImmutableMap.of());
  }

  /** All segments merged. */
  public T whole() {
    return parts.values().stream().reduce(nothing, Tally::merge);
  }

  /** The tally of one segment; empty when the segment was never met. */
  public T of(Segment segment) {
    return parts.getOrDefault(segment, nothing);
  }

  @Override
  public long n() {
    return parts.values().stream().mapToLong(Tally::n).reduce(0, Math::addExact);
  }

  @Override
  public Segmented<T> merge(Segmented<T> other) {
    Map<Segment, T> merged = new LinkedHashMap<>();
    for (Segment segment : Sets.union(parts.keySet(), other.parts.keySet())) {
      merged.put(segment, of(segment).merge(other.of(segment)));
    }
    return new Segmented<>(nothing, ImmutableMap.copyOf(merged));
  }
}
