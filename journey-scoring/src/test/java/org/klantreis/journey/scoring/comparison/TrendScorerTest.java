package org.klantreis.journey.scoring.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.TrendResult.Direction;
import org.klantreis.journey.scoring.comparison.TrendResult.TouchpointTrend;
import org.klantreis.journey.scoring.comparison.WaveSeries.Pace;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class TrendScorerTest {

  private static final RatingScale GRADES = RatingScale.DUTCH_GRADE;
  private static final Touchpoint DESK = Touchpoint.of("desk", "Desk");
  private static final Touchpoint CALL = Touchpoint.of("call", "Call");
  private static final Journey JOURNEY =
      Journey.builder().id("j").name("J").addTouchpoints(DESK, CALL).build();

  private static Ratings desk(double... ratings) {
    return Ratings.of(GRADES, Map.of(DESK.id(), RatingTally.of(GRADES, ratings)));
  }

  private static Verdict<TrendResult> judge(Map<String, Ratings> waves) {
    return TrendScorer.standard().score(WaveSeries.of(JOURNEY, waves));
  }

  private static final ImmutableMap<String, Ratings> YEARS =
      ImmutableMap.of(
          "2024", desk(9, 10, 9, 10, 8, 9),
          "2021", desk(7, 8, 8, 7, 9, 8, 6),
          "2022", desk(8, 8, 9, 7, 9));

  @Test
  void years_are_put_in_their_order_and_are_the_unit_of_the_slope() {
    TrendResult result = judge(YEARS).outcome().answer().orElseThrow();
    assertEquals(List.of("2021", "2022", "2024"), result.waves());
    assertEquals(Pace.YEAR, result.pace());
    TouchpointTrend desk = result.trends().get(0);
    // see MeanTrendTest
    assertEquals(0.5272045028142588, desk.slope().value(), 1e-9);
    assertEquals(0.18556788006076497, desk.slope().interval().orElseThrow().low(), 1e-9);
    assertEquals(0.005881935092390554, desk.adjustedP().orElseThrow(), 1e-9);
    assertEquals(List.of(DESK), result.rising());
    assertEquals(List.of(CALL), result.unmeasured());
  }

  @Test
  void other_names_are_equally_far_apart_in_the_order_given() {
    WaveSeries series =
        WaveSeries.of(JOURNEY, ImmutableMap.of("z", desk(7), "2022", desk(8), "a", desk(9)));
    assertEquals(Pace.WAVE, series.pace());
    assertEquals(
        List.of("z", "2022", "a"), series.waves().stream().map(WaveSeries.Wave::name).toList());
    assertEquals(2, series.waves().get(2).time());
  }

  @Test
  void a_month_is_a_part_of_a_year() {
    WaveSeries series =
        WaveSeries.of(
            JOURNEY, ImmutableMap.of("2023", desk(7), "2023-07", desk(8), "2024-12-31", desk(9)));
    assertEquals(2023 + 181.0 / 365, series.waves().get(1).time(), 1e-12);
    assertEquals(2024 + 365.0 / 366, series.waves().get(2).time(), 1e-12);
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> WaveSeries.of(JOURNEY, ImmutableMap.of("2023", desk(7), "2023-01-01", desk(8))));
    assertEquals("The waves '2023' and '2023-01-01' are of the same day.", refused.getMessage());
  }

  @Test
  void what_goes_up_and_down_neither_rises_nor_falls() {
    TrendResult result =
        judge(
                ImmutableMap.of(
                    "a", desk(4, 5, 4, 5, 4, 5),
                    "b", desk(9, 10, 9, 10, 9, 10),
                    "c", desk(6, 7, 6, 7, 6, 7)))
            .outcome()
            .answer()
            .orElseThrow();
    assertTrue(result.trends().get(0).adjustedP().orElseThrow() < 0.05);
    assertEquals(Direction.BENT, result.trends().get(0).direction());
    assertEquals(List.of(), result.rising());
  }

  @Test
  void it_says_what_rises_and_what_may_stand_still() {
    String text = judge(YEARS).text(Locale.ENGLISH);
    assertTrue(
        text.startsWith(
            "Over 3 waves of 'J' ('2021' to '2024') the mean rating rises at 1 touchpoint,"
                + " falls at 0, and at 0 it may stand still (95 %, Holm)."),
        text);
    assertTrue(text.contains("change of the mean rating, in points a year:"), text);
    assertTrue(text.contains("(95 %: +0.19 to +0.87, adjusted p = 0.006)"), text);
    String dutch = judge(YEARS).text(Locale.forLanguageTag("nl"));
    assertTrue(dutch.contains("in punten per jaar:"), dutch);
  }

  @Test
  void what_cannot_be_told_is_said() {
    assertEquals(
        "No touchpoint of 'J' has 5 answers or more in three waves.",
        judge(ImmutableMap.of("a", desk(7, 8), "b", desk(8, 9))).text(Locale.ENGLISH));
    RatingScale stars = RatingScale.of(1, 5);
    Verdict<TrendResult> mixed =
        judge(
            ImmutableMap.of(
                "a", desk(7), "b", Ratings.of(stars, Map.of(DESK.id(), RatingTally.of(stars, 4)))));
    assertTrue(mixed.outcome() instanceof Outcome.NotApplicable, mixed.toString());
    Ratings elsewhere =
        Ratings.of(GRADES, Map.of(TouchpointId.of("lost"), RatingTally.of(GRADES, 7)));
    assertThrows(ProblemsException.class, () -> WaveSeries.of(JOURNEY, Map.of("a", elsewhere)));
  }
}
