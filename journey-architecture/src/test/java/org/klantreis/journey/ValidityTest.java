package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.RedesignResult;
import org.klantreis.journey.scoring.comparison.RedesignResult.BreakChange.Fate;
import org.klantreis.journey.scoring.comparison.RedesignScorer;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.statistics.Resampling;
import org.klantreis.journey.scoring.threshold.Certainty;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

/**
 * Whether the library is as sure as it says: populations that are known are asked again and again,
 * and what it says of them is counted. With {@code -Ddocs.write=true} the page of it is written,
 * from ten times as many samples.
 */
class ValidityTest {

  private static final Path PAGE = Path.of("..", "docs", "validity.md");
  private static final boolean WRITES = Boolean.getBoolean("docs.write");
  private static final int SAMPLES = WRITES ? 20_000 : 2_000;
  private static final int JOURNEYS = WRITES ? 4_000 : 400;
  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final double[] LEVELS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  private static final int[] SIZES = {5, 10, 20, 50};

  /** Customers, by how many of a hundred give each grade from 1 to 10. */
  private record Population(String name, double... of100) {

    double mean() {
      double sum = 0;
      for (int i = 0; i < of100.length; i++) {
        sum += LEVELS[i] * of100[i] / 100;
      }
      return sum;
    }
  }

  private static final Population GOOD = new Population("good", 0, 0, 1, 2, 4, 9, 22, 34, 20, 8);
  private static final Population CEILING =
      new Population("ceiling", 0, 0, 0, 1, 1, 2, 4, 10, 24, 58);
  private static final Population FEW_VERY_ANGRY =
      new Population("few very angry", 4, 0, 0, 0, 0, 1, 7, 23, 38, 27);
  private static final Population TWO_CAMPS =
      new Population("two camps", 4, 8, 12, 8, 4, 4, 10, 20, 20, 10);
  private static final Population JUST_BELOW =
      new Population("just below", 1, 2, 3, 6, 10, 17, 26, 20, 11, 4);
  private static final ImmutableList<Population> POPULATIONS =
      ImmutableList.of(GOOD, CEILING, FEW_VERY_ANGRY, TWO_CAMPS, JUST_BELOW);

  /** As expected on average: 7.4. */
  private static final Population FINE = new Population("7.4", 0, 0, 1, 3, 6, 14, 26, 27, 17, 6);

  /** Below expectation on average: 6.8. */
  private static final Population BELOW = new Population("6.8", 1, 1, 3, 6, 9, 16, 27, 23, 10, 4);

  /** As expected, and no more, on average: 7.0. */
  private static final Population ON_THE_CUT =
      new Population("7.0", 1, 1, 2, 5, 9, 15, 24, 24, 14, 5);

  private static double coverage(Population population, int n, MeanInterval method) {
    Resampling draw = new Resampling(n, population.of100(), 1);
    double[] answers = new double[LEVELS.length];
    int held = 0;
    for (int i = 0; i < SAMPLES; i++) {
      draw.drawInto(answers);
      Interval interval =
          MeanEstimate.ofValues(LEVELS, answers, n, n, method, Confidence.STANDARD)
              .flatMap(MeanEstimate::interval)
              .orElseThrow();
      // what a sum of shares lacks of a mean is no miss
      held +=
          interval.low() <= population.mean() + 1e-9 && population.mean() - 1e-9 <= interval.high()
              ? 1
              : 0;
    }
    return (double) held / SAMPLES;
  }

  @Test
  void a_bounded_interval_holds_the_mean_about_as_often_as_it_says() {
    for (Population population : POPULATIONS) {
      boolean split = population.equals(TWO_CAMPS);
      for (int n : SIZES) {
        double least = split ? (n == 5 ? 0.84 : 0.90) : (n == 5 ? 0.88 : 0.92);
        double found = coverage(population, n, MeanInterval.BOUNDED);
        assertTrue(found >= least, population.name() + ", n = " + n + ": " + found);
      }
    }
  }

  /** How often journeys of these touchpoints are said to be something. */
  private record Verdicts(double broken, double certainlyBroken, double certainlyUnbroken) {

