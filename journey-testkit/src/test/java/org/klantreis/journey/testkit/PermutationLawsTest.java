package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.scoring.statistics.PermutationTest;
import org.klantreis.journey.scoring.statistics.PermutationTest.Statistic;

/** Laws of dealing answers out again. */
class PermutationLawsTest {

  private static final double ROUNDING = 1e-9;

  @Provide
  Arbitrary<long[]> samples() {
    return Arbitraries.longs()
        .between(0, 40)
        .array(long[].class)
        .ofSize(5)
        .filter(counts -> Arrays.stream(counts).sum() > 0);
  }

  @Provide
  Arbitrary<long[]> smallSamples() {
    return Arbitraries.longs()
        .between(0, 3)
        .array(long[].class)
        .ofSize(4)
        .filter(counts -> Arrays.stream(counts).sum() > 0 && Arrays.stream(counts).sum() <= 7);
  }

  @Property(tries = 100)
  void p_lies_above_0_and_is_at_most_1(
      @ForAll Statistic statistic,
      @ForAll("samples") long[] before,
      @ForAll("samples") long[] after) {
    PermutationTest test = PermutationTest.of(statistic, before, after);
    assertTrue(test.p() > 0 && test.p() <= 1, test.toString());
  }

  @Property(tries = 100)
  void it_is_the_same_whichever_sample_comes_first_and_however_often_it_is_asked(
      @ForAll Statistic statistic,
      @ForAll("samples") long[] before,
      @ForAll("samples") long[] after) {
    PermutationTest test = PermutationTest.of(statistic, before, after);
    assertEquals(test, PermutationTest.of(statistic, after, before));
    assertEquals(test, PermutationTest.of(statistic, before, after));
  }

  @Property(tries = 100)
  void two_samples_alike_do_not_differ(
      @ForAll Statistic statistic, @ForAll("samples") long[] sample) {
    assertEquals(1, PermutationTest.of(statistic, sample, sample).p(), ROUNDING);
  }

  /** Each subset of the answers in turn is the first sample, and answers are not counted. */
  @Property(tries = 200)
  void gone_through_it_is_what_every_way_to_deal_the_answers_gives(
      @ForAll Statistic statistic,
      @ForAll("smallSamples") long[] before,
      @ForAll("smallSamples") long[] after) {
    double[] answers = new double[(int) (Arrays.stream(before).sum() + Arrays.stream(after).sum())];
    int filled = 0;
    for (long[] sample : new long[][] {before, after}) {
      for (int level = 0; level < sample.length; level++) {
        for (int i = 0; i < sample[level]; i++) {
          answers[filled++] = level;
        }
      }
    }
    int size = (int) Arrays.stream(before).sum();
    double observed = apart(statistic, answers, (1 << size) - 1);
    int ways = 0;
    int asFar = 0;
    for (int subset = 0; subset < 1 << answers.length; subset++) {
      if (Integer.bitCount(subset) == size) {
        ways++;
        asFar += apart(statistic, answers, subset) >= observed * (1 - ROUNDING) ? 1 : 0;
      }
    }
    PermutationTest test = PermutationTest.of(statistic, before, after);
    assertTrue(test.exact());
    assertEquals((double) asFar / ways, test.p(), ROUNDING);
  }

  private static double apart(Statistic statistic, double[] answers, int subset) {
    double[] first = chosen(answers, subset, 1);
    double[] second = chosen(answers, subset, 0);
    double difference = Math.abs(mean(first) - mean(second));
    return switch (statistic) {
      case DIFFERENCE -> difference;
      case WELCH_T -> {
        double error = Math.sqrt(squaredError(first) + squaredError(second));
        yield difference < ROUNDING
            ? 0
            : error < ROUNDING ? Double.POSITIVE_INFINITY : difference / error;
      }
    };
  }

  private static double[] chosen(double[] answers, int subset, int bit) {
    double[] chosen = new double[answers.length];
    int size = 0;
    for (int i = 0; i < answers.length; i++) {
      if ((subset >> i & 1) == bit) {
        chosen[size++] = answers[i];
      }
    }
    return Arrays.copyOf(chosen, size);
  }

  private static double mean(double[] answers) {
    return Arrays.stream(answers).average().orElseThrow();
  }

  private static double squaredError(double[] answers) {
    double mean = mean(answers);
    double squares = Arrays.stream(answers).map(x -> (x - mean) * (x - mean)).sum();
    return answers.length == 1 ? 0 : squares / (answers.length - 1) / answers.length;
  }
}
