package org.klantreis.journey.scoring.scorer;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The verdicts of many scorers about one study.
 *
 * @param study what was judged
 * @param lines one for each scorer, in the order of the scorers
 */
public record Scorecard(JourneyStudy study, ImmutableList<Line> lines) {

  /** What came of one scorer. */
  public sealed interface Line {

    /** The id of the scorer. */
    String scorer();

    /** The verdict, where there is one. */
    Optional<Verdict<?>> verdict();

    /** The line for people, in a language. */
    String text(Locale locale);

    /** This line, or a failed one where its verdict cannot be said in that language. */
    Line in(Locale locale);
  }

  /**
   * The scorer gave a verdict, be it that it cannot judge.
   *
   * @param scorer the id of the scorer
   * @param judgement what it said
   */
  public record Judged(String scorer, Verdict<?> judgement) implements Line {
    @Override
    public Optional<Verdict<?>> verdict() {
      return Optional.of(judgement);
    }

    @Override
    public String text(Locale locale) {
      return in(locale) instanceof Failed failed ? failed.text(locale) : judgement.text(locale);
    }

    @Override
    public Line in(Locale locale) {
      return orFailed(
          scorer,
          () -> {
            judgement.text(locale);
            judgement.outcome().whyNot().ifPresent(why -> why.text(locale));
            return this;
          });
    }
  }

  /**
   * The scorer threw: it is broken, and the others go on.
   *
   * @param scorer the id of the scorer
   * @param cause what it threw
   */
  public record Failed(String scorer, Throwable cause) implements Line {
    @Override
    public Optional<Verdict<?>> verdict() {
      return Optional.empty();
    }

    @Override
    public String text(Locale locale) {
      return Message.of(ScorerWords.WORDS, "failed")
          .with("scorer", scorer)
          .with("cause", cause.toString())
          .text(locale);
    }

    @Override
    public Line in(Locale locale) {
      return this;
    }
  }

  /**
   * Runs scorers, each on its own: one that throws, or whose verdict cannot be said in English or
   * laid out as figures, is one failed line. Refuses two with one id.
   */
  public static Scorecard of(JourneyStudy study, List<? extends Scorer<JourneyStudy, ?>> scorers) {
    Set<String> ids = new HashSet<>();
    for (Scorer<JourneyStudy, ?> scorer : scorers) {
      checkArgument(ids.add(scorer.id()), "Two scorers are called '%s'.", scorer.id());
    }
    return new Scorecard(
        study, scorers.stream().map(scorer -> line(scorer, study)).collect(toImmutableList()));
  }

  private static Line line(Scorer<JourneyStudy, ?> scorer, JourneyStudy study) {
    return orFailed(
        scorer.id(),
        () -> {
          Verdict<?> verdict = scorer.score(study);
          verdict.outcome().answer().ifPresent(Result::figures);
          verdict.provenance().figures();
          return new Judged(scorer.id(), verdict).in(Locale.ENGLISH);
        });
  }

  // a scorer of a stranger's may throw anything; only what the machine itself throws goes on
  private static Line orFailed(String scorer, Supplier<Line> line) {
    try {
      return line.get();
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError broken) {
      return new Failed(scorer, broken);
    }
  }

  /** The line of a scorer, by its id. */
  public Optional<Line> line(String scorer) {
    return lines.stream().filter(line -> line.scorer().equals(scorer)).findFirst();
  }

  /** The same lines, but a failed one for each verdict that cannot be said in that language. */
  public Scorecard in(Locale locale) {
    return new Scorecard(
        study, lines.stream().map(line -> line.in(locale)).collect(toImmutableList()));
  }

  /** All lines for people, a blank line between them. */
  public String text(Locale locale) {
    return String.join("\n\n", lines.stream().map(line -> line.text(locale)).toList());
  }
}
