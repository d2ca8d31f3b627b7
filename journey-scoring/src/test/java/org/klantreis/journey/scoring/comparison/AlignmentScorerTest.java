package org.klantreis.journey.scoring.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.AlignmentResult.ActualJourney;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class AlignmentScorerTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  private static Touchpoint touchpoint(String id) {
    return Touchpoint.of(id, id.toUpperCase(Locale.ROOT));
  }

  private static Touchpoint lived(String id, Experience.Builder experience) {
    return touchpoint(id).withExperience(experience.build());
  }

  private static JourneyStudy study(JourneyState state, String name, Touchpoint... touchpoints) {
    return JourneyStudy.of(
        Journey.builder()
            .id(name.toLowerCase(Locale.ROOT))
            .name(name)
            .state(state)
            .addTouchpoints(touchpoints)
            .build());
  }

  private static final JourneyStudy PLAN =
      study(
          JourneyState.PLANNED,
          "Plan",
          touchpoint("a"),
          touchpoint("b"),
          touchpoint("c"),
          touchpoint("d"),
          touchpoint("e"));

  private static AlignmentResult result(PlanStudy study) {
    return AlignmentScorer.standard().score(study).outcome().answer().orElseThrow();
  }

  @Test
  void a_touchpoint_failed_when_it_happened_and_did_not_deliver() {
    JourneyStudy actual =
        study(
            JourneyState.ACTUAL,
            "Actual",
            lived("a", Experience.builder().rating(new Rating(SCALE, 5))),
            lived("b", Experience.builder().disconfirmation(Disconfirmation.NEGATIVE)),
            lived("c", Experience.builder().valence(Valence.NEGATIVE)),
            touchpoint("d"),
            lived(
                "e",
                Experience.builder().rating(new Rating(SCALE, 8)).valence(Valence.VERY_NEGATIVE)),
            lived("x", Experience.builder().rating(new Rating(SCALE, 1))));
    ActualJourney found = result(PlanStudy.of(PLAN, actual)).actual().get(0);
    assertEquals(
        List.of("a RATED_BELOW", "b FELL_SHORT", "c NEGATIVE_FEELING"),
        found.failed().stream().map(f -> f.touchpoint().id() + " " + f.reason()).toList(),
        "the rating decides where there is one; what was not planned cannot fail the plan");
    assertEquals(List.of(touchpoint("d")), found.unknown());
    assertEquals(1 - 1.0 / 6, found.alignment().fit(), 1e-12, "failures do not lower the fit");
  }

  @Test
  void measured_ratings_go_before_what_the_map_states() {
    Journey map =
        study(
                JourneyState.ACTUAL,
                "Actual",
                lived("a", Experience.builder().rating(new Rating(SCALE, 9))))
            .journey();
    JourneyStudy actual =
        JourneyStudy.of(
            map, Ratings.of(SCALE, Map.of(TouchpointId.of("a"), RatingTally.of(SCALE, 5, 6, 6))));
    assertEquals(
        ImmutableSet.of(TouchpointId.of("a")), result(PlanStudy.of(PLAN, actual)).failed());
  }

  @Test
  void several_journeys_are_laid_beside_one_plan() {
    JourneyStudy whole =
        study(
            JourneyState.ACTUAL,
            "Whole",
            touchpoint("a"),
            touchpoint("b"),
            touchpoint("c"),
            touchpoint("d"),
            touchpoint("e"));
    JourneyStudy short1 =
        study(
            JourneyState.ACTUAL,
            "Short",
            touchpoint("a"),
            touchpoint("b"),
            touchpoint("d"),
            touchpoint("e"));
    AlignmentResult result = result(PlanStudy.of(PLAN, whole, short1, short1));
    assertEquals((1 + 0.8 + 0.8) / 3, result.fit(), 1e-12);
    assertEquals(2, result.missing(TouchpointId.of("c")));
    assertEquals(0, result.missing(TouchpointId.of("a")));
    Verdict<AlignmentResult> verdict =
        AlignmentScorer.standard().score(PlanStudy.of(PLAN, whole, short1, short1));
    assertEquals(
        """
        3 journeys fit the plan 'Plan' for 87 % on average (80 % to 100 %): touchpoints 1 missing, 0 ad hoc, 0 out of order, 0 failed.
          - missing: 'C' (2 of 3)
          - unknown whether it delivered: 'A' (3 of 3), 'B' (3 of 3), 'C' (1 of 3), 'D' (3 of 3), 'E' (3 of 3)
          what the fit is made of, in percent:
           +100  as planned
            -13  left out here: 'C'""",
        verdict.text(Locale.ENGLISH));
    assertEquals(3, verdict.provenance().n());
    double sum = verdict.contributions().stream().mapToDouble(Contribution::amount).sum();
    assertEquals(100 * result.fit(), sum, 1e-9);
  }

  @Test
  void a_plan_that_nobody_followed_says_nothing() {
    Verdict<AlignmentResult> verdict =
        AlignmentScorer.standard().score(new PlanStudy(PLAN, ImmutableList.of()));
    assertTrue(verdict.outcome() instanceof Outcome.TooLittleEvidence);
    assertTrue(verdict.text(Locale.forLanguageTag("nl")).startsWith("Er is geen klantreis bekend"));
  }
}
