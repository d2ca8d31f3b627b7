package org.klantreis.journey.testkit;

import java.util.List;
import java.util.Locale;
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
    String said = verdict.provenance().scorer();
    String id = scorer().id();
    require(said.equals(id), "scorer '" + said + "' of the provenance, not '" + id + "',", verdict);
    require(!verdict.about().isBlank(), "about", verdict);
    require(!verdict.provenance().rule().isBlank(), "rule", verdict);
    require(verdict.provenance().n() >= 0, "n", verdict);
    require(
        verdict.provenance().effectiveN() <= verdict.provenance().n() * (1 + 1e-12),
        "effective n",
        verdict);
  }

  /**
   * A verdict can be said: no key without words, no argument left in braces. Where a language has
   * no words English is said; {@link WordsContract} holds that every language has them.
   */
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

  /** Several subjects. */
  @Provide
  default Arbitrary<List<S>> severalSubjects() {
    return subjects().list().ofMinSize(2).ofMaxSize(10);
  }

  /** Every result has the same figures, in the same order: what is undefined keeps its name. */
  @Property(tries = 50)
  default void every_result_has_the_same_figures(@ForAll("severalSubjects") List<S> subjects) {
    Scorer<S, R> scorer = scorer();
    List<List<String>> names =
        subjects.stream()
            .flatMap(subject -> scorer.score(subject).outcome().answer().stream())
            .map(result -> result.figures().names())
            .distinct()
            .toList();
    if (names.size() > 1) {
      throw new AssertionError(
          scorer.id() + " has figures " + names.get(0) + " and also " + names.get(1));
    }
  }

  /** The id is stable and can be written on a command line; what is needed is said. */
  @Property(tries = 1)
  default void a_scorer_introduces_itself() {
    Scorer<S, R> scorer = scorer();
    if (!Scorer.isId(scorer.id()) || !scorer.id().equals(scorer().id())) {
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
