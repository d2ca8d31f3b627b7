package org.klantreis.journey.scoring.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.statistics.ProportionDifference;

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
    } else if (component.is(Proportion.class)) {
      Optional<Proportion> share = Optional.ofNullable((Proportion) value);
      figures.put(name, share.map(Proportion::value));
      figures.putInterval(name, share.map(Proportion::interval));
    } else if (component.is(MeanEstimate.class)) {
      Optional<MeanEstimate> mean = Optional.ofNullable((MeanEstimate) value);
      figures.put(name, mean.map(MeanEstimate::mean));
      figures.putInterval(name, mean.flatMap(MeanEstimate::interval));
    } else if (component.is(ProportionDifference.class)) {
      Optional<ProportionDifference> difference = Optional.ofNullable((ProportionDifference) value);
      figures.put(name, difference.map(ProportionDifference::value));
      figures.putInterval(name, difference.map(ProportionDifference::interval));
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
