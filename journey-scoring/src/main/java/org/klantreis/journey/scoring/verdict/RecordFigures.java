package org.klantreis.journey.scoring.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.statistics.ProportionDifference;
import org.klantreis.journey.scoring.statistics.Uncertain;

/** Lays the components of a record out as figures. */
final class RecordFigures {

  private RecordFigures() {}

  static Figures of(Record found) {
    Figures.Builder figures = Figures.builder();
    for (Components.Component component : Components.of(found)) {
      put(figures, component, component.of(found));
    }
    return figures.build();
  }

  private static void put(
      Figures.Builder figures, Components.Component component, @Nullable Object value) {
    String name = component.name();
    if (component.is(Interval.class)) {
      figures.putInterval(name, Optional.ofNullable((Interval) value));
    } else if (component.is(Uncertain.class)) {
      put(figures, name, Optional.ofNullable((Uncertain) value));
    } else if (component.is(Proportion.class)) {
      put(
          figures,
          name,
          Optional.ofNullable((Proportion) value)
              .map(share -> new Uncertain(share.value(), Optional.of(share.interval()))));
    } else if (component.is(MeanEstimate.class)) {
      put(
          figures,
          name,
          Optional.ofNullable((MeanEstimate) value)
              .map(mean -> new Uncertain(mean.mean(), mean.interval())));
    } else if (component.is(ProportionDifference.class)) {
      put(
          figures,
          name,
          Optional.ofNullable((ProportionDifference) value)
              .map(each -> new Uncertain(each.value(), Optional.of(each.interval()))));
    } else if (component.is(Figured.class) && component.optional()) {
      figures.put(name, Optional.ofNullable((Figured) value).map(Figured::figures));
    } else if (value instanceof Figured laidOut) {
      figures.putAll(laidOut.figures());
    } else if (value instanceof Iterable<?> several) {
      putSeveral(figures, name, several, component.holdsRows());
    } else {
      figures.put(name, Optional.ofNullable(value));
    }
  }

  private static void put(Figures.Builder figures, String name, Optional<Uncertain> number) {
    figures
        .put(name, number.map(Uncertain::value))
        .putInterval(name, number.flatMap(Uncertain::interval));
  }

  private static void putSeveral(
      Figures.Builder figures, String name, Iterable<?> several, boolean rows) {
    if (!rows) {
      figures.putAll(name, several);
      return;
    }
    List<Figures> table = new ArrayList<>();
    for (Object each : several) {
      table.add(each instanceof Figured laidOut ? laidOut.figures() : of((Record) each));
    }
    figures.putRows(name, table);
  }
}
