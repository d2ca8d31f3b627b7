package org.klantreis.journey.scoring.scorer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/**
 * A scorer as a value: its id, its words, what can be set, and the function that judges.
 *
 * <pre>{@code
 * Verdict<ThresholdResult> cautious =
 *     ThresholdScorer.standard().with(Basis.PARAMETER, Basis.lowerEnd()).score(study);
 * }</pre>
 *
 * <p>Its words hold at least {@code name}, what people call it, and {@code needs}, what evidence it
 * needs.
 *
 * @param <S> what is judged
 * @param <R> what is answered
 */
public final class SettableScorer<S, R extends Result> implements Scorer<S, R> {

  private final String id;
  private final Words words;
  private final Function<S, String> about;
  private final BiFunction<S, Settings, Answer<R>> judge;
  private final Function<Settings, String> rule;
  private final Settings settings;

  private SettableScorer(
      String id,
      Words words,
      Function<S, String> about,
      BiFunction<S, Settings, Answer<R>> judge,
      Function<Settings, String> rule,
      Settings settings) {
    this.id = id;
    this.words = words;
    this.about = about;
    this.judge = judge;
    this.rule = rule;
    this.settings = settings;
  }

  /**
   * A scorer.
   *
   * @param id lower case letters, digits and hyphens, stable
   * @param words at least {@code name} and {@code needs}
   * @param about the name of a subject
   * @param judge answers; pure
   * @param parameters what can be set, in the order in which provenance shows it
   * @throws IllegalArgumentException for an id that is not written as ids are
   */
  public static <S, R extends Result> SettableScorer<S, R> of(
      String id,
      Words words,
      Function<S, String> about,
      BiFunction<S, Settings, Answer<R>> judge,
      Parameter<?>... parameters) {
    checkArgument(Scorer.isId(id), "'%s' is no id for a scorer.", id);
    return new SettableScorer<>(id, words, about, judge, settings -> id, Settings.of(parameters));
  }

  /** A scorer of journeys with their evidence. */
  public static <R extends Result> SettableScorer<JourneyStudy, R> ofJourneys(
      String id,
      Words words,
      BiFunction<JourneyStudy, Settings, Answer<R>> judge,
      Parameter<?>... parameters) {
    return of(id, words, study -> study.journey().name(), judge, parameters);
  }

  /** A scorer of touchpoints; {@link EachTouchpoint#by} makes it one of journeys. */
  public static <R extends Result> SettableScorer<TouchpointStudy, R> ofTouchpoints(
      String id,
      Words words,
      BiFunction<TouchpointStudy, Settings, Answer<R>> judge,
      Parameter<?>... parameters) {
    return of(id, words, subject -> subject.touchpoint().name(), judge, parameters);
  }

  /** The same scorer, with the same settings, of what holds such a subject. */
  public <T> SettableScorer<T, R> judging(Function<T, S> subject) {
    return new SettableScorer<>(
        id,
        words,
        about.compose(subject),
        (holder, set) -> judge.apply(subject.apply(holder), set),
        rule,
        settings);
  }

  /** The same, with the name of its rule for provenance; the id unless said. */
  public SettableScorer<S, R> ruledBy(String name) {
    return ruledBy(settings -> name);
  }

  /** The same, with the name of its rule for provenance, by how it is set. */
  public SettableScorer<S, R> ruledBy(Function<Settings, String> name) {
    return new SettableScorer<>(id, words, about, judge, name, settings);
  }

  /**
   * The same scorer, set otherwise.
   *
   * @throws IllegalArgumentException for a parameter that it does not have, and for a value that
   *     the parameter refuses
   */
  public <T> SettableScorer<S, R> with(Parameter<T> parameter, T value) {
    return with(settings.with(parameter, value));
  }

  @Override
  public SettableScorer<S, R> with(Settings others) {
    checkArgument(
        others.parameters().equals(settings.parameters()),
        "Settings of %s are none of '%s', which has %s.",
        others.parameters(),
        id,
        settings.parameters());
    return new SettableScorer<>(id, words, about, judge, rule, others);
  }

  /** The same scorer, set as another is, as far as the two have the same parameters. */
  public SettableScorer<S, R> withShared(Settings others) {
    return with(settings.withShared(others));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Message name() {
    return Message.of(words, "name");
  }

  @Override
  public Message needs() {
    return Message.of(words, "needs");
  }

  @Override
  public Settings settings() {
    return settings;
  }

  /** Judges; not applicable while a parameter that must be set is not. */
  @Override
  public Verdict<R> score(S subject) {
    Provenance.Builder provenance = Provenance.builder().scorer(id);
    if (!settings.missing().isEmpty()) {
      return Answer.<R>notApplicable(mustBeSet(settings.missing().get(0)))
          .verdict(about.apply(subject), provenance, ImmutableMap.of());
    }
    return judge
        .apply(subject, settings)
        .verdict(about.apply(subject), provenance.rule(rule.apply(settings)), settings.texts());
  }

  private Message mustBeSet(Parameter<?> parameter) {
    return Message.of(ScorerWords.WORDS, "must-be-set")
        .with("scorer", name())
        .with("parameter", parameter.name())
        .with("meaning", parameter.meaning());
  }

  /** The id and how it is set. */
  @Override
  public String toString() {
    return id + settings;
  }
}
