package org.klantreis.journey.command.map;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.RatingsCsv;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.SegmentBy;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.comparison.WaveSeries;

/**
 * Waves of ratings that have no map: a file each, or one file with a column that says of which wave
 * a row is. The touchpoints are then what was rated, and a wave goes by its name where a map would
 * go by its own. All that is wrong is printed; empty is what has problems.
 */
final class WaveInput {

  private static final int NAMES_SAID = 8;

  private final RatingOptions options;
  private final PrintWriter err;

  WaveInput(RatingOptions options, PrintWriter err) {
    this.options = options;
    this.err = err;
  }

  /** A wave that has a file of its own. */
  Optional<RatedMap> ofFile(String name, String file) throws IOException {
    return wave(name, file, format -> format);
  }

  /**
   * Waves of one file, by what a column says. It is read once for each, so that who answers in
   * several waves answers once in each.
   */
  Optional<ImmutableList<RatedMap>> ofColumn(
      String file, String column, ImmutableList<String> names) throws IOException {
    ImmutableList.Builder<RatedMap> waves = ImmutableList.builder();
    for (String name : names) {
      wave(name, file, format -> format.withCsv(only(format.csv(), column, name)))
          .ifPresent(waves::add);
    }
    return Optional.of(waves.build()).filter(read -> read.size() == names.size());
  }

  private Optional<RatedMap> wave(String name, String file, UnaryOperator<RatingsFormat> rows)
      throws IOException {
    return options
        .ratings(new Input(file), rows.apply(options.format()), err)
        .map(CsvReading::found)
        .map(found -> new RatedMap(journey(name, found.whole().touchpoints()), Optional.of(found)));
  }

  private static CsvOptions only(CsvOptions csv, String column, String value) {
    ImmutableSetMultimap.Builder<String, String> keep = ImmutableSetMultimap.builder();
    csv.keep().entries().stream()
        .filter(condition -> !condition.getKey().equals(column))
        .forEach(keep::put);
    return csv.withKeep(keep.put(column, value).build());
  }

  /**
   * The waves that a file holds: in the order of time where they are called by it, else of
   * appearance. A row without one belongs to none.
   */
  Optional<ImmutableList<String>> names(String file, String column) throws IOException {
    RatingsFormat format =
        options
            .format()
            .withSegments(SegmentBy.column(column))
            .withRespondentColumn(Optional.empty())
            .withRepeats(Repeats.REFUSE);
    return options
        .read(new Input(file), in -> RatingsCsv.read(in, format))
        .map(
            reading ->
                options.orRefuse("--compare-by", () -> inTime(reading.found().ratings().parts())));
  }

  /** Names of waves in a sentence, none where there are none. */
  static String said(ImmutableList<String> names) {
    if (names.isEmpty()) {
      return "none";
    }
    return names.stream().limit(NAMES_SAID).collect(joining(", "))
        + (names.size() > NAMES_SAID ? ", …" : "");
  }

  private static ImmutableList<String> inTime(Map<Segment, Ratings> parts) {
    Map<String, Ratings> waves = new LinkedHashMap<>();
    parts.forEach((segment, ratings) -> waves.put(segment.name(), ratings));
    waves.remove(Segment.NONE.name());
    return WaveSeries.of(journeyOf(waves.values()), waves).waves().stream()
        .map(WaveSeries.Wave::name)
        .collect(toImmutableList());
  }

  /** A journey of all that was rated in any wave. */
  static Journey journeyOf(Iterable<Ratings> waves) {
    ImmutableList.Builder<TouchpointId> touchpoints = ImmutableList.builder();
    waves.forEach(ratings -> touchpoints.addAll(ratings.touchpoints()));
    return journey("ratings", touchpoints.build());
  }

  private static Journey journey(String name, ImmutableCollection<TouchpointId> touchpoints) {
    return Journey.builder()
        .id("ratings")
        .name(name)
        .addAllTouchpoints(
            touchpoints.stream()
                .distinct()
                .map(touchpoint -> Touchpoint.of(touchpoint.value(), touchpoint.value()))
                .toList())
        .build();
  }
}
