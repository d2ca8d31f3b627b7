package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.scoring.experience.CurveResult;
import org.klantreis.journey.scoring.experience.CurveScorer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.verdict.Verdict;

class CurveLawsTest implements ScorerContract<JourneyStudy, CurveResult> {

  private static final double NEAR = 1e-9;

  @Override
  public Scorer<JourneyStudy, CurveResult> scorer() {
    return CurveScorer.standard().with(Parameter.RESAMPLES, 20L);
  }

  @Override
  @Provide
  public Arbitrary<JourneyStudy> subjects() {
    return JourneyArbitraries.studies();
  }

  /** Grades of touchpoints in a row, from 1 to 8, so that there is room above them. */
  @Provide
  Arbitrary<List<Integer>> grades() {
    return Arbitraries.integers().between(1, 8).list().ofMinSize(2).ofMaxSize(9);
  }

  private static Touchpoint rated(int number, int grade) {
    return Touchpoint.of("t" + number, "T" + number)
        .withExperience(Experience.builder().rating(Rating.grade(grade)).build());
  }

  private static JourneyStudy study(List<Integer> grades) {
    List<Touchpoint> touchpoints = new ArrayList<>();
    grades.forEach(grade -> touchpoints.add(rated(touchpoints.size(), grade)));
    return JourneyStudy.of(
        Journey.builder().id("j").name("J").addAllTouchpoints(touchpoints).build());
  }

  private static CurveResult curve(double neutral, List<Integer> grades) {
    return curve(about(neutral), study(grades));
  }

  private static Scorer<JourneyStudy, CurveResult> about(double neutral) {
    return CurveScorer.standard().with(CurveScorer.NEUTRAL, OptionalDouble.of(neutral));
  }

  private static CurveResult curve(Scorer<JourneyStudy, CurveResult> scorer, JourneyStudy study) {
    return scorer.score(study).outcome().answer().orElseThrow();
  }

  @Property
  void every_touchpoint_is_a_point_or_unrated(@ForAll("subjects") JourneyStudy study) {
    Optional<CurveResult> curve = CurveScorer.standard().score(study).outcome().answer();
    Assume.that(curve.isPresent());
    assertEquals(
        study.journey().touchpoints().size(),
        curve.get().points().size() + curve.get().unrated().size());
    curve
        .get()
        .points()
        .forEach(
            point ->
                assertEquals(
                    curve.get().position(point),
                    study.journey().position(point.touchpoint().id())));
  }

  @Property
  void mean_and_peak_end_lie_between_the_lowest_and_the_highest(
      @ForAll("subjects") JourneyStudy study) {
    Optional<CurveResult> found = CurveScorer.standard().score(study).outcome().answer();
    Assume.that(found.isPresent());
    CurveResult curve = found.get();
    for (double value : new double[] {curve.mean(), curve.peakEnd()}) {
      assertTrue(value >= curve.lowest().value() - NEAR, value + " is too low");
      assertTrue(value <= curve.highest().value() + NEAR, value + " is too high");
    }
    curve
        .points()
        .forEach(
            point -> assertTrue(curve.intensity(point) <= curve.intensity(curve.peak()) + NEAR));
  }

  @Property
  void lifting_everything_lifts_the_curve_and_leaves_its_shape(
      @ForAll("grades") List<Integer> grades,
      @ForAll @IntRange(min = 1, max = 2) int lift,
      @ForAll @IntRange(min = 1, max = 8) int neutral) {
    CurveResult before = curve(neutral, grades);
    CurveResult after = curve(neutral + lift, grades.stream().map(each -> each + lift).toList());
    assertEquals(before.mean() + lift, after.mean(), NEAR);
    assertEquals(before.peakEnd() + lift, after.peakEnd(), NEAR);
    assertEquals(before.slope().getAsDouble(), after.slope().getAsDouble(), NEAR);
    assertEquals(before.position(before.peak()), after.position(after.peak()));
  }

  @Property
  void the_way_back_falls_as_the_way_rises(@ForAll("grades") List<Integer> grades) {
    List<Integer> back = new ArrayList<>(grades);
    Collections.reverse(back);
    assertEquals(
        curve(5, grades).slope().getAsDouble(), -curve(5, back).slope().getAsDouble(), NEAR);
  }

  @Property
  void from_the_ends_of_the_scale_the_peak_is_the_highest_or_the_lowest(
      @ForAll("grades") List<Integer> grades) {
    assertEquals(Collections.max(grades).doubleValue(), curve(1, grades).peak().value());
    assertEquals(Collections.min(grades).doubleValue(), curve(10, grades).peak().value());
  }

  @Property
  void of_equally_intense_points_none_is_later_than_the_peak(
      @ForAll("grades") List<Integer> grades, @ForAll @IntRange(min = 1, max = 10) int neutral) {
    CurveResult curve = curve(neutral, grades);
    curve
        .points()
        .subList(curve.position(curve.peak()) + 1, grades.size())
        .forEach(
            later -> assertTrue(curve.intensity(later) < curve.intensity(curve.peak()) - NEAR));
  }

  @Property
  void unrated_touchpoints_at_the_end_change_no_figure(@ForAll("grades") List<Integer> grades) {
    CurveResult before = curve(5, grades);
    Journey longer = study(grades).journey().withTouchpoint(Touchpoint.of("unrated", "Unrated"));
    CurveResult after = curve(about(5), JourneyStudy.of(longer));
    assertEquals(before.mean(), after.mean());
    assertEquals(before.slope(), after.slope());
    assertEquals(before.peakEnd(), after.peakEnd());
    assertTrue(before.endIsKnown() && !after.endIsKnown());
  }

  @Property
  void contributions_are_the_distances_from_the_neutral_point(
      @ForAll("grades") List<Integer> grades) {
    Verdict<CurveResult> verdict = CurveScorer.standard().score(study(grades));
    double sum = verdict.contributions().stream().mapToDouble(each -> each.amount()).sum();
    assertEquals(curve(5.5, grades).mean() - 5.5, sum / grades.size(), NEAR);
  }
}
