package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.transition.ChangeRule;
import org.klantreis.journey.scoring.transition.FrictionCheck;
import org.klantreis.journey.scoring.transition.FrictionCheck.Place;
import org.klantreis.journey.scoring.transition.FrictionKind;
import org.klantreis.journey.scoring.transition.FrictionResult;
import org.klantreis.journey.scoring.transition.FrictionScorer;

class FrictionLawsTest implements ScorerContract<JourneyStudy, FrictionResult> {

  @Override
  public Scorer<JourneyStudy, FrictionResult> scorer() {
    return FrictionScorer.standard();
  }

  /** Some journeys have a recorded way back from their end to their beginning. */
  @Override
  @Provide
  public Arbitrary<JourneyStudy> subjects() {
    return Combinators.combine(JourneyArbitraries.studies(), Arbitraries.of(true, false))
        .as((study, back) -> back ? withWayBack(study) : study);
  }

  private static JourneyStudy withWayBack(JourneyStudy study) {
    List<TouchpointId> ids = study.journey().touchpointIds();
    if (ids.size() < 2) {
      return study;
    }
    return on(
        study,
        study
            .journey()
            .withTransition(
                Transition.between(ids.get(ids.size() - 1), ids.get(0))
                    .withInformationCarriedOver(false)));
  }

  private static JourneyStudy on(JourneyStudy study, Journey journey) {
    return study
        .ratings()
        .map(ratings -> JourneyStudy.of(journey, ratings))
        .orElseGet(() -> JourneyStudy.of(journey));
  }

  /** Two scorers, of which the second tolerates as much as the first, or more. */
  @Provide
  Arbitrary<List<Scorer<JourneyStudy, FrictionResult>>> tolerances() {
    Arbitrary<Integer> hours = Arbitraries.integers().between(0, 2_000);
    Arbitrary<Long> contacts = Arbitraries.longs().between(0, 4);
    return Combinators.combine(hours, hours, contacts, contacts, Arbitraries.of(ChangeRule.class))
        .as(
            (h1, h2, c1, c2, changes) ->
                List.of(
                    scorer(Math.min(h1, h2), Math.max(c1, c2), ChangeRule.COUNTED),
                    scorer(Math.max(h1, h2), Math.min(c1, c2), changes)));
  }

  private static Scorer<JourneyStudy, FrictionResult> scorer(
      int hours, long contacts, ChangeRule changes) {
    return FrictionScorer.standard()
        .with(FrictionScorer.LONGEST_GAP, Duration.ofHours(hours))
        .with(FrictionScorer.FEWEST_CONTACTS, contacts)
        .with(FrictionScorer.DEVICE_CHANGES, changes)
        .with(FrictionScorer.CHANNEL_CHANGES, changes);
  }

  private static Optional<FrictionResult> result(
      Scorer<JourneyStudy, FrictionResult> scorer, JourneyStudy study) {
    return scorer.score(study).outcome().answer();
  }

  /** What was found, by kind and place; places by ids, because a touchpoint may be edited. */
  private static Set<List<String>> found(
      Scorer<JourneyStudy, FrictionResult> scorer, JourneyStudy study) {
    ImmutableSet.Builder<List<String>> found = ImmutableSet.builder();
    result(scorer, study)
        .ifPresent(
            result ->
                result
                    .frictions()
                    .forEach(check -> found.add(List.of(check.kind().name(), id(check.place())))));
    return found.build();
  }

  private static String id(Place place) {
    return place instanceof Place.Way way
        ? way.from().id() + " to " + way.to().id()
        : ((Place.Within) place).phase().id().value();
  }

  @Property
  void findings_unknown_and_clear_add_up_to_kinds_times_places(
      @ForAll("subjects") JourneyStudy study,
      @ForAll("tolerances") List<Scorer<JourneyStudy, FrictionResult>> scorers) {
    for (Scorer<JourneyStudy, FrictionResult> scorer : scorers) {
      Optional<FrictionResult> found = result(scorer, study);
      Assume.that(found.isPresent());
      FrictionResult result = found.get();
      Journey journey = study.journey();
      int pairs = Math.max(0, journey.touchpoints().size() - 1);
      long others =
          journey.transitions().stream()
              .filter(way -> journey.position(way.to()) != journey.position(way.from()) + 1)
              .count();
      long ofWays = result.checks().kinds().size() - 1;
      assertEquals(
          ofWays * (pairs + others) + journey.phases().size(),
          result.frictions().size()
              + result.checks().in(FrictionCheck.State.UNKNOWN).size()
              + result.checks().in(FrictionCheck.State.CLEAR).size());
    }
  }

  @Property
  void more_tolerance_never_finds_more(
      @ForAll("subjects") JourneyStudy study,
      @ForAll("tolerances") List<Scorer<JourneyStudy, FrictionResult>> scorers) {
    Set<List<String>> strict = found(scorers.get(0), study);
    Set<List<String>> tolerant = found(scorers.get(1), study);
    assertTrue(strict.containsAll(tolerant), strict + " became " + tolerant);
  }

  @Property
  void forgetting_something_never_adds_a_friction(
      @ForAll("subjects") JourneyStudy study,
      @ForAll("tolerances") List<Scorer<JourneyStudy, FrictionResult>> scorers,
      @ForAll Random random) {
    Journey journey = study.journey();
    Assume.that(!journey.touchpoints().isEmpty());
    Set<List<String>> before = found(scorers.get(0), study);
    Set<List<String>> after = found(scorers.get(0), on(study, forgetOne(journey, random)));
    assertTrue(before.containsAll(after), before + " became " + after);
  }

  private static Journey forgetOne(Journey journey, Random random) {
    if (!journey.transitions().isEmpty() && random.nextBoolean()) {
      Transition way = journey.transitions().get(random.nextInt(journey.transitions().size()));
      return journey.withTransition(
          random.nextBoolean()
              ? way.withElapsed(Optional.empty())
              : way.withInformationCarriedOver(Optional.empty()));
    }
    Touchpoint any = journey.touchpoints().get(random.nextInt(journey.touchpoints().size()));
    return journey.withTouchpoint(
        switch (random.nextInt(3)) {
          case 0 -> any.withPhase(Optional.empty());
          case 1 -> any.withChannel(Optional.empty());
          default -> any.withDevice(Optional.empty());
        });
  }

  @Property
  void a_touchpoint_of_which_nothing_is_known_adds_no_friction(
      @ForAll("subjects") JourneyStudy study,
      @ForAll("tolerances") List<Scorer<JourneyStudy, FrictionResult>> scorers) {
    Journey longer = study.journey().withTouchpoint(Touchpoint.of("unknown", "Unknown"));
    Set<List<String>> before = found(scorers.get(0), study);
    Set<List<String>> after = found(scorers.get(0), on(study, longer));
    assertTrue(before.containsAll(after), before + " became " + after);
  }

  @Property
  void every_finding_has_its_size(@ForAll("subjects") JourneyStudy study) {
    for (FrictionCheck check :
        result(FrictionScorer.standard(), study).stream()
            .flatMap(result -> result.checks().all().stream())
            .toList()) {
      boolean ofPhase = check.kind() == FrictionKind.TOO_FEW_CONTACTS;
      assertEquals(
          ofPhase || check.state() != FrictionCheck.State.UNKNOWN, check.size().isPresent());
      assertEquals(ofPhase, check.place() instanceof Place.Within);
    }
  }
}