    static Verdicts of(int touchpoints, Population others, Population last, int n) {
      SettableScorer<JourneyStudy, ThresholdResult> scorer =
          ThresholdScorer.standard().with(Parameter.RESAMPLES, 0L);
      SplittableRandom seeds = new SplittableRandom(1);
      double[] counted = new double[3];
      for (int i = 0; i < JOURNEYS; i++) {
        ThresholdResult result =
            scorer
                .score(study(touchpoints, others, last, n, seeds))
                .outcome()
                .answer()
                .orElseThrow();
        Certainty certainty = result.certainty().certainty();
        counted[0] += result.level() == ThresholdLevel.BROKEN ? 1 : 0;
        counted[1] += certainty == Certainty.CERTAINLY_BROKEN ? 1 : 0;
        counted[2] += certainty == Certainty.CERTAINLY_UNBROKEN ? 1 : 0;
      }
      return new Verdicts(counted[0] / JOURNEYS, counted[1] / JOURNEYS, counted[2] / JOURNEYS);
    }
  }

  private static JourneyStudy study(
      int touchpoints, Population others, Population last, int n, SplittableRandom seeds) {
    Map<TouchpointId, RatingTally> tallies = new LinkedHashMap<>();
    Journey.Builder journey = Journey.builder().id("null").name("Null");
    double[] answers = new double[LEVELS.length];
    for (int i = 0; i < touchpoints; i++) {
      Touchpoint touchpoint = Touchpoint.of("t" + i, "Touchpoint " + i);
      journey.addTouchpoints(touchpoint);
      Population population = i == touchpoints - 1 ? last : others;
      new Resampling(n, population.of100(), seeds.nextLong()).drawInto(answers);
      tallies.put(touchpoint.id(), tally(answers));
    }
    return JourneyStudy.of(journey.build(), Ratings.of(SCALE, tallies));
  }

  private static RatingTally tally(double[] answers) {
    long[] counts = new long[answers.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Math.round(answers[i]);
    }
    return RatingTally.ofCounts(SCALE, counts);
  }

  @Test
  void a_chain_without_a_break_is_seldom_said_to_be_certainly_broken() {
    assertTrue(Verdicts.of(30, FINE, FINE, 50).certainlyBroken() <= 0.05);
    assertTrue(Verdicts.of(30, FINE, FINE, 20).certainlyBroken() <= 0.05);
  }

  @Test
  void a_chain_with_a_break_is_seldom_said_to_be_certainly_unbroken() {
    assertTrue(Verdicts.of(8, GOOD, BELOW, 20).certainlyUnbroken() <= 0.05);
    assertTrue(Verdicts.of(8, GOOD, BELOW, 50).certainlyUnbroken() <= 0.05);
  }

  /** How often a break is said to close or open between two waves in which nothing changed. */
  private record Changes(double onTheMeans, double counting) {

    static Changes of(int touchpoints, Population all, int n, int later) {
      SplittableRandom seeds = new SplittableRandom(1);
      double onTheMeans = 0;
      double counting = 0;
      for (int i = 0; i < JOURNEYS; i++) {
        RedesignResult result =
            RedesignScorer.standard()
                .score(
                    new JourneyPair(
                        study(touchpoints, all, all, n, seeds),
                        study(touchpoints, all, all, later, seeds)))
                .outcome()
                .answer()
                .orElseThrow();
        boolean counts = !result.closed().isEmpty() || !result.opened().isEmpty();
        counting += counts ? 1 : 0;
        onTheMeans +=
            counts
                    || !result.breaks(Fate.CLOSED_ON_THE_MEANS).isEmpty()
                    || !result.breaks(Fate.OPENED_ON_THE_MEANS).isEmpty()
                ? 1
                : 0;
      }
      return new Changes(onTheMeans / JOURNEYS, counting / JOURNEYS);
    }
  }

  @Test
  void where_nothing_changes_breaks_seldom_close_or_open() {
    Changes changes = Changes.of(8, ON_THE_CUT, 48, 48);
    assertTrue(changes.counting() <= 0.06, changes.toString());
    assertTrue(changes.onTheMeans() > 0.5, changes.toString());
  }

  /** The page is from more samples: its shares may differ by what chance leaves of these. */
  @Test
  void the_page_says_what_is_found() throws IOException {
    if (WRITES) {
      Files.writeString(PAGE, page());
    }
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    for (Population population : POPULATIONS) {
      for (int i = 0; i < SIZES.length; i++) {
        assertSaid(
            coverage(population, SIZES[i], MeanInterval.BOUNDED),
            page,
            "\\| "
                + population.name()
                + " \\|"
                + " [0-9.]+ \\([0-9.]+\\) \\|".repeat(i)
                + " ([0-9.]+) \\(");
      }
    }
    assertSaid(
        Verdicts.of(30, FINE, FINE, 50).broken(), page, "\\| 30 of 7.4 \\| 50 \\| ([0-9.]+) \\|");
    assertSaid(
        Changes.of(8, ON_THE_CUT, 48, 48).counting(),
        page,
        "\\| 8 of 7.0 \\| 48, 48 \\| [0-9.]+ \\| ([0-9.]+) \\|");
  }

