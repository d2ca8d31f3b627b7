package org.klantreis.journey.report.plot;

import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Shape;
import org.klantreis.journey.report.table.TextualTable;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.drivers.Driver;
import org.klantreis.journey.scoring.drivers.Driver.Quadrant;
import org.klantreis.journey.scoring.drivers.DriversResult;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * Touchpoints by how important they are to the overall rating and how well they perform (Martilla
 * and James 1977), with the interval of the performance. A touchpoint whose importance is not
 * defined is in the table alone.
 *
 * @param result what the drivers scorer found
 * @param names of the touchpoints; one without a name is called by its id
 */
public record ImportancePerformance(DriversResult result, ImmutableMap<TouchpointId, String> names)
    implements Plot {

  private static final double MARGIN = 0.12;
  private static final int FEWEST_TICKS = 4;

  /** With the names of the touchpoints in a journey. */
  public static ImportancePerformance of(DriversResult result, Journey journey) {
    return new ImportancePerformance(
        result,
        journey.touchpoints().stream()
            .collect(ImmutableMap.toImmutableMap(Touchpoint::id, Touchpoint::name)));
  }

  @Override
  public String title(Locale locale) {
    return new ReportWords(locale).say("importance.title");
  }

  @Override
  public String description(Locale locale) {
    return new ReportWords(locale).say(ofMeasure("importance.description"));
  }

  @Override
  public String svg(Locale locale) {
    return scatter(locale).draw("importance-performance", title(locale), description(locale), true);
  }

  @Override
  public String element(String id, Locale locale) {
    return scatter(locale).draw(id, title(locale), description(locale), false);
  }

  private Message ofMeasure(String key) {
    return sentence(key).with("measure", Terms.of(result.importanceMeasure(), "long"));
  }

  private String name(Driver driver) {
    return Optional.ofNullable(names.get(driver.touchpoint()))
        .orElseGet(() -> driver.touchpoint().value());
  }

  private Scatter scatter(Locale locale) {
    ReportWords words = new ReportWords(locale);
    List<Double> across = new ArrayList<>();
    List<Double> up = new ArrayList<>();
    across.add(result.performanceCrosshair());
    result.importanceCrosshair().ifPresent(up::add);
    ImmutableList.Builder<Scatter.Point> points = ImmutableList.builder();
    for (Driver driver : result.drivers()) {
      OptionalDouble importance = driver.importance();
      if (importance.isPresent()) {
        MeanEstimate mean = driver.performance().orElseThrow();
        across.add(mean.mean());
        up.add(importance.getAsDouble());
        points.add(
            new Scatter.Point(
                name(driver),
                driver.quadrant().map(words::say).orElse(""),
                driver.quadrant().map(ImportancePerformance::shape).orElse(Shape.TIP),
                driver.quadrant().map(ImportancePerformance::ink).orElse(Ink.MUTED),
                mean.mean(),
                importance.getAsDouble(),
                mean.interval(),
                Optional.empty()));
      }
    }
    return new Scatter(
        words,
        axis(
            words.say("importance.performance"),
            across,
            OptionalDouble.of(result.performanceCrosshair())),
        axis(words.say(ofMeasure("importance.importance")), up, result.importanceCrosshair()),
        ImmutableList.of(
            words.say(Quadrant.CONCENTRATE_HERE),
            words.say(Quadrant.KEEP_UP_THE_GOOD_WORK),
            words.say(Quadrant.LOW_PRIORITY),
            words.say(Quadrant.POSSIBLE_OVERKILL)),
        points.build());
  }

  /** As wide as its values need, with some room about them. */
  private static Scatter.Axis axis(String title, List<Double> values, OptionalDouble cut) {
    double low = values.stream().mapToDouble(each -> each).min().orElse(0);
    double high = values.stream().mapToDouble(each -> each).max().orElse(1);
    double room = high > low ? (high - low) * MARGIN : 0.5;
    return new Scatter.Axis(title, low - room, high + room, cut, step(high - low + 2 * room));
  }

  /** 1, 2 or 5 times a power of ten. */
  private static double step(double range) {
    double step = Math.pow(10, Math.floor(Math.log10(range)));
    if (range / step >= 2 * FEWEST_TICKS) {
      return step * 2;
    }
    return range / step >= FEWEST_TICKS ? step : range / step >= 2 ? step / 2 : step / 5;
  }

  private static Shape shape(Quadrant quadrant) {
    return switch (quadrant) {
      case KEEP_UP_THE_GOOD_WORK -> Shape.DISC;
      case CONCENTRATE_HERE -> Shape.SQUARE;
      case LOW_PRIORITY -> Shape.TIP;
      case POSSIBLE_OVERKILL -> Shape.DIAMOND;
    };
  }

  private static Ink ink(Quadrant quadrant) {
    return switch (quadrant) {
      case KEEP_UP_THE_GOOD_WORK -> Ink.LINE_1;
      case CONCENTRATE_HERE -> Ink.LINE_2;
      case LOW_PRIORITY -> Ink.MUTED;
      case POSSIBLE_OVERKILL -> Ink.LINE_3;
    };
  }

  @Override
  public TextualTable table(Locale locale) {
    ReportWords words = new ReportWords(locale);
    return new TextualTable(
        title(locale),
        ImmutableList.of(
            words.raised(Terms.phrase("word.touchpoint")),
            words.say(ofMeasure("importance.importance")),
            words.say("importance.performance"),
            words.raised(Terms.phrase("word.quadrant"))),
        result.drivers().stream()
            .map(
                driver ->
                    ImmutableList.of(
                        name(driver),
                        number(words, driver.importance()),
                        driver
                            .performance()
                            .map(mean -> words.estimate(mean.mean(), mean.interval()))
                            .orElse(""),
                        driver.quadrant().map(words::say).orElse("")))
            .collect(ImmutableList.toImmutableList()));
  }

  private static String number(ReportWords words, OptionalDouble value) {
    return value.isPresent() ? words.precise(value.getAsDouble()) : "";
  }
}
