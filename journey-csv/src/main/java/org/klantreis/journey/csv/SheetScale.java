package org.klantreis.journey.csv;

import java.util.Optional;
import org.klantreis.journey.rating.RatingScale;

/** A scale in the cell of a sheet: {@code 1-10}, or with a name of its own: {@code smileys 1-3}. */
final class SheetScale {

  private SheetScale() {}

  static Optional<RatingScale> of(String text) {
    String named = text.strip();
    int blank = named.lastIndexOf(' ');
    Optional<RatingScale> ends = RatingScale.parse(named.substring(blank + 1));
    if (blank < 0 || ends.isEmpty()) {
      return ends;
    }
    String name = named.substring(0, blank).strip();
    try {
      return Optional.of(
          new RatingScale(name, ends.get().lowest(), ends.get().highest(), ends.get().perPoint()));
    } catch (IllegalArgumentException namesOtherEnds) {
      return Optional.empty();
    }
  }

  static String write(RatingScale scale) {
    String ends = RatingScale.of(scale.lowest(), scale.highest(), scale.perPoint()).name();
    return scale.name().equals(ends) ? ends : scale.name() + " " + ends;
  }
}