  private static void assertSaid(double found, String page, String row) {
    Matcher said = Pattern.compile(row).matcher(page);
    assertTrue(said.find(), row);
    assertEquals(found, Double.parseDouble(said.group(1)), 0.05, row);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # How sure it is when it says it is sure

            Made by `ValidityTest` (with `-Ddocs.write=true`; see [CONTRIBUTING.md](../CONTRIBUTING.md)) by asking populations that are known again and again, seeded, at a confidence of 95 %. The test asserts the bounds below on fewer samples at every build.

            ## The interval of a mean

            """);
    page.append("| of 100 customers |");
    for (double level : LEVELS) {
      page.append(' ').append((int) level).append(" |");
    }
    page.append(" mean |\n|---|").append("---|".repeat(LEVELS.length + 1)).append('\n');
    for (Population population : POPULATIONS) {
      page.append("| ").append(population.name()).append(" |");
      for (double share : population.of100()) {
        page.append(' ').append((int) share).append(" |");
      }
      page.append(String.format(Locale.ROOT, " %.2f |%n", population.mean()));
    }
    page.append(
        String.format(
            Locale.ROOT,
            "%nThe share of %,d samples of n answers of which the interval holds that mean; bounded,"
                + " and Student's t in parentheses. Wanted is 0.95; asserted is 0.92 (0.90 with two"
                + " camps), with five answers 0.88 (0.84).%n%n",
            SAMPLES));
    page.append("| |");
    for (int n : SIZES) {
      page.append(" n = ").append(n).append(" |");
    }
    page.append("\n|---|").append("---|".repeat(SIZES.length)).append('\n');
    for (Population population : POPULATIONS) {
      page.append("| ").append(population.name()).append(" |");
      for (int n : SIZES) {
        page.append(
            String.format(
                Locale.ROOT,
                " %.3f (%.3f) |",
                coverage(population, n, MeanInterval.BOUNDED),
                coverage(population, n, MeanInterval.STUDENT)));
      }
      page.append('\n');
    }
    page.append(
        """

        What falls short: with five answers of two camps the bounded interval holds the mean in about nine samples of ten. Student's t misses on one side, too high, wherever answers crowd near the top.

        ## The verdict on a journey

        """);
    page.append(
        String.format(
            Locale.ROOT,
            "Of %,d journeys each, how many are said to be BROKEN on the means, certainly broken and"
                + " certainly unbroken. Touchpoints are answered independently; the grades of 7.4 and"
                + " 6.8 are those of the test.%n%n",
            JOURNEYS));
    page.append(
        "| true means | n at each | BROKEN | certainly broken | certainly unbroken |\n|---|---|---|---|---|\n");
    for (int touchpoints : new int[] {8, 30}) {
      for (int n : new int[] {20, 50, 200}) {
        page.append(row(touchpoints + " of 7.4", n, Verdicts.of(touchpoints, FINE, FINE, n)));
      }
    }
    for (int n : new int[] {20, 50, 200}) {
      page.append(row("7 of 7.7, one of 6.8", n, Verdicts.of(8, GOOD, BELOW, n)));
    }
    page.append(
        """

        The first rows are unbroken: *certainly broken* is an error there, and is at most 0.05 by its definition. The last rows are broken: there *certainly unbroken* is the error.
        """);
    page.append(
        String.format(
            Locale.ROOT,
            "%n## What changed between two waves%n%n"
                + "Of %,d comparisons each in which nothing changed, in how many a break closes or"
                + " opens on the means, and in how many that counts.%n%n",
            JOURNEYS));
    page.append("| true means | n before, after | on the means | counts |\n|---|---|---|---|\n");
    for (int[] sizes : new int[][] {{20, 20}, {48, 48}, {200, 200}, {10, 50}}) {
      Changes changes = Changes.of(8, ON_THE_CUT, sizes[0], sizes[1]);
      page.append(
          String.format(
              Locale.ROOT,
              "| 8 of 7.0 | %d, %d | %.2f | %.3f |%n",
              sizes[0],
              sizes[1],
              changes.onTheMeans(),
              changes.counting()));
    }
    page.append(
        """

        What counts is an error here, and is wanted in at most 0.05. Between 10 and 50 answers the difference is tested by permutation.
        """);
    return page.toString().replace("\r\n", "\n");
  }

  private static String row(String means, int n, Verdicts verdicts) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.2f | %.3f | %.3f |%n",
        means,
        n,
        verdicts.broken(),
        verdicts.certainlyBroken(),
        verdicts.certainlyUnbroken());
  }
}
