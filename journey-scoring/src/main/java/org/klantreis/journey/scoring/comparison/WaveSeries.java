package org.klantreis.journey.scoring.comparison;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.scoring.scorer.JourneyStudy;

/**
 * Waves of ratings of one journey, in the order of time.
 *
 * <p>Where every name is a year, a month or a day ({@code 2023}, {@code 2023-05}, {@code
 * 2023-05-01}), time runs in years, and a month or a year stands for its first day. Otherwise the
 * waves are in the order given and equally far apart.
 *
 * <pre>{@code
 * Ratings none = Ratings.empty(RatingScale.DUTCH_GRADE);
 * WaveSeries series =
 *     WaveSeries.of(study.journey(), ImmutableMap.of("2022", none, "2023", none, "2025", none));
 * series.pace(); // YEAR
 * series.waves().get(2).time(); // 2025.0
 * }</pre>
 *
 * @param journey the journey of all waves
 * @param pace what the unit of time is
 * @param waves at different times, the earliest first
 */
public record WaveSeries(Journey journey, Pace pace, ImmutableList<Wave> waves) {

  private static final List<Function<String, LocalDate>> DATES =
      List.of(
          text -> Year.parse(text).atDay(1),
          text -> YearMonth.parse(text).atDay(1),
          LocalDate::parse);

  /** The unit of time. */
  public enum Pace {
    /** From one wave to the next. */
    WAVE,
    /** A year. */
    YEAR
  }

  /**
   * The ratings of one wave.
   *
   * @param name what people call it
   * @param time in the unit of the series
   * @param ratings of touchpoints of the journey
   */
  public record Wave(String name, double time, Ratings ratings) {}

  /**
   * Waves by their names.
   *
   * @throws IllegalArgumentException for two waves of the same day, as {@code 2023} and {@code
   *     2023-01} are
   * @throws ProblemsException for ratings of touchpoints that the journey does not have
   */
  public static WaveSeries of(Journey journey, Map<String, Ratings> named) {
    named.values().forEach(ratings -> JourneyStudy.of(journey, ratings));
    List<Double> years =
        named.keySet().stream().flatMap(name -> day(name).stream()).map(WaveSeries::years).toList();
    boolean dated = years.size() == named.size();
    List<Wave> given = new ArrayList<>();
    named.forEach(
        (name, ratings) -> {
          double place = given.size();
          given.add(new Wave(name, dated ? years.get(given.size()) : place, ratings));
        });
    ImmutableList<Wave> waves = ImmutableList.sortedCopyOf(comparingDouble(Wave::time), given);
    for (int i = 1; i < waves.size(); i++) {
      checkArgument(
          waves.get(i - 1).time() < waves.get(i).time(),
          "The waves '%s' and '%s' are of the same day.",
          waves.get(i - 1).name(),
          waves.get(i).name());
    }
    return new WaveSeries(journey, dated ? Pace.YEAR : Pace.WAVE, waves);
  }

  private static Optional<LocalDate> day(String name) {
    for (Function<String, LocalDate> date : DATES) {
      try {
        return Optional.of(date.apply(name));
      } catch (DateTimeException other) {
        // maybe the next way to write a date
      }
    }
    return Optional.empty();
  }

  private static double years(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
  }
}
