package org.klantreis.journey.scoring.verdict;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.scoring.style.ScoringStyle;

/**
 * What a scorer says about a subject: the outcome, in one sentence, with its reasons and with what
 * moved it.
 *
 * @param <R> what is answered
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class Verdict<R extends Result> permits ImmutableVerdict {

  Verdict() {}

  /** Who or what is judged, by name. */
  public abstract String about();

  /** The answer, or the reason that there is none. */
  public abstract Outcome<R> outcome();

  /** The verdict in one sentence. */
  public abstract Message headline();

  /** Why the answer is what it is, the most important first. */
  public abstract ImmutableList<Message> reasons();

  /** What the amounts of the contributions are, where the headline does not say it. */
  public abstract Optional<Message> contributionsTitle();

  /** What moved the score and by how much, in the order in which it reads best. */
  public abstract ImmutableList<Contribution> contributions();

  /** Whether amounts are shown without decimals; so they are from ten on unless said. */
  @Value.Default
  public boolean areAmountsWhole() {
    return contributions().stream().anyMatch(each -> Math.abs(each.amount()) >= 10);
  }

  /** How it came about. */
  public abstract Provenance provenance();

  /** The headline, then a line for each reason and each contribution, without a line end. */
  public final String text(Locale locale) {
    StringBuilder text = new StringBuilder(headline().text(locale));
    for (Message reason : reasons()) {
      text.append("\n  - ").append(reason.text(locale));
    }
    contributionsTitle().ifPresent(title -> text.append("\n  ").append(title.text(locale)));
    ImmutableList<String> amounts = amounts(locale);
    for (int i = 0; i < amounts.size(); i++) {
      text.append(String.format("\n%7s  ", amounts.get(i)));
      text.append(contributions().get(i).what().text(locale));
    }
    return text.toString();
  }

  /**
   * The verdict as figures: the outcome, the words in a language, the result under the names of the
   * scorer, and the provenance.
   */
  public final Figures figures(Locale locale) {
    return Figures.builder()
        .put("outcome", outcome().kind())
        .put("about", about())
        .put("headline", headline().text(locale))
        .putTexts("reasons", reasons().stream().map(reason -> reason.text(locale)).toList())
        .putRows(
            "contributions",
            contributions().stream().map(each -> contribution(each, locale)).toList())
        .put("why_not", outcome().whyNot().map(why -> why.text(locale)))
        .put("result", outcome().answer().map(Result::figures))
        .put("provenance", provenance().figures())
        .build();
  }

  private static Figures contribution(Contribution contribution, Locale locale) {
    return Figures.builder()
        .put("amount", contribution.amount())
        .put("what", contribution.what().text(locale))
        .build();
  }

  /**
   * The amounts of the contributions, in their order, with signs, rounded half up but never to 0.
   */
  public final ImmutableList<String> amounts(Locale locale) {
    NumberInWords signed =
        new NumberInWords(
            new DecimalFormat(
                areAmountsWhole() ? "+0;-0" : "+0.0;-0.0",
                DecimalFormatSymbols.getInstance(locale)));
    return contributions().stream()
        .map(contribution -> signed.format(contribution.amount()))
        .collect(toImmutableList());
  }

  /** A verdict with an answer. */
  public static <R extends Result> Builder<R> scored(R result) {
    return Verdict.<R>builder().outcome(new Outcome.Scored<>(result));
  }

  /**
   * A verdict without an answer, because the evidence does not suffice; says so as its headline.
   */
  public static <R extends Result> Builder<R> tooLittleEvidence(Message why) {
    return Verdict.<R>builder().outcome(new Outcome.TooLittleEvidence<>(why)).headline(why);
  }

  /** A verdict without an answer, because the question does not fit; says so as its headline. */
  public static <R extends Result> Builder<R> notApplicable(Message why) {
    return Verdict.<R>builder().outcome(new Outcome.NotApplicable<>(why)).headline(why);
  }

  /** Starts one; about, outcome, headline and provenance are required. */
  public static <R extends Result> Builder<R> builder() {
    return new Builder<>();
  }

  /**
   * Collects the parts of a verdict.
   *
   * @param <R> what is answered
   */
  public static final class Builder<R extends Result> extends ImmutableVerdict.Builder<R> {
    Builder() {}
  }
}
