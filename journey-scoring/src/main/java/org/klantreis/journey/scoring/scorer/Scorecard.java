package org.klantreis.journey.scoring.scorer;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.scoring.verdict.Message;
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
      return judgement.text(locale);
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
      return Message.of(ScorerTexts.TEXTS, "failed", scorer, cause.toString()).text(locale);
    }
  }

  /** Runs scorers, each on its own: one that throws is one failed line. Refuses two with one id. */
  public static Scorecard of(JourneyStudy study, List<? extends Scorer<JourneyStudy, ?>> scorers) {
    Set<String> ids = new HashSet<>();
    for (Scorer<JourneyStudy, ?> scorer : scorers) {
      checkArgument(ids.add(scorer.id()), "Two scorers are called '%s'.", scorer.id());
    }
    return new Scorecard(
        study, scorers.stream().map(scorer -> line(scorer, study)).collect(toImmutableList()));
  }

  // a scorer of a stranger's may throw anything; only what the machine itself throws goes on
  private static Line line(Scorer<JourneyStudy, ?> scorer, JourneyStudy study) {
    try {
      return new Judged(scorer.id(), scorer.score(study));
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError broken) {
      return new Failed(scorer.id(), broken);
    }
  }

  /** The line of a scorer, by its id. */
  public Optional<Line> line(String scorer) {
    return lines.stream().filter(line -> line.scorer().equals(scorer)).findFirst();
  }

  /** All lines for people, a blank line between them. */
  public String text(Locale locale) {
    return String.join("\n\n", lines.stream().map(line -> line.text(locale)).toList());
  }
}
