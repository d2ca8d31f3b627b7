package org.klantreis.journey.testkit;

import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The laws of every {@link Scorer}. A test class that implements this has them as its tests.
 *
 * @param <S> what is judged
 * @param <R> what is answered
 */
public interface ScorerContract<S, R extends Result> {

  /** The id of a scorer, as it may be written. */
  Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  /** The scorer under test, made anew. */
  Scorer<S, R> scorer();

  /** Any subject, also those that it cannot judge. */
  @Provide
  Arbitrary<S> subjects();

  /** Judging is pure: the same subject gives an equal verdict, also by a scorer made anew. */
  @Property(tries = 200)
  default void the_same_subject_gives_an_equal_verdict(@ForAll("subjects") S subject) {
    Scorer<S, R> scorer = scorer();
    Verdict<R> verdict = scorer.score(subject);
    require(verdict.equals(scorer.score(subject)), "twice by one scorer", verdict);
    require(verdict.equals(scorer().score(subject)), "by two scorers", verdict);
  }

  /** A verdict says who gave it, about whom and on how much. */
  @Property(tries = 200)
  default void a_verdict_says_where_it_comes_from(@ForAll("subjects") S subject) {
    Verdict<R> verdict = scorer().score(subject);
    require(verdict.provenance().scorer().equals(scorer().id()), "scorer", verdict);
    require(!verdict.about().isBlank(), "about", verdict);
    require(!verdict.provenance().rule().isBlank(), "rule", verdict);
    require(verdict.provenance().n() >= 0, "n", verdict);
    require(
        verdict.provenance().effectiveN() <= verdict.provenance().n() * (1 + 1e-12),
        "effective n",
        verdict);
  }

  /** A verdict can be said, in every language: no key without words, no argument left in braces. */
  @Property(tries = 200)
  default void a_verdict_can_be_said(@ForAll("subjects") S subject) {
    Verdict<R> verdict = scorer().score(subject);
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.JAPAN}) {
      String text = verdict.text(locale);
      require(!text.isBlank(), "text", verdict);
      for (int argument = 0; argument < 10; argument++) {
        require(!text.contains("{" + argument + "}"), "argument " + argument, verdict);
      }
      require(!text.contains("NaN"), "NaN", verdict);
    }
  }

  /** What is found has figures, which are never infinite; what is not found has a reason. */
  @Property(tries = 200)
  default void there_is_an_answer_or_a_reason(@ForAll("subjects") S subject) {
    Verdict<R> verdict = scorer().score(subject);
    boolean answered = verdict.outcome().answer().isPresent();
    require(answered == verdict.outcome().whyNot().isEmpty(), "outcome", verdict);
    verdict
        .outcome()
        .answer()
        .map(Result::figures)
        .map(Figures::names)
        .ifPresent(names -> require(!names.isEmpty(), "figures", verdict));
    verdict
        .outcome()
        .whyNot()
        .ifPresent(why -> require(!why.text(Locale.ENGLISH).isBlank(), "reason", verdict));
  }

  /** The id is stable and can be written on a command line; what is needed is said. */
  @Property(tries = 1)
  default void a_scorer_introduces_itself() {
    Scorer<S, R> scorer = scorer();
    if (!ID.matcher(scorer.id()).matches() || !scorer.id().equals(scorer().id())) {
      throw new AssertionError("'" + scorer.id() + "' is no id for a scorer");
    }
    if (scorer.needs().text(Locale.ENGLISH).isBlank()) {
      throw new AssertionError(scorer.id() + " does not say what it needs");
    }
  }

  private static void require(boolean holds, String what, Verdict<?> verdict) {
    if (!holds) {
      throw new AssertionError(what + " of the verdict: " + verdict.text(Locale.ENGLISH));
    }
  }
}
