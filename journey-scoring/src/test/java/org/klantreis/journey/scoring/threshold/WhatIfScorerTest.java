package org.klantreis.journey.scoring.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class WhatIfScorerTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final Touchpoint ORDER = Touchpoint.of("order", "Ordering");
  private static final Touchpoint WAIT = Touchpoint.of("wait", "Waiting");
  private static final Touchpoint OPEN = moment("open", "Opening");

  private static Touchpoint moment(String id, String name) {
    return Touchpoint.of(id, name)
        .withExperience(Experience.builder().need(Need.emotional("to feel treated")).build())
        .withMomentsOfTruth(MomentOfTruth.during(MomentSource.CUSTOMER_RESEARCH));
  }

  private static Verdict<WhatIfResult> verdict(List<Touchpoint> touchpoints, double[]... ratings) {
    Map<TouchpointId, RatingTally> tallies = new LinkedHashMap<>();
    for (int i = 0; i < ratings.length; i++) {
      tallies.put(touchpoints.get(i).id(), RatingTally.of(SCALE, ratings[i]));
    }
    Journey journey =
        Journey.builder().id("parcel").name("A parcel").addAllTouchpoints(touchpoints).build();
    return WhatIfScorer.standard().score(JourneyStudy.of(journey, Ratings.of(SCALE, tallies)));
  }

  private static WhatIfResult result(List<Touchpoint> touchpoints, double[]... ratings) {
    return verdict(touchpoints, ratings).outcome().answer().orElseThrow();
  }

  private static double[] of(double... ratings) {
    return ratings;
  }

  @Test
  void the_lowest_answers_are_raised_to_the_lowest_that_is_met() {
    // 5, 6, 8, 8: 6.75; with the 5 at 7 it is 7.25
    Lift lift = result(List.of(ORDER), of(5, 6, 8, 8)).changes().get(0);
    assertEquals(Band.MET, lift.goal());
    assertEquals(1, lift.answers());
    assertEquals(4, lift.n());
    assertEquals(7, lift.to());
    assertEquals(0.5, lift.points(), 1e-12);
    assertEquals(7.25, lift.rating(), 1e-12);
  }

  @Test
  void a_broken_chain_takes_every_break_mended_and_says_what_each_would_leave() {
    assertEquals(
        """
        'A parcel' would be STEADY instead of BROKEN if 4 answers were better.
          - it takes: 'Ordering' 1 of 4 answers raised to 7, the lowest first: 6.75 becomes 7.25
          - it takes: 'Waiting' 3 of 4 answers raised to 7, the lowest first: 4.75 becomes 7.0
          - alone: 'Ordering' 1 of 4 answers raised to 7, the lowest first: 6.75 becomes 7.25; then BROKEN, 1 break, 1 moment of truth not hit
          - alone: 'Opening' 2 of 4 answers raised to 9, the lowest first: 8.5 becomes 9.0; then BROKEN, 2 breaks
          - alone: 'Waiting' 3 of 4 answers raised to 7, the lowest first: 4.75 becomes 7.0; then BROKEN, 1 break, 1 moment of truth not hit""",
        verdict(List.of(ORDER, WAIT, OPEN), of(5, 6, 8, 8), of(4, 4, 4, 7), of(8, 8, 9, 9))
            .text(Locale.ENGLISH));
  }

  @Test
  void a_steady_chain_takes_the_nearest_moment_and_a_partly_memorable_one_all() {
    List<Touchpoint> two = List.of(moment("a", "A"), moment("b", "B"));
    WhatIfResult steady = result(two, of(7, 7, 7), of(8, 9, 9));
    assertEquals(List.of(two.get(1)), steady.changes().stream().map(Lift::touchpoint).toList());
    assertEquals(ThresholdLevel.PARTLY_MEMORABLE, steady.levelAfter());
    WhatIfResult partly = result(two, of(7, 7, 7), of(9, 9, 9));
    assertEquals(List.of(two.get(0)), partly.changes().stream().map(Lift::touchpoint).toList());
    assertEquals(ThresholdLevel.MEMORABLE, partly.levelAfter());
    assertEquals(3, partly.answers());
  }

  @Test
  void who_expects_a_nine_is_to_be_given_more() {
    Touchpoint expecting =
        OPEN.withExperience(
            Experience.builder()
                .need(Need.emotional("to feel treated"))
                .expectation(Rating.grade(9))
                .build());
    Lift lift = result(List.of(expecting), of(9, 9, 9, 9)).changes().get(0);
    assertEquals(10, lift.to());
    assertEquals(1, lift.answers());
  }

  @Test
  void what_the_map_states_counts_as_one_answer() {
    Touchpoint stated = WAIT.withExperience(Experience.builder().rating(Rating.grade(5)).build());
    Lift lift = result(List.of(ORDER, stated), of(8, 8)).changes().get(0);
    assertEquals(stated, lift.touchpoint());
    assertEquals(1, lift.answers());
    assertEquals(7, lift.rating());
    assertTrue(!lift.measured());
  }

  @Test
  void where_no_rating_helps_it_says_why() {
    assertEquals(
        "In 'A parcel' no moment of truth is named, so no rating lifts it.",
        verdict(List.of(ORDER), of(8, 8)).headline().text(Locale.ENGLISH));
    Touchpoint functional =
        OPEN.withExperience(Experience.builder().need(Need.functional("to have it")).build());
    Verdict<WhatIfResult> merelySolved = verdict(List.of(functional), of(10, 10));
    assertEquals(
        "No rating lifts 'A parcel' above STEADY: 'Opening' (the need is functional).",
        merelySolved.headline().text(Locale.ENGLISH));
    assertTrue(merelySolved.outcome() instanceof Outcome.NotApplicable<?>);
    assertEquals(
        "'A parcel' is MEMORABLE: there is no higher level.",
        verdict(List.of(OPEN), of(10, 10)).headline().text(Locale.ENGLISH));
    assertEquals(
        "Nothing in 'A parcel' is rated, so nothing can be better.",
        verdict(List.of(OPEN)).headline().text(Locale.ENGLISH));
  }
}
