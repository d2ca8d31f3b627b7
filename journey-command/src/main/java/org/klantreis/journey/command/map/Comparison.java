package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.scoring.comparison.AlignmentResult;
import org.klantreis.journey.scoring.comparison.PlanStudy;
import org.klantreis.journey.scoring.comparison.RedesignResult;
import org.klantreis.journey.scoring.comparison.WaveResult;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * What can be said of two journeys.
 *
 * @param alignment planned against actual, where one is planned and the other actual
 * @param redesign as-is against to-be, where there are maps
 * @param waves before and after, where both are rated
 */
record Comparison(
    Optional<Verdict<AlignmentResult>> alignment,
    Optional<Verdict<RedesignResult>> redesign,
    Optional<Verdict<WaveResult>> waves) {

  /** Compares ratings that have no maps: before and after alone. */
  static Comparison ofWaves(JourneyPair pair, Comparers by) {
    return new Comparison(Optional.empty(), Optional.empty(), Optional.of(by.waves().score(pair)));
  }

  /**
   * Compares.
   *
   * @param planned whether the first is the plan and the second what happened, whatever their
   *     states say
   */
  static Comparison of(JourneyPair pair, boolean planned, Comparers by) {
    boolean bothRated = pair.before().ratings().isPresent() && pair.after().ratings().isPresent();
    return new Comparison(
        plan(pair, planned).map(by.alignment()::score),
        Optional.of(by.redesign().score(pair)),
        Optional.of(pair).filter(each -> bothRated).map(by.waves()::score));
  }

  private static Optional<PlanStudy> plan(JourneyPair pair, boolean planned) {
    if (planned || isPlanThenActual(pair)) {
      return Optional.of(PlanStudy.of(pair));
    }
    return Optional.of(pair.swapped()).filter(Comparison::isPlanThenActual).map(PlanStudy::of);
  }

  private static boolean isPlanThenActual(JourneyPair pair) {
    return pair.before().journey().state() == JourneyState.PLANNED
        && pair.after().journey().state() == JourneyState.ACTUAL;
  }

  /** The verdicts, a blank line between them. */
  String text(Locale locale) {
    List<Optional<? extends Verdict<?>>> all = ImmutableList.of(alignment, redesign, waves);
    return String.join(
        "\n\n",
        all.stream().flatMap(Optional::stream).map(verdict -> verdict.text(locale)).toList());
  }

  /** The verdicts with all their figures. */
  Figures figures(Locale locale) {
    Figures.Builder figures = Figures.builder();
    put(figures, "alignment", alignment, locale);
    put(figures, "redesign", redesign, locale);
    put(figures, "waves", waves, locale);
    return figures.build();
  }

  private static void put(
      Figures.Builder figures, String name, Optional<? extends Verdict<?>> verdict, Locale locale) {
    verdict.ifPresentOrElse(
        found -> figures.put(name, found.figures(locale)), () -> figures.absent(name));
  }
}
