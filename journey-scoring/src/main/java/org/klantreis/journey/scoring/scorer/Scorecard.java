package org.klantreis.journey.scoring.scorer;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The verdicts of many scorers about one study.
 *
 * <pre>{@code
 * Scorecard card = Scorecard.of(study, StandardScorers.all());
 * card.lines().size(); // 20, one for each scorer
 * card.line("threshold").orElseThrow().text(Locale.ENGLISH); // the verdict, for people
 * card.line("csta"); // empty: no such scorer
 * card.figures(Locale.ENGLISH).names(); // [journey, name, lines]
 * }</pre>
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

    /**
     * Goes on with the case at hand. A verdict of which the first function cannot make anything,
     * because its words or its figures are broken, is told as failed.
     */
    <T> T match(
        Function<? super Verdict<?>, ? extends T> judged,
        Function<? super Failed, ? extends T> failed);

    /** The line for people, in a language. */
    default String text(Locale locale) {
      return match(verdict -> verdict.text(locale), failed -> failed.why(locale));
    }

    /** The scorer and its verdict as figures, or that it failed; the words in a language. */
    default Figures figures(Locale locale) {
      Figures.Builder figures = Figures.builder().put("scorer", scorer());
      return figures
          .putAll(
              match(
                  verdict -> verdict.figures(locale),
                  failed ->
                      Figures.builder()
                          .put("outcome", "failed")
                          .put("headline", failed.why(locale))
                          .build()))
          .build();
    }

    /** This line, or a failed one where its verdict cannot be said in that language. */
    default Line in(Locale locale) {
      return match(
          verdict -> {
            verdict.figures(locale);
            return this;
          },
          failed -> failed);
    }
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
    public <T> T match(
        Function<? super Verdict<?>, ? extends T> judged,
        Function<? super Failed, ? extends T> failed) {
      return orFailed(scorer, () -> judged.apply(judgement), failed);
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
    public <T> T match(
        Function<? super Verdict<?>, ? extends T> judged,
        Function<? super Failed, ? extends T> failed) {
      return failed.apply(this);
    }

    private String why(Locale locale) {
      return Message.of(ScorerWords.WORDS, "failed")
          .with("scorer", scorer)
          .with("cause", cause.toString())
          .text(locale);
    }
  }

  /**
   * Runs scorers, each on its own: one that throws is one failed line. Nothing is put into words
   * until it is asked for.
   *
   * @throws IllegalArgumentException for two scorers with one id
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
    return Scorecard.<Line>orFailed(
        scorer.id(), () -> new Judged(scorer.id(), scorer.score(study)), failed -> failed);
  }

  // a scorer of a stranger's may throw anything; only what the machine itself throws goes on
  private static <T> T orFailed(
      String scorer, Supplier<? extends T> some, Function<? super Failed, ? extends T> failed) {
    try {
      return some.get();
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError broken) {
      return failed.apply(new Failed(scorer, broken));
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

  /** The journey, and each line as figures; the words in a language. */
  public Figures figures(Locale locale) {
    return Figures.builder()
        .put("journey", study.journey().id().value())
        .put("name", study.journey().name())
        .putRows("lines", lines.stream().map(line -> line.figures(locale)).toList())
        .build();
  }
}
