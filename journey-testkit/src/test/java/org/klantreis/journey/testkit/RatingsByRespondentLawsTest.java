package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RatingsByRespondent;
import org.klantreis.journey.evidence.RatingsByRespondentCounter;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;

class RatingsByRespondentLawsTest
    implements TallyContract<RatingsByRespondentLawsTest.Given, RatingsByRespondent> {

  private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;
  private static final TouchpointId DESK = TouchpointId.of("desk");
  private static final double ROUNDING = 1e-9;

  record Given(String who, RatingAspect aspect, int rating) {}

  @Override
  public Arbitrary<Given> observations() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d", "e", "f"),
            Arbitraries.of(RatingAspect.OVERALL, RatingAspect.EMOTIONAL),
            RatingArbitraries.answers(SCALE))
        .as(Given::new);
  }

  @Override
  public RatingsByRespondent count(List<Given> observations) {
    RatingsByRespondentCounter counter = new RatingsByRespondentCounter(SCALE);
    counter.know(DESK);
    for (Given each : observations) {
      counter.add(RespondentId.of(each.who()), DESK, each.aspect(), each.rating());
    }
    return counter.toRatings();
  }

  private RatingTally counted(List<Given> sample, Repeats repeats) {
    return count(sample).ratings(repeats).of(DESK);
  }

  private static List<Integer> overall(List<Given> sample) {
    return sample.stream()
        .filter(each -> each.aspect() == RatingAspect.OVERALL)
        .map(Given::rating)
        .toList();
  }

  @Property
  void shared_answers_count_persons(@ForAll("samples") List<Given> sample) {
    RatingTally shared = counted(sample, Repeats.SHARE);
    long persons = count(sample).of(DESK, RatingAspect.OVERALL).size();
    assertEquals(persons, shared.n());
    assertEquals(persons, shared.people());
    assertEquals(persons, shared.totalWeight(), ROUNDING);
    assertEquals(persons, shared.effectiveN(), ROUNDING);
  }

  @Property
  void the_mean_of_shared_answers_is_the_mean_of_persons(@ForAll("samples") List<Given> sample) {
    Map<String, RatingTally> persons = new LinkedHashMap<>();
    for (Given each : sample) {
      if (each.aspect() == RatingAspect.OVERALL) {
        persons.merge(each.who(), RatingTally.of(SCALE, each.rating()), RatingTally::merge);
      }
    }
    double mean = persons.values().stream().mapToDouble(own -> mean(own)).average().orElse(0);
    assertEquals(mean, mean(counted(sample, Repeats.SHARE)), ROUNDING);
  }

  private static double mean(RatingTally tally) {
    return MeanEstimate.of(tally, MeanInterval.BOUNDED, Confidence.STANDARD)
        .map(MeanEstimate::mean)
        .orElse(0.0);
  }

  @Property
  void kept_answers_keep_their_mean_and_are_worth_no_more_than_they_are(
      @ForAll("samples") List<Given> sample) {
    RatingTally kept = counted(sample, Repeats.KEEP);
    RatingTally plain = RatingArbitraries.tally(SCALE, overall(sample));
    assertEquals(plain.n(), kept.n());
    assertEquals(mean(plain), mean(kept), ROUNDING);
    assertTrue(kept.effectiveN() <= plain.n() * (1 + ROUNDING), kept.toString());
    assertTrue(kept.isEmpty() || kept.effectiveN() >= 1 - ROUNDING, kept.toString());
  }

  @Property
  void whoever_gives_the_same_answer_again_adds_nothing(@ForAll("samples") List<Given> sample) {
    List<Given> once =
        sample.stream()
            .filter(each -> each.aspect() == RatingAspect.OVERALL)
            .collect(
                Collectors.toMap(
                    Given::who, each -> each, (first, later) -> first, LinkedHashMap::new))
            .values()
            .stream()
            .toList();
    List<Given> twice = new ArrayList<>(once);
    twice.addAll(once);
    RatingTally plain = counted(once, Repeats.REFUSE);
    for (Repeats repeats : List.of(Repeats.SHARE, Repeats.KEEP)) {
      RatingTally again = counted(twice, repeats);
      assertEquals(mean(plain), mean(again), ROUNDING);
      assertEquals(plain.effectiveN(), again.effectiveN(), 1e-6, repeats.toString());
    }
  }

  @Property
  void a_larger_population_leaves_more_doubt(@ForAll("samples") List<Given> sample) {
    RatingTally all = RatingArbitraries.tally(SCALE, overall(sample));
    double whole = all.outOf(all.n()).effectiveN();
    double most = all.outOf(all.n() + 1).effectiveN();
    double few = all.outOf(all.n() + 1000).effectiveN();
    assertTrue(all.isEmpty() || (whole > most && most >= few && few >= all.n()), all.toString());
    // the variance of the mean is smaller by 1 - n/N, Cochran 1977
    if (all.n() > 1) {
      double plain = error(all);
      double share = 1 - all.n() / (all.n() + 10.0);
      assertEquals(plain * Math.sqrt(share), error(all.outOf(all.n() + 10)), ROUNDING);
      assertEquals(0, error(all.outOf(all.n())), 0.0);
    }
  }

  private static double error(RatingTally tally) {
    return MeanEstimate.of(tally, MeanInterval.BOUNDED, Confidence.STANDARD)
        .orElseThrow()
        .standardError()
        .orElseThrow();
  }
}
