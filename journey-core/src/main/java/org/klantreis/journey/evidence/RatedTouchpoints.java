package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/**
 * The touchpoints that are counted, numbered in the order in which they are met: each with its
 * scale, and with the place of its counts, which is one block of levels for each aspect.
 */
final class RatedTouchpoints {

  static final int ASPECTS = RatingAspect.values().length;

  private final RatingScale usual;
  private final Numbering<TouchpointId> numbers = new Numbering<>();
  private RatingScale[] scales = {};

  /** Where the counts of each touchpoint begin, and after the last where they end. */
  private int[] cells = new int[1];

  RatedTouchpoints(RatingScale usual) {
    this.usual = usual;
  }

  RatingScale usual() {
    return usual;
  }

  /** A touchpoint that is new here is rated on the usual scale. */
  int indexOf(TouchpointId touchpoint) {
    int index = numbers.indexOf(touchpoint);
    if (index == scales.length) {
      add(usual);
    }
    return index;
  }

  int indexOf(TouchpointId touchpoint, RatingScale scale) {
    int index = numbers.indexOf(touchpoint);
    if (index == scales.length) {
      add(scale);
    }
    checkArgument(
        scale(index).equals(scale),
        "Touchpoint '%s' is rated on scale '%s', so it cannot be rated on '%s', too.",
        touchpoint,
        scale(index).name(),
        scale.name());
    return index;
  }

  private void add(RatingScale scale) {
    int size = scales.length + 1;
    scales = Arrays.copyOf(scales, size);
    scales[size - 1] = scale;
    cells = Arrays.copyOf(cells, size + 1);
    cells[size] = Math.addExact(cells[size - 1], ASPECTS * scale.levels());
  }

  int size() {
    return scales.length;
  }

  /** The scale of a touchpoint. */
  RatingScale scale(int touchpoint) {
    return scales[touchpoint];
  }

  /** How many counts there are. */
  int cells() {
    return cells[scales.length];
  }

  /** Where the counts of an aspect of a touchpoint begin. */
  int cell(int touchpoint, int aspect) {
    return cells[touchpoint] + aspect * scales[touchpoint].levels();
  }

  void forEach(ObjIntConsumer<TouchpointId> action) {
    numbers.forEach(action);
  }
}
