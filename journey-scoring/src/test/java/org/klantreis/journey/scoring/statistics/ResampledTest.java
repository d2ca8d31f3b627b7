package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The ends of figures and of ranks over resamples. */
class ResampledTest {

  /** 1 to that number, largest first. */
  private static Resampled countdown(int from) {
    Resampled resampled = new Resampled();
    for (int i = from; i > 0; i--) {
      resampled.add(OptionalDouble.of(i));
    }
    return resampled;
  }

  @Test
  void ends_are_values_of_some_resample() {
    // R 4.2.2 quantile(1:1000, c(.025, .975), type = 1), and so on
    assertEquals(Optional.of(new Interval(25, 975)), countdown(1_000).ends(Confidence.STANDARD));
    assertEquals(Optional.of(new Interval(5, 95)), countdown(100).ends(new Confidence(0.9)));
    assertEquals(Optional.of(new Interval(1, 10)), countdown(10).ends(Confidence.STANDARD));
    assertEquals(Optional.of(new Interval(1, 1)), countdown(1).ends(Confidence.STANDARD));
  }

  @Test
  void there_are_no_ends_without_resamples() {
    assertEquals(Optional.empty(), new Resampled().ends(Confidence.STANDARD));
    assertEquals(ImmutableList.of(), new ResampledRanks(3).ends(Confidence.STANDARD));
  }

  @Test
  void as_many_may_be_undefined_as_lie_beyond_an_end() {
    Resampled some = countdown(975);
    for (int i = 0; i < 25; i++) {
      some.add(OptionalDouble.empty());
    }
    assertTrue(some.ends(Confidence.STANDARD).isPresent());
    some.add(OptionalDouble.empty());
    assertEquals(Optional.empty(), some.ends(Confidence.STANDARD));
  }

  @Test
  void ties_share_their_places() {
    ResampledRanks ranks = new ResampledRanks(4);
    for (int i = 0; i < 100; i++) {
      ranks.add(ImmutableDoubleArray.of(0.2, 0.5, 0.2, i < 10 ? 0.9 : 0.1));
    }
    assertEquals(
        ImmutableList.of(
            new RankInterval(2, 4),
            new RankInterval(1, 2),
            new RankInterval(2, 4),
            new RankInterval(1, 4)),
        ranks.ends(Confidence.STANDARD));
    assertEquals(new RankInterval(4, 4), ranks.ends(new Confidence(0.5)).get(3));
  }

  @Test
  void certain_figures_have_certain_places_and_equal_ones_all_of_them() {
    ResampledRanks ranks = new ResampledRanks(3);
    ResampledRanks alike = new ResampledRanks(3);
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      ranks.add(
          ImmutableDoubleArray.of(
              2 + random.nextDouble(), random.nextDouble(), 5 + random.nextDouble()));
      alike.add(ImmutableDoubleArray.of(7, 7, 7));
    }
    assertEquals(
        ImmutableList.of(new RankInterval(2, 2), new RankInterval(3, 3), new RankInterval(1, 1)),
        ranks.ends(Confidence.STANDARD));
    for (RankInterval all : alike.ends(Confidence.STANDARD)) {
      assertEquals(new RankInterval(1, 3), all);
    }
  }
}
