package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.threshold.Improvement;
import org.klantreis.journey.scoring.threshold.Lift;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.threshold.WhatIfResult;
import org.klantreis.journey.scoring.threshold.WhatIfScorer;

class WhatIfLawsTest implements ScorerContract<JourneyStudy, WhatIfResult> {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final int MET = 7;
  private static final int EXCEEDED = 9;

  @Override
  public Scorer<JourneyStudy, WhatIfResult> scorer() {
    return WhatIfScorer.standard();
  }

  @Override
  @Provide
  public Arbitrary<JourneyStudy> subjects() {
    return JourneyArbitraries.studies();
  }

  /** A journey of two touchpoints, each perhaps a moment of truth, with up to four answers. */
  record Small(List<Touchpoint> touchpoints, List<List<Integer>> answers) {

    JourneyStudy study() {
      Map<TouchpointId, RatingTally> tallies = new LinkedHashMap<>();
      for (int i = 0; i < touchpoints.size(); i++) {
        tallies.put(touchpoints.get(i).id(), RatingArbitraries.tally(SCALE, answers.get(i)));
      }
      return JourneyStudy.of(
          Journey.builder().id("small").name("Small").addAllTouchpoints(touchpoints).build(),
          Ratings.of(SCALE, tallies));
    }

    Small with(int touchpoint, List<Integer> others) {
      List<List<Integer>> changed = new ArrayList<>(answers);
      changed.set(touchpoint, others);
      return new Small(touchpoints, changed);
    }
  }

  @Provide
  Arbitrary<Small> small() {
    Arbitrary<List<Integer>> answers =
        Arbitraries.integers().between(4, 10).list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(touchpoint("a"), touchpoint("b"), answers, answers)
        .as((a, b, ofA, ofB) -> new Small(List.of(a, b), List.of(ofA, ofB)));
  }

  private static Arbitrary<Touchpoint> touchpoint(String id) {
    Touchpoint plain = Touchpoint.of(id, "Touchpoint " + id);
    Touchpoint moment =
        plain
            .withExperience(Experience.builder().need(Need.emotional("to be seen")).build())
            .withMomentsOfTruth(MomentOfTruth.during(MomentSource.CUSTOMER_RESEARCH));
    return Arbitraries.of(plain, moment);
  }

  @Provide
  Arbitrary<Basis> bases() {
    return Arbitraries.of(Basis.mean(), Basis.share(0.8), Basis.share(0.5));
  }

  private static ThresholdLevel level(Small small, Basis basis) {
    return ThresholdScorer.standard()
        .with(Basis.PARAMETER, basis)
        .score(small.study())
        .outcome()
        .answer()
        .map(ThresholdResult::level)
        .orElseThrow();
  }

  private static Optional<WhatIfResult> whatIf(Small small, Basis basis) {
    SettableScorer<JourneyStudy, WhatIfResult> scorer =
        WhatIfScorer.standard().with(Basis.PARAMETER, basis);
    return scorer.score(small.study()).outcome().answer();
  }

  private static Small raised(Small small, Lift lift) {
    int place = small.touchpoints().indexOf(lift.touchpoint());
    List<Integer> sorted = new ArrayList<>(small.answers().get(place));
    sorted.sort(null);
    for (int i = 0; i < lift.answers(); i++) {
      sorted.set(i, (int) lift.to());
    }
    return small.with(place, sorted);
  }

  @Property
  void its_set_lifts_the_level_as_it_says(
      @ForAll("small") Small small, @ForAll("bases") Basis basis) {
    whatIf(small, basis)
        .ifPresent(
            result -> {
              Small after = small;
              for (Lift lift : result.changes()) {
                after = raised(after, lift);
              }
              assertEquals(result.levelAfter(), level(after, basis));
              assertTrue(result.levelAfter().compareTo(level(small, basis)) > 0);
              for (Improvement alone : result.improvements()) {
                assertEquals(alone.levelAfter(), level(raised(small, alone.lift()), basis));
              }
            });
  }

  @Property(tries = 150)
  void with_fewer_answers_raised_the_level_stays(
      @ForAll("small") Small small, @ForAll("bases") Basis basis) {
    ThresholdLevel now = level(small, basis);
    long fewest = whatIf(small, basis).map(WhatIfResult::answers).orElse(Long.MAX_VALUE);
    List<List<Integer>> first = allRaised(small, 0);
    List<List<Integer>> second = allRaised(small, 1);
    for (List<Integer> one : first) {
      for (List<Integer> other : second) {
        long moved = moved(small.answers().get(0), one) + moved(small.answers().get(1), other);
        if (moved < fewest) {
          assertTrue(
              level(small.with(0, one).with(1, other), basis).compareTo(now) <= 0,
              () -> one + " and " + other);
        }
      }
    }
  }

  /** Every way to raise some answers of a touchpoint to its target. */
  private static List<List<Integer>> allRaised(Small small, int touchpoint) {
    List<Integer> answers = small.answers().get(touchpoint);
    int to = small.touchpoints().get(touchpoint).momentsOfTruth().isEmpty() ? MET : EXCEEDED;
    List<List<Integer>> all = new ArrayList<>();
    for (int which = 0; which < 1 << answers.size(); which++) {
      List<Integer> raised = new ArrayList<>(answers);
      for (int i = 0; i < answers.size(); i++) {
        if ((which >> i & 1) == 1) {
          raised.set(i, Math.max(to, answers.get(i)));
        }
      }
      all.add(raised);
    }
    return all;
  }

  private static long moved(List<Integer> before, List<Integer> after) {
    long moved = 0;
    for (int i = 0; i < before.size(); i++) {
      moved += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    return moved;
  }
}
