package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatedTimeline;

/**
 * What the height of a curve means.
 *
 * @param scale the scale of what is drawn; ratings on another one are told, not drawn
 * @param bands where it is met and exceeded; absent on a scale without bands
 * @param low the lowest value that is shown; the highest is that of the scale
 */
record Axis(RatingScale scale, Optional<Bands> bands, double low) {

  private static final int MOST_TICKS = 12;
  private static final double ROOM = 0.12;

  /** The scale of the ratings, else the one on which the map states most, else that of the map. */
  static Axis of(List<Series> series, Optional<Bands> own) {
    RatingScale scale = scale(series);
    return new Axis(scale, Bands.choose(own, scale), low(series, scale, Bands.choose(own, scale)));
  }

  private static RatingScale scale(List<Series> series) {
    return RatedTimeline.mostFrequent(values(series).filter(Rated::isMeasured).map(Rated::scale))
        .or(() -> ofRatings(series))
        .or(() -> RatedTimeline.mostFrequent(values(series).map(Rated::scale)))
        .or(() -> RatedTimeline.mostFrequent(expectations(series).map(Rating::scale)))
        .or(() -> ofMap(series))
        .orElse(RatingScale.DUTCH_GRADE);
  }

  private static Optional<RatingScale> ofRatings(List<Series> series) {
    return series.stream()
        .flatMap(each -> each.study().ratings().map(Ratings::scale).stream())
        .findFirst();
  }

  private static Optional<RatingScale> ofMap(List<Series> series) {
    return series.stream().flatMap(each -> each.study().journey().scale().stream()).findFirst();
  }

  private static double low(List<Series> series, RatingScale scale, Optional<Bands> bands) {
    double range = scale.highest() - scale.lowest();
    List<Double> drawn = new ArrayList<>();
    values(series)
        .filter(each -> each.scale().isComparableTo(scale))
        .forEach(
            each -> {
              drawn.add(each.value());
              each.interval().ifPresent(ends -> drawn.add(ends.low()));
            });
    expectations(series)
        .filter(each -> each.scale().isComparableTo(scale))
        .forEach(each -> drawn.add(each.value()));
    bands.ifPresent(cuts -> drawn.add(cuts.met() - 0.2 * range));
    double least = drawn.stream().mapToDouble(each -> each).min().orElse(scale.lowest());
    return Math.max(scale.lowest(), Math.floor(least - ROOM * range));
  }

  private static Stream<Rated> values(List<Series> series) {
    return series.stream()
        .flatMap(each -> each.marks().stream())
        .flatMap(Optional::stream)
        .flatMap(mark -> mark.rated().stream());
  }

  private static Stream<Rating> expectations(List<Series> series) {
    return series.stream()
        .flatMap(each -> each.marks().stream())
        .flatMap(Optional::stream)
        .flatMap(mark -> mark.expectation().stream());
  }

  double high() {
    return scale.highest();
  }

  /** Where a value lies between the ends, from 0 to 1; what lies beyond an end is at that end. */
  double height(double value) {
    return (Math.max(low, Math.min(high(), value)) - low) / (high() - low);
  }

  /** Whole numbers from the lowest to the highest, at most a dozen of them. */
  ImmutableList<Integer> ticks() {
    int first = (int) Math.ceil(low);
    int step = 1;
    while ((high() - first) / step >= MOST_TICKS) {
      step = next(step);
    }
    ImmutableList.Builder<Integer> ticks = ImmutableList.builder();
    for (int tick = -Math.floorDiv(-first, step) * step; tick <= high(); tick += step) {
      ticks.add(tick);
    }
    return ticks.build();
  }

  /** 1, 2, 5, 10, 20, 50 and so on. */
  private static int next(int step) {
    String digits = Integer.toString(step);
    return digits.startsWith("2") ? step / 2 * 5 : step * 2;
  }
}
