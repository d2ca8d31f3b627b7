package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.TrendResult;
import org.klantreis.journey.scoring.comparison.TrendResult.Direction;
import org.klantreis.journey.scoring.comparison.TrendResult.TouchpointTrend;
import org.klantreis.journey.scoring.comparison.TrendScorer;
import org.klantreis.journey.scoring.comparison.WaveSeries;
import org.klantreis.journey.scoring.comparison.WaveSeries.Wave;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.Interval;

class TrendLawsTest implements ScorerContract<WaveSeries, TrendResult> {

  private static final double ROUNDING = 1e-9;

  @Override
  public Scorer<WaveSeries, TrendResult> scorer() {
    return TrendScorer.standard();
  }

  /** Up to five waves, on one scale, by year or by name. */
  @Override
  @Provide
  public Arbitrary<WaveSeries> subjects() {
    return JourneyArbitraries.journeys()
        .flatMap(
            journey ->
                RatingArbitraries.shippedScales()
                    .flatMap(
                        scale ->
                            RatingArbitraries.tallies(scale)
                                .list()
                                .ofSize(journey.touchpointIds().size())
                                .map(
                                    tallies -> {
                                      Map<TouchpointId, RatingTally> all = new LinkedHashMap<>();
                                      for (int i = 0; i < tallies.size(); i++) {
                                        all.put(journey.touchpointIds().get(i), tallies.get(i));
                                      }
                                      return Ratings.of(scale, all);
                                    })
                                .list()
                                .ofMaxSize(5))
                    .map(
                        waves -> {
                          Map<String, Ratings> named = new LinkedHashMap<>();
                          waves.forEach(
                              wave ->
                                  named.put(
                                      waves.size() % 2 == 0
                                          ? "wave " + named.size()
                                          : Integer.toString(2015 + 2 * named.size()),
                                      wave));
                          return WaveSeries.of(journey, named);
                        }));
  }

  private List<TouchpointTrend> trends(WaveSeries series) {
    return scorer()
        .score(series)
        .outcome()
        .answer()
        .map(found -> List.copyOf(found.trends()))
        .orElse(List.of());
  }

  private static WaveSeries timed(WaveSeries series, double origin, double stretch) {
    List<Wave> waves = new ArrayList<>();
    series
        .waves()
        .forEach(
            each ->
                waves.add(new Wave(each.name(), origin + stretch * each.time(), each.ratings())));
    return new WaveSeries(
        series.journey(),
        series.pace(),
        ImmutableList.copyOf(stretch < 0 ? Lists.reverse(waves) : waves));
  }

  @Property(tries = 300)
  void back_in_time_the_slope_has_the_other_sign(@ForAll("subjects") WaveSeries series) {
    List<TouchpointTrend> forth = trends(series);
    List<TouchpointTrend> back = trends(timed(series, 0, -1));
    for (int i = 0; i < forth.size(); i++) {
      assertEquals(forth.get(i).slope().value(), -back.get(i).slope().value(), ROUNDING);
      assertEquals(forth.get(i).p().orElse(-1), back.get(i).p().orElse(-1), ROUNDING);
      assertEquals(forth.get(i).bendP().orElse(-1), back.get(i).bendP().orElse(-1), ROUNDING);
      assertEquals(
          forth.get(i).slope().interval().map(Interval::low).orElse(0.0),
          -back.get(i).slope().interval().map(Interval::high).orElse(0.0),
          ROUNDING);
    }
  }

  @Property(tries = 300)
  void the_unit_of_time_scales_the_slope_and_nothing_else(@ForAll("subjects") WaveSeries series) {
    List<TouchpointTrend> years = trends(series);
    List<TouchpointTrend> months = trends(timed(series, 7, 12));
    for (int i = 0; i < years.size(); i++) {
      assertEquals(years.get(i).slope().value(), 12 * months.get(i).slope().value(), 1e-8);
      assertEquals(years.get(i).p().orElse(-1), months.get(i).p().orElse(-1), 1e-8);
    }
  }

  @Property(tries = 300)
  void the_slope_is_that_of_all_answers(@ForAll("subjects") WaveSeries series) {
    for (TouchpointTrend each : trends(series)) {
      List<String> counted = each.means().stream().map(TrendResult.WaveMean::wave).toList();
      double n = 0;
      double times = 0;
      double ratings = 0;
      double squares = 0;
      double products = 0;
      for (Wave wave : series.waves()) {
        RatingTally tally = wave.ratings().of(each.touchpoint().id());
        RatingScale scale = tally.scale();
        double time = wave.time() - series.waves().get(0).time();
        for (int x = scale.lowest(); x <= scale.highest() && counted.contains(wave.name()); x++) {
          n += tally.count(x);
          times += tally.count(x) * time;
          ratings += tally.count(x) * x;
          squares += tally.count(x) * time * time;
          products += tally.count(x) * time * x;
        }
      }
      assertEquals(
          (products - times * ratings / n) / (squares - times * times / n),
          each.slope().value(),
          ROUNDING);
    }
  }

  @Property(tries = 300)
  void what_does_not_change_has_no_trend(@ForAll("subjects") WaveSeries series) {
    if (series.waves().isEmpty()) {
      return;
    }
    Ratings same = series.waves().get(0).ratings();
    Map<String, Ratings> named = new LinkedHashMap<>();
    for (String name : List.of("2020", "2021", "2025")) {
      named.put(name, same);
    }
    for (TouchpointTrend each : trends(WaveSeries.of(series.journey(), named))) {
      assertEquals(0, each.slope().value(), ROUNDING);
      assertEquals(Direction.OPEN, each.direction());
    }
  }

  @Property(tries = 300)
  void a_direction_follows_from_the_adjusted_p_values(@ForAll("subjects") WaveSeries series) {
    for (TouchpointTrend each : trends(series)) {
      assertTrue(each.p().orElse(0) <= each.adjustedP().orElse(0), each.toString());
      assertTrue(each.means().size() >= 3, each.toString());
      Direction direction =
          each.bendAdjustedP().orElse(1) < 0.05
              ? Direction.BENT
              : each.adjustedP().orElse(1) >= 0.05
                  ? Direction.OPEN
                  : each.slope().value() > 0 ? Direction.RISING : Direction.FALLING;
      assertEquals(direction, each.direction());
    }
  }
}
