package org.klantreis.journey.scoring.scorer;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * What a scorer answers: a result or why there is none, a headline, reasons, and on how much it
 * rests.
 *
 * <p>Whose answer it is, about whom, and how it was set is added by the {@link SettableScorer}.
 * Every sentence is given the name of the subject as its argument {@code about}.
 *
 * @param <R> what is answered
 */
public final class Answer<R extends Result> {

  private final Function<Message, Verdict.Builder<R>> start;
  private final Message headline;
  private final List<Message> reasons = new ArrayList<>();
  private final List<Contribution> contributions = new ArrayList<>();
  private final Map<String, String> taken = new HashMap<>();
  private Optional<Message> contributionsTitle = Optional.empty();
  private boolean inWholeAmounts;
  private final Map<String, String> given = new LinkedHashMap<>();
  private long n;
  private double effectiveN;

  private Answer(Function<Message, Verdict.Builder<R>> start, Message headline) {
    this.start = start;
    this.headline = headline;
  }

  /** A result, said in one sentence. */
  public static <R extends Result> Answer<R> scored(R result, Message headline) {
    return new Answer<>(said -> Verdict.scored(result).headline(said), headline);
  }

  /** No result, because the evidence does not suffice. */
  public static <R extends Result> Answer<R> tooLittleEvidence(Message why) {
    return new Answer<>(Verdict::tooLittleEvidence, why);
  }

  /** No result, because the question does not fit. */
  public static <R extends Result> Answer<R> notApplicable(Message why) {
    return new Answer<>(Verdict::notApplicable, why);
  }

  /** A reason, after those that there are. */
  @CanIgnoreReturnValue
  public Answer<R> because(Message reason) {
    reasons.add(reason);
    return this;
  }

  /** A reason, if there is one. */
  @CanIgnoreReturnValue
  public Answer<R> because(Optional<Message> reason) {
    reason.ifPresent(reasons::add);
    return this;
  }

  /** Several reasons, in their order. */
  @CanIgnoreReturnValue
  public Answer<R> because(Iterable<Message> several) {
    several.forEach(reasons::add);
    return this;
  }

  /** What the amounts of the contributions are, where the headline does not say it. */
  @CanIgnoreReturnValue
  public Answer<R> contributions(Message title) {
    contributionsTitle = Optional.of(title);
    return this;
  }

  /** Amounts of contributions are shown without decimals, as none would be certain. */
  @CanIgnoreReturnValue
  public Answer<R> inWholeAmounts() {
    inWholeAmounts = true;
    return this;
  }

  /** What moved the score, by how much in its unit; after those that there are. */
  @CanIgnoreReturnValue
  public Answer<R> movedBy(double amount, Message what) {
    contributions.add(new Contribution(amount, what));
    return this;
  }

  /**
   * By what of the subject it was judged that is no setting, such as the version of a catalogue;
   * provenance shows it after the settings.
   */
  @CanIgnoreReturnValue
  public Answer<R> judgedBy(String name, String text) {
    given.put(name, text);
    return this;
  }

  /** On how many observations it rests; on none unless said. */
  @CanIgnoreReturnValue
  public Answer<R> restingOn(long observations) {
    return restingOn(observations, (double) observations);
  }

  /** On how many observations it rests, and how many equally weighted ones they are worth. */
  @CanIgnoreReturnValue
  public Answer<R> restingOn(long observations, double equallyWeighted) {
    n = observations;
    effectiveN = equallyWeighted;
    return this;
  }

  /** What a setting came to, where it leaves that to the subject; provenance shows it instead. */
  @CanIgnoreReturnValue
  public <T> Answer<R> taking(Parameter<T> parameter, T value) {
    taken.put(parameter.name(), parameter.write(value));
    return this;
  }

  /** The verdict, about somebody, with the settings as provenance shows them. */
  Verdict<R> verdict(String about, Provenance.Builder provenance, Map<String, String> settings) {
    settings.forEach((name, set) -> provenance.putParameter(name, taken.getOrDefault(name, set)));
    Verdict.Builder<R> verdict = start.apply(headline.withUnlessThere("about", about)).about(about);
    reasons.forEach(reason -> verdict.addReason(reason.withUnlessThere("about", about)));
    contributionsTitle.ifPresent(
        title -> verdict.contributionsTitle(title.withUnlessThere("about", about)));
    contributions.forEach(
        each ->
            verdict.addContribution(
                new Contribution(each.amount(), each.what().withUnlessThere("about", about))));
    if (inWholeAmounts) {
      verdict.areAmountsWhole(true);
    }
    provenance.putAllParameters(given);
    return verdict.provenance(provenance.n(n).effectiveN(effectiveN).build()).build();
  }
}
