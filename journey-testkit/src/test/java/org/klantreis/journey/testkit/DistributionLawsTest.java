package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Distribution;
import org.klantreis.journey.scoring.statistics.Confidence;

/** What holds of how ratings lie on their scale, whatever they are. */
class DistributionLawsTest {

  private static final RatingScale FIVE = RatingScale.of(1, 5);

  /** An answer and its weight. */
  record Weighted(int rating, double weight) {}

  @Provide
  Arbitrary<List<Weighted>> samples() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5), Arbitraries.integers().between(1, 30))
        .as((rating, tenths) -> new Weighted(rating, tenths / 10.0))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static RatingTally tally(List<Weighted> sample) {
    RatingTally tally = RatingTally.empty(FIVE);
    for (Weighted each : sample) {
      tally = tally.withWeighted(each.rating(), each.weight());
    }
    return tally;
  }

  private static Distribution of(RatingTally tally) {
    return Distribution.of(tally, Confidence.STANDARD).orElseThrow();
  }

  @Property
  void at_most_half_of_the_weight_lies_on_either_side_of_the_median(
      @ForAll("samples") List<Weighted> sample) {
    double median = of(tally(sample)).median();
    double half = sample.stream().mapToDouble(Weighted::weight).sum() / 2 + 1e-9;
    assertTrue(
        sample.stream().filter(each -> each.rating() < median).mapToDouble(Weighted::weight).sum()
            <= half);
    assertTrue(
        sample.stream().filter(each -> each.rating() > median).mapToDouble(Weighted::weight).sum()
            <= half);
  }

  @Property
  void without_weights_it_is_the_median_of_the_sorted_answers(
      @ForAll("samples") List<Weighted> sample) {
    double[] sorted = sample.stream().mapToDouble(Weighted::rating).sorted().toArray();
    int middle = sorted.length / 2;
    double expected =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    assertEquals(expected, of(RatingTally.of(FIVE, sorted)).median());
  }

  @Property
  void a_turned_scale_turns_the_median_and_swaps_the_boxes(
      @ForAll("samples") List<Weighted> sample) {
    Distribution there = of(tally(sample));
    Distribution turned =
        of(
            tally(
                sample.stream()
                    .map(each -> new Weighted(6 - each.rating(), each.weight()))
                    .toList()));
    assertEquals(6 - there.median(), turned.median(), 1e-12);
    assertEquals(
        there.topTwo().orElseThrow().value(), turned.bottomTwo().orElseThrow().value(), 1e-12);
    assertEquals(
        there.topTwo().orElseThrow().interval().low(),
        turned.bottomTwo().orElseThrow().interval().low(),
        1e-12);
  }

  @Property
  void weights_have_no_unit(@ForAll("samples") List<Weighted> sample) {
    Distribution once = of(tally(sample));
    Distribution thrice =
        of(
            tally(
                sample.stream()
                    .map(each -> new Weighted(each.rating(), 3 * each.weight()))
                    .toList()));
    assertEquals(once.median(), thrice.median());
    assertEquals(once.topTwo().orElseThrow().value(), thrice.topTwo().orElseThrow().value(), 1e-12);
  }

  @Property
  void shares_add_up_to_one_and_the_boxes_are_among_them(@ForAll("samples") List<Weighted> sample) {
    Distribution distribution = of(tally(sample));
    List<Double> shares = distribution.shares();
    assertEquals(1, shares.stream().flatMapToDouble(DoubleStream::of).sum(), 1e-12);
    assertEquals(shares.get(3) + shares.get(4), distribution.topTwo().orElseThrow().value(), 1e-12);
    assertEquals(
        shares.get(0) + shares.get(1), distribution.bottomTwo().orElseThrow().value(), 1e-12);
  }
}
